import { useRef, useState } from "react";
import { Button } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { formatNumber } from "../format.ts";
import { chartCsv, type ChartData } from "./chart-data.ts";
import { captioned, inlined, savePng, saveText } from "./chart-file.ts";
import { useText } from "../use-text.ts";
import { REGION_TILES, shadeOf, SHADES, TILE_COLUMNS, TILE_ROWS } from "./region-tiles.ts";
import "./region-map.css";

export interface RegionValue {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  /** Said in place of an unknown value. */
  readonly reason?: string | null;
}

const TILE = 56;
const GAP = 4;
/** Names of Han and Hangul are cut to what a tile holds; the whole name is in its title and in the table. */
const SHORT = { han: 3, other: 7 };

/** Values by province on a grid of tiles. Regions without a figure are hatched; every tile says its name and figure. */
export function RegionMap({
  title,
  unit,
  values,
  names = {},
  fileName,
  source = "",
}: {
  title: string;
  unit: string;
  values: readonly RegionValue[];
  /** What regions without a figure are called, by code. */
  names?: Readonly<Record<string, string>>;
  fileName: string;
  source?: string;
}) {
  const drawn = useRef<SVGSVGElement>(null);
  const [asTable, setAsTable] = useState(false);
  const { t, locale } = useText();
  const most = Math.max(0, ...values.map(({ value }) => value ?? 0));
  const own = new Map(values.map((value) => [value.code, value]));
  const [width, height] = [TILE_COLUMNS * TILE, TILE_ROWS * TILE];
  const data: ChartData = {
    ...{ dimension: t("indicators:what"), unit },
    categories: values.map(({ code, name }) => ({ key: code, name })),
    series: [
      {
        ...{ key: "value", name: title },
        values: values.map(({ value }) => value),
        reasons: values.map(({ reason }) => reason ?? null),
      },
    ],
  };
  const picture = () => {
    const said = values.map(({ name, value, reason }) => `${name}: ${value ?? reason ?? ""}`).join("; ");
    return drawn.current ? captioned(inlined(drawn.current), { title, unit, source, said }) : "";
  };
  return (
    <figure className="region-map" aria-label={title}>
      <p className="chart-tools no-print">
        <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t("indicators:chart.as_table")}
        </Button>
        <Button look="quiet" onClick={() => saveText(`${fileName}-map.csv`, "text/csv", chartCsv(data))}>
          CSV
        </Button>
        <Button
          look="quiet"
          disabled={asTable}
          onClick={() => saveText(`${fileName}-map.svg`, "image/svg+xml", picture())}
        >
          SVG
        </Button>
        <Button look="quiet" disabled={asTable} onClick={() => void savePng(`${fileName}-map.png`, picture())}>
          PNG
        </Button>
      </p>
      {asTable ? (
        <DataTable
          caption={title}
          columns={[
            { key: "name", head: t("indicators:what"), heading: true, cell: (row) => row.name },
            {
              ...{ key: "value", head: unit, numeric: true },
              cell: (row) =>
                row.value === null ? (row.reason ?? t("common:unknown")) : formatNumber(row.value, locale, 2),
            },
          ]}
          rows={values}
          rowKey={(row) => row.code}
        />
      ) : null}
      <svg
        ref={drawn}
        className={asTable ? "region-map-hidden" : undefined}
        viewBox={`0 0 ${width} ${height}`}
        role="list"
        aria-label={title}
      >
        <defs>
          <pattern id="no-figure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" className="region-hatch" />
          </pattern>
        </defs>
        {Object.entries(REGION_TILES).map(([code, [column, row]]) => {
          const region = own.get(code);
          const shade = shadeOf(region?.value ?? null, most);
          const said =
            region === undefined
              ? null
              : region.value === null
                ? (region.reason ?? t("common:unknown"))
                : `${formatNumber(region.value, locale, 2)} ${unit}`.trim();
          const name = region?.name ?? names[code] ?? code;
          return (
            <g
              key={code}
              role="listitem"
              aria-label={said === null ? name : `${name}: ${said}`}
              transform={`translate(${column * TILE} ${row * TILE})`}
              className={shade === null ? "region-tile region-unknown" : `region-tile region-shade-${shade}`}
            >
              <title>{said === null ? name : `${name}: ${said}`}</title>
              <rect width={TILE - GAP} height={TILE - GAP} rx="5" />
              <text x={(TILE - GAP) / 2} y={shade === null ? 31 : 23} textAnchor="middle">
                {shortName(name)}
              </text>
              {shade === null || region?.value == null ? null : (
                <text x={(TILE - GAP) / 2} y="40" textAnchor="middle" className="region-value">
                  {compact(region.value, locale)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="region-key">
        <span>{unit}</span>
        {most > 0
          ? Array.from({ length: SHADES }, (_, shade) => (
              <span key={shade} className="region-key-step">
                <i className={`region-swatch region-shade-${shade}`} />≤{" "}
                {compact((most * (shade + 1)) / SHADES, locale)}
              </span>
            ))
          : null}
        <span className="region-key-step">
          <i className="region-swatch region-unknown" />
          {t("indicators:map.no_figure")}
        </span>
      </figcaption>
    </figure>
  );
}

function shortName(name: string): string {
  const eastern = /[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
  const plain = name.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|성|시)$/u, "");
  const most = eastern ? SHORT.han : SHORT.other;
  return plain.length > most ? `${plain.slice(0, most - (eastern ? 0 : 1))}${eastern ? "" : "."}` : plain;
}

function compact(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 }).format(value);
}
