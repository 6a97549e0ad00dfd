import { json, npmFile } from "../cache.ts";
import { addGlosses, rowOf, type Evidence } from "../evidence.ts";
import type { Foreign, Pair } from "./parallel.ts";

/** All strings of a JSON value by their path. */
function leaves(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (typeof value === "string") into.set(path, value);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) leaves(inner, `${path}/${key}`, into);
  return into;
}

const CLDR_FILES: readonly (readonly [pack: string, path: string, kept: RegExp])[] = [
  ["cldr-localenames-full", "main/$/territories.json", /territories\/[A-Z0-9]+$/],
  ["cldr-localenames-full", "main/$/languages.json", /languages\/[a-z]+$/],
  ["cldr-numbers-full", "main/$/currencies.json", /displayName$/],
  ["cldr-units-full", "main/$/units.json", /long\/.*displayName$/],
  ["cldr-dates-full", "main/$/ca-gregorian.json", /stand-alone\/wide\//],
  ["cldr-dates-full", "main/$/dateFields.json", /(displayName|relative-type--?[012])$/],
];

/** Names of countries, languages, regions, currencies, units, months and days in CLDR. */
export function cldrNames(language: Foreign): Pair[] {
  return CLDR_FILES.flatMap(([pack, path, kept]) => {
    const read = (locale: string): Map<string, string> => {
      const found = leaves(json(npmFile(pack, path.replace("$", locale))));
      return new Map([...found].map(([key, value]) => [key.replace(`/${locale}/`, "/"), value]));
    };
    const english = read("en");
    return [...read(language)].flatMap(([key, foreign]) => {
      const same = english.get(key);
      return same === undefined || !kept.test(key) || same === foreign ? [] : [[foreign, same] as const];
    });
  });
}

interface Annotation {
  readonly default?: readonly string[];
  readonly tts?: readonly string[];
}

/** Names of the emoji in CLDR, and their keywords as one text each. */
export function cldrAnnotations(language: Foreign): { names: Pair[]; keywords: Pair[] } {
  const read = (locale: string): Map<string, Annotation> => {
    const { annotations } = json(npmFile("cldr-annotations-full", `annotations/${locale}/annotations.json`)) as {
      annotations: { annotations: Record<string, Annotation> };
    };
    return new Map(Object.entries(annotations.annotations));
  };
  const english = read("en");
  const names: Pair[] = [];
  const keywords: Pair[] = [];
  for (const [sign, foreign] of read(language)) {
    const same = english.get(sign);
    if (foreign.tts?.[0] !== undefined && same?.tts?.[0] !== undefined) names.push([foreign.tts[0], same.tts[0]]);
    if (foreign.default !== undefined && same?.default !== undefined)
      keywords.push([foreign.default.join(" , "), same.default.join(" , ")]);
  }
  return { names, keywords };
}

/** Names of the kinds of things on OpenStreetMap: shops, industries, buildings, land, and their attributes. */
export function mapNames(language: Foreign): Pair[] {
  const read = (locale: string): Map<string, string> => {
    const all = json(npmFile("@openstreetmap/id-tagging-schema", `dist/translations/${locale}.min.json`)) as Record<
      string,
      { presets: unknown }
    >;
    return leaves(all[locale]!.presets);
  };
  const english = read("en");
  return [...read(language === "zh" ? "zh-CN" : language)].flatMap(([key, foreign]) => {
    const same = english.get(key);
    const kept = /\/(name|label|title)$|\/options\/[^/]+$/.test(key);
    return same === undefined || !kept || same === foreign ? [] : [[foreign, same] as const];
  });
}

const SHORTEST: Readonly<Record<Foreign, RegExp>> = {
  zh: /^[一-鿿]{2,8}$/,
  ko: /^[가-힣]{2,10}$/,
  ru: /^[а-яё-]{3,}( [а-яё-]+){0,2}$/,
};

/** Pairs whose foreign side is one word (in Russian up to three) as evidence for that word. */
export function asGlosses(pairs: readonly Pair[], language: Foreign): Evidence {
  const evidence: Evidence = new Map();
  for (const [foreign, english] of pairs) {
    const words = foreign
      .normalize("NFC")
      .toLowerCase()
      .replace(/ё/g, "е")
      .replace(/\s*\([^()]*\)/g, "")
      .trim();
    const word = language === "ru" ? words : words.replace(/ /g, "");
    if (SHORTEST[language].test(word)) addGlosses(rowOf(evidence, word), [english]);
  }
  return evidence;
}
