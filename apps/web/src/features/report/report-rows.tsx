import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { formatAmount, formatCountry, formatNumber } from "../../ui/format.ts";
import { MultiText } from "../../ui/multi-text.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";

type Row = Answer<"listReportRows">["items"][number];
type Cell = Row["cells"][string];

const LIMIT = 25;
/** Cells that hold a word of a closed vocabulary, by the vocabulary. */
const VOCABULARIES: Record<string, string> = {
  role: "organisationRole",
  industry: "industry",
  side: "listingSide",
  mode: "meetingMode",
  priority: "priority",
  type: "registerType",
  value: "valueKind",
};
const MOMENTS = new Set(["checkedInAt", "signedAt", "at"]);
const ORDER = [
  "name",
  "title",
  "first",
  "second",
  "parties",
  "organisation",
  "organisations",
  "role",
  "country",
  "city",
  "side",
  "kind",
  "industry",
  "mode",
  "priority",
  "type",
  "value",
  "amount",
  "currency",
  "state",
  "outcome",
  "reason",
  "checkedInAt",
  "signedAt",
  "at",
];

/** The rows under one figure, in place. */
export function ReportRows({ slug, figure, label }: { slug: string; figure: string; label: string }) {
  const { t } = useText();
  const [offset, setOffset] = useState(0);
  const query = useQuery({
    queryKey: ["report", slug, figure, offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listReportRows({ params: { event: slug, figure }, query: { offset, limit: LIMIT } }, { signal }),
  });
  return (
    <QueryBoundary
      query={query}
      lines={4}
      isEmpty={(page) => page.total === 0}
      empty={<p className="quiet">{t("thread:report.no_rows")}</p>}
    >
      {(page) => {
        const present = new Set(
          page.items.flatMap((row) => Object.keys(row.cells).filter((key) => row.cells[key] !== null)),
        );
        const keys = [
          ...ORDER.filter((key) => present.has(key)),
          ...[...present].filter((key) => !ORDER.includes(key)),
        ];
        const shown = keys.filter((key) => SAID.has(key));
        return (
          <>
            <DataTable
              caption={label}
              rows={page.items}
              rowKey={(row) => row.id}
              columns={shown.map((key, index) => ({
                key,
                // "title" is a person's position or the name of a thing.
                head: key === "title" && !present.has("name") ? t("thread:listing.title") : t(`report:cells.${key}`),
                heading: index === 0,
                numeric: key === "amount" || key === "organisations",
                cell: (row: Row) => (
                  <>
                    <CellText name={key} value={row.cells[key] ?? null} figure={figure} />{" "}
                    {index === 0 && row.demonstration ? <DemonstrationMark /> : null}
                  </>
                ),
              }))}
            />
            <Pager total={page.total} offset={offset} limit={LIMIT} onMove={setOffset} />
          </>
        );
      }}
    </QueryBoundary>
  );
}
const SAID = new Set(ORDER);

function CellText({ name, value, figure }: { name: string; value: Cell; figure: string }) {
  const { t, locale } = useText();
  const moment = useEventClock();
  if (value === null) return <span className="faint">—</span>;
  if (typeof value === "object") return <MultiText text={value} />;
  if (typeof value === "number") return formatNumber(value, locale);
  if (name === "country") return formatCountry(value, locale);
  if (MOMENTS.has(name)) return moment(value);
  if (name === "amount") return formatAmount(value, locale);
  const vocabulary = VOCABULARIES[name] ?? ambiguous(name, figure);
  return vocabulary ? t(`glossary:${vocabulary}.${value}`) : value;
}

/** "kind" and "state" mean what the figure counts. */
function ambiguous(name: string, figure: string): string | undefined {
  if (name === "kind") return figure === "listings" ? "listingKind" : "agreementKind";
  if (name === "state") return figure.startsWith("requests") ? "requestState" : "meetingState";
  return undefined;
}
