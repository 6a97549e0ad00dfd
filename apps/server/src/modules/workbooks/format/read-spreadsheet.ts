import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { DomainError } from "@songhua/kernel";
import type { CellValue, Line, Sheet } from "./cells.ts";
import type { ReadLimits } from "./limits.ts";

/** Merged areas larger than this are a drawing, not a table. */
const LARGEST_MERGE_ROWS = 2_000;
const LARGEST_MERGE_COLUMNS = 60;
const MOST_FILLED_CELLS = 500_000;

interface DateCode {
  y: number;
  m: number;
  d: number;
}
const formats = SSF as {
  is_date(format: string): boolean;
  parse_date_code(serial: number, options?: { date1904: boolean }): DateCode | null;
};

/**
 * Sheets of an XLSX (or an old XLS) whose package has passed the guard. Values only: a formula counts for what it last
 * gave, and formatting for nothing but dates. O(cells).
 * @throws DomainError workbook_unreadable, workbook_encrypted, workbook_too_many_rows
 */
export function readSpreadsheet(bytes: Buffer, limits: ReadLimits): Sheet[] {
  const book = parse(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  let rows = 0;
  return book.SheetNames.map((name, index) => {
    const lines = readLines(book.Sheets[name]!, limits, date1904, () => {
      if (++rows > limits.rows) throw new DomainError("workbook_too_many_rows", { limit: limits.rows });
    });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { name, hidden, ...spreadMerges(lines, book.Sheets[name]!) };
  });
}

function parse(bytes: Buffer): WorkBook {
  try {
    return read(bytes, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
      cellStyles: false,
      bookVBA: false,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new DomainError("workbook_encrypted");
    throw new DomainError("workbook_unreadable", { reason: "spreadsheet" });
  }
}

function readLines(sheet: WorkSheet, limits: ReadLimits, date1904: boolean, count: () => void): Line[] {
  const lines: Line[] = [];
  const data = (sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
  // forEach leaves out the holes: a single cell in row 1,048,576 costs no more than one in row 2.
  data.forEach((row, rowIndex) => {
    const cells: (CellValue | undefined)[] = [];
    row.forEach((cell, column) => {
      if (!cell || column >= limits.columns) return;
      const value = valueOf(cell, date1904);
      if (value !== undefined) cells[column] = value;
    });
    if (!cells.some((cell) => cell !== undefined && cell !== "")) return;
    count();
    lines.push({ row: rowIndex + 1, cells: Array.from(cells) });
  });
  return lines;
}

function valueOf(cell: CellObject, date1904: boolean): CellValue | undefined {
  if (cell.f !== undefined && (cell.v === undefined || cell.t === "z")) return { error: "=" };
  switch (cell.t) {
    case "s":
      return String(cell.v ?? "");
    case "n": {
      const value = Number(cell.v);
      return typeof cell.z === "string" && formats.is_date(cell.z) ? (toDate(value, date1904) ?? value) : value;
    }
    case "b":
      return cell.v ? "TRUE" : "FALSE";
    case "d":
      return cell.v instanceof Date ? { date: cell.v.toISOString().slice(0, 10) } : undefined;
    case "e":
      return { error: ERROR_NAMES[Number(cell.v)] ?? "#ERROR!" };
    case "z":
      return undefined;
  }
}
const ERROR_NAMES: Record<number, string> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function toDate(serial: number, date1904: boolean): CellValue | undefined {
  // A bare time of day has no date; it stays a number.
  const code = serial >= 1 ? formats.parse_date_code(serial, { date1904 }) : null;
  if (!code) return undefined;
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return { date: `${pad(code.y, 4)}-${pad(code.m, 2)}-${pad(code.d, 2)}` };
}

/**
 * Gives each cell of a merged area the area's value: down a column wherever it is (one organisation over the rows of its
 * people), across columns only where a header can be, so that a merged name does not turn into a telephone number.
 */
function spreadMerges(lines: readonly Line[], sheet: WorkSheet): { lines: Line[]; mergedRows: Set<number> } {
  const mergedRows = new Set<number>();
  const byRow = new Map(lines.map((line) => [line.row, [...line.cells]]));
  let filled = 0;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const value = byRow.get(s.r + 1)?.[s.c];
    if (value === undefined || e.r - s.r > LARGEST_MERGE_ROWS || e.c - s.c > LARGEST_MERGE_COLUMNS) continue;
    const across = s.r < HEADER_ROWS;
    if (e.c > s.c && across) mergedRows.add(s.r + 1);
    for (let r = s.r; r <= e.r; r++) {
      const cells = byRow.get(r + 1);
      if (!cells) continue;
      for (let c = s.c; c <= (across ? e.c : s.c) && filled < MOST_FILLED_CELLS; c++, filled++) cells[c] ??= value;
    }
  }
  return { lines: lines.map((line) => ({ row: line.row, cells: Array.from(byRow.get(line.row)!) })), mergedRows };
}
/** Titles and headers stand within the first rows. */
export const HEADER_ROWS = 25;
