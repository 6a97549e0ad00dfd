import { buildCorpus, vectorise } from "./corpus.ts";
import type { Encoder } from "./encode.ts";
import { buildIndex, HUB_WEIGHT, hubness, similarities } from "./inverted-index.ts";

export interface RankOptions {
  readonly top: number;
  /** Subtract half of each target's mean similarity to its nearest queries. Default true. */
  readonly correctHubs?: boolean;
}

/**
 * For each query the numbers of the `top` nearest targets, best first, ties by lower number. Targets that share nothing
 * with the query fill up in order of number. Rarity is counted over queries and targets together.
 * O(encode + queries × (postings met + targets × log targets)).
 */
export function rank(
  encoder: Encoder,
  queries: readonly string[],
  targets: readonly string[],
  { top, correctHubs = true }: RankOptions,
): number[][] {
  // The locale of a bare text does not enter its encoding: each script goes its own way.
  const encodeAll = (texts: readonly string[]) =>
    texts.map((text) => encoder.encode([{ locale: "en", title: text, body: "" }]));
  const [encodedQueries, encodedTargets] = [encodeAll(queries), encodeAll(targets)];
  const corpus = buildCorpus([...encodedQueries, ...encodedTargets]);
  const queryVectors = encodedQueries.map((encoding) => vectorise(encoding, corpus));
  const index = buildIndex(
    encodedTargets.map((encoding) => vectorise(encoding, corpus)),
    corpus.features.length,
  );
  const hubs = correctHubs ? hubness(index, queryVectors) : new Float32Array(targets.length);
  const row = new Float32Array(targets.length);
  return queryVectors.map((vector) => {
    similarities(index, vector, row);
    const value = Float32Array.from(row, (similarity, target) => similarity - HUB_WEIGHT * hubs[target]!);
    return Array.from(targets.keys())
      .sort((a, b) => value[b]! - value[a]! || a - b)
      .slice(0, top);
  });
}
