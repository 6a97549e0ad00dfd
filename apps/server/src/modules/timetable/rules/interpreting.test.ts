import type { SpokenLanguage } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { interpreterNeed } from "./interpreting.ts";

const AUTO = { need: "auto", languages: null } as const;
const kim = {
  languagePairs: [
    ["zh", "ko"],
    ["ko", "en"],
  ] as const,
};
const lee = { languagePairs: [["ru", "zh"]] as const, fields: ["food"] };
const min = { languagePairs: [["ru", "zh"]] as const };
const need = (...spoken: SpokenLanguage[][]) => interpreterNeed(AUTO, spoken, [kim, lee, min], undefined)?.languagePair;

describe("who needs an interpreter", () => {
  it.each<[string, SpokenLanguage[][], unknown]>([
    ["nobody where all share a language", [["zh", "en"], ["en"]], undefined],
    ["people who share none", [["zh"], ["ko"]], ["zh", "ko"]],
    ["in the order people state their languages", [["en", "zh"], ["ko"]], ["en", "ko"]],
    ["the pair most interpreters have", [["ko", "ru"], ["zh"]], ["ru", "zh"]],
    ["a pair everybody speaks one of", [["zh"], ["ko", "ru"], ["ru"]], ["zh", "ru"]],
    ["nobody where no pair serves all", [["zh"], ["ko"], ["ru"]], undefined],
    ["nobody where no interpreter has the pair", [["en"], ["ru"]], undefined],
    ["nobody where a side states no language", [["zh"], []], undefined],
  ])("%s", (_, spoken, pair) => {
    expect(need(...spoken)).toEqual(pair);
  });

  it("is what an organiser says, also without anybody who could", () => {
    const asked = { need: "needed", languages: ["en", "ru"] } as const;
    expect(interpreterNeed(asked, [["en"], ["en"]], [kim], undefined)).toEqual({ languagePair: ["en", "ru"] });
    expect(interpreterNeed({ need: "none", languages: null }, [["zh"], ["ko"]], [kim], undefined)).toBeUndefined();
  });

  it("asks for knowledge of the field only where somebody of the pair has it", () => {
    const field = (of: "food" | "energy", ...spoken: SpokenLanguage[][]) =>
      interpreterNeed(AUTO, spoken, [kim, lee], of)?.field;
    expect(field("food", ["zh"], ["ru"])).toBe("food");
    expect(field("energy", ["zh"], ["ru"])).toBeUndefined();
    expect(field("food", ["zh"], ["ko"])).toBeUndefined();
  });
});
