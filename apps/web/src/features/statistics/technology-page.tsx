import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { formatAmount, formatDate } from "../../ui/format.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { CodeName } from "./register/code-name.tsx";

const LIMIT = 30;

/** Technology contracts with their registration: a class of their own, never added to outsourcing. */
export default function TechnologyPage() {
  const { t, locale } = useText();
  const { offset } = useFilter();
  const query = useQuery({
    queryKey: ["statistics", "technology", offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.listTechnologyContracts({ query: { offset, limit: LIMIT } }, { signal }),
  });
  const date = (day: string) => formatDate(day, locale, "medium");
  return (
    <>
      <p className="statistics-basis">{t("indicators:technology.lead")}</p>
      <QueryBoundary
        query={query}
        lines={12}
        isEmpty={(page) => page.total === 0}
        empty={
          <EmptyState title={t("indicators:technology.empty")}>{t("indicators:technology.empty_next")}</EmptyState>
        }
      >
        {(page) => (
          <>
            {page.demonstration ? (
              <p>
                <DemonstrationMark />
              </p>
            ) : null}
            <DataTable
              caption={t("indicators:page.technology")}
              columns={[
                { key: "number", head: t("indicators:contract"), heading: true, cell: (line) => line.number },
                {
                  ...{ key: "kind", head: t("common:field.kind") },
                  cell: (line) => t(`indicators:technology.kind.${line.kind}`),
                },
                {
                  ...{ key: "who", head: t("indicators:parties") },
                  cell: (line) => `${line.seller ?? "–"} → ${line.buyer ?? "–"}`,
                },
                {
                  ...{ key: "region", head: t("indicators:register.region") },
                  cell: (line) => <CodeName code={line.region} name={line.regionName} />,
                },
                { key: "on", head: t("indicators:signed_on"), cell: (line) => date(line.signedOn) },
                {
                  ...{ key: "value", head: t("indicators:amount"), numeric: true },
                  cell: (line) => `${formatAmount(line.money.amount, locale)} ${line.money.currency}`,
                },
                {
                  ...{ key: "income", head: t("indicators:technology.income"), numeric: true },
                  cell: (line) =>
                    line.technicalIncome === null
                      ? "–"
                      : `${formatAmount(line.technicalIncome, locale)} ${line.money.currency}`,
                },
                {
                  ...{ key: "registered", head: t("indicators:technology.registered") },
                  cell: (line) =>
                    line.registrationNumber === null
                      ? t("indicators:technology.not_registered")
                      : [line.registrationNumber, line.registeredOn && date(line.registeredOn)]
                          .filter(Boolean)
                          .join(" · "),
                },
              ]}
              rows={page.items}
              rowKey={(line) => line.id}
            />
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
