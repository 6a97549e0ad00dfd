import { KOREAN_LOAN_SPELLINGS } from "@songhua/lexicon";
import { HAN_SIMPLIFIED } from "./han-simplified.ts";
import { isHangul, southernHead } from "./initial-sound.ts";

/** A text in the form it is compared in, with the place in the source that each of its UTF-16 units came from. */
export interface Normalised {
  readonly text: string;
  /** `text` before the initial-sound law was applied to it, unit for unit: the spelling dictionaries know. */
  readonly plain: string;
  /** Per unit of `text`: first source offset (UTF-16, inclusive). */
  readonly start: Uint32Array;
  /** Per unit of `text`: source offset after the last (exclusive). */
  readonly end: Uint32Array;
}

/** One written character: a base with its combining marks, or a run of conjoining Hangul letters. */
const CLUSTER = /[ᄀ-ᇿ]+|[\s\S]\p{M}*/uy;
const JAMO_ONLY = /^[ᄀ-ᇿ]+$/;

/**
 * Brings a text to the form it is compared in: NFKC (so full-width letters and digits become plain ones), lower case,
 * ё as е, traditional Chinese characters as simplified, the initial-sound law applied to every Korean syllable, and
 * north-eastern loanword spellings as southern ones. Each unit keeps its source span. Lone surrogates stay as they are.
 * O(length × loan spellings that share a first syllable).
 */
export function normalise(source: string): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let korean = false;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    // A combining mark after it would make the two one character.
    if (isPlain(code) && (at + 1 === source.length || isNoMark(source.charCodeAt(at + 1)))) {
      korean ||= isHangul(code);
      units.push((PLAIN_UNITS[code] ??= unitOf(source[at]!.toLowerCase())));
      starts.push(at);
      ends.push(++at);
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(source)![0];
    const composed = cluster.normalize("NFKC").toLowerCase().normalize("NFKC");
    const evenly = JAMO_ONLY.test(cluster) ? cluster.length / Math.max(1, composed.length) : undefined;
    for (let i = 0; i < composed.length; i++) {
      korean ||= isHangul(composed.charCodeAt(i));
      units.push(unitOf(composed[i]!));
      // Several syllables written in conjoining letters share their letters out; anything else stands for its whole cluster.
      starts.push(at + (evenly === undefined ? 0 : Math.floor(i * evenly)));
      ends.push(at + (evenly === undefined ? cluster.length : Math.max(1, Math.ceil((i + 1) * evenly))));
    }
    at += cluster.length;
  }
  if (korean) return foldKorean(units, starts, ends);
  const text = units.join("");
  return { text, plain: text, start: new Uint32Array(starts), end: new Uint32Array(ends) };
}

/** Units of plain characters by their code, made when first met. */
const PLAIN_UNITS = new Array<string | undefined>(2 ** 16);

function unitOf(lower: string): string {
  return lower === "ё" ? "е" : (HAN_SIMPLIFIED.get(lower) ?? lower);
}

/** A character that is its own compatibility form and no combining mark. */
function isPlain(code: number): boolean {
  return code < 0x80 || (code >= 0x410 && code <= 0x451) || isHangul(code) || (code >= 0x4e00 && code < 0xa000);
}

/** Stretches of Unicode without combining marks; true for most of what stands in a text, not for all that is none. */
function isNoMark(code: number): boolean {
  return (
    code < 0x300 ||
    (code >= 0x410 && code <= 0x451) ||
    (code >= 0x2000 && code < 0x20d0) ||
    (code >= 0x3000 && code < 0x302a) ||
    (code >= 0x4e00 && code < 0xa000) ||
    isHangul(code) ||
    (code >= 0xff00 && code < 0xfff0)
  );
}

const LOANS_BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const loan of KOREAN_LOAN_SPELLINGS) {
  const first = loan[0][0]!;
  LOANS_BY_FIRST.set(first, [...(LOANS_BY_FIRST.get(first) ?? []), loan]);
}

function foldKorean(units: readonly string[], starts: readonly number[], ends: readonly number[]): Normalised {
  const out: string[] = [];
  const plain: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let i = 0; i < units.length;) {
    const loan = LOANS_BY_FIRST.get(units[i]!)?.find(([from]) => units.slice(i, i + from.length).join("") === from);
    if (!loan && units[i]!.length === 1) {
      out.push(foldSyllable(units[i]!));
      plain.push(units[i]!);
      start.push(starts[i]!);
      end.push(ends[i++]!);
      continue;
    }
    const length = loan ? loan[0].length : 1;
    for (const unit of loan ? loan[1] : units[i]!) {
      out.push(foldSyllable(unit));
      plain.push(unit);
      start.push(starts[i]!);
      end.push(ends[i + length - 1]!);
    }
    i += length;
  }
  return { text: out.join(""), plain: plain.join(""), start: new Uint32Array(start), end: new Uint32Array(end) };
}

/**
 * The southern form of a syllable by the initial-sound law (랭→냉, 려→여, 녀→여), applied wherever the syllable stands:
 * compounds hide word heads (랭장류통 / 냉장유통), so folding all positions alike is what lets both orthographies meet.
 * The price is a few syllables that merge (리 and 이); the result is a key for comparison, never shown.
 */
const foldSyllable = southernHead;

/** The comparison form alone, without source places. */
export function normalisedText(source: string): string {
  return normalise(source).text;
}
