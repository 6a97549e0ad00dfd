import type { Encoding } from "./encode.ts";

/** A sparse vector of length 1 (or empty): `ids` ascending, `weights[i] > 0` belongs to `ids[i]`. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** Features of a set of documents numbered in order of first appearance, with their rarity. */
export interface Corpus {
  readonly size: number;
  readonly features: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
}

/** Rarity is damped: in a small or one-sided market a feature's frequency says little. */
const IDF_POWER = 0.7;
/** Documents the idf imagines beside the real ones, none of them holding the feature; keeps every idf above zero. */
const PRIOR_DOCUMENTS = 20;

/** Counts in how many encodings each feature stands. O(total features). */
export function buildCorpus(encodings: readonly Encoding[]): Corpus {
  const idOf = new Map<string, number>();
  const counts: number[] = [];
  for (const encoding of encodings) {
    for (const feature of encoding.keys()) {
      const id = idOf.get(feature);
      if (id === undefined) {
        idOf.set(feature, counts.length);
        counts.push(1);
      } else counts[id] = counts[id]! + 1;
    }
  }
  const total = encodings.length + PRIOR_DOCUMENTS;
  const idf = Float32Array.from(counts, (count) => Math.log((total + 1) / (count + 0.5)) ** IDF_POWER);
  return { size: encodings.length, features: [...idOf.keys()], idOf, idf };
}

/** Places in one vector that a sort key has room for; more features than that no text up to the reader's limit has. */
const PLACES = 2 ** 20;

/**
 * The encoding as a unit vector in the corpus. A feature the corpus has not seen gets the id that `unseen` gives it, and is left
 * out without one. O(f log f).
 */
export function vectorise(encoding: Encoding, corpus: Corpus, unseen?: (feature: string) => number): SparseVector {
  // Id and place in one number, so that the sort needs no comparison of ours.
  const keys = new Float64Array(encoding.size);
  const values = new Float64Array(encoding.size);
  let count = 0;
  let squares = 0;
  encoding.forEach(({ weight }, feature) => {
    const id = corpus.idOf.get(feature) ?? unseen?.(feature);
    if (id === undefined) return;
    const value = weight * corpus.idf[id]!;
    squares += value * value;
    values[count] = value;
    keys[count] = id * PLACES + count++;
  });
  const sorted = keys.subarray(0, count).sort();
  const length = Math.sqrt(squares);
  const ids = new Uint32Array(count);
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const key = sorted[i]!;
    ids[i] = Math.floor(key / PLACES);
    weights[i] = values[key % PLACES]! / length;
  }
  return { ids, weights };
}

/** Entries that retrieval looks at; of real listings' vectors (half of them above 160 entries) they hold 96 % of the length. */
const STRONGEST = 64;
/** Weights in (0, 1] are told apart as finely as 32 bits of a key allow. */
const STEPS = 2 ** 32;

/**
 * The vector's strongest 64 entries with their weights as they were, so not of length 1; ties by lower id. Nearness by these
 * finds the candidates, nearness by all of them gives the score. O(f log f).
 */
export function strongestOf(vector: SparseVector): SparseVector {
  const { ids, weights } = vector;
  if (ids.length <= STRONGEST) return vector;
  const keys = Float64Array.from(weights, (weight, i) => Math.round((1 - weight) * STEPS) * PLACES + i).sort();
  const kept = Uint32Array.from(keys.subarray(0, STRONGEST), (key) => key % PLACES).sort();
  return { ids: Uint32Array.from(kept, (i) => ids[i]!), weights: Float32Array.from(kept, (i) => weights[i]!) };
}

/** Cosine of two unit vectors, in [0, 1]. O(a + b). */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const order = a.ids[i]! - b.ids[j]!;
    if (order === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (order < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}
