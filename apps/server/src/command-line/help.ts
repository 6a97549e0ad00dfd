import type { Locale } from "@songhua/kernel";
import server from "../../package.json" with { type: "json" };
import { sayIn } from "../platform/language/say.ts";
import { COMMON_OPTIONS, type OptionSpec } from "./arguments.ts";
import type { CommandSpec } from "./command.ts";
import { COMMANDS } from "./commands.ts";

export const VERSION_TEXT = server.version;
const NAME_WIDTH = 28;

/** All commands with a line each, and the exit codes. */
export function overviewText(locale: Locale): string {
  const say = sayIn(locale);
  const lines = COMMANDS.map(({ name }) => row(name, say(`cli:command.${camel(name)}`)));
  return text([
    say("cli:help.what"),
    "",
    `${say("cli:help.usage")}: songhua <${say("cli:help.command")}> [--json] [--locale LOCALE]`,
    "",
    ...lines,
    row("help [<…>]", say("cli:help.help")),
    "",
    `${say("cli:help.exitCodes")}: 0 ${say("cli:exit.done")} · 1 ${say("cli:exit.notFeasible")} · 2 ${say("cli:exit.badInput")} · 70 ${say("cli:exit.bug")}`,
  ]);
}

/** One command: how it is called, what it does, every option. */
export function helpText(spec: CommandSpec, locale: Locale): string {
  const say = sayIn(locale);
  const options: [string, OptionSpec][] = [...Object.entries(spec.options), ...Object.entries(COMMON_OPTIONS)];
  return text([
    `${say("cli:help.usage")}: songhua ${spec.usage}`,
    "",
    say(`cli:command.${camel(spec.name)}`),
    "",
    ...options.map(([name, option]) =>
      row(
        `--${name}${option.placeholder ? ` ${option.placeholder}` : ""}`,
        say(`cli:option.${option.textKey ?? camel(name)}`),
      ),
    ),
  ]);
}

function row(name: string, meaning: string): string {
  return `  ${name.padEnd(NAME_WIDTH - 3)} ${meaning}`;
}
function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/** `skip-errors` as a key of the texts: `skipErrors`. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
