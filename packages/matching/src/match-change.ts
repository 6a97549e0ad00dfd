import type { MatchListing } from "./listing.ts";
import { findSide, putListing, removeListing, setsOf, type Market, type Side } from "./market.ts";
import { bestPartners, explained, inOrder, pairKey, type Candidate, type Match, type MatchLimits } from "./match.ts";

/** What a changed listing does to the matches of a market. */
export interface MatchChange {
  /** Every match of the changed listing, and matches others gain because it left their lists; by need id, then offer id. */
  readonly matches: readonly Match[];
  /** Pairs of others that are no match any more because it entered their lists. Its own former pairs are all void. */
  readonly gone: readonly { readonly needId: string; readonly offerId: string }[];
  /** Listings whose lists were looked at. */
  readonly looked: number;
}

/** Listings of the other side, nearest first, whose lists a changed listing may enter or leave. */
const REACH = 150;

/**
 * Puts a new or edited listing into the market (or, given an id alone, takes it out) and says which matches change. The
 * market's rarities and hubs stay as they were counted. Looks at the lists of the 150 nearest listings before and after the
 * change and of `formerPartners`; one farther away, with fewer than `perListing` matches, is not reached until all are matched
 * anew. O(150 × (search + perListing × pair cost)), whatever the size of the market but for the searches.
 */
export function matchChanged(
  market: Market,
  changed: MatchListing | { readonly id: string },
  options: MatchLimits & { readonly formerPartners?: readonly string[] } = {},
): MatchChange {
  const former = findSide(market, changed.id);
  const reached = new Map<string, Side>();
  const reach = (from: Side): void => {
    const { others } = setsOf(market, from.listing.side);
    const { docs, length } = others.index.search(from.vector, REACH);
    for (const doc of docs.subarray(0, length)) reached.set(others.sides[doc]!.listing.id, others.sides[doc]!);
  };
  if (former) reach(former);
  for (const id of options.formerPartners ?? []) {
    const side = findSide(market, id);
    if (side && id !== changed.id) reached.set(id, side);
  }
  const next = "texts" in changed ? market.sideOf(changed) : undefined;
  if (next) reach(next);
  // Having changed sides, it finds its former self.
  reached.delete(changed.id);
  const listOf = (side: Side): Map<string, Candidate> =>
    new Map(bestPartners(market, side, options).map((found) => [pairKey(found), found]));
  const before = new Map([...reached.values()].map((side) => [side, listOf(side)]));
  removeListing(market, changed.id);
  if ("texts" in changed) putListing(market, changed);

  const made = new Map<string, Candidate>();
  const dropped = new Map<string, Candidate>();
  for (const [side, old] of before) {
    const list = listOf(side);
    for (const [key, found] of list) if (!old.has(key) || found.other === changed.id) made.set(key, found);
    for (const [key, found] of old) if (!list.has(key) && found.other !== changed.id) dropped.set(key, found);
  }
  const own = findSide(market, changed.id);
  if (own) for (const [key, found] of listOf(own)) made.set(key, found);
  // A pair that one side dropped is still a match where the other has it among its best.
  const gone = [...dropped]
    .filter(([key, { need, offer, other }]) => {
      const partner = other === need.listing.id ? need : offer;
      return !made.has(key) && !listOf(partner).has(key);
    })
    .map(([, { need, offer }]) => ({ needId: need.listing.id, offerId: offer.listing.id }));
  return {
    matches: inOrder([...made.values()].map((found) => explained(market, found))),
    gone: inOrder(gone),
    looked: before.size + (own ? 1 : 0),
  };
}
