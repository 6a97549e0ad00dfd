import { seededRng, type Rng } from "../../packages/kernel/src/index.ts";
import { queryStep, weightStep, type QueryVector, type VectorTable } from "../../packages/matching/src/index.ts";

/**
 * Vectors as listings have them, without texts, so that a million can be made: 60,000 features with Zipf's frequencies, 3,000
 * subjects of 40 features each (themselves drawn by Zipf), 40 % of a document's features drawn from its first subject, 20 %
 * from a second, the rest from the whole language; 30 to 70 features a document. Weights as the encoder makes them:
 * 1 for a title's word, 0.85 in the body, a third for a broader concept, times the rarity to the power of 0.7; length 1.
 */
const FEATURES = 60_000;
const SUBJECTS = 3000;
const SUBJECT_SIZE = 40;
const STRENGTHS = [1, 0.85, 0.85, 0.85, 0.3];

export const GENERATED_FEATURES = FEATURES;

/** Inverse of the cumulated Zipf law with exponent 1: rank ∝ e^(u·ln n). */
function zipf(rng: Rng): number {
  return Math.min(FEATURES - 1, Math.floor(Math.exp(rng.next() * Math.log(FEATURES)) - 1));
}

/** `size` documents in one table, and `queries` more of the same kind. */
export function generatedVectors(
  size: number,
  queries: number,
  seed: number,
): { table: VectorTable; asked: QueryVector[] } {
  const rng = seededRng(seed);
  const subjects = Array.from({ length: SUBJECTS }, () => Array.from({ length: SUBJECT_SIZE }, () => zipf(rng)));
  const draw = (): Map<number, number> => {
    const [first, second] = [subjects[rng.int(SUBJECTS)]!, subjects[rng.int(SUBJECTS)]!];
    const chosen = new Map<number, number>();
    const length = 30 + rng.int(41);
    for (let i = 0; i < length; i++) {
      const part = rng.next();
      const id = part < 0.4 ? first[rng.int(SUBJECT_SIZE)]! : part < 0.6 ? second[rng.int(SUBJECT_SIZE)]! : zipf(rng);
      chosen.set(id, Math.max(chosen.get(id) ?? 0, STRENGTHS[rng.int(STRENGTHS.length)]!));
    }
    return chosen;
  };
  // Zipf's law itself gives the rarity, so that documents need not be kept to be counted.
  const rarity = (id: number): number => Math.log(1 + ((id + 1) * Math.log(FEATURES)) / 30) ** 0.7;
  const weighted = (chosen: Map<number, number>): [number, number][] => {
    const entries = [...chosen].map(([id, strength]): [number, number] => [id, strength * rarity(id)]);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return entries.map(([id, weight]): [number, number] => [id, weight / length]).sort((a, b) => a[0] - b[0]);
  };
  const at = new Uint32Array(size + 1);
  const ids = new Uint32Array(size * 70);
  const weights = new Uint16Array(size * 70);
  for (let doc = 0, end = 0; doc < size; doc++) {
    for (const [id, weight] of weighted(draw())) {
      ids[end] = id;
      weights[end++] = weightStep(weight);
    }
    at[doc + 1] = end;
  }
  const asked = Array.from({ length: queries }, () => {
    const entries = weighted(draw());
    return {
      ids: Uint32Array.from(entries, ([id]) => id),
      weights: Uint16Array.from(entries, ([, weight]) => queryStep(weight)),
    };
  });
  return { table: { size, at, ids: ids.subarray(0, at[size]), weights: weights.subarray(0, at[size]) }, asked };
}
