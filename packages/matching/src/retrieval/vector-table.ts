import type { SparseVector } from "../corpus.ts";

/** Largest weight of a document's feature; a weight of 1 stands as this. */
export const FULL_WEIGHT = 65_535;
/** Largest weight of a query's feature. With `FULL_WEIGHT` it keeps every similarity of unit vectors below 2³¹. */
export const FULL_QUERY = 8191;
/** A similarity of 1 in the integers the index counts in. */
export const FULL_SIMILARITY = FULL_WEIGHT * FULL_QUERY;

/** Sparse vectors in one piece: document d has `ids[at[d] … at[d + 1])`, ascending, with weights in steps of 1 / 65,535. */
export interface VectorTable {
  readonly size: number;
  readonly at: Uint32Array;
  readonly ids: Uint32Array;
  readonly weights: Uint16Array;
}

/** The nearest step; a weight above 0 never becomes 0. */
export function weightStep(weight: number): number {
  return Math.max(1, Math.min(FULL_WEIGHT, Math.round(weight * FULL_WEIGHT)));
}

/** As `weightStep`, for a query. */
export function queryStep(weight: number): number {
  return Math.max(1, Math.min(FULL_QUERY, Math.round(weight * FULL_QUERY)));
}

/** Vectors side by side. O(entries). */
export function packVectors(vectors: readonly SparseVector[]): VectorTable {
  const at = new Uint32Array(vectors.length + 1);
  vectors.forEach((vector, doc) => {
    at[doc + 1] = at[doc]! + vector.ids.length;
  });
  const ids = new Uint32Array(at[vectors.length]!);
  const weights = new Uint16Array(at[vectors.length]!);
  vectors.forEach((vector, doc) => {
    ids.set(vector.ids, at[doc]!);
    for (let i = 0; i < vector.weights.length; i++) weights[at[doc]! + i] = weightStep(vector.weights[i]!);
  });
  return { size: vectors.length, at, ids, weights };
}

/** A query as ids with integer weights. */
export interface QueryVector {
  readonly ids: Uint32Array;
  readonly weights: Uint16Array;
}

export function queryOf(vector: SparseVector): QueryVector {
  return { ids: vector.ids, weights: Uint16Array.from(vector.weights, queryStep) };
}
