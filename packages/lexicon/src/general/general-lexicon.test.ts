import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { LexiconFileError, openGeneralLexicon, type GeneralLexicon } from "./general-lexicon.ts";
import { stemRussian } from "./stem-russian.ts";
import { writeGeneralLexicon, type LexiconContent } from "./write-general-lexicon.ts";

const entry = (headword: string, ...stems: [number, number][]): LexiconContent["entries"]["zh"][number] => ({
  headword,
  frequency: headword.length * 8,
  stems,
});

const CONTENT: LexiconContent = {
  version: "1",
  stems: ["suppli", "soybean", "provid", "go"],
  prior: [80, 160, 64, 255],
  entries: {
    zh: [entry("大豆", [1, 1]), entry("供应", [0, 0.64], [2, 0.36]), entry("供", [0, 1])],
    ko: [entry("공급", [0, 1]), entry("콩", [1, 1])],
    ru: [entry("~постав", [0, 0.5], [2, 0.5])],
    en: [entry("went", [3, 1])],
  },
  related: [[[2, 0.25]], [], [[0, 0.25]], []],
};

function stemsOf(lexicon: GeneralLexicon, found: number): [string, number][] {
  return [...lexicon.ids.subarray(lexicon.at[found], lexicon.at[found + 1])].map((id, i) => [
    lexicon.stems[id]!,
    lexicon.weights[lexicon.at[found]! + i]!,
  ]);
}

describe("a lexicon written and read again", () => {
  const lexicon = openGeneralLexicon(writeGeneralLexicon(CONTENT));

  it("finds every headword with its stems, weights and frequency", () => {
    for (const language of ["zh", "ko", "ru", "en"] as const) {
      expect(lexicon.size(language)).toBe(CONTENT.entries[language].length);
      for (const { headword, stems, frequency } of CONTENT.entries[language]) {
        const found = lexicon.find(language, headword);
        expect(lexicon.headword(language, found)).toBe(headword);
        expect(lexicon.frequency[found]).toBe(frequency);
        const read = stemsOf(lexicon, found);
        expect(read.map(([stem]) => stem)).toEqual(stems.map(([id]) => CONTENT.stems[id]));
        read.forEach(([, weight], i) => expect(weight).toBeCloseTo(stems[i]![1], 1));
      }
    }
  });

  it("numbers entries through all languages and keeps them apart", () => {
    const all = (["zh", "ko", "ru", "en"] as const).flatMap((language) =>
      CONTENT.entries[language].map(({ headword }) => lexicon.find(language, headword)),
    );
    expect([...all].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(lexicon.find("ko", "大豆")).toBe(-1);
    expect(lexicon.find("zh", "")).toBe(-1);
    expect(lexicon.find("zh", "供应商")).toBe(-1);
  });

  it("finds words inside a text", () => {
    expect(lexicon.findIn("zh", "大豆供应商", 2, 4)).toBe(lexicon.find("zh", "供应"));
    expect(lexicon.findIn("zh", "大豆供应商", 1, 3)).toBe(-1);
    expect(lexicon.longest("zh")).toBe(2);
  });

  it("reads rarities and relations", () => {
    expect([...lexicon.prior]).toEqual([5, 10, 4, 255 / 16]);
    expect(lexicon.related.ids[lexicon.related.at[lexicon.stemId("suppli")]!]).toBe(lexicon.stemId("provid"));
    expect(lexicon.related.weights[0]).toBeCloseTo(0.25, 1);
    expect(lexicon.stemId("nothing")).toBe(-1);
  });

  it("gives the same bytes whatever the order of the entries", () => {
    const turned = { ...CONTENT, entries: { ...CONTENT.entries, zh: [...CONTENT.entries.zh].reverse() } };
    expect(writeGeneralLexicon(turned)).toEqual(writeGeneralLexicon(CONTENT));
  });
});

describe("a bad file", () => {
  const file = writeGeneralLexicon(CONTENT);
  const damaged = (from: string, to: string): Uint8Array =>
    new Uint8Array(Buffer.from(Buffer.from(file).toString("latin1").replace(from, to), "latin1"));

  it.each([
    ["is foreign", new TextEncoder().encode("PK something else"), /does not begin with/],
    ["is empty", new Uint8Array(), /does not begin with/],
    ["ends in its header", file.subarray(0, 30), /ends within its header/],
    ["is cut", file.subarray(0, file.length - 1), /section related\.weights is cut short/],
    ["has a broken header", damaged('{"version"', '["version"'), /header is not JSON/],
    ["lacks a section", damaged('"zh.units"', '"zh.unitz"'), /section zh\.units is missing/],
    ["announces another number of stems", damaged('"stems":4', '"stems":5'), /4 stems where 5/],
  ])("that %s is named", (_name, bytes, message) => {
    expect(() => openGeneralLexicon(bytes)).toThrow(LexiconFileError);
    expect(() => openGeneralLexicon(bytes)).toThrow(message);
    expect(() => openGeneralLexicon(bytes)).toThrow(/tools\/lexicon\/build\.ts/);
  });

  it("with a stem that is not there is named", () => {
    const bytes = writeGeneralLexicon({ ...CONTENT, related: [[[9, 1]], [], [], []] });
    expect(() => openGeneralLexicon(bytes)).toThrow(/the related stems names stem 9 of 4/);
  });

  it("is not written: empty headwords and too many stems are refused", () => {
    const zh = [entry("", [0, 1])];
    expect(() => writeGeneralLexicon({ ...CONTENT, entries: { ...CONTENT.entries, zh } })).toThrow(/zh headword ""/);
    const stems = Array.from({ length: 65_537 }, (_, i) => `s${i}`);
    expect(() => writeGeneralLexicon({ ...CONTENT, stems })).toThrow(/65537 stems/);
  });
});

describe("the lexicon that is shipped", () => {
  const data = (name: string): Buffer => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  const tool = (name: string): Buffer => readFileSync(new URL(`../../../../tools/lexicon/${name}`, import.meta.url));
  const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  interface Manifest {
    readonly version: string;
    readonly "general.lex": { readonly bytes: number; readonly sha256: string };
    readonly own: Readonly<Record<string, string>>;
    readonly sources: readonly { readonly name: string; readonly version: string; readonly sha256: string }[];
  }
  const manifest = JSON.parse(data("manifest.json").toString("utf8")) as Manifest;
  let lexicon: GeneralLexicon;
  beforeAll(() => {
    lexicon = openGeneralLexicon(brotliDecompressSync(data("general.lex")));
  });
  const best = (language: "zh" | "ko" | "ru" | "en", headword: string): string | undefined =>
    stemsOf(lexicon, lexicon.find(language, headword))[0]?.[0];

  it("is the file of the manifest, of the sources that are named, and within its size", () => {
    expect(hash(data("general.lex"))).toBe(manifest["general.lex"].sha256);
    expect(manifest["general.lex"].bytes).toBeLessThan(10_000_000);
    expect(lexicon.version).toBe(manifest.version);
    for (const [name, sha256] of Object.entries(manifest.own)) expect(hash(tool(name)), name).toBe(sha256);
    const named = JSON.parse(tool("sources.json").toString("utf8")) as Manifest["sources"];
    expect(manifest.sources.map(({ name, sha256 }) => [name, sha256])).toEqual(
      named.map(({ name, sha256 }) => [name, sha256]),
    );
  });

  it("has each source's licence beside it, and none under the GPL", () => {
    const licences = data("LICENCES.md").toString("utf8");
    const sources = JSON.parse(tool("sources.json").toString("utf8")) as {
      from: string;
      name: string;
      version: string;
      licence: string;
    }[];
    for (const { from, name, version, licence } of sources) {
      expect(licences).toContain(`- ${name} (${from === "npm" ? "npm" : "Debian"}) ${version}. ${licence}. By `);
      expect(licence).not.toMatch(/GPL/);
    }
  });

  it("knows everyday and trade words of all languages", () => {
    expect(best("zh", "大豆")).toBe("soybean");
    expect(best("zh", "供应")).toBe("suppli");
    expect(best("ko", "공급")).toBe("suppli");
    expect(best("ko", "여자")).toBe("woman");
    expect(best("ko", "사과")).toBe("appl");
    expect(best("ru", `~${stemRussian("перевозками")}`)).toBe("transport");
    expect(best("ru", `~${stemRussian("пшеницы")}`)).toBe("wheat");
    expect(best("en", "went")).toBe("go");
  });

  it("weighs the stems of a word to 1, and relates other stems, not the stem itself", () => {
    for (let row = 0; row < lexicon.at.length - 1; row += 101) {
      const sum = stemsOf(lexicon, row).reduce((total, [, weight]) => total + weight, 0);
      expect(sum).toBeGreaterThan(0.85);
      expect(sum).toBeLessThan(1.15);
    }
    const { at, ids } = lexicon.related;
    for (let stem = 0; stem < lexicon.stems.length; stem++)
      expect(ids.subarray(at[stem], at[stem + 1]).includes(stem)).toBe(false);
  });
});
