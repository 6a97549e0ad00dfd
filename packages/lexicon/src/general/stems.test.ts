import { describe, expect, it } from "vitest";
import { stemEnglish } from "./stem-english.ts";
import { stemRussian } from "./stem-russian.ts";

// Samples of the vocabularies that Snowball publishes with its stems, and words of each rule.
describe("English stems", () => {
  it.each([
    ["consign", "consign"],
    ["consignment", "consign"],
    ["consolation", "consol"],
    ["consistency", "consist"],
    ["knackeries", "knackeri"],
    ["generally", "general"],
    ["communication", "communic"],
    ["skies", "sky"],
    ["ties", "tie"],
    ["cries", "cri"],
    ["gas", "gas"],
    ["gaps", "gap"],
    ["hopping", "hop"],
    ["hoping", "hope"],
    ["luxuriated", "luxuri"],
    ["proceed", "proceed"],
    ["agreed", "agre"],
    ["feed", "feed"],
    ["say", "say"],
    ["by", "by"],
    ["youth", "youth"],
    ["apologies", "apolog"],
    ["quickly", "quick"],
    ["adoption", "adopt"],
    ["rolling", "roll"],
    ["controlled", "control"],
    ["firm's", "firm"],
    ["constructor", "constructor"],
  ])("%s → %s", (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});

describe("Russian stems", () => {
  it.each([
    ["в", "в"],
    ["вагонами", "вагон"],
    ["важнейшие", "важн"],
    ["валерьянкой", "валерьянк"],
    ["вдохновенно", "вдохновен"],
    ["падеж", "падеж"],
    ["падшие", "падш"],
    ["перевозками", "перевозк"],
    ["перевозка", "перевозк"],
    ["ёлками", "елк"],
    ["возможностью", "возможн"],
    ["прочитавшись", "прочита"],
    ["занимается", "занима"],
    ["длинный", "длин"],
    ["мгла", "мгла"],
    ["взгляд", "взгляд"],
  ])("%s → %s", (word, stem) => {
    expect(stemRussian(word)).toBe(stem);
  });
});
