import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ERROR_CODES, LOCALES, type Locale } from "@songhua/kernel";
import * as glossary from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { catalogues } from "./all.ts";
import { NAMESPACES, type TextTree } from "./catalogue.ts";
import { loadCatalogue } from "./lazy.ts";
import { createTranslator } from "./translator.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** "errors:not_found.title" → text */
function flat(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: TextTree, prefix: string, separator: string) => {
    for (const [key, value] of Object.entries(node)) {
      const path = prefix === "" ? key : `${prefix}${separator}${key}`;
      if (typeof value === "string") texts.set(path, value);
      else walk(value, path, prefix === "" ? ":" : ".");
    }
  };
  for (const [namespace, tree] of Object.entries(catalogues[locale])) walk(tree as TextTree, namespace, ":");
  return texts;
}
const stem = (key: string) => key.replace(PLURAL, "");
const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map((found) => found[1]!)
    .filter((name) => name !== "count")
    .sort();

const english = flat("en");
const englishStems = new Set([...english.keys()].map(stem));

describe.each(LOCALES)("%s", (locale) => {
  const texts = flat(locale);

  it("says what every other locale says", () => {
    const stems = new Set([...texts.keys()].map(stem));
    expect([...englishStems].filter((key) => !stems.has(key))).toEqual([]);
    expect([...stems].filter((key) => !englishStems.has(key))).toEqual([]);
  });

  it("leaves nothing empty", () => {
    expect([...texts].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  it("has every plural form the language needs and no other", () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), form]);
    }
    for (const [key, found] of forms) expect([key, ...found.toSorted()]).toEqual([key, ...needed]);
    const plain = [...texts.keys()].filter((key) => !PLURAL.test(key) && forms.has(key));
    expect(plain).toEqual([]);
  });

  it("fills the same parameters as English", () => {
    for (const [key, text] of texts) {
      const model = english.get(key) ?? english.get(`${stem(key)}_other`)!;
      expect([key, ...variables(text)]).toEqual([key, ...variables(model)]);
    }
  });

  it("names every error and every word of the closed vocabularies", () => {
    for (const code of ERROR_CODES)
      expect(texts.has(`errors:${code}.title`) && texts.has(`errors:${code}.mend`)).toBe(true);
    const vocabularies = {
      organisationRole: glossary.ORGANISATION_ROLES,
      eventRole: glossary.EVENT_ROLES,
      listingSide: glossary.LISTING_SIDES,
      listingKind: glossary.LISTING_KINDS,
      industry: glossary.INDUSTRIES,
      agreementKind: glossary.AGREEMENT_KINDS,
      valueKind: glossary.VALUE_KINDS,
      registerType: glossary.REGISTER_ENTRY_TYPES,
      identifier: glossary.IDENTIFIER_SCHEMES,
      accessRole: glossary.ACCESS_ROLES,
      currency: glossary.CURRENCY_CODES,
      languageName: glossary.LOCALES,
    };
    const missing = Object.entries(vocabularies).flatMap(([name, words]) =>
      words.map((word) => `glossary:${name}.${word}`).filter((key) => !texts.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it("loads lazily what the server holds", async () => {
    expect(await loadCatalogue(locale)).toEqual(catalogues[locale]);
  });
});

it("chooses Russian plural forms", () => {
  const { t } = createTranslator("ru", catalogues.ru);
  const say = (count: number) => t("common:count.organisations", { count });
  expect([1, 2, 5, 21, 112].map(say)).toEqual([
    "1 организация",
    "2 организации",
    "5 организаций",
    "21 организация",
    "112 организаций",
  ]);
});

it("writes the Korean of north-east China in its own orthography", () => {
  const own = flat("ko-CN");
  const south = flat("ko-KR");
  const long = [...own].filter(([, text]) => text.length > 12);
  const same = long.filter(([key, text]) => south.get(key) === text);
  // Some sentences happen to coincide; a copied catalogue would coincide everywhere.
  expect(same.length / long.length).toBeLessThan(0.2);
  const initialSound = /이용|연결|이사장|여행|연합|이해하|유형|연락|이유|노동|내일|환율/;
  expect([...own].filter(([, text]) => initialSound.test(text))).toEqual([]);
});

it("has a text for every key a screen names", () => {
  const root = join(import.meta.dirname, "../../../apps/web/src");
  const missing: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, key] of source.matchAll(new RegExp(`["'\`]((?:${NAMESPACES.join("|")}):[\\w.-]+)["'\`]`, "g"))) {
      if (!englishStems.has(key!)) missing.push(`${entry.name}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});
