import type { GeneralLexicon } from "@songhua/lexicon";
import { normalise } from "../normalise/normalise.ts";
import { conceptHits } from "../segment/concepts.ts";
import type { PhraseTrie } from "../segment/phrases.ts";
import { unitsOf } from "../segment/units.ts";
import { cutWords } from "../segment/words.ts";
import type { Sense, SenseTable } from "./senses.ts";

/** A word or phrase of a text: what it may mean, how much of it stands there, and where in the text as it was given. */
export interface Occurred {
  readonly sense: Sense;
  /** In (0, 1]. */
  readonly share: number;
  readonly start: number;
  readonly end: number;
  /** A function word: it tells sentences apart, but is no subject of a listing. */
  readonly grammar: boolean;
}

/**
 * A reader of single texts: domain concepts first, then words of general language; without a general lexicon, words outside
 * the concepts compared by their letters.
 */
export function readerOf(
  trie: PhraseTrie,
  conceptSenses: readonly Sense[],
  general: GeneralLexicon | undefined,
  senses: SenseTable | undefined,
): (text: string) => readonly Occurred[] {
  return (text) => {
    const normalised = normalise(text);
    const units = unitsOf(normalised);
    const found: Occurred[] = [];
    const hits = conceptHits(normalised, units, trie);
    for (const hit of hits) {
      if (hit.concept >= 0)
        found.push({
          sense: conceptSenses[hit.concept]!,
          share: hit.weight,
          start: hit.start,
          end: hit.end,
          grammar: false,
        });
      else if (!general)
        found.push({
          sense: { features: [hit.word], weights: Float32Array.of(1) },
          share: hit.weight,
          start: hit.start,
          end: hit.end,
          grammar: false,
        });
    }
    if (!general || !senses) return found;
    for (const word of cutWords(text, normalised, units, general))
      found.push({
        sense: senses.senseOf(word.identity),
        share: word.share,
        start: normalised.start[word.from]!,
        end: normalised.end[word.to - 1]!,
        grammar: word.grammar === true,
      });
    return found;
  };
}
