import { LOCALES } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { CONCEPTS, conceptById, conceptLabel, parseConcepts } from "./index.ts";

describe("the lexicon", () => {
  it("has enough concepts and places", () => {
    expect(CONCEPTS.filter((concept) => concept.kind === "term").length).toBeGreaterThan(500);
    expect(CONCEPTS.filter((concept) => concept.kind === "place").length).toBeGreaterThan(130);
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
  });
});
