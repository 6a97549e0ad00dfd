/** What a chart shows, whichever way it is drawn: the picture, the table and the file say the same. */
export interface ChartData {
  /** Names the rows of the table: "Year", "Region". */
  readonly dimension: string;
  readonly categories: readonly { readonly key: string; readonly name: string }[];
  readonly series: readonly {
    readonly key: string;
    readonly name: string;
    /** One for each category; `null` is unknown or withheld, never zero. */
    readonly values: readonly (number | null)[];
    /** Said in place of a `null`: withheld, not reported. */
    readonly reasons?: readonly (string | null)[];
  }[];
  /** Said beside the numbers: "10,000 yuan". */
  readonly unit: string;
}

export type ChartKind = "trend" | "parts" | "ranking";

export interface Extremes {
  readonly most: { readonly name: string; readonly value: number };
  readonly least: { readonly name: string; readonly value: number };
}

/** Where the first series is highest and lowest; undefined where nothing is known. Ties: the earlier. O(categories). */
export function extremesOf({ categories, series }: ChartData): Extremes | undefined {
  const known = categories.flatMap(({ name }, i) => {
    const value = series[0]?.values[i];
    return typeof value === "number" ? [{ name, value }] : [];
  });
  const [first] = known;
  if (!first) return undefined;
  return {
    most: known.reduce((best, one) => (one.value > best.value ? one : best), first),
    least: known.reduce((best, one) => (one.value < best.value ? one : best), first),
  };
}

/** As RFC 4180 has it, with the mark that tells Excel it is UTF-8; cells that a spreadsheet would take for a formula are quoted as text. */
export function chartCsv({ dimension, categories, series, unit }: ChartData): string {
  const cell = (text: string) => {
    const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  const head = [dimension, ...series.map(({ name }) => (unit === "" ? name : `${name} (${unit})`))];
  const rows = categories.map(({ name }, i) => [
    name,
    ...series.map(({ values, reasons }) => (values[i] === null ? (reasons?.[i] ?? "") : String(values[i]))),
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
