import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@songhua/kernel";
import { sayIn } from "../platform/language/say.ts";
import { COMMON_OPTIONS, type OptionSpec } from "./arguments.ts";
import { REFUSALS } from "./refusal.ts";
import { COMMANDS } from "./commands.ts";
import { camel, helpText, overviewText } from "./help.ts";

const say = sayIn("en");
const missing = (keys: readonly string[]) => keys.filter((key) => say(key) === key.replace(/^cli:/, ""));

describe("texts", () => {
  it("has every text the code names", () => {
    const keys = new Set<string>();
    for (const entry of readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".test.ts")) continue;
      const source = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const [, key] of source.matchAll(/["'`](cli:[\w.]+)["'`]/g)) keys.add(key!);
    }
    expect(keys.size).toBeGreaterThan(60);
    expect(missing([...keys])).toEqual([]);
  });

  it("says every refusal, command and option", () => {
    const options = [COMMON_OPTIONS, ...COMMANDS.map((command) => command.options)].flatMap((one) =>
      Object.entries<OptionSpec>(one).map(([name, { textKey }]) => textKey ?? camel(name)),
    );
    expect(
      missing([
        ...REFUSALS.flatMap((code) => [`cli:error.${code}.title`, `cli:error.${code}.mend`]),
        ...COMMANDS.map(({ name }) => `cli:command.${camel(name)}`),
        ...options.map((key) => `cli:option.${key}`),
      ]),
    ).toEqual([]);
  });

  it("says what every check of the doctor can find, and how to mend it", () => {
    const source = ["check-surroundings.ts", "check-database.ts", "check-models.ts", "check-register.ts"]
      .map((name) => readFileSync(join(import.meta.dirname, "doctor", name), "utf8"))
      .join("\n");
    const pairs = [...source.matchAll(/check: "(\w+)", outcome: "(\w+)", code: "(\w+)"/g)];
    expect(pairs.length).toBeGreaterThan(10);
    const fails = [...source.matchAll(/fail\("(\w+)"/g)].map(([, code]) => ["", "database", "fail", code!]);
    expect(
      missing(
        [...pairs, ...fails].flatMap(([, check, outcome, code]) =>
          outcome === "ok"
            ? [`cli:doctor.${check}.${code}`]
            : [`cli:doctor.${check}.${code}`, `cli:doctor.${check}.${code}Mend`],
        ),
      ),
    ).toEqual([]);
  });

  it.each(LOCALES)("help in %s has no hole", (locale) => {
    for (const text of [overviewText(locale), ...COMMANDS.map((command) => helpText(command, locale))]) {
      expect(text).not.toMatch(/\b(command|option|help|exit)\.\w|\{\{/);
    }
  });
});
