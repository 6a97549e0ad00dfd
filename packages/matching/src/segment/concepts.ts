import { KOREAN_ENDINGS, STOP_WORDS } from "@songhua/lexicon";
import { normalise, normalisedText, type Normalised } from "../normalise/normalise.ts";
import { longestName, type PhraseMatch, type PhraseTrie } from "./phrases.ts";
import { isKoreanStop, unitsOf, type Unit } from "./units.ts";

/** One thing a text speaks of, and where. Offsets are UTF-16, [start, end), in the text as it was given. */
export interface Hit {
  /** Index of a concept in the trie, or -1 for a word outside the lexicon. */
  readonly concept: number;
  /** For a word outside the lexicon: what it is compared by (`w:` stem, `n:` number, `z:` and `k:` character pairs). */
  readonly word: string;
  /** How much of the phrase this hit stands for, in (0, 1]. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

const WHOLE = 1;
/** A name inside a longer name: "transport" in "refrigerated transport". */
const NESTED = 0.4;
/** Outside the lexicon only equal words meet, mostly in one language; character pairs are weaker still. */
const UNKNOWN_WORD = 0.5;
const UNKNOWN_PAIR = 0.3;

const ENDINGS: ReadonlySet<string> = new Set(KOREAN_ENDINGS.map(normalisedText));
const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length));
const VERB_HEAD = /^(하|되|해|된|할|한|했|됐|시키|합|됩|입|이[고며다라지었])/;

/**
 * Cuts a text into concepts and leftover words, in text order, nested names after the name that holds them.
 * At each place the longest name of the lexicon wins. Leftovers: Latin and Cyrillic words by their stem, Chinese and
 * Korean as pairs of characters after stop words and Korean endings are cut away. Empty for a text without words.
 * O(length × longest name).
 */
export function conceptHits(normalised: Normalised, units: readonly Unit[], trie: PhraseTrie): Hit[] {
  const words = koreanWords(units);
  const hits: Hit[] = [];
  const source = (first: number, last: number): { start: number; end: number } => ({
    start: normalised.start[units[first]!.from]!,
    end: normalised.end[units[last]!.to - 1]!,
  });
  const written = (first: number, last: number): string => normalised.text.slice(units[first]!.from, units[last]!.to);
  const acceptsEnd = (first: number, last: number): boolean =>
    first !== last || standsAlone(units, words, first, written);

  const addNames = (concepts: readonly number[], first: number, last: number, weight: number): void => {
    for (const concept of concepts) hits.push({ concept, word: "", weight, ...source(first, last) });
  };
  const addNested = (first: number, last: number): void => {
    for (let i = first; i <= last; i++) {
      const inner = longestName(trie, units, i, last + 1, (a, b) => {
        if (a === first && b === last) return false;
        // Inside a Chinese or Korean compound only its head and its tail are words; the middle may straddle two.
        return isWord(units[a]!) || (a !== b && (a === first || b === last));
      });
      if (!inner) continue;
      addNames(inner.concepts, inner.first, inner.last, NESTED);
      i = inner.last;
    }
  };

  const nameAt = (at: number): PhraseMatch | undefined => longestName(trie, units, at, units.length, acceptsEnd);
  // A run outside the lexicon ends where a name begins, which is then at hand.
  let ahead: PhraseMatch | undefined;
  for (let i = 0; i < units.length;) {
    const match = ahead ?? nameAt(i);
    ahead = undefined;
    if (match) {
      addNames(match.concepts, match.first, match.last, WHOLE);
      if (match.last > match.first) addNested(match.first, match.last);
      i = match.last + 1;
      continue;
    }
    const unit = units[i]!;
    if (unit.script === "han" || unit.script === "hangul") {
      let last = i;
      while (continues(units, last) && !(ahead = nameAt(last + 1))) last++;
      hits.push(...(unit.script === "han" ? hanPairs(i, last) : koreanPairs(i, last)));
      i = last + 1;
      continue;
    }
    if (!unit.stop) {
      const word = `${unit.script === "number" ? "n" : "w"}:${unit.key}`;
      hits.push({ concept: -1, word, weight: UNKNOWN_WORD, ...source(i, i) });
    }
    i++;
  }
  return hits;

  function hanPairs(first: number, last: number): Hit[] {
    const cut: boolean[] = [];
    for (let i = first; i <= last; i++) {
      const pairStops = i < last && STOP_WORDS.zh.has(units[i]!.key + units[i + 1]!.key);
      if (pairStops) cut[i] = cut[i + 1] = true;
      else cut[i] ??= units[i]!.stop;
    }
    return pairs(first, last, "z", (i) => cut[i] === true);
  }

  function koreanPairs(first: number, last: number): Hit[] {
    const [head, tail] = words[first]!;
    let end = last;
    if (last === tail) {
      const rest = written(first, last);
      const afterName = first > head;
      if (afterName && (ENDINGS.has(rest) || VERB_HEAD.test(rest))) return [];
      if (!afterName && isKoreanStop(rest)) return [];
      end = last - endingLength(rest, afterName);
      if (!afterName && end >= first && isKoreanStop(written(first, end))) return [];
    }
    return end < first ? [] : pairs(first, end, "k", () => false);
  }

  function pairs(first: number, last: number, mark: string, isCut: (i: number) => boolean): Hit[] {
    const found: Hit[] = [];
    for (let i = first; i <= last; i++) {
      if (isCut(i)) continue;
      const joined = i < last && !isCut(i + 1);
      const alone = !joined && (i === first || isCut(i - 1));
      if (!joined && !alone) continue;
      const end = joined ? i + 1 : i;
      const word = `${mark}:${written(i, end)}`;
      found.push({ concept: -1, word, weight: UNKNOWN_PAIR, ...source(i, end) });
    }
    return found;
  }
}

/** As `conceptHits`, of a text as it was given. */
export function segment(text: string, trie: PhraseTrie): Hit[] {
  const normalised = normalise(text);
  return conceptHits(normalised, unitsOf(normalised), trie);
}

function isWord(unit: Unit): boolean {
  return unit.script === "latin" || unit.script === "cyrillic";
}

/** True when unit `at + 1` carries on the same Chinese stretch or Korean word. */
function continues(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next?.gap === "none" && next.script === units[at]!.script;
}

/** Per Korean unit the [first, last] units of its word; `undefined` for other scripts. */
function koreanWords(units: readonly Unit[]): (readonly [number, number] | undefined)[] {
  const words: (readonly [number, number] | undefined)[] = new Array(units.length).fill(undefined);
  for (let first = 0; first < units.length; first++) {
    if (units[first]!.script !== "hangul") continue;
    let last = first;
    while (continues(units, last)) last++;
    words.fill([first, last], first, last + 1);
    first = last;
  }
  return words;
}

/** One unit alone is a name only if it is a word: a stem, or a lone character, or a syllable with nothing but a particle. */
function standsAlone(
  units: readonly Unit[],
  words: readonly (readonly [number, number] | undefined)[],
  at: number,
  written: (first: number, last: number) => string,
): boolean {
  const unit = units[at]!;
  if (unit.script === "han") {
    const before = units[at - 1];
    const isHead = unit.gap !== "none" || before?.script !== "han" || before.stop;
    const next = units[at + 1];
    return isHead && (next?.gap !== "none" || next.script !== "han" || next.stop);
  }
  const word = words[at];
  if (unit.script !== "hangul" || !word) return true;
  return word[0] === at && (word[1] === at || ENDINGS.has(written(at + 1, word[1])));
}

/** Syllables at the end of a word that are a particle or an ending; at least two stay (one after a name). */
function endingLength(word: string, afterName: boolean): number {
  const keep = afterName ? 1 : 2;
  for (let length = Math.min(LONGEST_ENDING, word.length - keep); length > 0; length--)
    if (ENDINGS.has(word.slice(-length))) return length;
  return 0;
}
