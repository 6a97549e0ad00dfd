import type { Locale } from "@songhua/kernel";
import type { Translator } from "@songhua/i18n";
import type { Arguments } from "./arguments.ts";

/** What a program that calls `songhua` may rely on. 70 is "internal software error" of sysexits.h. */
export const EXIT = { done: 0, notFeasible: 1, badInput: 2, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface BaseOption {
  readonly required?: boolean;
  /** The option may be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help, as `DIR`. */
  readonly placeholder?: string;
}
/** What an option's value must look like; checked before the command runs. */
export type OptionSpec =
  | (BaseOption & { readonly kind: "flag" })
  | (BaseOption & { readonly kind: "text" | "date" | "time" | "locale" })
  | (BaseOption & { readonly kind: "integer"; readonly min: number; readonly max: number });

export interface CommandSpec {
  readonly name: string;
  /** The arguments and options that matter, as the first line of the help shows them. */
  readonly usage: string;
  /** Names of the arguments without a dash, in order; all of them are needed unless `optionalArguments`. */
  readonly arguments: readonly string[];
  readonly optionalArguments?: boolean;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Loads the command's code; the help of one command needs no other's. */
  readonly load: () => Promise<CommandRun>;
}

/** One call of a command, its words parsed and checked. */
export interface Call {
  readonly args: Arguments;
  readonly locale: Locale;
  readonly say: Translator["t"];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A line of the answer; nothing under `--json`. */
  readonly print: (line: string) => void;
  /** A remark beside the answer, on stderr; nothing under `--json`. */
  readonly remark: (line: string) => void;
  /** How far long work has got, where somebody watches. */
  readonly progress: (label: string, done: number, total: number) => void;
}

/** How a command ended, and what it tells a program under `--json`. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly data: Readonly<Record<string, unknown>>;
}
export type CommandRun = (call: Call) => Promise<Outcome>;

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
