import { DomainError } from "@songhua/kernel";
import { parse } from "csv-parse";
import iconv from "iconv-lite";
import { Readable } from "node:stream";
import type { CellValue, Line, Sheet } from "./cells.ts";
import { detectEncoding } from "./decode-text.ts";
import type { ReadLimits } from "./limits.ts";
import type { Source } from "./source.ts";

const SAMPLE_BYTES = 1024 * 1024;
const LONGEST_RECORD = 1024 * 1024;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * A delimited text file as one sheet, read as a stream: memory holds the rows kept, never the file.
 * @throws DomainError workbook_encoding, workbook_unreadable, workbook_too_many_rows as soon as the limit is passed. O(n).
 */
export async function readCsv(source: Source, limits: ReadLimits, sheetName: string): Promise<Sheet> {
  const sample = await source.head(SAMPLE_BYTES);
  const encoding = detectEncoding(sample, sample.length === source.size);
  const beginning = iconv.decode(sample, encoding).replace(/^\ufeff/, "");
  const declared = /^sep=(.)\r?\n/i.exec(beginning);
  const delimiter = declared?.[1] ?? detectDelimiter(beginning);
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  const text = source.stream().pipe(iconv.decodeStream(encoding) as unknown as NodeJS.ReadWriteStream);
  const input = Readable.from(text, { objectMode: false });
  input.on("error", (error) => parser.destroy(error));
  input.pipe(parser);
  const lines: Line[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++;
      if (row === 1 && declared) continue;
      if (record.every((field) => field.trim() === "")) continue;
      if (lines.length >= limits.rows) throw new DomainError("workbook_too_many_rows", { limit: limits.rows });
      lines.push({ row, cells: record.slice(0, limits.columns).map(csvCell) });
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("workbook_unreadable", { reason: "csv", row: row + 1 });
  } finally {
    source.close();
    input.destroy();
  }
  return { name: sheetName, hidden: false, lines, mergedRows: new Set() };
}

/** The field as a cell: `="0123"` is how programs keep digits in CSV, and an apostrophe before = + - @ how exports disarm them. */
function csvCell(field: string): CellValue | undefined {
  if (field === "") return undefined;
  const kept = /^="([^"]*)"$/.exec(field);
  if (kept) return kept[1];
  return /^'[=+\-@\t\r＝＋－＠]/u.test(field) ? field.slice(1) : field;
}

/** The delimiter that cuts the first lines into the most columns most evenly; a comma when nothing does. */
export function detectDelimiter(beginning: string): string {
  const lines = unquoted(beginning)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    if (most === 0) continue;
    const even = counts.filter((count) => count === most).length / lines.length;
    const score = even * 10 + Math.min(most, 9);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function unquoted(text: string): string {
  return text.slice(0, 64 * 1024).replace(/"(?:[^"]|"")*"/g, "q");
}
