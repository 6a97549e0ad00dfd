import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { formatDate } from "../../../ui/format.ts";
import { Pager } from "../../../ui/pager.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { DemonstrationMark } from "../../../ui/tag.tsx";
import { useFilter } from "../../../ui/use-filter.ts";
import { useText } from "../../../ui/use-text.ts";
import { CodeName } from "./code-name.tsx";
import { ContractDrawer } from "./contract-drawer.tsx";
import { filingText, LEVELS, STATES, valueText } from "./contract.ts";
import { ImportRegister } from "./import-register.tsx";

const LIMIT = 30;
const BOOKS = ["real", "demonstration"] as const;
const GROUPS = ["ITO", "BPO", "KPO"] as const;

/** The outsourcing register with the way each filing takes; what is chosen stands in the address. */
export default function RegisterPage() {
  const { t, locale } = useText();
  const filter = useFilter();
  const book = filter.oneOf("book", BOOKS);
  const search = filter.get("search");
  const filing = filter.oneOf("filing", STATES);
  const level = filter.oneOf("level", LEVELS);
  const group = filter.oneOf("group", GROUPS);
  const query = useQuery({
    queryKey: ["statistics", "register", book, search, filing, level, group, filter.offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listOutsourcingLines(
        { query: { book, search, filing, level, group, offset: filter.offset, limit: LIMIT } },
        { signal },
      ),
  });
  const choice = (key: string, label: string, values: readonly string[], say: (value: string) => string) => (
    <label>
      {label}
      <select
        className="input"
        value={filter.get(key) ?? ""}
        onChange={(event) => filter.set({ [key]: event.target.value })}
      >
        <option value="">{t("indicators:register.all")}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <ImportRegister book={book} />
      <FilingWindow />
      <div className="statistics-tools no-print">
        <label className="statistics-measure">
          {t("indicators:register.search")}
          <input
            className="input"
            type="search"
            defaultValue={search ?? ""}
            onChange={(event) => filter.set({ search: event.target.value }, { replace: true })}
          />
        </label>
        {choice("book", t("indicators:register.book"), BOOKS, (value) =>
          t(value === "real" ? "indicators:register.real" : "common:demonstration.mark"),
        )}
        {choice("group", t("indicators:register.class"), GROUPS, (value) => value)}
        {choice("filing", t("indicators:register.filing"), STATES, (value) => t(`indicators:register.state.${value}`))}
        {choice("level", t("indicators:register.waits"), LEVELS.slice(1), (value) =>
          t(`indicators:register.level.${value}`),
        )}
      </div>
      <QueryBoundary
        query={query}
        lines={12}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyState title={t("indicators:register.empty")}>{t("indicators:register.empty_next")}</EmptyState>}
      >
        {(page) => (
          <>
            {page.demonstration ? (
              <p>
                <DemonstrationMark />
              </p>
            ) : null}
            <DataTable
              caption={t("indicators:page.register")}
              columns={[
                {
                  ...{ key: "number", head: t("indicators:contract"), heading: true },
                  cell: (line) => (
                    <Button look="quiet" className="number-open" onClick={() => filter.set({ open: line.id })}>
                      {line.number}
                    </Button>
                  ),
                },
                {
                  ...{ key: "who", head: t("indicators:parties") },
                  cell: (line) => `${line.provider ?? "–"} → ${line.buyer ?? "–"}`,
                },
                {
                  key: "class",
                  head: t("indicators:register.class"),
                  cell: (line) => <CodeName code={line.serviceClass} name={line.names.serviceClass} />,
                },
                {
                  ...{ key: "on", head: t("indicators:signed_on") },
                  cell: (line) => formatDate(line.signedOn, locale, "medium"),
                },
                {
                  ...{ key: "value", head: t("indicators:amount"), numeric: true },
                  cell: (line) => valueText(t, locale, line.value),
                },
                {
                  ...{ key: "filing", head: t("indicators:register.filing") },
                  cell: (line) => filingText(t, line.filing),
                },
              ]}
              rows={page.items}
              rowKey={(line) => line.id}
            />
            <Pager
              total={page.total}
              offset={filter.offset}
              limit={LIMIT}
              onMove={(offset) => filter.set({ offset })}
            />
          </>
        )}
      </QueryBoundary>
      {filter.open ? <ContractDrawer id={filter.open} onClose={() => filter.set({ open: undefined })} /> : null}
    </>
  );
}

/** Which executions may be filed today, and by which dated rule. */
function FilingWindow() {
  const { t, locale } = useText();
  const { data } = useQuery({
    queryKey: ["statistics", "filing-window"],
    queryFn: ({ signal }) => api.getFilingWindow({}, { signal }),
    staleTime: 600_000,
  });
  if (!data?.window) return null;
  const { from, until, rule } = data.window;
  const day = (date: string) => formatDate(date, locale, "medium");
  return (
    <p className="statistics-basis">
      {t("indicators:register.window", { from: day(from), until: day(until) })}{" "}
      {t("indicators:register.window_rule", { since: day(rule.validFrom), source: rule.source })}
    </p>
  );
}
