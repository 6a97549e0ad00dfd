import { isExact } from "../exact/decimal.ts";
import type { EventFacts } from "../indicators/evaluate.ts";
import { EVENT_STEPS } from "../indicators/definition.ts";
import type { TableRow } from "../register/read-register.ts";
import type { SeriesObservation } from "./imported-series.ts";

/** A row that cannot be taken: a table of others' figures is taken whole or not at all. */
export class SeriesUnreadable extends Error {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  constructor(row: number, column: string, value: string) {
    super(`row ${row}, ${column}: “${value}”`);
    this.name = "SeriesUnreadable";
    this.row = row;
    this.column = column;
    this.value = value;
  }
}

export const SERIES_COLUMNS = [
  "concept",
  "area",
  "period",
  "unit",
  "multiplier",
  "value",
  "source",
  "published_on",
  "vintage",
  "break",
  "basket",
  "rate_source",
] as const;
export const EVENT_COLUMNS = ["event", "period", ...EVENT_STEPS] as const;

function cellsOf(table: readonly TableRow[], required: readonly string[]): (row: TableRow) => (name: string) => string {
  const [header] = table;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = required.find((name) => !names.includes(name));
  if (missing) throw new SeriesUnreadable(header?.row ?? 1, missing, "");
  return (row) => (name) => row.cells[names.indexOf(name)]?.trim() ?? "";
}

/**
 * Imported figures from a table with the columns SERIES_COLUMNS in any order; `multiplier`, `published_on`, `vintage`, `break`,
 * `basket` and `rate_source` may be absent. An empty value is a gap of the source. @throws SeriesUnreadable. O(rows).
 */
export function readSeries(table: readonly TableRow[]): SeriesObservation[] {
  const cells = cellsOf(table, ["concept", "area", "period", "unit", "value", "source"]);
  return table.slice(1).map((row) => {
    const cell = cells(row);
    const need = (name: string): string => {
      const value = cell(name);
      if (value === "") throw new SeriesUnreadable(row.row, name, value);
      return value;
    };
    const period = need("period");
    if (!/^\d{4}(-\d{2}(\.\.\d{2})?)?$/.test(period)) throw new SeriesUnreadable(row.row, "period", period);
    const value = cell("value");
    if (value !== "" && !isExact(value)) throw new SeriesUnreadable(row.row, "value", value);
    const multiplier = cell("multiplier") || "0";
    if (!/^\d{1,2}$/.test(multiplier)) throw new SeriesUnreadable(row.row, "multiplier", multiplier);
    return {
      concept: need("concept"),
      area: need("area"),
      period,
      unit: need("unit"),
      unitMultiplier: Number(multiplier),
      value: value === "" ? null : value,
      source: need("source"),
      publishedOn: cell("published_on") || null,
      vintage: cell("vintage") || "1",
      breaks: /^(y|yes|true|1)$/i.test(cell("break")),
      basket: cell("basket") || null,
      rateSource: cell("rate_source") || null,
    };
  });
}

/** How far the requests of events came, from a table with the columns EVENT_COLUMNS; an empty step is not recorded. */
export function readEventFacts(table: readonly TableRow[]): EventFacts[] {
  const cells = cellsOf(table, ["event", "period"]);
  return table.slice(1).map((row) => {
    const cell = cells(row);
    const [eventId, period] = [cell("event"), cell("period")];
    if (!/^[A-Za-z0-9_@$-]+$/.test(eventId)) throw new SeriesUnreadable(row.row, "event", eventId);
    if (!/^\d{4}(-\d{2})?$/.test(period)) throw new SeriesUnreadable(row.row, "period", period);
    const step = (name: string): number | null => {
      const value = cell(name);
      if (value === "") return null;
      if (!/^\d{1,9}$/.test(value)) throw new SeriesUnreadable(row.row, name, value);
      return Number(value);
    };
    return {
      eventId,
      period,
      steps: {
        requests: step("requests"),
        meetings: step("meetings"),
        kept: step("kept"),
        agreements: step("agreements"),
        executed: step("executed"),
      },
    };
  });
}
