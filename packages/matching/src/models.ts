import { fuseByRank, worthOfPlace } from "./fusion.ts";
import type { MatchListing } from "./listing.ts";
import type { SideSet } from "./retrieval/side-set.ts";
import type { BothWays } from "./score-parts.ts";

/** What an embedding model makes of the listings, beside the lexicon. */
export interface ModelVectors {
  /** Backend and version. */
  readonly name: string;
  /** By listing id, of length 1; a listing without one is left to the lexicon. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** The models of a market. Their similarities cannot be compared with the lexicon's, so only places count. */
export interface ModelRanks {
  /** The lexicon's shortlist and those of the models as one, best first, `k` at most; numbers of listings in `others`. */
  widen(
    shortlist: readonly number[],
    listing: MatchListing,
    others: SideSet,
    k: number,
    accepts: ((doc: number) => boolean) | undefined,
  ): number[];
  /**
   * How high each side stands with the other, mean over the models: 1 for the first place, 0 beyond place 200; `undefined`
   * where no model knows both.
   */
  fit(need: MatchListing, offer: MatchListing, needs: SideSet, offers: SideSet): BothWays | undefined;
}

/** Places told apart; what is farther away counts as not found. */
const PLACES = 200;

/**
 * Lists of nearest are made when first asked for and kept as long as the listing: O(others × dimensions) each, so a whole
 * market costs listings² × dimensions. A listing edited later is placed in the kept lists by its own similarity.
 */
export function rankByModels(models: readonly ModelVectors[]): ModelRanks {
  const sources = models.map(({ vectors }) => createSource(vectors));
  return {
    widen: (shortlist, listing, others, k, accepts) =>
      fuseByRank([
        shortlist,
        ...sources.map((source) =>
          source
            .nearest(listing, others)
            .docs.filter((doc) => accepts?.(doc) ?? true)
            .slice(0, k),
        ),
      ])
        .slice(0, k)
        .map(({ item }) => item),
    fit(need, offer, needs, offers) {
      const fits = sources.flatMap((source) => {
        const similarity = source.similarity(need.id, offer.id);
        if (similarity === undefined) return [];
        return [{ forNeed: source.worth(need, offers, similarity), forOffer: source.worth(offer, needs, similarity) }];
      });
      if (fits.length === 0) return undefined;
      const mean = (side: keyof BothWays): number => fits.reduce((sum, fit) => sum + fit[side], 0) / fits.length;
      return { forNeed: mean("forNeed"), forOffer: mean("forOffer") };
    },
  };
}

interface Nearest {
  readonly docs: readonly number[];
  readonly similarities: readonly number[];
}

function createSource(vectors: ModelVectors["vectors"]) {
  const kept = new WeakMap<MatchListing, Nearest>();
  /** One of length 0 says nothing: an empty text, or work that was stopped. */
  const vectorOf = (id: string): Float32Array | undefined => {
    const vector = vectors.get(id);
    return vector?.some((value) => value !== 0) ? vector : undefined;
  };
  const nearest = (listing: MatchListing, others: SideSet): Nearest => {
    const found = kept.get(listing);
    if (found) return found;
    const own = vectorOf(listing.id);
    const all: { doc: number; similarity: number }[] = [];
    if (own)
      others.sides.forEach((side, doc) => {
        const vector = side && vectorOf(side.listing.id);
        if (vector) all.push({ doc, similarity: dot(own, vector) });
      });
    all.sort((a, b) => b.similarity - a.similarity || a.doc - b.doc);
    const list = all.slice(0, PLACES);
    const made = { docs: list.map(({ doc }) => doc), similarities: list.map(({ similarity }) => similarity) };
    kept.set(listing, made);
    return made;
  };
  return {
    nearest,
    similarity(a: string, b: string): number | undefined {
      const [one, other] = [vectorOf(a), vectorOf(b)];
      return one && other && dot(one, other);
    },
    worth(listing: MatchListing, others: SideSet, similarity: number): number {
      const { similarities } = nearest(listing, others);
      const before = similarities.findIndex((its) => its <= similarity);
      const place = (before < 0 ? similarities.length : before) + 1;
      return place > PLACES ? 0 : worthOfPlace(place);
    },
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
