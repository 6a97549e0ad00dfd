import { DomainError, type Locale } from "@songhua/kernel";
import { describeRefusal, sayIn } from "../platform/language/say.ts";
import { ConfigError } from "../platform/config/config.ts";
import { readArguments } from "./arguments.ts";
import { chooseLocale } from "./choose-locale.ts";
import type { CommandSpec, Outcome } from "./command.ts";
import { DefinitionsRefusal } from "./indicators/definitions-file.ts";
import { EXIT, Refusal, type ExitCode } from "./refusal.ts";
import { COMMANDS } from "./commands.ts";
import { helpText, overviewText, VERSION_TEXT } from "./help.ts";
import { progressLine, type Terminal } from "./terminal.ts";

export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Does what the words ask and says how it ended. Never throws: a fault of the program is told and gives 70. */
export async function runCommandLine(words: readonly string[], { terminal, env }: Surroundings): Promise<ExitCode> {
  const [name = "help", ...rest] = words;
  const locale = chooseLocale(words, env);
  const json = rest.includes("--json");
  const progress = progressLine(terminal, json, () => performance.now());
  const answer = (outcome: Outcome): ExitCode => {
    progress.clear();
    if (json) terminal.out(`${JSON.stringify({ command: name, exitCode: outcome.exitCode, ...outcome.data })}\n`);
    return outcome.exitCode;
  };
  try {
    if (name === "--version" || name === "version") {
      if (!json) terminal.out(`${VERSION_TEXT}\n`);
      return answer({ exitCode: EXIT.done, data: { version: VERSION_TEXT } });
    }
    const asksHelp = name === "help" || name === "--help" || name === "-h";
    if (asksHelp && !rest.some((word) => !word.startsWith("-") && word !== locale)) {
      if (!json) terminal.out(overviewText(locale));
      return answer({ exitCode: EXIT.done, data: { commands: COMMANDS.map((command) => command.name) } });
    }
    const spec = commandOf(asksHelp ? rest.find((word) => !word.startsWith("-") && word !== locale)! : name);
    const args = readArguments(spec, asksHelp ? ["--help"] : rest);
    if (args.flag("help")) {
      if (!json) terminal.out(helpText(spec, locale));
      return answer({ exitCode: EXIT.done, data: { usage: spec.usage, options: Object.keys(spec.options) } });
    }
    const run = await spec.load();
    const line = (write: (text: string) => void) => (text: string) => {
      if (json) return;
      progress.clear();
      write(`${text}\n`);
    };
    const call = {
      args,
      locale,
      say: sayIn(locale),
      env,
      print: line(terminal.out),
      remark: line(terminal.err),
      watched: terminal.errIsTerminal && !json,
      progress: progress.show,
    };
    return answer(await run(call));
  } catch (error) {
    progress.clear();
    const told = describeFailure(error, locale);
    if (!json) terminal.err(`songhua ${name}: ${told.title}\n${told.mend === "" ? "" : `→ ${told.mend}\n`}`);
    return answer({
      exitCode: told.exitCode,
      data: { error: { code: told.code, title: told.title, mend: told.mend }, ...told.data },
    });
  }
}

function commandOf(name: string): CommandSpec {
  const spec = COMMANDS.find((command) => command.name === name);
  if (!spec)
    throw new Refusal("unknown_command", {
      command: name,
      commands: COMMANDS.map((command) => command.name).join(", "),
    });
  return spec;
}

interface Failure {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly title: string;
  readonly mend: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

function describeFailure(error: unknown, locale: Locale): Failure {
  const say = sayIn(locale);
  if (error instanceof ConfigError) error = new Refusal("configuration", { detail: error.message });
  if (isPortTaken(error)) error = new Refusal("port_in_use", { port: error.port }, EXIT.notFeasible);
  if (error instanceof Refusal) {
    const { code, exitCode, data } = error;
    const params = error instanceof DefinitionsRefusal ? { ...error.params, problems: error.said(say) } : error.params;
    return {
      exitCode,
      code,
      title: say(`cli:error.${code}.title`, params),
      mend: say(`cli:error.${code}.mend`, params),
      data,
    };
  }
  if (error instanceof DomainError) {
    const { title, detail } = describeRefusal(locale, error.code, error.params);
    const exitCode = error.code === "timetable_infeasible" ? EXIT.notFeasible : EXIT.badInput;
    return { exitCode, code: error.code, title, mend: detail };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : "";
  return { exitCode: EXIT.bug, code: "internal", title: say("cli:error.bug"), mend: `${trace}${cause}` };
}

function isPortTaken(error: unknown): error is { code: "EADDRINUSE"; port: number } {
  return error instanceof Error && (error as { code?: string }).code === "EADDRINUSE";
}
