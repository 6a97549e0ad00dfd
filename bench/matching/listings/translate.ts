import {
  CONCEPTS,
  LANGUAGES,
  STOP_WORDS,
  stemEnglish,
  stemRussian,
  type Concept,
  type GeneralLexicon,
  type Language,
} from "../../../packages/lexicon/src/index.ts";

/** English stems of a text, by dictionary alone. */
export type Translate = (text: string) => string[];

/** Senses taken from an entry of the general lexicon, likeliest first. */
const SENSES = 2;
/** A sense less likely than this share of the likeliest is left out. */
const LEAST_SHARE = 0.5;
const MOST_WORDS_IN_PHRASE = 5;

/**
 * The plain method a peer would use: cut greedily by the longest dictionary entry, put its English words in its place, stem.
 * Domain names come before general words; what no dictionary knows stays as it is. Shares no code with the encoder.
 */
export function dictionaryTranslation(
  general: GeneralLexicon | undefined,
  concepts: readonly Concept[] = CONCEPTS,
): Translate {
  const english = (text: string): string[] =>
    (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.en.has(word)).map(stemEnglish);
  const keyOf: Readonly<Record<Language, (name: string) => string>> = {
    en: (name) => (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemEnglish).join(" "),
    ru: (name) => (plainRussian(name).match(/[а-я0-9a-z]+/g) ?? []).map(stemRussian).join(" "),
    zh: (name) => name.replaceAll(/\s/g, ""),
    ko: (name) => name.normalize("NFC").replaceAll(/\s/g, ""),
  };
  const domain = new Map<Language, Map<string, string[]>>();
  for (const language of LANGUAGES) {
    const names = new Map<string, string[]>();
    for (const concept of concepts) {
      const all = language === "ko" ? [...concept.names.ko, ...concept.koCN] : concept.names[language];
      for (const name of all) {
        const key = keyOf[language](name);
        if (key !== "" && !names.has(key)) names.set(key, english(concept.names.en[0]!));
      }
    }
    domain.set(language, names);
  }
  const longest = (language: "zh" | "ko"): number =>
    Math.max(general?.longest(language) ?? 0, ...[...domain.get(language)!.keys()].map((name) => name.length));
  const reach = { zh: longest("zh"), ko: longest("ko") };

  const generalWords = (language: Language, headword: string): string[] | undefined => {
    const entry = general?.find(language, headword) ?? -1;
    if (!general || entry < 0) return undefined;
    const senses = Array.from({ length: general.at[entry + 1]! - general.at[entry]! }, (_, i) => general.at[entry]! + i)
      .sort((a, b) => general.weights[b]! - general.weights[a]! || a - b)
      .slice(0, SENSES);
    const least = LEAST_SHARE * general.weights[senses[0] ?? 0]!;
    return senses
      .filter((i) => general.weights[i]! >= least)
      .map((i) => general.stems[general.ids[i]!]!)
      .filter((word) => !STOP_WORDS.en.has(word));
  };
  const lookUp = (language: Language, word: string): string[] | undefined =>
    domain.get(language)!.get(word) ?? generalWords(language, word);

  /** Cuts a run without spaces from the left, always by the longest entry. */
  const cut = (language: "zh" | "ko", run: string): string[] => {
    const words: string[] = [];
    for (let at = 0; at < run.length;) {
      let length = Math.min(reach[language], run.length - at);
      let found: string[] | undefined;
      for (; length > 0; length--) {
        const word = run.slice(at, at + length);
        if (STOP_WORDS[language].has(word)) found = [];
        else if (length > 1 || language === "zh") found = lookUp(language, word);
        if (found) break;
      }
      if (found) words.push(...found);
      else if (language === "zh") words.push(run[at]!);
      // The rest of a Korean word whose beginning is known is its ending.
      else if (at === 0) words.push(run);
      if (!found && language === "ko") break;
      at += Math.max(1, length);
    }
    return words;
  };

  const spaced = (language: "ru" | "en", words: readonly string[]): string[] => {
    const stem = language === "ru" ? stemRussian : stemEnglish;
    const out: string[] = [];
    for (let at = 0; at < words.length;) {
      let taken = 0;
      for (let n = Math.min(MOST_WORDS_IN_PHRASE, words.length - at); n > 0 && taken === 0; n--) {
        const phrase = words.slice(at, at + n).map(stem);
        const found =
          domain.get(language)!.get(phrase.join(" ")) ??
          (language === "ru" && n > 1 ? generalWords("ru", `~${phrase.join(" ")}`) : undefined);
        if (!found) continue;
        out.push(...found);
        taken = n;
      }
      const word = words[at]!;
      if (taken === 0 && !STOP_WORDS[language].has(word))
        out.push(
          ...((language === "ru" ? (generalWords("ru", word) ?? generalWords("ru", `~${stem(word)}`)) : undefined) ?? [
            stem(word),
          ]),
        );
      at += Math.max(1, taken);
    }
    return out;
  };

  return (text) => {
    const out: string[] = [];
    const runs = text
      .normalize("NFKC")
      .matchAll(
        /(?<zh>\p{Script=Han}+)|(?<ko>\p{Script=Hangul}+)|(?<ru>[\p{Script=Cyrillic} -]*\p{Script=Cyrillic})|(?<en>[A-Za-z0-9][A-Za-z0-9 -]*)/gu,
      );
    for (const { groups = {} } of runs) {
      if (groups["zh"]) out.push(...cut("zh", groups["zh"]));
      else if (groups["ko"]) out.push(...cut("ko", groups["ko"]));
      else if (groups["ru"]) out.push(...spaced("ru", plainRussian(groups["ru"]).match(/[а-я]+/g) ?? []));
      else if (groups["en"]) out.push(...spaced("en", groups["en"].toLowerCase().match(/[a-z0-9]+/g) ?? []));
    }
    return out;
  };
}

function plainRussian(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}
