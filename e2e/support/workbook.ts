import { read, utils, write } from "@e965/xlsx";

export type Rows = (string | number | null)[][];

/** An XLSX file of the given sheets. */
export function workbookOf(sheets: Record<string, Rows>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

/** The rows of each sheet as texts, and every formula that stands in a cell. */
export function rowsOf(file: Buffer): { sheets: Record<string, Rows>; formulas: string[] } {
  const book = read(file, { cellFormula: true });
  const formulas = Object.values(book.Sheets).flatMap((sheet) =>
    Object.values(sheet).flatMap((cell: { f?: string }) => cell.f ?? []),
  );
  const sheets = Object.fromEntries(
    Object.entries(book.Sheets).map(([name, sheet]) => [
      name,
      utils.sheet_to_json<Rows[number]>(sheet, { header: 1, raw: false, defval: null }),
    ]),
  );
  return { sheets, formulas };
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
