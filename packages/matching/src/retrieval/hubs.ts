import type { SparseVector } from "../corpus.ts";
import { createLiveIndex } from "./live-index.ts";
import { FULL_SIMILARITY } from "./vector-table.ts";

/** Neighbours that count towards how much of a hub a document is. */
const NEIGHBOURS = 10;
/** Documents of the other side it is measured against: all of them up to here, then evenly chosen ones. */
const SAMPLE = 500;

/**
 * How much of a hub a document is: its mean similarity to its nearest ten of the other side (missing ones count 0). A document
 * near to everything ranks high everywhere without being meant. After cross-domain similarity local scaling (Conneau et al.
 * 2018). Measured against at most 500 of `others`, each document's own search in a small index, so that the cost grows with
 * the documents and not with the pairs. O(postings met in the sample).
 */
export function hubMeter(others: readonly SparseVector[]): (vector: SparseVector) => number {
  const step = Math.max(1, others.length / SAMPLE);
  const chosen = Array.from({ length: Math.min(others.length, SAMPLE) }, (_, i) => others[Math.floor(i * step)]!);
  const index = createLiveIndex();
  index.load(chosen.map((vector, doc) => ({ doc, vector })));
  return (vector) => {
    const { values, length } = index.search(vector, NEIGHBOURS);
    let sum = 0;
    for (let i = 0; i < length; i++) sum += values[i]!;
    return sum / FULL_SIMILARITY / NEIGHBOURS;
  };
}
