import type { ErrorCode, ErrorParams, Locale } from "@songhua/kernel";
import { describeRefusal, sayIn } from "../../platform/language/say.ts";
import type { ImportRow, listProblems } from "./imports/queries.ts";

type ProblemRow = Awaited<ReturnType<typeof listProblems>>["items"][number];

export function presentImport(row: ImportRow, locale: Locale) {
  return {
    id: row.id,
    fileName: row.file_name,
    state: row.state,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
    runId: row.run_id,
    sheets: row.sheets,
    counts: row.counts,
    failure: row.failure && {
      code: row.failure.code,
      text: describeRefusal(locale, row.failure.code as ErrorCode, row.failure.params as ErrorParams).detail,
    },
  };
}

export function presentProblem(row: ProblemRow, locale: Locale) {
  return {
    severity: row.severity,
    sheet: row.sheet,
    row: row.row,
    column: row.column_name,
    heading: row.heading,
    value: row.value,
    code: row.code,
    params: row.params,
    text: sayIn(locale)(`workbook:problem.${row.code}`, row.params as Record<string, string | number>),
  };
}
