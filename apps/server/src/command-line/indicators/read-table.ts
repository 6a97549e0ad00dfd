import type { TableRow } from "@songhua/statistics";
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import { cellText, readWorkbook, sourceOfFile } from "../../modules/workbooks/index.ts";
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
    rows: lines.map(({ row, cells }) => ({ row, cells: Array.from(cells, cellText) })),
  }));
}

/** The first sheet, which is the only one of a CSV. */
export async function readTable(file: string): Promise<TableRow[]> {
  return (await readTables(file))[0]?.rows ?? [];
}
