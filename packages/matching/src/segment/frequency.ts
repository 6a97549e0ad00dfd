import type { GeneralLexicon } from "@songhua/lexicon";

/** Natural logarithm of 2, for the lexicon's counts in powers of two. */
const LN_2 = Math.LN2;
const STEPS_PER_DOUBLING = 8;
/** About the logarithm of the words in the corpus that the lexicon's counts come from. */
const LOG_CORPUS = 17;
/** A word the corpus does not know, before its length is looked at. */
const LOG_UNSEEN = -13;

/**
 * Logarithm of how frequent an entry is; for an entry without a count a guess from its length (`bonus`, as long words are
 * rarely there by chance).
 */
export function logFrequency(general: GeneralLexicon, entry: number, bonus: number): number {
  const frequency = general.frequency[entry]!;
  return frequency === 0 ? LOG_UNSEEN + bonus : (frequency / STEPS_PER_DOUBLING) * LN_2 - LOG_CORPUS;
}
