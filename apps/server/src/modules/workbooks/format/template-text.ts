import { LOCALES, type Locale } from "@songhua/kernel";
import { sayIn } from "../../../platform/language/say.ts";
import type { CellValue } from "./cells.ts";
import type { SheetKind } from "./fields.ts";

export function sheetName(kind: SheetKind | "guide", locale: Locale): string {
  return sayIn(locale)(`workbook:sheet.${kind}`);
}

const GUIDE_NAMES = new Set(LOCALES.map((locale) => sheetName("guide", locale)));
/** The guide of one of our own templates: text for people, passed over when the workbook comes back. */
export function isGuideSheet(name: string): boolean {
  return GUIDE_NAMES.has(name.trim());
}

const GUIDE_LINES = [
  "sheets",
  "headings",
  "required",
  "names",
  "identifiers",
  "organisation",
  "dates",
  "dryRun",
  "words",
] as const;
export function guideLines(locale: Locale): { title: string; lines: string[] } {
  const say = sayIn(locale);
  return { title: say("workbook:guide.title"), lines: GUIDE_LINES.map((line) => say(`workbook:guide.${line}`)) };
}

const MARKS = new Set(LOCALES.map((locale) => sayIn(locale)("workbook:demonstration")));
export function isDemonstrationMark(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && MARKS.has(cell.trim());
}
