import type { Language } from "@songhua/lexicon";

const LETTERS: readonly (readonly [Language, RegExp])[] = [
  ["ko", /[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]/g],
  ["zh", /[\u3400-\u9fff]/g],
  ["ru", /[\u0430-\u044f\u0451]/gi],
  ["en", /[a-z]/gi],
];
/** A Chinese character or a Korean syllable says about as much as this many letters of an alphabet. */
const LETTERS_PER_SYLLABLE = 3;

/**
 * The language most of a text's script belongs to; `undefined` where none of the four is written. Scripts alone tell these
 * four apart; another language in the same letters passes for Russian or English. Ties in the order Korean, Chinese,
 * Russian, English. O(length).
 */
export function detectLanguage(text: string): Language | undefined {
  let best: Language | undefined;
  let most = 0;
  for (const [language, letters] of LETTERS) {
    const count =
      (text.match(letters)?.length ?? 0) * (language === "ko" || language === "zh" ? LETTERS_PER_SYLLABLE : 1);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
