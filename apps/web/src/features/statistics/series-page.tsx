import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { formatAmount, formatDate } from "../../ui/format.ts";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useText } from "../../ui/use-text.ts";
import { FileButton } from "./file-button.tsx";
import { findingText } from "./register/finding-text.ts";

const LIMIT = 50;
type Observation = Answer<"listSeries">["items"][number];

/** What others publish, each with source, date and vintage; sources that contradict each other stand side by side. */
export default function SeriesPage() {
  const { t } = useText();
  const filter = useFilter();
  const client = useQueryClient();
  const concept = filter.get("concept");
  const all = useQuery({
    queryKey: ["statistics", "series", concept, filter.offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.listSeries({ query: { concept, offset: filter.offset, limit: LIMIT } }, { signal }),
  });
  const conflicts = useQuery({
    queryKey: ["statistics", "series-conflicts"],
    queryFn: ({ signal }) => api.listSeriesConflicts({ query: { limit: LIMIT } }, { signal }),
  });
  const load = useMutation({
    mutationFn: (file: File) => api.importSeries({ file }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["statistics"] }),
  });
  return (
    <>
      <section className="statistics-import no-print">
        <FileButton
          label={t("indicators:register.import")}
          accept=".csv"
          busy={load.isPending}
          onFile={(file) => load.mutate(file)}
        />
        <Refusal error={load.error} />
        {load.data ? (
          load.data.findings.length > 0 ? (
            <>
              <p role="status">{t("indicators:series.refused")}</p>
              <ul>
                {load.data.findings.slice(0, LIMIT).map((one, i) => (
                  <li key={i}>
                    {t("indicators:register.row")} {one.row}
                    {one.column ? `, ${one.column}` : ""}: {findingText(t, one.code)} {one.value}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p role="status">
              {t("indicators:series.imported", { imported: load.data.imported, unchanged: load.data.unchanged })}
            </p>
          )
        ) : null}
      </section>
      <h2>{t("indicators:series.conflicts")}</h2>
      <QueryBoundary
        query={conflicts}
        isEmpty={(page) => page.total === 0}
        empty={<p className="faint">{t("indicators:series.no_conflicts")}</p>}
      >
        {(page) =>
          page.items.map((one) => (
            <section key={`${one.concept} ${one.area} ${one.period} ${one.unit}`}>
              <h3>{`${one.concept} · ${one.area} · ${one.period} · ${one.unit}`}</h3>
              <Observations rows={one.observations} caption={one.concept} />
            </section>
          ))
        }
      </QueryBoundary>
      <h2>{t("indicators:series.all")}</h2>
      <QueryBoundary
        query={all}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyState title={t("indicators:series.empty")}>{t("indicators:series.empty_next")}</EmptyState>}
      >
        {(page) => (
          <>
            <div className="statistics-tools no-print">
              <label className="statistics-measure">
                {t("indicators:series.concept")}
                <select
                  className="input"
                  value={concept ?? ""}
                  onChange={(event) => filter.set({ concept: event.target.value })}
                >
                  <option value="">{t("indicators:register.all")}</option>
                  {page.concepts.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Observations rows={page.items} caption={t("indicators:series.all")} />
            <Pager
              total={page.total}
              offset={filter.offset}
              limit={LIMIT}
              onMove={(offset) => filter.set({ offset })}
            />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

function Observations({ rows, caption }: { rows: readonly Observation[]; caption: string }) {
  const { t, locale } = useText();
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "concept", head: t("indicators:series.concept"), heading: true, cell: (row) => row.concept },
        { key: "area", head: t("indicators:series.area"), cell: (row) => row.area },
        { key: "period", head: t("indicators:period"), cell: (row) => row.period },
        {
          ...{ key: "value", head: t("indicators:series.value"), numeric: true },
          cell: (row) =>
            row.value === null
              ? t("common:unknown")
              : `${formatAmount(row.value, locale)}${row.unitMultiplier === 0 ? "" : ` ×10^${row.unitMultiplier}`} ${row.unit}`,
        },
        {
          ...{ key: "source", head: t("indicators:source") },
          cell: (row) => (row.breaks ? `${row.source} · ${t("indicators:series.break")}` : row.source),
        },
        {
          ...{ key: "published", head: t("indicators:series.published") },
          cell: (row) => (row.publishedOn ? formatDate(row.publishedOn, locale, "medium") : "–"),
        },
        { key: "vintage", head: t("indicators:series.vintage"), cell: (row) => row.vintage },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
