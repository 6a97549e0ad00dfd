import { isLocale, LOCAL_DATE, LOCAL_TIME, LOCALES } from "@songhua/kernel";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { Refusal } from "./refusal.ts";

interface BaseOption {
  readonly required?: boolean;
  /** The option may be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help, as `DIR`. */
  readonly placeholder?: string;
  /** Key of the option's text, where another command has an option of that name with another meaning. */
  readonly textKey?: string;
}
/** What an option's value must look like; checked before the command runs. */
export type OptionSpec =
  | (BaseOption & { readonly kind: "flag" })
  | (BaseOption & { readonly kind: "text" | "date" | "time" | "locale" })
  | (BaseOption & { readonly kind: "integer"; readonly min: number; readonly max: number });

/** What words a command takes. */
export interface Signature {
  readonly name: string;
  /** Names of the arguments without a dash, in order; all of them are needed unless `optionalArguments`. */
  readonly arguments: readonly string[];
  readonly optionalArguments?: boolean;
  /** The last argument may be given several times. */
  readonly moreArguments?: boolean;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** Options every command takes. */
export const COMMON_OPTIONS = {
  locale: { kind: "locale", placeholder: "LOCALE" },
  json: { kind: "flag" },
  help: { kind: "flag" },
} as const satisfies Record<string, OptionSpec>;

/** The words after the command, checked against what it takes. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.positionals = positionals;
    this.#values = values;
  }
  flag(name: string): boolean {
    return this.#values.has(name);
  }
  text(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
  integer(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Number(text);
  }
}

/**
 * Reads the words after a command's name.
 * @param words as the shell gave them
 * @throws Refusal naming the word that does not fit
 */
export function readArguments(spec: Signature, words: readonly string[]): Arguments {
  const options: Readonly<Record<string, OptionSpec>> = { ...COMMON_OPTIONS, ...spec.options };
  const config: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const [name, option] of Object.entries(options))
    if (name !== "help") config[name] = { type: option.kind === "flag" ? "boolean" : "string" };
  // Not strict: its errors are English prose, and ours name the word and the mend.
  const { tokens } = parseArgs({
    args: [...words],
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new Refusal("unknown_option", { option: token.rawName, command: spec.name });
    const given = values.get(token.name) ?? [];
    values.set(token.name, [...(option.multiple ? given : []), checkedValue(token, option)]);
  }
  const found = new Arguments(positionals, values);
  if (found.flag("help")) return found;
  const [missing] = spec.optionalArguments ? [] : spec.arguments.slice(positionals.length);
  if (missing) throw new Refusal("argument_missing", { argument: missing, command: spec.name });
  const extra = spec.moreArguments ? undefined : positionals[spec.arguments.length];
  if (extra !== undefined) throw new Refusal("argument_unexpected", { argument: extra, command: spec.name });
  for (const [name, option] of Object.entries(options))
    if (option.required && !values.has(name))
      throw new Refusal("option_required", {
        option: `--${name}`,
        placeholder: option.placeholder ?? "",
        command: spec.name,
      });
  return found;
}

function checkedValue(
  token: { readonly rawName: string; readonly value: string | undefined; readonly inlineValue: boolean | undefined },
  option: OptionSpec,
): string {
  const { rawName, value } = token;
  if (option.kind === "flag") {
    if (value !== undefined) throw new Refusal("value_unexpected", { option: rawName });
    return "";
  }
  // "--out --json" is a forgotten folder, not a folder named "--json"; "--out=--json" is meant.
  if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-")))
    throw new Refusal("value_missing", { option: rawName, placeholder: option.placeholder ?? "" });
  if (option.kind === "integer") {
    const { min, max } = option;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (!(number >= min && number <= max)) throw new Refusal("value_not_integer", { option: rawName, value, min, max });
  }
  if (option.kind === "date" && !isDay(value)) throw new Refusal("value_not_date", { option: rawName, value });
  if (option.kind === "time" && !LOCAL_TIME.test(value))
    throw new Refusal("value_not_time", { option: rawName, value });
  if (option.kind === "locale" && !isLocale(value))
    throw new Refusal("value_not_locale", { option: rawName, value, locales: LOCALES.join(", ") });
  return value;
}

/** 2023-02-30 has the form of a date and is none. */
function isDay(text: string): boolean {
  return LOCAL_DATE.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
