export const FORMATS = ["sdmx-csv", "sdmx-json", "json-stat", "xlsx", "csv"] as const;
export type DataFormat = (typeof FORMATS)[number];

/** What a file's name says it is. */
export function formatOfName(file: string): DataFormat | undefined {
  const name = file.toLowerCase();
  if (name.endsWith(".sdmx.csv")) return "sdmx-csv";
  if (name.endsWith(".jsonstat.json") || name.endsWith(".json-stat.json")) return "json-stat";
  if (name.endsWith(".sdmx.json")) return "sdmx-json";
  if (name.endsWith(".xlsx")) return "xlsx";
  if (name.endsWith(".csv")) return "csv";
  return undefined;
}

/** The dictionary stands beside its CSV: "x.csv" and "x.dictionary.csv". */
export function dictionaryOf(file: string): string {
  return file.replace(/\.csv$/i, "") + ".dictionary.csv";
}
