import type { Translator } from "@songhua/i18n";
import type { RowProblem } from "../../modules/workbooks/index.ts";

/** Sheet, row and column of a problem as spreadsheet programs name them: "Participants!C12". */
export function placeOf({ sheet, row, column }: RowProblem): string {
  return row === null ? sheet : `${sheet}!${column ?? ""}${row}`;
}

/** What is wrong and how to mend it. */
export function mendOf(problem: RowProblem, say: Translator["t"]): string {
  return say(`workbook:problem.${problem.code}`, problem.params);
}

export function problemLine(problem: RowProblem, say: Translator["t"]): string {
  const value = problem.value === null ? "" : ` “${problem.value.slice(0, 60)}”`;
  const heading = problem.heading === null ? "" : ` [${problem.heading}]`;
  return `${say(`cli:plan.severity.${problem.severity}`)} ${placeOf(problem)}${heading}${value}: ${mendOf(problem, say)}`;
}
