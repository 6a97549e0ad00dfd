import type { SparseVector } from "../corpus.ts";
import { HUB_WEIGHT } from "../inverted-index.ts";
import type { MatchListing } from "../listing.ts";
import type { ScoredSide } from "../score.ts";
import { createColumns, type Columns } from "./columns.ts";
import { createLiveIndex, type LiveIndex } from "./live-index.ts";
import { FULL_SIMILARITY } from "./vector-table.ts";

export interface Side extends ScoredSide {
  readonly vector: SparseVector;
  /** What of it retrieval looks at. */
  readonly strongest: SparseVector;
  /** Above 0 for a listing nearer to everything than its peers are, below 0 for a remote one. */
  readonly hub: number;
}

/** All needs, or all offers. */
export interface SideSet {
  /** By number; a gap where a listing was taken out. Numbers follow the ids at opening, later listings come after. */
  readonly sides: readonly (Side | undefined)[];
  readonly index: LiveIndex;
  readonly columns: Columns;
  numberOf(id: string): number | undefined;
  find(id: string): Side | undefined;
  /** Those there are, by id. O(n log n) after a change. */
  inOrder(): readonly Side[];
  load(sides: readonly Side[]): void;
  put(side: Side): void;
  /** @returns false when it is not there. */
  remove(id: string): boolean;
}

export function createSideSet(): SideSet {
  const sides: (Side | undefined)[] = [];
  const numbers = new Map<string, number>();
  const index = createLiveIndex();
  const columns = createColumns();
  let ordered: readonly Side[] | undefined;

  /** Number, place and penalty of a listing; a known id keeps its number. */
  function enter(side: Side): { doc: number; vector: SparseVector; kind: number; penalty: number } {
    const { id } = side.listing;
    const doc = numbers.get(id) ?? sides.length;
    numbers.set(id, doc);
    sides[doc] = side;
    ordered = undefined;
    const { coarse } = columns.put(doc, side.listing);
    return { doc, vector: side.strongest, kind: coarse, penalty: Math.round(HUB_WEIGHT * side.hub * FULL_SIMILARITY) };
  }

  return {
    sides,
    index,
    columns,
    numberOf: (id) => numbers.get(id),
    find(id) {
      const number = numbers.get(id);
      return number === undefined ? undefined : sides[number];
    },
    inOrder: () => (ordered ??= sides.filter((side) => side !== undefined).sort((a, b) => byId(a.listing, b.listing))),
    load(all) {
      index.load(all.map(enter));
    },
    put(side) {
      const { doc, vector, kind, penalty } = enter(side);
      index.put(doc, vector, kind, penalty);
    },
    remove(id) {
      const number = numbers.get(id);
      if (number === undefined) return false;
      numbers.delete(id);
      sides[number] = undefined;
      ordered = undefined;
      return index.remove(number);
    },
  };
}

export function byId(a: Pick<MatchListing, "id">, b: Pick<MatchListing, "id">): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
