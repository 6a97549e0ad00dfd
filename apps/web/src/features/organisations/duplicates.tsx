import { useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import { addressOf } from "../../api/transport.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { DuplicatePair } from "./duplicate-pair.tsx";
import { useDuplicates } from "./layout.tsx";

/* Each pair is tall; more than this at once helps nobody. Decided ones make room for the next. */
const SHOWN = 20;
/* A merge cannot be taken apart again, so it is sent once the message that offers to undo it has gone. */
const UNDO_MS = 8000;

interface Decision {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
  /** The same where no answer can be waited for: the page is being closed. */
  readonly post: () => void;
}

/** Pairs that may be one organisation, decided by a person. */
export default function Duplicates() {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const query = useDuplicates();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, Decision>());
  const { mutate: merge } = useChange((pair: { keepId: string; otherId: string }) =>
    api.mergeOrganisations({ params: { event: slug, organisation: pair.keepId }, body: { otherId: pair.otherId } }),
  );
  const { mutate: dismiss } = useChange((pair: { aId: string; bId: string }) =>
    api.dismissDuplicate({ params: { event: slug }, body: pair }),
  );
  useEffect(() => {
    const decisions = waiting.current;
    return () => {
      // Whoever leaves the page has decided: what still waits is sent now.
      for (const { timer, send } of decisions.values()) {
        clearTimeout(timer);
        send();
      }
      decisions.clear();
    };
  }, []);
  useEffect(() => {
    const decisions = waiting.current;
    const flush = () => {
      for (const { timer, post } of decisions.values()) {
        clearTimeout(timer);
        post();
      }
      decisions.clear();
    };
    addEventListener("pagehide", flush);
    return () => removeEventListener("pagehide", flush);
  }, []);
  const reopen = (key: string) =>
    setDecided((now) => {
      const next = new Set(now);
      next.delete(key);
      return next;
    });
  const decide = (key: string, text: string, send: () => void, post: () => void) => {
    const timer = setTimeout(() => {
      waiting.current.delete(key);
      send();
    }, UNDO_MS);
    waiting.current.set(key, { timer, send, post });
    setDecided((now) => new Set(now).add(key));
    toast.done(text, () => {
      const decision = waiting.current.get(key);
      if (!decision) return;
      clearTimeout(decision.timer);
      waiting.current.delete(key);
      reopen(key);
    });
  };
  const refusedOf = (key: string) => ({ onError: () => reopen(key) });
  const open = query.data?.items.filter(({ a, b }) => !decided.has(a.id + b.id)) ?? [];
  return (
    <QueryBoundary
      query={query}
      isEmpty={() => open.length === 0}
      empty={<EmptyState title={t("organise:duplicate.empty")}>{t("organise:duplicate.empty_next")}</EmptyState>}
    >
      {() => (
        <>
          <p className="quiet duplicate-lead">{t("organise:duplicate.lead", { count: open.length })}</p>
          {open.slice(0, SHOWN).map((pair) => {
            const key = pair.a.id + pair.b.id;
            return (
              <DuplicatePair
                key={key}
                pair={pair}
                onMerge={(keepId, otherId) =>
                  decide(
                    key,
                    t("organise:duplicate.merged"),
                    () => merge({ keepId, otherId }, refusedOf(key)),
                    () =>
                      beacon(
                        addressOf("/events/{event}/organisations/{organisation}/merge", {
                          params: { event: slug, organisation: keepId },
                        }),
                        { otherId },
                      ),
                  )
                }
                onDismiss={() => {
                  const apart = { aId: pair.a.id, bId: pair.b.id };
                  decide(
                    key,
                    t("organise:duplicate.dismissed"),
                    () => dismiss(apart, refusedOf(key)),
                    () => beacon(addressOf("/events/{event}/duplicates/dismiss", { params: { event: slug } }), apart),
                  );
                }}
              />
            );
          })}
        </>
      )}
    </QueryBoundary>
  );
}

function beacon(address: string, body: object): void {
  navigator.sendBeacon(address, new Blob([JSON.stringify(body)], { type: "application/json" }));
}
