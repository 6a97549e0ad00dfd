import type { FullText } from "./shape.ts";

/** A text in all five locales, in the order of the platform's list. */
export function full(zh: string, ru: string, koKr: string, koCn: string, en: string): FullText {
  return { "zh-CN": zh, ru, "ko-KR": koKr, "ko-CN": koCn, en };
}

/** The filled lines of a table written as one template literal. */
export function lines(table: string): string[] {
  return table.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
