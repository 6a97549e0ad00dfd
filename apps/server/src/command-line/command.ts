import type { Locale } from "@songhua/kernel";
import type { Translator } from "@songhua/i18n";
import type { Arguments, Signature } from "./arguments.ts";
import type { ExitCode } from "./refusal.ts";

export interface CommandSpec extends Signature {
  /** The arguments and options that matter, as the first line of the help shows them. */
  readonly usage: string;
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
  /** A person looks at stderr while the work goes on. */
  readonly watched: boolean;
  /** How far long work has got, where somebody watches. */
  readonly progress: (label: string, done: number, total: number) => void;
}

/** How a command ended, and what it tells a program under `--json`. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly data: Readonly<Record<string, unknown>>;
}
export type CommandRun = (call: Call) => Promise<Outcome>;
