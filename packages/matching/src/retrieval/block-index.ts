import type { VectorTable } from "./vector-table.ts";

/** Documents of one block; their places in it fit a byte. */
export const BLOCK = 64;
const BLOCK_BITS = 6;

/**
 * Postings in blocks of documents. Documents are put in an order in which similar ones of one class stand together;
 * `docs[place]` is the caller's number of the document at a place. Feature f has the entries `entryAt[f] … entryAt[f + 1])`,
 * one per block it stands in, ascending: the block, the largest weight in it and the number of postings. The postings of
 * all its entries follow each other from `postingAt[f]` on: place within the block, weight.
 */
export interface BlockIndex {
  readonly size: number;
  readonly blocks: number;
  readonly features: number;
  readonly docs: Uint32Array;
  /** Class of the document at each place, ascending. */
  readonly classes: Uint16Array;
  /** Lowest and highest class in each block. */
  readonly lowestClass: Uint16Array;
  readonly highestClass: Uint16Array;
  readonly entryAt: Uint32Array;
  readonly entryBlock: Uint16Array | Uint32Array;
  readonly entryMax: Uint16Array;
  readonly entryCount: Uint8Array;
  readonly postingAt: Uint32Array;
  readonly postingPlace: Uint8Array;
  readonly postingWeight: Uint16Array;
}

export interface BuildOptions {
  /** Number of feature ids in use. */
  readonly features: number;
  /** The caller's number of each document; default its place in the table. */
  readonly numbers?: Uint32Array;
  /** Class of each document of the table, < 65,536: what the hard filters of a query accept or refuse as a whole. */
  readonly classes?: Uint16Array;
}

/**
 * Builds the index. Deterministic; equal input gives equal bytes. O(entries + documents log documents).
 * The blocks and their largest weights are those of block-max indexes (Ding and Suel 2011; Mallia et al. 2024).
 */
export function buildBlockIndex(table: VectorTable, { features, numbers, classes }: BuildOptions): BlockIndex {
  const { size, at, ids, weights } = table;
  const order = arrange(table, features, classes);
  const blocks = Math.ceil(size / BLOCK);
  const entryAt = new Uint32Array(features + 1);
  const postingAt = new Uint32Array(features + 1);
  const newest = new Int32Array(features).fill(-1);
  for (let place = 0; place < size; place++) {
    const doc = order[place]!;
    const block = place >> BLOCK_BITS;
    for (let i = at[doc]!; i < at[doc + 1]!; i++) {
      const f = ids[i]!;
      postingAt[f + 1]!++;
      if (newest[f] !== block) entryAt[f + 1]!++;
      newest[f] = block;
    }
  }
  for (let f = 0; f < features; f++) {
    entryAt[f + 1]! += entryAt[f]!;
    postingAt[f + 1]! += postingAt[f]!;
  }
  const entries = entryAt[features]!;
  const entryBlock = blocks > 65_536 ? new Uint32Array(entries) : new Uint16Array(entries);
  const entryMax = new Uint16Array(entries);
  const entryCount = new Uint8Array(entries);
  const postingPlace = new Uint8Array(postingAt[features]!);
  const postingWeight = new Uint16Array(postingAt[features]!);
  const lowestClass = new Uint16Array(blocks).fill(65_535);
  const highestClass = new Uint16Array(blocks);
  const nextEntry = entryAt.slice(0, features);
  const nextPosting = postingAt.slice(0, features);
  newest.fill(-1);
  for (let place = 0; place < size; place++) {
    const doc = order[place]!;
    const block = place >> BLOCK_BITS;
    const own = classes?.[doc] ?? 0;
    lowestClass[block] = Math.min(lowestClass[block]!, own);
    highestClass[block] = Math.max(highestClass[block]!, own);
    for (let i = at[doc]!; i < at[doc + 1]!; i++) {
      const f = ids[i]!;
      if (newest[f] !== block) {
        newest[f] = block;
        entryBlock[nextEntry[f]!++] = block;
      }
      const entry = nextEntry[f]! - 1;
      const posting = nextPosting[f]!++;
      entryCount[entry]!++;
      if (weights[i]! > entryMax[entry]!) entryMax[entry] = weights[i]!;
      postingPlace[posting] = place & (BLOCK - 1);
      postingWeight[posting] = weights[i]!;
    }
  }
  const docs = numbers ? order.map((doc) => numbers[doc]!) : order;
  return {
    size,
    blocks,
    features,
    docs,
    classes: classesInOrder(order, classes),
    lowestClass,
    highestClass,
    entryAt,
    entryBlock,
    entryMax,
    entryCount,
    postingAt,
    postingPlace,
    postingWeight,
  };
}

function classesInOrder(order: Uint32Array, classes: Uint16Array | undefined): Uint16Array {
  return Uint16Array.from(order, (doc) => classes?.[doc] ?? 0);
}

/** Bytes the index holds. */
export function indexBytes(index: BlockIndex): number {
  return Object.values(index).reduce<number>(
    (sum, part: unknown) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0),
    0,
  );
}

/**
 * Documents by class, then by the strongest of their features that stand in enough documents to fill a block, then by the
 * next strongest: what is near in meaning comes to stand in one block, whose bounds are then tight.
 */
function arrange({ size, at, ids, weights }: VectorTable, features: number, classes?: Uint16Array): Uint32Array {
  const frequency = new Uint32Array(features);
  for (const id of ids.subarray(0, at[size])) frequency[id]!++;
  const first = new Uint32Array(size);
  const second = new Uint32Array(size);
  for (let doc = 0; doc < size; doc++) {
    let [best, next, bestWeight, nextWeight] = [features, features, 0, 0];
    for (let i = at[doc]!; i < at[doc + 1]!; i++) {
      if (frequency[ids[i]!]! < BLOCK) continue;
      const weight = weights[i]!;
      if (weight > bestWeight) {
        [next, nextWeight] = [best, bestWeight];
        [best, bestWeight] = [ids[i]!, weight];
      } else if (weight > nextWeight) [next, nextWeight] = [ids[i]!, weight];
    }
    first[doc] = best;
    second[doc] = next;
  }
  const order = Uint32Array.from({ length: size }, (_, doc) => doc);
  return order.sort(
    (a, b) => (classes ? classes[a]! - classes[b]! : 0) || first[a]! - first[b]! || second[a]! - second[b]! || a - b,
  );
}
