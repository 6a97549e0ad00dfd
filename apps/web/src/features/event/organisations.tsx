import { INDUSTRIES, ORGANISATION_ROLES } from "@songhua/kernel";
import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { formatCountry, formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { usePublicEvent } from "./event-route.ts";
import { Filter, FilterForm } from "./filter-form.tsx";
import { NameWithReading } from "./name-with-reading.tsx";
import { readFilter, readOffset } from "./read-filters.ts";

const PAGE = 50;
const COUNTRIES = ["CN", "RU", "KR"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const query = {
    search: url.searchParams.get("search")?.trim().slice(0, 200) || undefined,
    role: readFilter(url, "role", ORGANISATION_ROLES),
    country: readFilter(url, "country", COUNTRIES),
    industry: readFilter(url, "industry", INDUSTRIES),
    offset: readOffset(url),
    limit: PAGE,
  };
  const page = await orRefuse(api.listOrganisations({ params: { event: params["event"]! }, query }, callFor(request)));
  return { query, page };
}

/** Who takes part: a list to search and to filter. */
export default function Organisations() {
  const { query, page } = useLoaderData<typeof loader>();
  const { t, locale } = useText();
  const address = useAddress();
  const multi = useMultiText();
  const event = usePublicEvent();
  return (
    <main id="main" className="page list-page">
      <title>{`${t("common:nav.organisations")} · ${multi(event.name)}`}</title>
      <header className="list-head">
        <h1>{t("common:nav.organisations")}</h1>
        <p>
          {t("public:organisations.lead")}{" "}
          <span className="faint">{t("common:count.organisations", { count: page.total })}</span>
        </p>
      </header>
      <FilterForm label={t("public:organisations.search")} search={query.search ?? ""}>
        <Filter
          name="role"
          label={t("common:field.role")}
          value={query.role}
          options={ORGANISATION_ROLES.map((role) => ({ value: role, label: t(`glossary:organisationRole.${role}`) }))}
        />
        <Filter
          name="country"
          label={t("common:field.country")}
          value={query.country}
          options={COUNTRIES.map((code) => ({ value: code, label: formatCountry(code, locale) }))}
        />
        <Filter
          name="industry"
          label={t("common:field.industry")}
          value={query.industry}
          options={INDUSTRIES.map((industry) => ({ value: industry, label: t(`glossary:industry.${industry}`) }))}
        />
      </FilterForm>
      {page.items.length === 0 ? (
        <EmptyState title={t("public:organisations.none")}>{t("public:organisations.none_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("common:nav.organisations")}
          rows={page.items}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("common:field.organisation"),
              heading: true,
              cell: (row) => (
                <>
                  <NameWithReading name={row.name} />
                  {row.demonstration ? <DemonstrationMark short /> : null}
                </>
              ),
            },
            { key: "role", head: t("common:field.role"), cell: (row) => t(`glossary:organisationRole.${row.role}`) },
            {
              key: "place",
              head: t("common:field.country"),
              cell: (row) => [formatCountry(row.country, locale), row.city].filter(Boolean).join(", "),
            },
            {
              key: "industry",
              head: t("common:field.industry"),
              cell: (row) => (row.industry ? t(`glossary:industry.${row.industry}`) : "–"),
            },
            {
              key: "listings",
              head: t("common:nav.listings"),
              numeric: true,
              cell: (row) =>
                row.listings > 0 ? (
                  <a href={`${address(`/e/${event.slug}/listings`)}?organisationId=${row.id}`}>
                    {formatNumber(row.listings, locale)}
                  </a>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      )}
      <PageLinks offset={query.offset} limit={PAGE} total={page.total} />
    </main>
  );
}
