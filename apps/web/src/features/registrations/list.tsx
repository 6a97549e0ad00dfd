import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { formatNumber } from "../../ui/format.ts";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";
import { BulkBar } from "./bulk-bar.tsx";
import type { Participant } from "./decide.ts";
import { ParticipantDrawer } from "./participant-drawer.tsx";
import { ParticipantTable } from "./participant-table.tsx";
import { PersonEditor } from "./person-editor.tsx";

const STATES = ["pending", "approved", "declined", "withdrawn"] as const;
const PAGE = 50;

/** Who registered, by state; several are decided at once. */
export default function RegistrationList() {
  const { t, locale } = useText();
  const address = useAddress();
  const { slug, event } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const { set } = filter;
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Participant>>(new Map());
  const wanted = {
    state: filter.oneOf("state", STATES),
    search: filter.get("search"),
    checkedIn: filter.oneOf("here", ["yes", "no"] as const),
    organisationId: filter.get("organisation"),
  };
  const query = useQuery({
    queryKey: ["participants", slug, wanted, filter.offset],
    queryFn: ({ signal }) =>
      api.listParticipants(
        { params: { event: slug }, query: { ...wanted, offset: filter.offset, limit: PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const choose = (people: readonly Participant[], on: boolean) =>
    setChosen((now) => {
      const next = new Map(now);
      for (const person of people)
        if (on) next.set(person.id, person);
        else next.delete(person.id);
      return next;
    });
  const filtered = wanted.search ?? wanted.checkedIn ?? wanted.organisationId ?? wanted.state;
  return (
    <>
      <div className="state-tabs" role="group" aria-label={t("common:field.state")}>
        {[undefined, ...STATES].map((state) => (
          <button
            key={state ?? "all"}
            type="button"
            aria-pressed={wanted.state === state}
            onClick={() => set({ state: state ?? "" })}
          >
            {state ? t(`glossary:participantState.${state}`) : t("common:form.any")}
            {state === "pending" && event.counts.pending > 0 ? (
              <span className="state-waiting">{formatNumber(event.counts.pending, locale)}</span>
            ) : null}
          </button>
        ))}
      </div>
      <div className="list-tools" role="search">
        <FilterSearch label={t("organise:registration.search")} />
        <select
          className="input"
          aria-label={t("console:step.checkin")}
          value={wanted.checkedIn ?? ""}
          onChange={({ target }) => set({ here: target.value })}
        >
          <option value="">{`${t("console:step.checkin")}: ${t("common:form.any")}`}</option>
          <option value="yes">{t("organise:registration.here")}</option>
          <option value="no">{t("organise:registration.not_here")}</option>
        </select>
        {wanted.organisationId ? (
          <Button look="quiet" onClick={() => set({ organisation: "" })}>
            {t("organise:registration.all_organisations")}
          </Button>
        ) : null}
        <span className="list-total" role="status">
          {query.data ? t("organise:registration.count", { count: query.data.total }) : null}
        </span>
        {may.organise ? (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t("organise:registration.add")}
          </Button>
        ) : null}
      </div>
      <QueryBoundary
        query={query}
        lines={9}
        isEmpty={({ total }) => total === 0}
        empty={
          wanted.state === "pending" && !wanted.search ? (
            <EmptyState title={t("organise:registration.none_pending")} />
          ) : filtered ? (
            <EmptyState
              title={t("organise:nothing_found")}
              action={
                <Button onClick={() => set({ search: "", here: "", organisation: "", state: "" })}>
                  {t("organise:clear_filters")}
                </Button>
              }
            />
          ) : (
            <EmptyState
              title={t("organise:registration.empty")}
              action={
                <a className="button button-plain" href={address(`/e/${slug}/register`)}>
                  {t("organise:registration.open_form")}
                </a>
              }
            >
              {t("organise:registration.empty_next")}
            </EmptyState>
          )
        }
      >
        {({ items, total }) => (
          <div className="table-fresh" data-stale={query.isPlaceholderData || undefined}>
            <ParticipantTable
              rows={items}
              chosen={chosen}
              onChoose={may.organise ? choose : undefined}
              onOpen={(id) => set({ open: id })}
            />
            <FilterPager total={total} limit={PAGE} />
          </div>
        )}
      </QueryBoundary>
      {chosen.size > 0 ? <BulkBar people={[...chosen.values()]} onDone={() => setChosen(new Map())} /> : null}
      {filter.open ? (
        <ParticipantDrawer key={filter.open} id={filter.open} onClose={() => set({ open: undefined })} />
      ) : null}
      {adding ? <PersonEditor person={undefined} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
