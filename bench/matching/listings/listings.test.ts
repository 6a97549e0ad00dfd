import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../packages/kernel/src/index.ts";
import { languageOf } from "../../../packages/lexicon/src/index.ts";
import { bm25 } from "./bm25.ts";
import { meanOf, ndcgAt10 } from "./measure.ts";
import { readListings, SPLITS } from "./read.ts";
import { dictionaryTranslation } from "./translate.ts";

describe("the set of listings", () => {
  it("holds at least 400 fitting pairs in the part that is kept aside, and fewer for development", () => {
    const fitting = (split: (typeof SPLITS)[number]): number =>
      [...readListings(split).grades.values()].flatMap((row) => [...row.values()]).filter((grade) => grade > 0).length;
    expect(fitting("test")).toBeGreaterThanOrEqual(400);
    expect(fitting("dev")).toBeGreaterThanOrEqual(100);
    expect(fitting("second")).toBeGreaterThanOrEqual(100);
    expect(fitting("dev") + fitting("second")).toBeLessThan(fitting("test"));
  });

  it.each(SPLITS)("gives every need of %s an offer that fits in another language, and a near miss", (split) => {
    const { needs, offers, grades } = readListings(split);
    const languageOfOffer = new Map(offers.map(({ id, locale }) => [id, languageOf(locale)]));
    for (const need of needs) {
      const judged = [...grades.get(need.id)!];
      const abroad = judged.filter(([id, grade]) => grade > 0 && languageOfOffer.get(id) !== languageOf(need.locale));
      expect(abroad, need.id).not.toHaveLength(0);
      expect(
        judged.some(([, grade]) => grade === 0),
        need.id,
      ).toBe(true);
    }
  });

  it("has both sides in every locale, no text twice, and no topic in two parts", () => {
    const sets = SPLITS.map(readListings);
    for (const { needs, offers } of sets)
      for (const side of [needs, offers]) expect(new Set(side.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
    const all = sets.flatMap(({ needs, offers }) => [...needs, ...offers]);
    expect(new Set(all.map(({ title, body }) => title + body)).size).toBe(all.length);
    const topics = sets.flatMap(({ needs }) => [...new Set(needs.map(({ topic }) => topic))]);
    expect(new Set(topics).size).toBe(topics.length);
  });
});

describe("the measures", () => {
  it("compute nDCG as by hand", () => {
    const grades = new Map([
      ["a", 2],
      ["b", 1],
      ["c", 0],
    ]);
    expect(ndcgAt10(["a", "b", "c"], grades)).toBe(1);
    // (1/log2(2) + 3/log2(3)) / (3/log2(2) + 1/log2(3))
    expect(ndcgAt10(["b", "a"], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 12);
    expect(ndcgAt10([..."0123456789", "a"], grades)).toBe(0);
    expect(ndcgAt10(["c"], new Map([["c", 0]]))).toBeUndefined();
  });

  it("leave needs without anything to find out of the means", () => {
    const grades = new Map([
      ["a", 2],
      ["b", 1],
    ]);
    const mean = meanOf([
      [["b", "a"], grades],
      [["a", "b"], grades],
      [["x"], new Map()],
    ]);
    expect(mean).toMatchObject({ needs: 2, precision: 1, exact: 0.5 });
  });
});

describe("the reference", () => {
  it("ranks by BM25: rare words and short documents first, ties by number", () => {
    const documents = [["soy", "oil", "oil"], ["soy"], ["coal"], ["soy"]];
    expect(bm25([["soy"], ["oil", "soy"], ["none"]], documents)).toEqual([
      [1, 3, 0, 2],
      [0, 1, 3, 2],
      [0, 1, 2, 3],
    ]);
  });

  it("translates by the longest entry, domain names first, and keeps what it does not know", () => {
    const translate = dictionaryTranslation(undefined, [
      {
        id: "soy_oil",
        kind: "term",
        names: { en: ["soybean oil"], zh: ["大豆油"], ru: ["соевое масло"], ko: ["콩기름"] },
        koCN: [],
      },
      { id: "soy", kind: "term", names: { en: ["soybean"], zh: ["大豆"], ru: ["соя"], ko: ["콩"] }, koCN: ["대두"] },
    ]);
    expect(translate("大豆油")).toEqual(["soybean", "oil"]);
    expect(translate("Соевого масла, 20 kg")).toEqual(["soybean", "oil", "20", "kg"]);
    expect(translate("콩기름을 대두")).toEqual(["soybean", "oil", "soybean"]);
    expect(translate("豆x")).toEqual(["豆", "x"]);
  });
});
