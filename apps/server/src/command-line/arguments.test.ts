import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";
import { chooseLocale } from "./choose-locale.ts";
import { Refusal } from "./refusal.ts";
import { COMMANDS } from "./commands.ts";

const plan = COMMANDS.find((command) => command.name === "plan")!;
const read = (...words: string[]) => readArguments(plan, words);
const refusal = (...words: string[]): unknown[] => {
  try {
    read(...words);
    return [];
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.params["option"] ?? error.params["argument"]] : [error];
  }
};

describe("arguments", () => {
  it("reads words, values and flags in any order", () => {
    const args = read(
      "--seed",
      "7",
      "book.xlsx",
      "--out=there",
      "--strict",
      "--zone",
      "Asia/Seoul",
      "--zone=M=Europe/Moscow",
    );
    expect(args.positionals).toEqual(["book.xlsx"]);
    expect([args.integer("seed"), args.text("out"), args.flag("strict"), args.flag("force")]).toEqual([
      7,
      "there",
      true,
      false,
    ]);
    expect(args.all("zone")).toEqual(["Asia/Seoul", "M=Europe/Moscow"]);
    expect(args.integer("tables")).toBeUndefined();
  });

  it("takes the last of what can be given once", () => {
    expect(read("b", "--out", "x", "--seed", "1", "--seed", "2").integer("seed")).toBe(2);
  });

  it("asks for nothing else when help is asked for", () => {
    expect(read("-h").flag("help")).toBe(true);
    expect(read("--help").flag("help")).toBe(true);
  });

  it.each([
    [
      ["book", "--out", "x", "--sead", "1"],
      ["unknown_option", "--sead"],
    ],
    [
      ["book", "--out", "x", "--__proto__"],
      ["unknown_option", "--__proto__"],
    ],
    [
      ["book", "--out", "x", "-q"],
      ["unknown_option", "-q"],
    ],
    [
      ["book", "--out"],
      ["value_missing", "--out"],
    ],
    [
      ["book", "--out", "--json"],
      ["value_missing", "--out"],
    ],
    [
      ["book", "--out", "x", "--json=yes"],
      ["value_unexpected", "--json"],
    ],
    [
      ["book", "--out", "x", "--seed", "1.5"],
      ["value_not_integer", "--seed"],
    ],
    [
      ["book", "--out", "x", "--seed=-1"],
      ["value_not_integer", "--seed"],
    ],
    [
      ["book", "--out", "x", "--tables", "0"],
      ["value_not_integer", "--tables"],
    ],
    [
      ["book", "--out", "x", "--date", "2023-02-30"],
      ["value_not_date", "--date"],
    ],
    [
      ["book", "--out", "x", "--date", "14.06.2023"],
      ["value_not_date", "--date"],
    ],
    [
      ["book", "--out", "x", "--from", "24:00"],
      ["value_not_time", "--from"],
    ],
    [
      ["book", "--out", "x", "--locale", "de"],
      ["value_not_locale", "--locale"],
    ],
    [
      ["--out", "x"],
      ["argument_missing", "WORKBOOK.xlsx"],
    ],
    [
      ["a", "b", "--out", "x"],
      ["argument_unexpected", "b"],
    ],
    [["book"], ["option_required", "--out"]],
  ])("refuses %j", (words, expected) => {
    expect(refusal(...words)).toEqual(expected);
  });
});

describe("language", () => {
  it.each([
    [[], { LANG: "zh_CN.UTF-8" }, "zh-CN"],
    [[], { LANG: "ru_RU.UTF-8" }, "ru"],
    [[], { LANG: "ko_KR.UTF-8" }, "ko-KR"],
    [[], { LANG: "ko_CN" }, "ko-CN"],
    [[], { LANG: "C.UTF-8" }, "en"],
    [[], { LANG: "ru_RU.UTF-8", LC_ALL: "zh_CN.UTF-8" }, "zh-CN"],
    [[], {}, "en"],
    [["plan", "--locale", "ru"], { LANG: "zh_CN.UTF-8" }, "ru"],
    [["plan", "--locale=ko-CN"], {}, "ko-CN"],
    [["plan", "--locale", "xx"], { LANG: "ru_RU" }, "ru"],
  ] as const)("%j in %j answers in %s", (words, env, locale) => {
    expect(chooseLocale(words, env)).toBe(locale);
  });
});
