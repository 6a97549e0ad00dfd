import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGeneralLexicon } from "@songhua/lexicon";
import { createEncoder, MAX_FIELD_LENGTH, rank } from "../index.ts";

const packed = readFileSync(new URL("../../../lexicon/data/general.lex", import.meta.url));
const encoder = createEncoder({ general: openGeneralLexicon(brotliDecompressSync(packed)) });
const featuresOf = (text: string): ReadonlySet<string> =>
  new Set(encoder.words(text).flatMap(({ sense }) => sense.features));
const best = (query: string, targets: readonly string[]): number => rank(encoder, [query], targets, { top: 1 })[0]![0]!;

describe("general words", () => {
  it.each([
    ["睡觉", "s:sleep"],
    ["醫院裡的醫生", "s:doctor"],
    ["Он работал в больницах", "s:hospit"],
    ["железной дорогой", "s:railway"],
    ["children", "s:child"],
    ["병원에서 일했습니다", "s:hospit"],
    ["로동자들에게", "s:worker"],
    ["비률이 높은", "s:ratio"],
    ["마셨어요", "s:drink"],
    ["고마워요", "s:thank"],
  ])("%s speaks of %s", (text, feature) => {
    expect(featuresOf(text)).toContain(feature);
  });

  it("writes one name in one way, whatever the script", () => {
    for (const names of [
      ["we saw Muiriel", "мы видели Мюриэль"],
      ["the Brzezinski plan", "план Бжезинский", "플랜 브레진스키"],
    ]) {
      const skeletons = names.map((text) => [...featuresOf(text)].filter((feature) => feature.startsWith("x:")));
      expect(skeletons[0]!.length).toBeGreaterThan(0);
    }
    expect(featuresOf("агентство Роснефть")).toContain("x:LSNPT");
    expect(featuresOf("the agency Rosneft")).toContain("x:LSNPT");
  });

  it("keeps function words apart from what a dictionary makes of them", () => {
    expect(featuresOf("Что ты делаешь?")).toContain("f:what");
    expect(featuresOf("这是什么？")).toContain("f:what");
    expect(featuresOf("뭐 하고 있어?")).toContain("f:what");
  });

  it("places every word in the text as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const { start, end, share } of encoder.words(text)) {
          expect(text.slice(start, end)).not.toBe("");
          expect(share > 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    const text = "我們在Ｈａｒｂｉｎ的醫院";
    const places = encoder.words(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(expect.arrayContaining(["醫院", "Ｈａｒｂｉｎ"]));
  });
});

const HONEST = "Рефрижераторные перевозки из Владивостока\nВозим сою, берём на себя таможенное оформление";
const NEED = "冷藏运输\n从海参崴运输大豆，需要清关";

/** What a listing may hold by mistake or malice; for each the behaviour is that it is read, or that it matches nothing. */
describe("bad input", () => {
  const garbled = new TextDecoder("latin1").decode(new TextEncoder().encode(HONEST));
  it.each([
    ["empty", "", 0],
    ["white space", " \n\t\u3000", 0],
    ["emoji", "🚚❄️🫘👩‍👩‍👧", 0],
    ["an unknown script", "ผู้ส่งออกถั่วเหลือง ต้องการ", 0],
    ["control characters and lone surrogates", "\u0000\u202e\ud83d", 0],
  ])("%s has no features", (_, text, count) => {
    expect(featuresOf(text).size).toBe(count);
  });

  it.each([
    ["mixed scripts", "需要 refrigerated перевозки 콩 운송 из 海参崴"],
    ["a megabyte", `${HONEST} `.repeat(12_000)],
    ["an honest text", HONEST],
  ])("%s is found by what it speaks of", (_, text) => {
    expect(best(NEED, ["Разработка мобильных приложений", text, "Автобусные туры"])).toBe(1);
  });

  it.each([
    ["machine-garbled text", garbled],
    ["romanised text", "Refrizheratornye perevozki iz Vladivostoka, vozim soyu"],
    ["another language", "Transporte frigorífico desde Vladivostok"],
  ])("%s is read as far as it goes and ranks behind an honest one", (_, text) => {
    expect(best(NEED, [text, HONEST])).toBe(1);
  });

  it("reads a megabyte no further than its limit", () => {
    const text = "soybeans ".repeat(130_000);
    const last = Math.max(...encoder.words(text).map(({ end }) => end));
    expect(last).toBeLessThanOrEqual(MAX_FIELD_LENGTH);
  });

  it("gives equal texts equal places, told apart by number", () => {
    expect(rank(encoder, [NEED], ["Автобусные туры", HONEST, HONEST], { top: 3 })).toEqual([[1, 2, 0]]);
  });

  it("ranks nothing for no queries, and in order of number what shares nothing", () => {
    expect(rank(encoder, [], ["a"], { top: 3 })).toEqual([]);
    expect(rank(encoder, ["大豆"], [], { top: 3 })).toEqual([[]]);
    expect(rank(encoder, ["", "🫘"], ["cat", "dog"], { top: 3 })).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe("stuffing does not pay", () => {
  const offers = [
    ["콩 수출", "Продажа сои", "Soybean export", "出口大豆"],
    ["통관 서비스", "Таможенное оформление", "Customs clearance", "清关服务"],
    ["소프트웨어 개발", "Разработка программного обеспечения", "Software development", "软件开发"],
    ["냉장 운송", "Рефрижераторные перевозки", "Refrigerated transport", "冷藏运输"],
    ["목재 수입", "Импорт древесины", "Timber import", "进口木材"],
    ["의료 관광", "Медицинский туризм", "Medical tourism", "医疗旅游"],
  ] as const;
  const language = fc.integer({ min: 0, max: 3 });

  it("a listing of many subjects never stands before an honest one for the same need", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: offers.length - 1 }),
        language,
        language,
        fc.shuffledSubarray(
          offers.map((_, i) => i),
          { minLength: 3 },
        ),
        fc.integer({ min: 1, max: 20 }),
        (subject, from, to, others, times) => {
          const need = offers[subject]![from]!;
          const honest = offers[subject]![to]!;
          const stuffing = others.filter((other) => other !== subject).map((other) => offers[other]![to]!);
          const stuffed = `${Array(times).fill(honest).join(", ")}, ${stuffing.join(", ")}`;
          expect(rank(encoder, [need], [stuffed, honest], { top: 2 })[0]).toEqual([1, 0]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("saying it more often gains nothing", () => {
    const queries = [NEED, "软件开发"];
    const once = rank(encoder, queries, [HONEST, "Разработка ПО"], { top: 2 });
    const often = rank(encoder, queries, [HONEST, "Разработка ПО ".repeat(500)], { top: 2 });
    expect(often).toEqual(once);
  });
});
