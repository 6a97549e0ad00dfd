import type { SparseVector } from "../corpus.ts";
import { bestList, offer, wouldEnter, type BestList } from "./best-list.ts";
import { BLOCK, buildBlockIndex, indexBytes, type BlockIndex } from "./block-index.ts";
import { searchBlocks, searchRoom, type Filter } from "./search-blocks.ts";
import { packVectors, queryOf, weightStep, type QueryVector } from "./vector-table.ts";

/**
 * An index that can be changed. Documents have numbers the caller gives, small ones first. What is put goes to a tail that
 * is read through in every search; a full tail becomes a segment, and many segments, or segments half dead, become one.
 */
export interface LiveIndex {
  /** Documents it holds. */
  readonly size: number;
  /** Adds a document or replaces it. `kind` is its class; `penalty` is what its similarities lose. Amortised O(entries log). */
  put(doc: number, vector: SparseVector, kind?: number, penalty?: number): void;
  /** As `put` of each, then `compact`: for the first filling. */
  load(documents: readonly LiveDocument[]): void;
  /** @returns false when it is not there. */
  remove(doc: number): boolean;
  /** The best `k` documents of a value above `above` that share a feature with the query; exact. See `searchBlocks`. */
  search(query: SparseVector, k: number, filter?: Omit<Filter, "penalties">, above?: number): BestList;
  /** Takes all that is put into one segment. */
  compact(): void;
  /** Bytes of the postings; the vectors themselves are the caller's. */
  bytes(): number;
}

export interface LiveDocument {
  readonly doc: number;
  readonly vector: SparseVector;
  readonly kind?: number;
  readonly penalty?: number;
}

interface Segment {
  readonly index: BlockIndex;
  readonly lowestPenalty: Int32Array;
}

const MOST_IN_TAIL = 512;
const MOST_SEGMENTS = 4;

export function createLiveIndex(): LiveIndex {
  const vectors: (SparseVector | undefined)[] = [];
  const packedTail = new Map<number, QueryVector>();
  let kinds = new Uint16Array(64);
  let penalties = new Int32Array(64);
  /** The segment each document lives in: a hit elsewhere is a former version. */
  let homes = new Uint8Array(64);
  let segments: Segment[] = [];
  let size = 0;
  let features = 0;
  let table = new Int32Array(0);
  const room = searchRoom();
  const TAIL = 255;
  const NOWHERE = 254;

  function grow(doc: number): void {
    if (doc < kinds.length) return;
    const length = Math.max(doc + 1, kinds.length * 2);
    const [newKinds, newPenalties, newHomes] = [
      new Uint16Array(length),
      new Int32Array(length),
      new Uint8Array(length),
    ];
    newKinds.set(kinds);
    newPenalties.set(penalties);
    newHomes.set(homes);
    newHomes.fill(NOWHERE, homes.length);
    [kinds, penalties, homes] = [newKinds, newPenalties, newHomes];
  }
  homes.fill(NOWHERE);

  function segmentOf(docs: readonly number[], home: number): Segment {
    const numbers = Uint32Array.from(docs);
    const index = buildBlockIndex(packVectors(docs.map((doc) => vectors[doc]!)), {
      features,
      numbers,
      classes: Uint16Array.from(docs, (doc) => kinds[doc]!),
    });
    for (const doc of docs) homes[doc] = home;
    const lowestPenalty = new Int32Array(index.blocks).fill(2 ** 31 - 1);
    index.docs.forEach((doc, place) => {
      const block = Math.floor(place / BLOCK);
      lowestPenalty[block] = Math.min(lowestPenalty[block]!, penalties[doc]!);
    });
    return { index, lowestPenalty };
  }

  function compact(): void {
    const docs: number[] = [];
    for (let doc = 0; doc < vectors.length; doc++) if (vectors[doc]) docs.push(doc);
    packedTail.clear();
    segments = docs.length > 0 ? [segmentOf(docs, 0)] : [];
  }

  function place({ doc, vector, kind = 0, penalty = 0 }: LiveDocument): void {
    grow(doc);
    if (vectors[doc] === undefined) size++;
    vectors[doc] = vector;
    kinds[doc] = kind;
    penalties[doc] = penalty;
    homes[doc] = TAIL;
    features = Math.max(features, (vector.ids.at(-1) ?? -1) + 1);
  }

  function settle(): void {
    if (packedTail.size < MOST_IN_TAIL) return;
    const inSegments = segments.reduce((sum, { index }) => sum + index.size, 0);
    const dead = inSegments + packedTail.size - size;
    if (segments.length === MOST_SEGMENTS || dead > size / 2) {
      compact();
      return;
    }
    segments.push(
      segmentOf(
        [...packedTail.keys()].sort((a, b) => a - b),
        segments.length,
      ),
    );
    packedTail.clear();
  }

  function searchTail(query: QueryVector, { classes, accepts }: Filter, best: BestList): void {
    if (packedTail.size === 0) return;
    if (table.length < features) table = new Int32Array(features);
    query.ids.forEach((id, i) => {
      if (id < features) table[id] = query.weights[i]!;
    });
    for (const [doc, { ids, weights }] of packedTail) {
      if (classes && classes[kinds[doc]!] !== 1) continue;
      let sum = 0;
      for (let i = 0; i < ids.length; i++) sum += table[ids[i]!]! * weights[i]!;
      if (sum === 0) continue;
      const value = sum - penalties[doc]!;
      if (wouldEnter(best, doc, value) && (accepts?.(doc) ?? true)) offer(best, doc, value);
    }
    for (const id of query.ids) if (id < features) table[id] = 0;
  }

  return {
    get size() {
      return size;
    },
    put(doc, vector, kind = 0, penalty = 0) {
      place({ doc, vector, kind, penalty });
      packedTail.set(doc, { ids: vector.ids, weights: Uint16Array.from(vector.weights, weightStep) });
      settle();
    },
    load(documents) {
      documents.forEach(place);
      compact();
    },
    remove(doc) {
      if (vectors[doc] === undefined) return false;
      vectors[doc] = undefined;
      homes[doc] = NOWHERE;
      packedTail.delete(doc);
      size--;
      return true;
    },
    search(query, k, filter = {}, above = -Infinity) {
      const best = bestList(k, above);
      const steps = queryOf(query);
      segments.forEach(({ index, lowestPenalty }, home) => {
        const { accepts, classes } = filter;
        const lives = (doc: number): boolean => homes[doc] === home && (accepts?.(doc) ?? true);
        searchBlocks(index, steps, { classes, penalties, accepts: lives }, lowestPenalty, best, room);
      });
      searchTail(steps, filter, best);
      return best;
    },
    compact,
    bytes: () =>
      segments.reduce((sum, { index }) => sum + indexBytes(index), 0) +
      [...packedTail.values()].reduce((sum, { ids, weights }) => sum + ids.byteLength + weights.byteLength, 0),
  };
}
