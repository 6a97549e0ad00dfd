import { offer, wouldEnter, type BestList } from "./best-list.ts";
import { BLOCK, type BlockIndex } from "./block-index.ts";
import type { QueryVector } from "./vector-table.ts";

/** What a query leaves out, and what counts against a document. */
export interface Filter {
  /** 1 for each class that may be found; missing: all. Blocks without one are passed over. */
  readonly classes?: Uint8Array | undefined;
  /** Asked of documents that would enter the list. */
  readonly accepts?: ((doc: number) => boolean) | undefined;
  /** Taken from a document's similarity, by its number, in the steps of `FULL_SIMILARITY`; may be negative. */
  readonly penalties?: Int32Array | undefined;
}

/** Room to work in, kept from query to query; it grows to the largest index it has met. */
export interface SearchRoom {
  bounds: Float64Array;
  selected: Int32Array;
  sums: Int32Array;
  order: Uint32Array;
}

export function searchRoom(): SearchRoom {
  return {
    bounds: new Float64Array(0),
    selected: new Int32Array(0),
    sums: new Int32Array(0),
    order: new Uint32Array(0),
  };
}

/** Blocks looked into in each round: a few to learn how good the best are, then those that may still hold better ones. */
const ROUNDS = [32, 256, 2048, Infinity];
const STEPS = 2048;

/**
 * Offers to `best` the documents that share a feature with the query, by similarity less penalty; exact: what does not
 * enter could not. Bounds of all blocks are summed from the largest weights in them; blocks are looked into best bound
 * first, and the search ends when no bound reaches the last of the list. `lowestPenalty` is the least penalty in each block.
 * O(entries of the query's features + postings in blocks looked into).
 */
export function searchBlocks(
  index: BlockIndex,
  query: QueryVector,
  filter: Filter,
  lowestPenalty: Int32Array | undefined,
  best: BestList,
  room: SearchRoom,
): void {
  const { blocks } = index;
  grow(room, blocks);
  const { bounds, selected } = room;
  bounds.fill(0, 0, blocks);
  sumBounds(index, query, bounds);
  const shut = filter.classes ? closedBlocks(index, filter.classes) : undefined;
  let highest = 0;
  for (let block = 0; block < blocks; block++) {
    if (shut?.[block] === 1) bounds[block] = 0;
    if (bounds[block] === 0) bounds[block] = -Infinity;
    else if (lowestPenalty) bounds[block]! -= lowestPenalty[block]!;
    if (bounds[block]! > highest) highest = bounds[block]!;
  }
  const count = arrange(bounds, blocks, highest, best.floor, room.order);
  selected.fill(-1, 0, blocks);
  let from = 0;
  for (const most of ROUNDS) {
    let to = from;
    while (to < count && to - from < most) {
      const block = room.order[to]!;
      // The order is by steps of the bound, so one that falls short does not end the round.
      if (bounds[block]! >= best.floor) selected[block] = to - from;
      to++;
    }
    if (to === from) return;
    lookInto(index, query, filter, best, room, from, to);
    for (let i = from; i < to; i++) selected[room.order[i]!] = -1;
    from = to;
  }
}

function grow(room: SearchRoom, blocks: number): void {
  if (room.bounds.length >= blocks) return;
  room.bounds = new Float64Array(blocks);
  room.selected = new Int32Array(blocks);
  room.order = new Uint32Array(blocks);
}

function sumBounds(index: BlockIndex, query: QueryVector, bounds: Float64Array): void {
  const { entryAt, entryBlock, entryMax, features } = index;
  for (let i = 0; i < query.ids.length; i++) {
    const feature = query.ids[i]!;
    if (feature >= features) continue;
    const weight = query.weights[i]!;
    for (let entry = entryAt[feature]!, end = entryAt[feature + 1]!; entry < end; entry++)
      bounds[entryBlock[entry]!]! += weight * entryMax[entry]!;
  }
}

/** Blocks of which no class may be found: 1. Blocks hold neighbouring classes, so counts from the left decide. */
function closedBlocks(index: BlockIndex, classes: Uint8Array): Uint8Array {
  const open = new Uint32Array(classes.length + 1);
  for (let i = 0; i < classes.length; i++) open[i + 1] = open[i]! + classes[i]!;
  return Uint8Array.from(index.lowestClass, (low, block) =>
    open[Math.min(classes.length, index.highestClass[block]! + 1)]! > open[Math.min(classes.length, low)]! ? 0 : 1,
  );
}

/** Blocks whose bound reaches `floor` into `order`, highest step of the bound first. @returns how many. */
function arrange(bounds: Float64Array, blocks: number, highest: number, floor: number, order: Uint32Array): number {
  const counts = new Uint32Array(STEPS + 1);
  const scale = highest > 0 ? (STEPS - 1) / highest : 0;
  const stepOf = (bound: number): number => STEPS - 1 - Math.max(0, Math.floor(bound * scale));
  let total = 0;
  for (let block = 0; block < blocks; block++) {
    const bound = bounds[block]!;
    if (bound === -Infinity || bound < floor) continue;
    counts[stepOf(bound) + 1]!++;
    total++;
  }
  for (let step = 0; step < STEPS; step++) counts[step + 1]! += counts[step]!;
  for (let block = 0; block < blocks; block++) {
    const bound = bounds[block]!;
    if (bound === -Infinity || bound < floor) continue;
    order[counts[stepOf(bound)]!++] = block;
  }
  return total;
}

/** Sums the similarities in the selected blocks, feature by feature, and offers what is found. */
function lookInto(
  index: BlockIndex,
  query: QueryVector,
  filter: Filter,
  best: BestList,
  room: SearchRoom,
  from: number,
  to: number,
): void {
  const need = (to - from) * BLOCK;
  if (room.sums.length < need) room.sums = new Int32Array(need);
  const { sums, selected, order, bounds } = room;
  sums.fill(0, 0, need);
  const { entryAt, entryBlock, entryCount, postingAt, postingPlace, postingWeight, features, docs } = index;
  for (let i = 0; i < query.ids.length; i++) {
    const feature = query.ids[i]!;
    if (feature >= features) continue;
    const weight = query.weights[i]!;
    let posting = postingAt[feature]!;
    for (let entry = entryAt[feature]!, end = entryAt[feature + 1]!; entry < end; entry++) {
      const next = posting + entryCount[entry]!;
      const slot = selected[entryBlock[entry]!]!;
      if (slot >= 0) {
        const base = slot * BLOCK;
        for (; posting < next; posting++) sums[base + postingPlace[posting]!]! += weight * postingWeight[posting]!;
      }
      posting = next;
    }
  }
  const { penalties, accepts, classes } = filter;
  for (let i = from; i < to; i++) {
    const block = order[i]!;
    if (selected[block] === -1 || bounds[block]! < best.floor) continue;
    const base = (i - from) * BLOCK;
    const places = Math.min(BLOCK, index.size - block * BLOCK);
    for (let place = 0; place < places; place++) {
      const sum = sums[base + place]!;
      if (sum === 0 || (classes && classes[index.classes[block * BLOCK + place]!] !== 1)) continue;
      const doc = docs[block * BLOCK + place]!;
      const value = penalties ? sum - penalties[doc]! : sum;
      if (value >= best.floor && wouldEnter(best, doc, value) && (accepts?.(doc) ?? true)) offer(best, doc, value);
    }
  }
}
