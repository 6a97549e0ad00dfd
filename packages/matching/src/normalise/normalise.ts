import { KOREAN_LOAN_SPELLINGS } from "@songhua/lexicon";
import { HAN_SIMPLIFIED } from "./han-simplified.ts";

/** A text in the form it is compared in, with the place in the source that each of its UTF-16 units came from. */
export interface Normalised {
  readonly text: string;
  /** Per unit of `text`: first source offset (UTF-16, inclusive). */
  readonly start: Uint32Array;
  /** Per unit of `text`: source offset after the last (exclusive). */
  readonly end: Uint32Array;
}

/** One written character: a base with its combining marks, or a run of conjoining Hangul letters. */
const CLUSTER = /[ᄀ-ᇿ]+|[\s\S]\p{M}*/gu;
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
  for (const match of source.matchAll(CLUSTER)) {
    const cluster = match[0];
    const composed = isPlain(cluster)
      ? cluster.toLowerCase()
      : cluster.normalize("NFKC").toLowerCase().normalize("NFKC");
    const evenly = JAMO_ONLY.test(cluster) ? cluster.length / Math.max(1, composed.length) : undefined;
    for (let i = 0; i < composed.length; i++) {
      const unit = composed[i]!;
      units.push(unit === "ё" ? "е" : (HAN_SIMPLIFIED.get(unit) ?? unit));
      // Several syllables written in conjoining letters share their letters out; anything else stands for its whole cluster.
      starts.push(match.index + (evenly === undefined ? 0 : Math.floor(i * evenly)));
      ends.push(match.index + (evenly === undefined ? cluster.length : Math.max(1, Math.ceil((i + 1) * evenly))));
    }
  }
  return foldKorean(units, starts, ends);
}

function isPlain(cluster: string): boolean {
  const code = cluster.charCodeAt(0);
  return (
    cluster.length === 1 &&
    (code < 0x80 || (code >= 0x410 && code <= 0x451) || isHangul(code) || (code >= 0x4e00 && code < 0xa000))
  );
}

/** True for a precomposed Hangul syllable. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

const LOANS_BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const loan of KOREAN_LOAN_SPELLINGS) {
  const first = loan[0][0]!;
  LOANS_BY_FIRST.set(first, [...(LOANS_BY_FIRST.get(first) ?? []), loan]);
}

function foldKorean(units: readonly string[], starts: readonly number[], ends: readonly number[]): Normalised {
  const out: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let i = 0; i < units.length;) {
    const loan = LOANS_BY_FIRST.get(units[i]!)?.find(([from]) => units.slice(i, i + from.length).join("") === from);
    const length = loan ? loan[0].length : 1;
    for (const unit of loan ? loan[1] : units[i]!) {
      out.push(foldSyllable(unit));
      start.push(starts[i]!);
      end.push(ends[i + length - 1]!);
    }
    i += length;
  }
  return { text: out.join(""), start: Uint32Array.from(start), end: Uint32Array.from(end) };
}

const FIRST_SYLLABLE = 0xac00;
const PER_INITIAL = 588;
const PER_VOWEL = 28;
const INITIAL_N = 2;
const INITIAL_R = 5;
const INITIAL_NONE = 11;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before these both ㄹ and ㄴ fall silent at the head of a southern word. */
const FALLS_SILENT = new Set([2, 6, 7, 12, 17, 20]);

/**
 * The southern form of a syllable by the initial-sound law (랭→냉, 려→여, 녀→여), applied wherever the syllable stands:
 * compounds hide word heads (랭장류통 / 냉장유통), so folding all positions alike is what lets both orthographies meet.
 * The price is a few syllables that merge (리 and 이); the result is a key for comparison, never shown.
 */
function foldSyllable(unit: string): string {
  const code = unit.charCodeAt(0);
  if (unit.length !== 1 || !isHangul(code)) return unit;
  const index = code - FIRST_SYLLABLE;
  const initial = Math.floor(index / PER_INITIAL);
  if (initial !== INITIAL_N && initial !== INITIAL_R) return unit;
  const vowel = Math.floor((index % PER_INITIAL) / PER_VOWEL);
  const to = FALLS_SILENT.has(vowel) ? INITIAL_NONE : INITIAL_N;
  return String.fromCharCode(code + (to - initial) * PER_INITIAL);
}

/** The comparison form alone, without source places. */
export function normalisedText(source: string): string {
  return normalise(source).text;
}
