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
  let previousEnd = 0;
  for (let from = 0; from < text.length;) {
    const begun = scriptOf(text.charCodeAt(from));
    if (begun === undefined) {
      from++;
      continue;
    }
    const { key, script, to } = readPiece(text, from, begun);
    const gap = units.length === 0 ? "break" : gapOf(text, previousEnd, from);
    units.push({ key, script, from, to, gap, stop: isStop(script, text, from, to) });
    previousEnd = from = to;
  }
  return units;
}

function gapOf(text: string, from: number, to: number): Unit["gap"] {
  if (from === to) return "none";
  return (to - from === 1 && text[from] === " ") || SOFT_GAP.test(text.slice(from, to)) ? "space" : "break";
}

/** By code. */
const CHARACTERS = new Array<string | undefined>(2 ** 16);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function scriptOf(code: number): Script | undefined {
  if (isDigit(code)) return "number";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)) return "latin";
  if (code >= 0x400 && code <= 0x4ff) return "cyrillic";
  if (code >= 0x3400 && code <= 0x9fff) return "han";
  return code >= 0xac00 && code <= 0xd7a3 ? "hangul" : undefined;
}

function readPiece(text: string, from: number, script: Script): { key: string; script: Script; to: number } {
  // One string object for each character, so that looking it up needs no hash of its own.
  if (script === "han" || script === "hangul")
    return { key: (CHARACTERS[text.charCodeAt(from)] ??= text[from]!), script, to: from + 1 };
  if (script === "number") {
    SHORT_MIXED.lastIndex = from;
    const mixed = SHORT_MIXED.exec(text);
    return mixed ? { key: mixed[0], script: "latin", to: from + mixed[0].length } : readNumber(text, from);
  }
  let to = from + 1;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (!isDigit(code) && scriptOf(code) !== script) break;
  }
  const word = text.slice(from, to);
  return { key: script === "latin" ? englishKey(word) : russianKey(word), script, to };
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

function isStop(script: Script, text: string, from: number, to: number): boolean {
  switch (script) {
    case "latin":
      return to - from === 1 || STOP_WORDS.en.has(text.slice(from, to));
    case "cyrillic":
      return to - from === 1 || STOP_WORDS.ru.has(text.slice(from, to));
    case "han":
      return STOP_WORDS.zh.has(text[from]!);
    case "hangul":
    case "number":
      return false;
  }
}

/** True when a whole Korean word (normalised) carries no subject. */
export function isKoreanStop(word: string): boolean {
  return KOREAN_STOPS.has(word);
}
