const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const PER_INITIAL = 588;
const PER_VOWEL = 28;
const INITIAL_N = 2;
const INITIAL_R = 5;
const INITIAL_NONE = 11;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before these both ㄹ and ㄴ fall silent at the head of a southern word. */
const FALLS_SILENT = new Set([2, 6, 7, 12, 17, 20]);

/** True for a precomposed Hangul syllable. */
export function isHangul(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/**
 * The syllable as it stands at the head of a southern word by the initial-sound law (랭→냉, 려→여, 녀→여); any other unit
 * as it is.
 */
export function southernHead(unit: string): string {
  const code = unit.charCodeAt(0);
  if (unit.length !== 1 || !isHangul(code)) return unit;
  const index = code - FIRST_SYLLABLE;
  const initial = Math.floor(index / PER_INITIAL);
  if (initial !== INITIAL_N && initial !== INITIAL_R) return unit;
  const vowel = Math.floor((index % PER_INITIAL) / PER_VOWEL);
  const to = FALLS_SILENT.has(vowel) ? INITIAL_NONE : INITIAL_N;
  // ㄴ before any other vowel stands as it is.
  if (initial === INITIAL_N && to === INITIAL_N) return unit;
  return String.fromCharCode(code + (to - initial) * PER_INITIAL);
}

/** 렬 and 률 inside a word, which the South writes 열 and 율 after a vowel or ㄴ (비률 → 비율, 선렬 → 선열). */
export function southernInside(word: string): string {
  let changed = "";
  for (let i = 0; i < word.length; i++) {
    const unit = word[i]!;
    const before = i > 0 ? (word.charCodeAt(i - 1) - FIRST_SYLLABLE) % PER_VOWEL : -1;
    const soft = before === 0 || before === 4;
    changed += soft && unit === "렬" ? "열" : soft && unit === "률" ? "율" : unit;
  }
  return changed;
}
