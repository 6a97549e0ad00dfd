import type { Encoder } from "./encode.ts";
import { buildIndex, similarities, topK } from "./inverted-index.ts";
import { amountLoss } from "./rank/amount.ts";
import { aligner } from "./rank/align.ts";
import { shareOut } from "./rank/assign.ts";
import type { SparseVector } from "./corpus.ts";
import { kindOf, readSets, type RankedDocument } from "./rank/documents.ts";
import { withFellows } from "./rank/fellows.ts";

export interface RankOptions {
  readonly top: number;
  /** Discount targets that are near to everything, see `shareOut`. Default true. */
  readonly correctHubs?: boolean;
  /** Called as work goes on; `done` rises to the number of queries. */
  readonly onProgress?: (done: number) => void;
}

/** Nearest targets by cosine that are looked at word by word. */
const CANDIDATES = 100;
/** Share of the word-by-word score among sentences; the rest is the cosine, which knows concepts' kinship better. */
const ALIGNMENT_SHARE = 0.9;

/**
 * For each query the numbers of the `top` nearest targets, best first, ties by lower number. Sentences: candidates come by cosine
 * of sparse vectors and are then compared word by word and by how much they say. Listings, texts with a title line: by cosine alone, where each also says
 * a little of what its nearest fellows say, and places count less. Both are corrected for hubs over all queries and targets
 * given. Targets that are no candidate fill up in order of number. Rarity is counted over queries and targets together.
 * O(encode + queries × (postings met + targets + candidates × words)); memory O(features of all texts + queries × candidates).
 */
export function rank(
  encoder: Encoder,
  queries: readonly string[],
  targets: readonly string[],
  { top, correctHubs = true, onProgress }: RankOptions,
): number[][] {
  const kind = kindOf(queries, targets);
  const sets = readSets(encoder, queries, targets, kind);
  const vectors = (side: readonly RankedDocument[]): readonly SparseVector[] => {
    const plain = side.map(({ vector }) => vector);
    return kind === "listings" ? withFellows(plain, sets.features) : plain;
  };
  const asked = vectors(sets.queries);
  const index = buildIndex(vectors(sets.targets), sets.features);
  const align = aligner(sets.features);
  const loss = amountLoss(sets.queries, sets.targets);
  const likeness = (query: RankedDocument, target: RankedDocument, similarity: number): number =>
    ALIGNMENT_SHARE * align.score(target) + (1 - ALIGNMENT_SHARE) * similarity - loss(query, target);
  const row = new Float32Array(targets.length);
  const candidates: Uint32Array[] = [];
  const scores: Float32Array[] = [];
  for (const [i, query] of sets.queries.entries()) {
    similarities(index, asked[i]!, row);
    const nearest = topK(row, Math.max(CANDIDATES, top));
    candidates.push(Uint32Array.from(nearest, ({ doc }) => doc));
    if (kind === "sentences") align.open(query);
    scores.push(
      Float32Array.from(nearest, ({ doc, similarity }) =>
        kind === "listings" ? similarity : likeness(query, sets.targets[doc]!, similarity),
      ),
    );
    onProgress?.(candidates.length);
  }
  const values = correctHubs ? shareOut({ targets: candidates, scores }, targets.length) : scores;
  return candidates.map((own, query) => ordered(own, values[query]!, targets.length, top));
}

function ordered(own: Uint32Array, values: Float32Array, targetCount: number, top: number): number[] {
  const places = Array.from(own.keys()).sort((a, b) => values[b]! - values[a]! || own[a]! - own[b]!);
  const best = places.slice(0, top).map((place) => own[place]!);
  const taken = new Set(own);
  for (let target = 0; best.length < top && target < targetCount; target++) if (!taken.has(target)) best.push(target);
  return best;
}
