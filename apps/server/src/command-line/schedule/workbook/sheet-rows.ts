import { cellText, columnLetter, type Sheet } from "../../../modules/workbooks/index.ts";
import { Refusal } from "../../refusal.ts";
import { HEADINGS, OPTIONAL_SHEETS, SHEET_NAMES, type FieldOf, type SheetKind } from "./vocabulary.ts";

/** Lines in which the headings may stand. */
const HEADER_LINES = 10;

/** One row of a sheet by the meaning of its columns. */
export interface SheetRow<F extends string> {
  /** The cell as text, trimmed; "" where it is empty or there is no such column. */
  text(field: F): string;
  /** `Meetings!B7`, for messages. */
  place(field: F): string;
}

const key = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}№…]+/gu, "");

export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => key(word) === key(text));
}

/** The rows of the sheet of a kind; none where an optional sheet is absent. @throws Refusal when a needed sheet or its first column is. */
export function rowsOf<K extends SheetKind>(sheets: readonly Sheet[], kind: K, file: string): SheetRow<FieldOf<K>>[] {
  const sheet = sheets.find(({ name }) => isOneOf(name, SHEET_NAMES[kind]));
  if (!sheet && OPTIONAL_SHEETS.includes(kind)) return [];
  if (!sheet) throw new Refusal("problem_sheet_missing", { file, sheet: SHEET_NAMES[kind][0] });
  const headings: Readonly<Record<string, readonly string[]>> = HEADINGS[kind];
  for (const [at, line] of sheet.lines.slice(0, HEADER_LINES).entries()) {
    const columns = new Map<string, number>();
    for (const [field, words] of Object.entries(headings)) {
      const index = line.cells.findIndex((cell) => isOneOf(cellText(cell), words));
      if (index >= 0) columns.set(field, index);
    }
    if (!columns.has("id")) continue;
    return sheet.lines.slice(at + 1).flatMap((row) => {
      const text = (field: string) => cellText(row.cells[columns.get(field) ?? Infinity]).trim();
      const place = (field: string) => `${sheet.name}!${columnLetter(columns.get(field) ?? 0)}${row.row}`;
      return [...columns.keys()].every((field) => text(field) === "") ? [] : [{ text, place }];
    });
  }
  throw new Refusal("problem_column_missing", { file, sheet: sheet.name, heading: headings["id"]![0]! });
}
