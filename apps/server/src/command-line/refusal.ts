/** What a program that calls `songhua` may rely on. 70 is "internal software error" of sysexits.h, 130 what shells give for Ctrl-C. */
export const EXIT = { done: 0, notFeasible: 1, badInput: 2, bug: 70, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a person can get wrong on the command line; each has a title and a mend in the `cli` texts. */
export const REFUSALS = [
  "unknown_command",
  "unknown_option",
  "value_missing",
  "value_unexpected",
  "value_not_integer",
  "value_not_date",
  "value_not_time",
  "value_not_zone",
  "value_not_locale",
  "value_not_email",
  "venue_unknown",
  "no_slots",
  "argument_missing",
  "argument_unexpected",
  "option_required",
  "file_missing",
  "file_exists",
  "folder_not_empty",
  "folder_is_file",
  "folder_not_writable",
  "configuration",
  "database_unreachable",
  "port_in_use",
  "account_unknown",
  "event_unknown",
  "no_listings",
  "strict_problems",
  "import_errors",
  "schedule_not_json",
  "schedule_shape",
  "proof_not_gzip",
  "value_not_fairness",
  "file_is_folder",
  "problem_format",
  "problem_too_large",
  "problem_not_json",
  "problem_shape",
  "problem_member_unknown",
  "problem_sheet_missing",
  "problem_column_missing",
  "problem_cell",
  "problem_findings",
  "dzn_field_missing",
  "dzn_field_twice",
  "dzn_unexpected",
  "dzn_unfinished",
  "dzn_number_range",
  "dzn_row_size",
  "dzn_count",
  "bench_unknown",
  "benches_missing",
  "exchange_missing",
  "exchange_choice",
  "exchange_text",
  "exchange_list",
  "exchange_member",
  "exchange_date",
  "exchange_country",
  "exchange_owner",
  "exchange_twice",
  "language_unknown",
  "text_not_utf8",
  "lines_too_many",
  "lines_none",
  "register_action",
  "register_in_use",
  "register_damaged",
  "register_origin",
  "register_key",
  "register_key_needed",
  "register_policy",
  "register_checkpoint",
  "register_no_entry",
  "register_not_entered",
  "entry_too_large",
  "register_columns",
  "register_empty",
  "area_unknown",
  "value_not_rule",
  "rates_unreadable",
  "series_unreadable",
  "definitions_unreadable",
  "format_unknown",
  "format_fault",
  "agreement_not_json",
  "agreement_shape",
  "key_file",
  "cancelled",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A request that cannot be met as it was typed. Carries no prose: the `cli` texts say it in five languages. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;
  /** What a program under `--json` should know beside the refusal. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: RefusalCode,
    params: Readonly<Record<string, string | number>> = {},
    exitCode: ExitCode = EXIT.badInput,
    data: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = "Refusal";
    this.code = code;
    this.params = params;
    this.exitCode = exitCode;
    this.data = data;
  }
}
