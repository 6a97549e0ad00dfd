import { useEffect, useId, useRef, useState } from "react";
import { formatNumber, formatShort } from "../format.ts";
import { useText } from "../use-text.ts";
import { Button } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { chartCsv, extremesOf, type ChartData, type ChartKind } from "./chart-data.ts";
import { captioned, savePng, saveText } from "./chart-file.ts";
import type { Drawing, Look } from "./draw-chart.ts";
import "./chart.css";

const ROW_PX = 30;
const HEIGHT_PX = 300;
const DIGITS = 2;

/** A figure that is a picture, a table and a file at once, and says in a sentence what the picture shows. */
export function Chart({
  title,
  data,
  kind,
  fileName,
  source = null,
}: {
  title: string;
  data: ChartData;
  kind: ChartKind;
  fileName: string;
  /** Where the figures are from and as of when. */
  source?: string | null;
}) {
  const { t, locale } = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<Drawing | null>(null);
  const format = (value: number) => formatNumber(value, locale, DIGITS);
  const short = (value: number) => formatShort(value, locale);
  const extremes = extremesOf(data);
  const said = extremes
    ? t("indicators:chart.said", {
        series: data.series[0]!.name,
        most: extremes.most.name,
        mostValue: format(extremes.most.value),
        least: extremes.least.name,
        leastValue: format(extremes.least.value),
        unit: data.unit,
      })
    : t("indicators:chart.nothing_known");
  const whole = (picture: string) => captioned(picture, { title, unit: data.unit, source: source ?? "", said });
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        {data.unit === "" ? null : <span className="chart-unit">{data.unit}</span>}
        <span className="chart-tools no-print">
          <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t("indicators:chart.as_table")}
          </Button>
          <Button look="quiet" onClick={() => saveText(`${fileName}.csv`, "text/csv", chartCsv(data))}>
            CSV
          </Button>
          <Button
            look="quiet"
            disabled={asTable}
            onClick={() =>
              drawing.current && saveText(`${fileName}.svg`, "image/svg+xml", whole(drawing.current.svg()))
            }
          >
            SVG
          </Button>
          <Button
            look="quiet"
            disabled={asTable}
            onClick={() => drawing.current && void savePng(`${fileName}.png`, whole(drawing.current.svg()))}
          >
            PNG
          </Button>
        </span>
      </figcaption>
      {asTable ? (
        <ChartTable title={title} data={data} format={format} />
      ) : (
        <Picture data={data} kind={kind} said={said} format={format} short={short} drawing={drawing} />
      )}
      <p className="chart-said">{said}</p>
      {source === null ? null : <p className="chart-source">{source}</p>}
    </figure>
  );
}

function ChartTable({ title, data, format }: { title: string; data: ChartData; format: (value: number) => string }) {
  const { t } = useText();
  return (
    <DataTable
      caption={title}
      columns={[
        { key: "name", head: data.dimension, heading: true, cell: (row) => row.name },
        ...data.series.map(({ key, name, values, reasons }) => ({
          ...{ key, head: name, numeric: true },
          cell: (row: { index: number }) => {
            const value = values[row.index];
            return typeof value === "number" ? format(value) : (reasons?.[row.index] ?? t("common:unknown"));
          },
        })),
      ]}
      rows={data.categories.map((category, index) => ({ ...category, index }))}
      rowKey={(row) => row.key}
    />
  );
}

function Picture({
  data,
  kind,
  said,
  format,
  short,
  drawing,
}: {
  data: ChartData;
  kind: ChartKind;
  said: string;
  format: (value: number) => string;
  /** On axes and beside bars. */
  short: (value: number) => string;
  drawing: React.RefObject<Drawing | null>;
}) {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef({ data, kind, format, short });
  useEffect(() => {
    newest.current = { data, kind, format, short };
    drawing.current?.set(data, kind);
  });
  useEffect(() => {
    const element = place.current!;
    let ended = false;
    let observer: ResizeObserver | undefined;
    // The size of a page's largest script: fetched when the first chart is on the page.
    void import("./draw-chart.ts").then(({ drawChart }) => {
      if (ended) return;
      drawing.current = drawChart(element, lookOf(element), {
        whole: (value) => newest.current.format(value),
        short: (value) => newest.current.short(value),
      });
      drawing.current.set(newest.current.data, newest.current.kind);
      observer = new ResizeObserver(() => drawing.current?.resize());
      observer.observe(element);
    });
    return () => {
      ended = true;
      observer?.disconnect();
      drawing.current?.end();
      drawing.current = null;
    };
  }, [drawing]);
  const height =
    kind === "ranking" ? 30 + data.categories.length * ROW_PX * Math.min(2, data.series.length) : HEIGHT_PX;
  return <div ref={place} className="chart-picture" role="img" aria-label={said} style={{ blockSize: height }} />;
}

/** The page's own colours and letters, so that a chart follows light and dark. */
function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"),
    quiet: colour("ink-quiet"),
    hair: colour("hair-strong"),
    surface: colour("surface"),
    colours: ["accent-line", "attention-line", "need", "offer", "ink-faint"].map(colour),
    font: style.fontFamily,
    motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
  };
}
