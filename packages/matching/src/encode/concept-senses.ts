import type { Concept, ConceptId, GeneralLexicon } from "@songhua/lexicon";
import { stemEnglish, STOP_WORDS } from "@songhua/lexicon";
import type { Sense, SenseTable } from "./senses.ts";

/** Parent and grandparent of a concept count as said, weakly: "soy oil" also speaks of oils and of soy. */
const BROADER_WEIGHT = [0.5, 0.22] as const;
/** A concept also says the English words of its first name, so that domain and general words meet. */
const NAME_WEIGHT = 0.7;

/** Per concept, in order: itself, what is wider, and the stems of its English name where there is a general lexicon. */
export function conceptSenses(
  concepts: readonly Concept[],
  byId: ReadonlyMap<ConceptId, Concept>,
  general: GeneralLexicon | undefined,
  senses: SenseTable | undefined,
): readonly Sense[] {
  return concepts.map((concept) => {
    const weights = new Map<string, number>([[concept.id, 1]]);
    const raise = (feature: string, weight: number): void => {
      weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
    };
    let wider = concept.broader;
    for (const weight of BROADER_WEIGHT) {
      if (wider === undefined) break;
      raise(wider, weight);
      wider = byId.get(wider)?.broader;
    }
    if (general && senses)
      for (const word of concept.names.en[0]!.toLowerCase().match(/[a-z]+/g) ?? []) {
        if (STOP_WORDS.en.has(word) || word.length < 2) continue;
        const stem = stemEnglish(word);
        if (general.stemId(stem) >= 0) raise(`s:${stem}`, NAME_WEIGHT);
      }
    return { features: [...weights.keys()], weights: Float32Array.from(weights.values()) };
  });
}
