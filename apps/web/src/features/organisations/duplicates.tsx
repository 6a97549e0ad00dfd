import { api } from "../../api/client.generated.ts";
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

/** Pairs that may be one organisation, decided by a person. */
export default function Duplicates() {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const query = useDuplicates();
  const merge = useChange((pair: { keepId: string; otherId: string }) =>
    api.mergeOrganisations({ params: { event: slug, organisation: pair.keepId }, body: { otherId: pair.otherId } }),
  );
  const dismiss = useChange((pair: { aId: string; bId: string }) =>
    api.dismissDuplicate({ params: { event: slug }, body: pair }),
  );
  const busy = merge.isPending || dismiss.isPending;
  return (
    <QueryBoundary
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("organise:duplicate.empty")}>{t("organise:duplicate.empty_next")}</EmptyState>}
    >
      {({ items }) => (
        <>
          <p className="quiet duplicate-lead">{t("organise:duplicate.lead", { count: items.length })}</p>
          {items.slice(0, SHOWN).map((pair) => (
            <DuplicatePair
              key={pair.a.id + pair.b.id}
              pair={pair}
              busy={busy}
              onMerge={(keepId, otherId) =>
                merge.mutate({ keepId, otherId }, { onSuccess: () => toast.done(t("organise:duplicate.merged")) })
              }
              onDismiss={() =>
                dismiss.mutate(
                  { aId: pair.a.id, bId: pair.b.id },
                  { onSuccess: () => toast.done(t("organise:duplicate.dismissed")) },
                )
              }
            />
          ))}
        </>
      )}
    </QueryBoundary>
  );
}
