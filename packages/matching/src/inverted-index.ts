import type { SparseVector } from "./corpus.ts";

/** Postings of a set of vectors: for feature f the documents `docs[offsets[f] … offsets[f + 1])`, ascending. */
export interface InvertedIndex {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  readonly weights: Float32Array;
}

export interface Neighbour {
  readonly doc: number;
  readonly similarity: number;
}

/** `features`: number of feature ids in use. O(total entries). */
export function buildIndex(vectors: readonly SparseVector[], features: number): InvertedIndex {
  const offsets = new Uint32Array(features + 1);
  for (const vector of vectors) for (const id of vector.ids) offsets[id + 1]!++;
  for (let f = 0; f < features; f++) offsets[f + 1]! += offsets[f]!;
  const fill = offsets.slice();
  const docs = new Uint32Array(offsets[features]!);
  const weights = new Float32Array(offsets[features]!);
  vectors.forEach((vector, doc) => {
    vector.ids.forEach((id, i) => {
      const at = fill[id]!++;
      docs[at] = doc;
      weights[at] = vector.weights[i]!;
    });
  });
  return { size: vectors.length, offsets, docs, weights };
}

/** Similarity of `query` to every document, 0 where they share nothing; `into` has `index.size` places. O(postings met). */
export function similarities(index: InvertedIndex, query: SparseVector, into: Float32Array): void {
  into.fill(0);
  for (let i = 0; i < query.ids.length; i++) {
    const id = query.ids[i]!;
    if (id + 1 >= index.offsets.length) continue;
    const weight = query.weights[i]!;
    for (let at = index.offsets[id]!; at < index.offsets[id + 1]!; at++)
      into[index.docs[at]!]! += weight * index.weights[at]!;
  }
}

/**
 * The `k` documents of highest value above 0, best first, ties by lower document number; `accepts` leaves some out.
 * O(n + hits log k) by insertion into a short list.
 */
export function topK(values: Float32Array, k: number, accepts: (doc: number) => boolean = () => true): Neighbour[] {
  const best: { doc: number; similarity: number }[] = [];
  for (let doc = 0; doc < values.length; doc++) {
    const similarity = values[doc]!;
    if (similarity <= 0 || (best.length === k && similarity <= best[k - 1]!.similarity) || !accepts(doc)) continue;
    let low = 0;
    for (let high = best.length; low < high;) {
      const middle = (low + high) >> 1;
      if (best[middle]!.similarity >= similarity) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, { doc, similarity });
    if (best.length > k) best.pop();
  }
  return best;
}

/** Neighbours that count towards how much of a hub a document is. */
export const HUB_NEIGHBOURS = 10;
export const HUB_WEIGHT = 0.5;

/**
 * How much of a hub each document of `index` is: its mean similarity to its nearest `HUB_NEIGHBOURS` of `queries`
 * (missing neighbours count 0). A document near to everything ranks high everywhere without being meant; retrieval
 * subtracts `HUB_WEIGHT` of this. After cross-domain similarity local scaling (Conneau et al. 2018), one-sided.
 * O(queries × (postings met + documents × log k)).
 */
export function hubness(index: InvertedIndex, queries: readonly SparseVector[]): Float32Array {
  const top = new Float32Array(index.size * HUB_NEIGHBOURS);
  const row = new Float32Array(index.size);
  for (const query of queries) {
    similarities(index, query, row);
    for (let doc = 0; doc < index.size; doc++) {
      const value = row[doc]!;
      const base = doc * HUB_NEIGHBOURS;
      if (value <= top[base + HUB_NEIGHBOURS - 1]!) continue;
      let at = base + HUB_NEIGHBOURS - 1;
      for (; at > base && top[at - 1]! < value; at--) top[at] = top[at - 1]!;
      top[at] = value;
    }
  }
  return Float32Array.from({ length: index.size }, (_, doc) => {
    let sum = 0;
    for (let i = 0; i < HUB_NEIGHBOURS; i++) sum += top[doc * HUB_NEIGHBOURS + i]!;
    return sum / HUB_NEIGHBOURS;
  });
}
