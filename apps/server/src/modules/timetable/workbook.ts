import writeXlsxFile from "write-excel-file/node";
import type { TextSheet } from "./sheets.ts";

const LONGEST_CELL = 32_767;
const WIDEST = 40;

/**
 * An XLSX workbook of text cells. Every cell is written as a string, so that one beginning with = + - or @ is shown and never
 * run. O(cells).
 */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Buffer> {
  const file = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      orientation: "landscape" as const,
      columns: widths(sheet),
      data: sheet.rows.map((row, i) =>
        row.map((text) => ({
          type: String,
          value: cellText(text),
          wrap: true,
          alignVertical: "top" as const,
          ...(i === 0 ? { fontWeight: "bold" as const } : {}),
        })),
      ),
    })),
  );
  return file.toBuffer();
}

/** XML 1.0 has no place for most control characters, and a cell none for more than 32,767 characters. */
function cellText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .slice(0, LONGEST_CELL);
}

function widths(sheet: TextSheet): { width: number }[] {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => ({
    width: Math.min(WIDEST, 2 + Math.max(6, ...sheet.rows.map((row) => visualLength(row[column] ?? "")))),
  }));
}

/** Han and Hangul take two columns of a Latin letter's width. */
function visualLength(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]/g)?.length ?? 0);
}
