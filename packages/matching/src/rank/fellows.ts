import type { SparseVector } from "../corpus.ts";
import { buildIndex, similarities, topK } from "../inverted-index.ts";

/** Fellows of the same side a listing is told more by, and how much all of them together say. */
const FELLOWS = 3;
const FELLOWS_SHARE = 0.5;

/**
 * Vectors that also say a little of what the nearest three of their own side say, each by its similarity: a need for "cores" of a
 * sawmill meets an offer that has another word for it, if a third listing has both. Query expansion by pseudo-relevance (Rocchio
 * 1971; Lavrenko and Croft 2001), here among fellows instead of among answers, so that a wrong first answer is not confirmed.
 * Not of length 1; ties of similarity by number. O(vectors × (postings met + vectors)).
 */
export function withFellows(vectors: readonly SparseVector[], features: number): SparseVector[] {
  const index = buildIndex(vectors, features);
  const row = new Float32Array(vectors.length);
  const sum = new Float32Array(features);
  return vectors.map((vector, own) => {
    similarities(index, vector, row);
    const nearest = topK(row, FELLOWS, (other) => other !== own);
    const total = nearest.reduce((all, { similarity }) => all + similarity, 0);
    if (total === 0) return vector;
    const told: number[] = [];
    const add = ({ ids, weights }: SparseVector, share: number): void => {
      ids.forEach((id, i) => {
        if (sum[id] === 0) told.push(id);
        sum[id]! += share * weights[i]!;
      });
    };
    add(vector, 1);
    for (const { doc, similarity } of nearest) add(vectors[doc]!, (FELLOWS_SHARE * similarity) / total);
    const ids = Uint32Array.from(told).sort();
    const weights = Float32Array.from(ids, (id) => sum[id]!);
    for (const id of ids) sum[id] = 0;
    return { ids, weights };
  });
}
