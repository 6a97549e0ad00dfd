import type { LocalDate } from "@songhua/kernel";

/** What stands in a cell: text, a number, a date without zone, or an error such as "#REF!" instead of a value. */
export type CellValue = string | number | { readonly date: LocalDate } | { readonly error: string };

/** One line of a sheet that holds anything. `row` counts from 1 as spreadsheet programs show it; `cells` by column from 0. */
export interface Line {
  readonly row: number;
  readonly cells: readonly (CellValue | undefined)[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only lines that hold something, in order. */
  readonly lines: readonly Line[];
  /** Rows (from 1) in which cells of several columns are merged; their value stands in each of the columns. */
  readonly mergedRows: ReadonlySet<number>;
}

/** Column 0 is "A", 25 "Z", 26 "AA". */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The cell as a person would read it; "" for an empty one. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainNumber(cell);
  return "date" in cell ? cell.date : cell.error;
}

/** Digits without an exponent, so that a telephone number kept as a number reads as it was typed. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e30 ? BigInt(value).toString() : String(value);
}

/** True for a cell that shows nothing: absent, or white space of any script. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && /^[\s\u200b\ufeff]*$/.test(cell));
}
