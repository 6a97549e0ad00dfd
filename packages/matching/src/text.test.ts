import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONCEPTS } from "@songhua/lexicon";
import { createEncoder } from "./encode.ts";
import { normalise, normalisedText } from "./normalise/normalise.ts";
import { phraseTrie } from "./segment/phrases.ts";
import { segment } from "./segment/concepts.ts";
import { lightEnglishStem, lightRussianStem } from "./stem/inflection.ts";
import { unitsOf } from "./segment/units.ts";

const trie = phraseTrie(CONCEPTS);
const encoder = createEncoder();
function conceptsIn(text: string): string[] {
  return segment(text, trie)
    .filter((hit) => hit.concept >= 0 && hit.weight === 1)
    .map((hit) => CONCEPTS[hit.concept]!.id);
}

describe("normalise", () => {
  it.each([
    ["ＡＢＣ１２３", "abc123"],
    ["Ёлка", "елка"],
    ["數據貿易", "数据贸易"],
    ["로씨야", normalisedText("러시아")],
    ["랭장", normalisedText("냉장")],
    ["할빈", normalisedText("하얼빈")],
    ["려행", normalisedText("여행")],
  ])("%s", (source, wanted) => {
    expect(normalisedText(source)).toBe(wanted);
  });
  it("maps every unit to a place in the source", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (source) => {
        const { text, start, end } = normalise(source);
        expect(start).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) expect(source.slice(start[i], end[i])).not.toBe("");
      }),
    );
  });
  it("finds conjoining Hangul letters and their source", () => {
    const source = "콩 수출".normalize("NFD");
    const hit = segment(source, trie).find(({ concept }) => concept >= 0 && CONCEPTS[concept]!.id === "soy")!;
    expect(source.slice(hit.start, hit.end).normalize("NFC")).toBe("콩");
  });
});

describe("numbers meet across languages", () => {
  it.each([
    ["350万", "3500000"],
    ["3,5 млн", "3500000"],
    ["350만", "3500000"],
    ["1억 2천만", "120000000"],
    ["12조3천억", "12300000000000"],
    ["100 тыс. тонн", "100000"],
    ["1,000,000", "1000000"],
    ["1 000 000", "1000000"],
    ["2.5", "2.5"],
  ])("%s", (source, value) => {
    expect(unitsOf(normalise(source)).find((unit) => unit.script === "number")?.key).toBe(value);
  });
});

describe("stems", () => {
  it.each([
    ["перевозка", "перевозки", "перевозок", "перевозками"],
    ["объем", "объема", "объемом"],
    ["технология", "технологий", "технологиями"],
    ["таможенное", "таможенного", "таможенный"],
    ["соя", "сои", "сою"],
    ["разработка", "разработок"],
    ["поставка", "поставок", "поставкой"],
  ])("%s and its forms are one", (...forms) => {
    expect(new Set(forms.map(lightRussianStem)).size).toBe(1);
  });
  it.each([
    ["service", "services"],
    ["battery", "batteries"],
    ["process", "processing", "processes", "processed"],
    ["log", "logging", "logs"],
  ])("%s and its forms are one", (...forms) => {
    expect(new Set(forms.map(lightEnglishStem)).size).toBe(1);
  });
});

describe("segment", () => {
  it.each([
    ["寻求冷藏运输和清关服务", ["refrigerated_transport", "customs_clearance", "service"]],
    ["Нужны рефрижераторные перевозки и таможенное оформление", ["refrigerated_transport", "customs_clearance"]],
    ["랭장운수와 통관을 맡길 회사", ["refrigerated_transport", "customs_clearance", "enterprise"]],
    ["We need refrigerated transportation", ["refrigerated_transport"]],
    ["할빈에서 콩을 수출하려고", ["place:harbin", "soy", "export"]],
    ["5G 네트워크", ["mobile_5g", "internet"]],
  ])("%s", (text, wanted) => {
    expect(conceptsIn(text)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["냉장 운송", "랭장운송"],
    ["여행사와 협력", "려행사와 협력"],
    ["러시아 극동 물류", "로씨야 극동 물류"],
    ["하얼빈의 노동 인력", "할빈의 로동 인력"],
    ["임산물 유통", "림산물 류통"],
  ])("both Korean orthographies give the same features: %s / %s", (south, northEast) => {
    const features = (text: string) => {
      const encoding = encoder.encode([{ locale: "ko-KR", title: text, body: "" }]);
      return [...encoding].map(([feature, { weight }]) => [feature, weight]);
    };
    expect(features(northEast)).toEqual(features(south));
  });

  it("does not find a one-syllable name inside another word", () => {
    expect(conceptsIn("콩나물국밥")).not.toContain("soy");
  });

  it("spans always slice to text that is there", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        ...CONCEPTS.slice(0, 200).flatMap(({ names, koCN }) => [...Object.values(names).flat(), ...koCN]),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { start, end, weight } of segment(text, trie)) {
          expect(text.slice(start, end).trim()).not.toBe("");
          expect(end).toBeLessThanOrEqual(text.length);
          expect(weight > 0 && weight <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("brings no two concepts to one key", () => {
    const clashes: string[] = [];
    const walk = (node: typeof trie.root): void => {
      if (node.concepts.length > 1) clashes.push(node.concepts.map((index) => CONCEPTS[index]!.id).join(" = "));
      for (const next of node.next.values()) walk(next);
    };
    walk(trie.root);
    expect(clashes).toEqual([]);
  });

  it("finds every name of every concept", () => {
    for (const [index, { id, names, koCN }] of CONCEPTS.entries())
      for (const name of [...Object.values(names).flat(), ...koCN])
        expect(
          segment(name, trie).some((hit) => hit.concept === index),
          `${id}: ${name}`,
        ).toBe(true);
  });
});
