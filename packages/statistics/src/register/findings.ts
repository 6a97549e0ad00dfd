/** What can be wrong with a register's row. An error leaves the row out of every total; a warning keeps it and says so. */
export const FINDINGS = {
  column_unknown: "warning",
  column_twice: "warning",
  column_missing: "error",
  record_unknown: "error",
  number_missing: "error",
  number_twice: "error",
  refiled: "warning",
  refiled_older: "error",
  kind_unknown: "error",
  date_missing: "error",
  date_invalid: "error",
  date_future: "error",
  date_absurd: "error",
  dates_reversed: "warning",
  date_out_of_window: "error",
  filing_date_missing: "warning",
  amount_missing: "error",
  amount_invalid: "error",
  amount_negative: "error",
  amount_absurd: "error",
  amount_unexpected: "error",
  value_kind_unknown: "error",
  currency_missing: "error",
  currency_unknown: "error",
  rate_invalid: "error",
  rate_missing: "warning",
  region_unknown: "error",
  economy_unknown: "error",
  location_unknown: "error",
  location_missing: "error",
  location_contradicts: "error",
  class_unknown: "error",
  class_version_unknown: "error",
  class_changed: "warning",
  ebops_unknown: "error",
  flag_unknown: "error",
  percent_invalid: "error",
  percent_contradicts: "error",
  ownership_unknown: "error",
  count_invalid: "error",
  graduates_above_heads: "error",
  master_unknown: "warning",
  master_circle: "error",
  contract_unknown: "error",
  contract_left_out: "error",
  execution_above_contract: "error",
  execution_before_signing: "warning",
  execution_not_comparable: "warning",
  voucher_missing: "warning",
  voucher_other_year: "error",
  change_reason_missing: "error",
  technology_kind_unknown: "error",
  registered_late: "warning",
  income_above_value: "warning",
} as const satisfies Record<string, "error" | "warning">;
export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: "error" | "warning";
  /** As spreadsheet programs count, from 1; the header is row 1 of a plain file. */
  readonly row: number;
  readonly column: string | null;
  /** Number of the agreement concerned, where it has one. */
  readonly id: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How many rows or lines were left out, by reason. */
export type LeftOut = Readonly<Partial<Record<FindingCode, number>>>;

/** Rows left out by their first error; each row counts once. O(n). */
export function leftOutOf(findings: readonly Finding[]): LeftOut {
  const rows = new Map<number, FindingCode>();
  for (const finding of findings)
    if (finding.severity === "error" && !rows.has(finding.row)) rows.set(finding.row, finding.code);
  const counts: Partial<Record<FindingCode, number>> = {};
  for (const code of rows.values()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
