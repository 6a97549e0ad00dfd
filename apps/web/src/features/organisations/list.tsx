import { INDUSTRIES, ORGANISATION_ROLES } from "@songhua/kernel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { countriesIn } from "../../ui/countries.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { formatCountry, formatNumber } from "../../ui/format.ts";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useMay } from "../console/use-may.ts";
import { NameWithReading } from "../event/name-with-reading.tsx";
import { OrganisationDrawer } from "./organisation-drawer.tsx";

type Organisation = Answer<"getOrganisation">;
const PAGE = 50;

/** Organisations of the event; the address holds what is searched for and which one is open. */
export default function OrganisationList() {
  const { t, locale } = useText();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const { set } = filter;
  const [adding, setAdding] = useState(false);
  const wanted = {
    search: filter.get("search"),
    role: filter.oneOf("role", ORGANISATION_ROLES),
    country: filter.get("country"),
    industry: filter.oneOf("industry", INDUSTRIES),
  };
  const query = useQuery({
    queryKey: ["organisations", slug, wanted, filter.offset],
    queryFn: ({ signal }) =>
      api.listOrganisations(
        { params: { event: slug }, query: { ...wanted, offset: filter.offset, limit: PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const filtered = Object.values(wanted).some((value) => value !== undefined);
  const columns: Column<Organisation>[] = [
    {
      key: "name",
      head: t("common:field.organisation"),
      heading: true,
      cell: (row) => (
        <>
          <button type="button" className="name-button" onClick={() => set({ open: row.id })}>
            <NameWithReading name={row.name} />
          </button>{" "}
          {row.demonstration ? <DemonstrationMark /> : null}
        </>
      ),
    },
    { key: "role", head: t("common:field.role"), cell: (row) => t(`glossary:organisationRole.${row.role}`) },
    {
      key: "place",
      head: t("organise:organisation.place"),
      cell: (row) => [formatCountry(row.country, locale), row.city].filter(Boolean).join(" · "),
    },
    {
      key: "industry",
      head: t("common:field.industry"),
      cell: (row) => (row.industry ? t(`glossary:industry.${row.industry}`) : "–"),
    },
    {
      key: "participants",
      head: t("organise:organisation.people"),
      numeric: true,
      cell: (row) => formatNumber(row.participants, locale),
    },
    {
      key: "listings",
      head: t("common:nav.listings"),
      numeric: true,
      cell: (row) => formatNumber(row.listings, locale),
    },
  ];
  return (
    <>
      <div className="list-tools" role="search">
        <FilterSearch label={t("organise:organisation.search")} />
        <Choice
          label={t("common:field.role")}
          words="organisationRole"
          all={ORGANISATION_ROLES}
          value={wanted.role}
          onChange={(role) => set({ role })}
        />
        <select
          className="input"
          aria-label={t("common:field.country")}
          value={wanted.country ?? ""}
          onChange={({ target }) => set({ country: target.value })}
        >
          <option value="">{`${t("common:field.country")}: ${t("common:form.any")}`}</option>
          {countriesIn(locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Choice
          label={t("common:field.industry")}
          words="industry"
          all={INDUSTRIES}
          value={wanted.industry}
          onChange={(industry) => set({ industry })}
        />
        <span className="list-total" role="status">
          {query.data ? t("common:count.organisations", { count: query.data.total }) : null}
        </span>
        {may.organise ? (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t("organise:organisation.add")}
          </Button>
        ) : null}
      </div>
      <QueryBoundary
        query={query}
        lines={9}
        isEmpty={({ total }) => total === 0}
        empty={
          filtered ? (
            <EmptyState
              title={t("organise:nothing_found")}
              action={
                <Button onClick={() => set({ search: "", role: "", country: "", industry: "" })}>
                  {t("organise:clear_filters")}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t("organise:organisation.empty")}>{t("organise:organisation.empty_next")}</EmptyState>
          )
        }
      >
        {({ items, total }) => (
          <div className="table-fresh" data-stale={query.isPlaceholderData || undefined}>
            <DataTable
              caption={t("console:step.organisations")}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
            />
            <FilterPager total={total} limit={PAGE} />
          </div>
        )}
      </QueryBoundary>
      {adding || filter.open ? (
        <OrganisationDrawer
          key={filter.open ?? "new"}
          id={adding ? undefined : filter.open}
          onClose={() => {
            setAdding(false);
            set({ open: undefined });
          }}
        />
      ) : null}
    </>
  );
}
