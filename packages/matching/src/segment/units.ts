import { STOP_WORDS } from "@songhua/lexicon";
import { normalisedText, type Normalised } from "../normalise/normalise.ts";
import { lightEnglishStem, lightRussianStem } from "../stem/inflection.ts";
import { remembered } from "../stem/remembered.ts";

export type Script = "latin" | "cyrillic" | "han" | "hangul" | "number";

/** The smallest thing a phrase is made of: a stem, one Chinese character, one Korean syllable, one number. */
export interface Unit {
  readonly key: string;
  readonly script: Script;
  /** Offsets in the normalised text. */
  readonly from: number;
  readonly to: number;
  /** A function word: it may stand inside a phrase, but means nothing alone. */
  readonly stop: boolean;
  /** What divides it from the unit before: nothing, white space or a hyphen, or anything a phrase cannot cross. */
  readonly gap: "none" | "space" | "break";
}

const PIECE =
  /(?<number>\d+(?:[.,\u0020]\d+)*)|(?<latin>[a-z\u00df-\u024f][a-z\u00df-\u024f0-9]*)|(?<cyrillic>[\u0400-\u04ff][\u0400-\u04ff0-9]*)|(?<han>[\u3400-\u9fff])|(?<hangul>[\uac00-\ud7a3])/g;
const englishKey = remembered(lightEnglishStem);
const russianKey = remembered(lightRussianStem);
const SHORT_MIXED = /\d[a-z]\b/y;
const SOFT_GAP = /^[ \t\u00a0\n\-‐‑–—·&'’]*$/;

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:трлн|триллион[а-я]*|trillion)/y, 1e12],
  [/ ?(?:млрд|миллиард[а-я]*|billion|bn\b)/y, 1e9],
  [/ ?(?:млн|миллион[а-я]*|million|mln\b)/y, 1e6],
  [/ ?(?:тыс|тысяч[а-я]*|thousand)\.?/y, 1e3],
  [/ ?[兆조]/y, 1e12],
  [/ ?[亿억]/y, 1e8],
  [/ ?[万만]/y, 1e4],
  [/[千천]/y, 1e3],
  [/[百백]/y, 1e2],
];

/**
 * Cuts normalised text into units. Numbers are multiplied out (3,5 млн, 350万, 1억 2천만), so that amounts written in
 * different languages meet; their key is the plain decimal. O(length).
 */
export function unitsOf(normalised: Normalised): Unit[] {
  const { text } = normalised;
  const units: Unit[] = [];
  PIECE.lastIndex = 0;
  let previousEnd = 0;
  for (;;) {
    const match = PIECE.exec(text);
    if (!match) return units;
    const from = match.index;
    const { key, script, to } = readPiece(text, match);
    PIECE.lastIndex = to;
    const between = text.slice(previousEnd, from);
    const gap =
      between === "" && units.length > 0 ? "none" : SOFT_GAP.test(between) && units.length > 0 ? "space" : "break";
    units.push({ key, script, from, to, gap, stop: isStop(script, text.slice(from, to)) });
    previousEnd = to;
  }
}

function readPiece(text: string, match: RegExpExecArray): { key: string; script: Script; to: number } {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  if (groups["latin"] !== undefined) return { key: englishKey(match[0]), script: "latin", to: end };
  if (groups["cyrillic"] !== undefined) return { key: russianKey(match[0]), script: "cyrillic", to: end };
  if (groups["han"] !== undefined) return { key: match[0], script: "han", to: end };
  if (groups["hangul"] !== undefined) return { key: match[0], script: "hangul", to: end };
  SHORT_MIXED.lastIndex = match.index;
  const mixed = SHORT_MIXED.exec(text);
  if (mixed) return { key: mixed[0], script: "latin", to: match.index + mixed[0].length };
  return readNumber(text, match.index);
}

/** Reads one amount, in as many multiplied parts as stand together ("12조3천억"). */
function readNumber(text: string, at: number): { key: string; script: "number"; to: number } {
  let value = 0;
  let to = at;
  for (;;) {
    const digits = /(?:\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,]*\d|\d)/y;
    digits.lastIndex = to;
    const match = digits.exec(text);
    if (!match) break;
    to += match[0].length;
    let factor = 1;
    for (let found = true; found;) {
      found = false;
      for (const [pattern, times] of MULTIPLIERS) {
        pattern.lastIndex = to;
        const word = pattern.exec(text);
        if (!word) continue;
        factor *= times;
        to += word[0].length;
        found = true;
        break;
      }
    }
    value += plainNumber(match[0]) * factor;
    if (factor === 1) break;
    const next = / ?(?=\d[\d.,]*[亿억万만千천百백])/y;
    next.lastIndex = to;
    const joint = next.exec(text);
    if (!joint) break;
    to += joint[0].length;
  }
  return { key: String(Math.round(value * 1e6) / 1e6), script: "number", to };
}

/** Groups of three after a point, comma or space are thousands; any other single point or comma is the decimal mark. */
function plainNumber(digits: string): number {
  if (/^\d{1,3}([., ]\d{3})+$/.test(digits)) return Number(digits.replace(/[., ]/g, ""));
  const [whole = "0", ...rest] = digits.replace(/,/g, ".").split(".");
  return Number(`${whole}.${rest.join("") || "0"}`);
}

const KOREAN_STOPS = new Set([...STOP_WORDS.ko].map(normalisedText));

function isStop(script: Script, word: string): boolean {
  switch (script) {
    case "latin":
      return STOP_WORDS.en.has(word) || word.length === 1;
    case "cyrillic":
      return STOP_WORDS.ru.has(word) || word.length === 1;
    case "han":
      return STOP_WORDS.zh.has(word);
    case "hangul":
    case "number":
      return false;
  }
}

/** True when a whole Korean word (normalised) carries no subject. */
export function isKoreanStop(word: string): boolean {
  return KOREAN_STOPS.has(word);
}
