import type { MatchListing } from "./listing.ts";
import { findSide, removeListing, setsOf, type Market, type Side } from "./market.ts";
import {
  bestPartners,
  candidate,
  DEFAULT_MIN_TEXT,
  explained,
  fitsEnough,
  inOrder,
  pairKey,
  type Candidate,
  type Match,
  type MatchLimits,
} from "./match.ts";

/** What a changed listing does to the matches of a market. */
export interface MatchChange {
  /**
   * Every match of the changed listing, matches others gain because it left their lists, and all of former partners'; by need
   * id, then offer id.
   */
  readonly matches: readonly Match[];
  /** Pairs of others that are no match any more because it entered their lists. Its own former pairs are all void. */
  readonly gone: readonly { readonly needId: string; readonly offerId: string }[];
  /** Listings whose lists were looked at. */
  readonly looked: number;
}

/** Listings of the other side, nearest first, whose lists a changed listing may enter or leave. */
const REACH = 60;

/**
 * Puts a new or edited listing into the market (or, given an id alone, takes it out) and says which matches change. The
 * market's rarities and hubs stay as they were counted. Looks at the lists of the 60 nearest listings before and after the
 * change and of `formerPartners`; one farther away, with fewer than `perListing` matches, is not reached until all are matched
 * anew. O(120 × (search + perListing × pair cost)), whatever the size of the market but for the searches.
 */
export function matchChanged(
  market: Market,
  changed: MatchListing | { readonly id: string },
  options: MatchLimits & { readonly formerPartners?: readonly string[] } = {},
): MatchChange {
  const { id } = changed;
  const former = findSide(market, id);
  const partners = (options.formerPartners ?? []).flatMap((other) =>
    other === id ? [] : (findSide(market, other) ?? []),
  );
  const looked = new Set<Side>();
  const listOf = (side: Side): List => {
    looked.add(side);
    return new Map(bestPartners(market, side, options).map((found) => [pairKey(found), found]));
  };
  const withListing = (sides: Iterable<Side>): Map<Side, List> =>
    new Map([...sides].map((side): [Side, List] => [side, listOf(side)]).filter(([, list]) => names(list, id)));

  const had = withListing(new Set([...(former ? reachOf(market, former, options) : []), ...partners]));
  removeListing(market, id);
  const next = "texts" in changed ? market.sideOf(changed) : undefined;
  const put = (): void => {
    if (next) setsOf(market, next.listing.side).own.put(next);
  };
  put();
  const affected = new Set([...had.keys(), ...partners]);
  const has = withListing(next ? new Set([...reachOf(market, next, options), ...affected]) : []);
  removeListing(market, id);
  for (const side of has.keys()) affected.add(side);
  const without = new Map([...affected].map((side) => [side, listOf(side)]));
  put();

  const made = new Map<string, Candidate>();
  const dropped = new Map<string, Candidate>();
  const renewed = new Set(partners);
  for (const [side, rest] of without) {
    const [old, list] = [had.get(side) ?? rest, has.get(side) ?? rest];
    for (const [key, found] of list) if (!old.has(key) || found.other === id || renewed.has(side)) made.set(key, found);
    for (const [key, found] of old) if (!list.has(key) && found.other !== id) dropped.set(key, found);
  }
  if (next) for (const [key, found] of listOf(next)) made.set(key, found);
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
    looked: looked.size,
  };
}

type List = ReadonlyMap<string, Candidate>;

function names(list: List, id: string): boolean {
  for (const { other } of list.values()) if (other === id) return true;
  return false;
}

/** The nearest of the other side that could have the side among their matches at all. */
function reachOf(market: Market, side: Side, { minText = DEFAULT_MIN_TEXT }: MatchLimits): Side[] {
  const { others } = setsOf(market, side.listing.side);
  const filter = market.gate.filterFor(side.listing, others.columns);
  if (!filter) return [];
  const { docs, length } = others.index.search(side.strongest, REACH, filter);
  return Array.from(docs.subarray(0, length), (doc) => others.sides[doc]!).filter(
    (other) => other.listing.id !== side.listing.id && fitsEnough(candidate(market, side, other).score, minText),
  );
}
