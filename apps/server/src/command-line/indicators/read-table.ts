import type { TableRow } from "@songhua/statistics";
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import { cellText, readWorkbook, sourceOfFile, type Sheet } from "../../modules/workbooks/index.ts";
import { Refusal } from "../refusal.ts";

const MB = 2 ** 20;
/** A register of a million agreements is one file here; an upload to the server stays smaller. */
const LIMITS = {
  fileBytes: 2048 * MB,
  rows: 3_000_000,
  columns: 256,
  unpackedBytes: 1024 * MB,
  ratio: 200,
  ratioFromBytes: 4 * MB,
  entries: 2_000,
};

/** The sheets of a CSV or XLSX as rows of text with their place. @throws Refusal; DomainError workbook_… */
export async function readTables(file: string): Promise<{ name: string; rows: TableRow[] }[]> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal("file_missing", { file });
  if (found.isDirectory()) throw new Refusal("file_is_folder", { file });
  const sheets = await readWorkbook(await sourceOfFile(file), basename(file), LIMITS);
  return sheets.map(({ name, lines }) => ({
    name,
    rows: asText(lines),
  }));
}

/** Each row's cells become text where they stand, so that a million rows are not held twice. */
function asText(lines: Sheet["lines"]): TableRow[] {
  return lines.map(({ row, cells }) => {
    // Made here by the reader and known to nobody else.
    const texts = cells as (string | undefined)[];
    for (let i = 0; i < texts.length; i++) texts[i] = cellText(cells[i]);
    return { row, cells: texts as string[] };
  });
}

/** The first sheet, which is the only one of a CSV. */
export async function readTable(file: string): Promise<TableRow[]> {
  return (await readTables(file))[0]?.rows ?? [];
}
