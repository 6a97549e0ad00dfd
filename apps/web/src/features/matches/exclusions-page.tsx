import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useChange } from "../console/use-change.ts";
import { OrganisationPicker, type PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";
import "./matches.css";
import "../../ui/lines.css";

type Exclusion = Answer<"listExclusions">["items"][number];

/** Pairs that must never be matched or asked to meet: rivals, or a firm and its own branch. */
export default function Exclusions() {
  const { t } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const toast = useToast();
  const { slug } = useConsole();
  const query = useQuery({
    queryKey: ["exclusions", slug],
    queryFn: ({ signal }) => api.listExclusions({ params: { event: slug } }, { signal }),
  });
  const putBack = useChange(({ aId, bId, kind, reason }: Exclusion) =>
    api.addExclusion({ params: { event: slug }, body: { aId, bId, kind, reason } }),
  );
  const remove = useChange(
    ({ aId, bId }: Exclusion) => api.removeExclusion({ params: { event: slug, a: aId, b: bId } }),
    {
      done: (_, pair) =>
        toast.done(t("thread:exclusion.removed"), async () => {
          await putBack.mutateAsync(pair);
        }),
    },
  );
  return (
    <>
      <PageHead
        title={t("thread:exclusion.title")}
        actions={<ButtonLink to={address(`/console/${slug}/matches`)}>{t("console:step.matches")}</ButtonLink>}
      >
        {t("thread:exclusion.lead")}
      </PageHead>
      <AddExclusion slug={slug} />
      <QueryBoundary
        query={query}
        isEmpty={(list) => list.items.length === 0}
        empty={<EmptyState title={t("thread:exclusion.empty")}>{t("thread:exclusion.empty_next")}</EmptyState>}
      >
        {(list) => (
          <ul className="lines">
            {list.items.map((pair) => (
              <li key={`${pair.aId} ${pair.bId}`} className="exclusion">
                <p>
                  <MultiText text={pair.aName} /> <span className="faint">↮</span> <MultiText text={pair.bName} />
                  {pair.reason ? <span className="quiet"> · {pair.reason}</span> : null}
                </p>
                <Button
                  look="quiet"
                  onClick={() => remove.mutate(pair)}
                  aria-label={t("thread:exclusion.remove_pair", { a: multi(pair.aName), b: multi(pair.bName) })}
                >
                  {t("common:verb.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </>
  );
}

function AddExclusion({ slug }: { slug: string }) {
  const { t } = useText();
  const toast = useToast();
  const [a, setA] = useState<PickedOrganisation | null>(null);
  const [b, setB] = useState<PickedOrganisation | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const add = useChange(() => api.addExclusion({ params: { event: slug }, body: { aId: a!.id, bId: b!.id, reason } }), {
    inForm: true,
    done: () => {
      setA(null);
      setB(null);
      setReason("");
      setTried(false);
      toast.done(t("thread:exclusion.added"));
    },
  });
  const fill = t("common:form.fill");
  return (
    <form
      className="exclusion-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (a && b) add.mutate();
      }}
    >
      <OrganisationPicker
        slug={slug}
        label={t("thread:exclusion.first")}
        value={a}
        onPick={setA}
        except={b ? [b.id] : []}
        error={tried && !a ? fill : undefined}
      />
      <OrganisationPicker
        slug={slug}
        label={t("thread:exclusion.second")}
        value={b}
        onPick={setB}
        except={a ? [a.id] : []}
        error={tried && !b ? fill : undefined}
      />
      <TextField
        label={t("common:field.reason")}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" look="primary" busy={add.isPending}>
        {t("thread:exclusion.add")}
      </Button>
      <Refusal error={add.error} />
    </form>
  );
}
