import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/field.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { HeadFields, startOf, useCeremonyZone, type CeremonyHead } from "./head-fields.tsx";
import { Whereabouts } from "./whereabouts.tsx";
import "../../ui/lines.css";
import "./ceremony.css";

const TONE = { planned: "neutral", running: "attention", ended: "confirmed" } as const;

/** Signing sessions of the event. */
export default function CeremoniesPage() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const [planning, setPlanning] = useState(false);
  const query = useQuery({
    queryKey: ["ceremonies", slug],
    refetchInterval: 15_000,
    queryFn: ({ signal }) => api.listCeremonies({ params: { event: slug } }, { signal }),
  });
  const plan =
    may.organise && !planning ? (
      <Button look="primary" onClick={() => setPlanning(true)}>
        {t("signing:ceremony.plan")}
      </Button>
    ) : null;
  return (
    <>
      <PageHead title={t("signing:ceremony.title")} actions={plan}>
        {t("signing:ceremony.lead")}
      </PageHead>
      {planning ? <PlanForm slug={slug} onClose={() => setPlanning(false)} /> : null}
      <QueryBoundary
        query={query}
        isEmpty={(all) => all.length === 0}
        empty={
          planning ? null : (
            <EmptyState title={t("signing:ceremony.empty")} action={plan}>
              {t("signing:ceremony.empty_next")}
            </EmptyState>
          )
        }
      >
        {(all) => (
          <ul className="lines">
            {all.map((ceremony) => (
              <li key={ceremony.id}>
                <Link className="line-title" to={address(`/console/${slug}/ceremony/${ceremony.id}`)}>
                  <MultiText text={ceremony.title} />
                </Link>{" "}
                <Tag tone={TONE[ceremony.state]}>{t(`signing:ceremony.state.${ceremony.state}`)}</Tag>
                <p className="quiet">
                  <Whereabouts ceremony={ceremony} />
                  {t("signing:ceremony.progress", { done: ceremony.signed, total: ceremony.agreements })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </>
  );
}

function PlanForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const address = useAddress();
  const navigate = useNavigate();
  const zoneOf = useCeremonyZone();
  const [head, setHead] = useState<CeremonyHead>({
    title: { [locale]: t("signing:ceremony.title") },
    venueId: null,
    local: "",
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = useQuery({
    queryKey: ["agreements", slug, "to-sign"],
    queryFn: ({ signal }) =>
      api.listAgreements({ params: { event: slug }, query: { state: "proposed", limit: 200 } }, { signal }),
  });
  const create = useMutation({
    mutationFn: () =>
      api.createCeremony({
        params: { event: slug },
        body: {
          title: head.title,
          venueId: head.venueId,
          startsAt: startOf(head, zoneOf(head.venueId).zone),
          items: chosen.map((agreementId) => ({ agreementId })),
        },
      }),
    onSuccess: (ceremony) => void navigate(address(`/console/${slug}/ceremony/${ceremony.id}`)),
  });
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.values(head.title).some(Boolean)) create.mutate();
      }}
    >
      <HeadFields head={head} onChange={setHead} />
      <fieldset className="ceremony-choice">
        <legend className="field-label">{t("signing:ceremony.choose")}</legend>
        <QueryBoundary
          query={open}
          isEmpty={(page) => page.items.length === 0}
          empty={<p className="quiet">{t("signing:ceremony.none_open")}</p>}
        >
          {(page) =>
            page.items.map((agreement) => (
              <CheckField
                key={agreement.id}
                label={`${multi(agreement.title)} · ${agreement.parties.map((party) => multi(party.name)).join(" × ")}`}
                checked={chosen.includes(agreement.id)}
                onChange={(event) =>
                  setChosen((all) =>
                    event.target.checked ? [...all, agreement.id] : all.filter((one) => one !== agreement.id),
                  )
                }
              />
            ))
          }
        </QueryBoundary>
      </fieldset>
      <Refusal error={create.error} />
      <p className="line-actions">
        <Button type="submit" look="primary" busy={create.isPending} disabled={chosen.length === 0}>
          {t("signing:ceremony.plan")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
