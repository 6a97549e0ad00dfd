import { LOCALES } from "@songhua/kernel";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  readWorkbook,
  sourceOfFile,
  understandWorkbook,
  type WorkbookContents,
} from "../../modules/workbooks/index.ts";
import { sayIn } from "../../platform/language/say.ts";
import { Refusal } from "../refusal.ts";

export interface ReadResult extends WorkbookContents {
  /** True when any sheet is marked, in any language, as holding generated data. */
  readonly demonstration: boolean;
}

/** Lines above the headings in which the mark can stand. */
const MARK_LINES = 5;

/** @throws Refusal when there is no such file; DomainError workbook_… for one that cannot be understood at all. */
export async function readPlanWorkbook(path: string): Promise<ReadResult> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("file_missing", { file: path });
  const source = await sourceOfFile(path);
  try {
    const sheets = await readWorkbook(source, basename(path));
    const marks = new Set(LOCALES.map((locale) => sayIn(locale)("workbook:demonstration")));
    const demonstration = sheets.some((sheet) =>
      sheet.lines
        .slice(0, MARK_LINES)
        .some((line) => line.cells.some((cell) => typeof cell === "string" && marks.has(cell.trim()))),
    );
    return { ...understandWorkbook(sheets), demonstration };
  } finally {
    source.close();
  }
}
