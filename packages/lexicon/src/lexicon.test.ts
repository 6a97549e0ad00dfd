import { INDUSTRIES, LOCALES } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { CONCEPTS, LANGUAGES, conceptById, conceptLabel, parseConcepts } from "./index.ts";

/** An abbreviation or a product's own name, which other scripts take over as it is: 5G, CNC, C++. */
const SHORT = /^[A-Z0-9+ ]{1,8}$/;

const owner = (name: string): string | undefined =>
  CONCEPTS.find(({ names, koCN }) => [...Object.values(names).flat(), ...koCN].includes(name))?.id;

describe("the lexicon", () => {
  it("has enough concepts and places", () => {
    expect(CONCEPTS.filter((concept) => concept.kind === "term").length).toBeGreaterThan(2000);
    expect(CONCEPTS.filter((concept) => concept.kind === "place").length).toBeGreaterThan(600);
  });

  it("has unique ids, and wider concepts that exist and end", () => {
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS) {
      const seen = new Set<string>();
      for (let at = concept; at.broader !== undefined; at = conceptById(at.broader)!) {
        expect(conceptById(at.broader), concept.id).toBeDefined();
        expect(seen.has(at.id), `${concept.id} is wider than itself`).toBe(false);
        seen.add(at.id);
      }
    }
  });

  it("writes each language in its own script", () => {
    for (const { id, names, koCN } of CONCEPTS) {
      for (const name of names.zh) expect(name, id).not.toMatch(/[а-яё가-힣]/i);
      for (const name of names.ru) expect(name, id).not.toMatch(/[一-鿿가-힣]/);
      for (const name of names.en) expect(name, id).not.toMatch(/[а-яё一-鿿가-힣]/i);
      for (const name of [...names.ko, ...koCN]) expect(name, id).not.toMatch(/[а-яё一-鿿]/i);
    }
  });

  it("uses the script of the language, Latin letters only in abbreviations and brands", () => {
    const own = { en: /[a-z]/i, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u, ko: /\p{Script=Hangul}/u };
    const foreign: string[] = [];
    for (const { id, names, koCN } of CONCEPTS) {
      for (const language of LANGUAGES) {
        expect(names[language].length, `${id} in ${language}`).toBeGreaterThan(0);
        for (const name of names[language]) if (!own[language].test(name)) foreign.push(`${id}: ${name}`);
        // A reader is shown the first name: it is in his script unless the language itself writes Latin letters.
        if (language !== "en" && !own[language].test(names[language][0]!))
          expect(names[language][0], id).toMatch(SHORT);
      }
      for (const name of koCN) if (!own.ko.test(name)) foreign.push(`${id}: ${name}`);
    }
    for (const name of foreign) expect(name).toMatch(/: ([A-Z0-9+ ]{1,8}|[a-z]?[A-Z][\w+]{0,11})$/);
  });

  it("writes names without stray spaces and punctuation that would end a phrase", () => {
    for (const { id, names, koCN } of CONCEPTS)
      for (const name of [...Object.values(names).flat(), ...koCN]) {
        expect(name, id).toBe(name.normalize("NFC").trim().replace(/\s+/g, " "));
        expect(name, id).not.toMatch(/[,;|()（）、，；]|\.(?!\d)/);
      }
  });

  it("repeats no name inside a concept", () => {
    for (const { id, names, koCN } of CONCEPTS)
      for (const list of [...Object.values(names), koCN])
        expect(new Set(list.map((name) => name.toLowerCase())).size, id).toBe(list.length);
  });

  it("covers every industry, and hangs each under one of a few wide fields", () => {
    for (const industry of INDUSTRIES) {
      const members = CONCEPTS.filter((concept) => concept.industry === industry);
      expect(members.length, industry).toBeGreaterThan(25);
      const tops = members.filter((concept) => concept.broader === undefined);
      expect(tops.length, `${industry}: ${tops.map(({ id }) => id).join(", ")}`).toBeLessThan(8);
    }
  });

  it("holds a taxonomy: some three hundred fields with narrower ones under them", () => {
    const fields = new Set(CONCEPTS.filter(({ kind }) => kind === "term").map(({ broader }) => broader));
    expect(fields.size).toBeGreaterThan(280);
  });

  it("hangs every place under a wider one, up to a country or a part of the world", () => {
    for (const { id, kind, broader, country } of CONCEPTS) {
      if (kind !== "place") continue;
      const wider = broader === undefined ? undefined : conceptById(broader);
      if (wider?.country !== undefined && country !== undefined) expect(country, id).toBe(wider.country);
    }
  });

  it("knows the places and institutions of the region in every script", () => {
    for (const name of ["할빈", "연길", "연변", "울라지보스또크", "훈춘", "라진항", "동북3성", "하바로브스크"])
      expect(owner(name), name).toMatch(/^place:/);
    for (const name of ["CCPIT", "KOTRA", "РЭЦ", "ТПП РФ", "哈洽会", "할빈상담회", "东方经济论坛", "ДВФУ"])
      expect(owner(name), name).toBeDefined();
  });

  it("leaves particles and words of every day that only look like a term to the general lexicon", () => {
    for (const name of [
      "IT",
      "HIT",
      "down",
      "wine",
      "ПО",
      "НИИ",
      "заем",
      "Дели",
      "유리",
      "감사",
      "아이",
      "은",
      "조",
      "이자",
      "언제",
    ])
      expect(owner(name), name).toBeUndefined();
  });

  it("gives no name to two concepts", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, koCN } of CONCEPTS)
      for (const name of new Set([...Object.values(names).flat(), ...koCN]))
        owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
    const shared = [...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `${name}: ${[...ids].join(", ")}`);
    expect(shared).toEqual([]);
  });

  it("labels every concept in every locale", () => {
    for (const { id } of CONCEPTS) for (const locale of LOCALES) expect(conceptLabel(id, locale)).toBeTruthy();
    expect(conceptLabel("place:harbin", "ko-CN")).toBe("할빈");
    expect(conceptLabel("place:harbin", "ko-KR")).toBe("하얼빈");
    expect(conceptLabel("no such thing", "en")).toBeUndefined();
  });

  it("refuses a malformed table", () => {
    expect(() => parseConcepts("soy | soy | 大豆")).toThrow("malformed");
    expect(() => parseConcepts("@astrology")).toThrow("unknown heading");
    expect(() => parseConcepts("@place Russia")).toThrow("unknown heading");
  });
});
