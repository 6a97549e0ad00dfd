import { stemEnglish, STOP_WORDS, type GeneralLexicon } from "@songhua/lexicon";
import { FOREIGN_NAME_CHARACTERS } from "../names/foreign-characters.ts";
import { skeletonOf } from "../names/skeleton.ts";
import type { Normalised } from "../normalise/normalise.ts";
import { remembered } from "../stem/remembered.ts";
import { cutChinese } from "./chinese.ts";
import type { CutWord } from "./cut-word.ts";
import { functionRole, type FunctionLanguage } from "./function-words.ts";
import { cutKorean } from "./korean.ts";
import { russianEntry, russianPhrase } from "./russian.ts";
import type { Unit } from "./units.ts";

const stemOf = remembered(stemEnglish);
const LONGEST_PHRASE = 3;
/** A capital inside a sentence hints at a name even where the lexicon knows the word. */
const KNOWN_NAME = 0.6;
const MAX_NAME_CHARACTERS = 8;
const FUNCTION_STEM = 0.4;

/**
 * Cuts a text into words of the general lexicon, function words, numbers, names and unknown words, in text order. Names are
 * given beside the words they are made of. `source` is the text before normalisation, for its capitals. O(length).
 */
export function cutWords(
  source: string,
  normalised: Normalised,
  units: readonly Unit[],
  general: GeneralLexicon,
): CutWord[] {
  const { plain } = normalised;
  const words: CutWord[] = [];
  const isCapital = (at: number): boolean => {
    const letter = source[normalised.start[at]!]!;
    return letter !== letter.toLowerCase();
  };
  for (let i = 0; i < units.length;) {
    const unit = units[i]!;
    const { from, to } = unit;
    const written = plain.slice(from, to);
    switch (unit.script) {
      case "number":
        words.push({ identity: { kind: "number", value: unit.key }, share: 1, from, to });
        i++;
        break;
      case "latin": {
        const capital = isCapital(from);
        words.push(...english(written, from, to, capital, capital && !opensSentence(units, i), general));
        i++;
        break;
      }
      case "cyrillic":
        i = russian(i);
        break;
      case "han":
      case "hangul": {
        let last = i;
        while (units[last + 1]?.gap === "none" && units[last + 1]!.script === unit.script) last++;
        const end = units[last]!.to;
        words.push(...(unit.script === "han" ? chinese(plain, from, end, general) : korean(plain, from, end, general)));
        i = last + 1;
        break;
      }
    }
  }
  return words;

  function russian(at: number): number {
    const { from, to } = units[at]!;
    const parts = [plain.slice(from, to)];
    for (let last = at + 1; last < units.length && parts.length < LONGEST_PHRASE; last++) {
      const next = units[last]!;
      if (next.script !== "cyrillic" || next.gap !== "space") break;
      parts.push(plain.slice(next.from, next.to));
    }
    for (let count = parts.length; count > 1; count--) {
      const entry = russianPhrase(parts.slice(0, count), general);
      if (entry < 0) continue;
      words.push({ identity: { kind: "entry", entry }, share: 1, from, to: units[at + count - 1]!.to });
      break;
    }
    const word = parts[0]!;
    const role = functionRole("ru", word);
    if (role !== undefined) words.push({ identity: { kind: "function", role }, share: 1, from, to, grammar: true });
    if (role !== undefined || STOP_WORDS.ru.has(word) || word.length === 1) return at + 1;
    const entry = russianEntry(word, general);
    words.push({
      identity: entry >= 0 ? { kind: "entry", entry } : { kind: "unknown", key: units[at]!.key },
      share: 1,
      from,
      to,
    });
    if (isCapital(from) && (entry < 0 || !opensSentence(units, at)))
      words.push(...name(word, from, to, entry < 0 ? 1 : KNOWN_NAME));
    return at + 1;
  }
}

function opensSentence(units: readonly Unit[], at: number): boolean {
  return at === 0 || units[at]!.gap === "break";
}

function english(
  word: string,
  from: number,
  to: number,
  capital: boolean,
  inside: boolean,
  general: GeneralLexicon,
): CutWord[] {
  const role = functionRole("en", word);
  if (role !== undefined && !(word === "may" && capital)) {
    const found: CutWord[] = [{ identity: { kind: "function", role }, share: 1, from, to, grammar: true }];
    const stem = stemOf(word);
    // Dictionaries of phrases keep such words (干什么: do what).
    if (general.stemId(stem) >= 0)
      found.push({ identity: { kind: "stem", stem }, share: FUNCTION_STEM, from, to, grammar: true });
    return found;
  }
  if (STOP_WORDS.en.has(word) || word.length === 1) return [];
  const entry = general.find("en", word);
  const stem = stemOf(word);
  const known = entry >= 0 || general.stemId(stem) >= 0;
  const found: CutWord[] = [
    {
      identity: entry >= 0 ? { kind: "entry", entry } : { kind: "stem", stem },
      share: 1,
      from,
      to,
    },
  ];
  if (capital && (!known || inside)) found.push(...name(word, from, to, known ? KNOWN_NAME : 1));
  return found;
}

function name(word: string, from: number, to: number, share: number): CutWord[] {
  const skeleton = skeletonOf(word);
  return skeleton.length < 2 ? [] : [{ identity: { kind: "name", skeleton }, share, from, to }];
}

function chinese(text: string, from: number, to: number, general: GeneralLexicon): CutWord[] {
  const words = withRoles(text, cutChinese(text, from, to, general), "zh");
  const isForeign = (at: number): boolean => FOREIGN_NAME_CHARACTERS.has(text[at]!);
  const covered = new Uint8Array(to - from);
  for (const word of words)
    if (word.to - word.from > 1 && word.share > 0.5) covered.fill(1, word.from - from, word.to - from);
  for (let i = from; i < to; i++) {
    if (covered[i - from] === 1 || !isForeign(i)) continue;
    let end = i;
    while (end < to && end - i < MAX_NAME_CHARACTERS && covered[end - from] === 0 && isForeign(end)) end++;
    if (end - i > 1) words.push(...name(text.slice(i, end), i, end, 1));
    i = end - 1;
  }
  return words;
}

/** Cut Korean words of each lexicon, by word; the same few thousand make up most of any text. */
const CUT_KOREAN = new WeakMap<GeneralLexicon, Map<string, readonly CutWord[]>>();
const MOST_CUT = 100_000;

function korean(text: string, from: number, to: number, general: GeneralLexicon): CutWord[] {
  let known = CUT_KOREAN.get(general);
  if (!known) CUT_KOREAN.set(general, (known = new Map()));
  const word = text.slice(from, to);
  let cut = known.get(word);
  if (!cut) {
    if (known.size >= MOST_CUT) known.clear();
    known.set(word, (cut = koreanWord(word, general)));
  }
  return cut.map((part) => ({ ...part, from: part.from + from, to: part.to + from }));
}

function koreanWord(text: string, general: GeneralLexicon): CutWord[] {
  const [from, to] = [0, text.length];
  const whole = functionRole("ko", text.slice(from, to));
  if (whole !== undefined) return [{ identity: { kind: "function", role: whole }, share: 1, from, to, grammar: true }];
  const words = withRoles(text, cutKorean(text, from, to, general), "ko");
  for (const word of [...words])
    if (word.identity.kind === "unknown") words.push(...name(text.slice(word.from, word.to), word.from, word.to, 1));
  return words;
}

/** Words with a role say that instead of what a dictionary makes of them; other stop words say nothing. */
function withRoles(text: string, words: readonly CutWord[], language: FunctionLanguage): CutWord[] {
  return words.flatMap((word): CutWord[] => {
    const written = text.slice(word.from, word.to);
    const role = functionRole(language, written);
    if (role !== undefined)
      return [
        { ...word, identity: { kind: "function", role }, grammar: true },
        { ...word, share: word.share * FUNCTION_STEM, grammar: true },
      ];
    return STOP_WORDS[language].has(written) ? [] : [word];
  });
}
