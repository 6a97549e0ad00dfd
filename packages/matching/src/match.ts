import type { Evidence } from "./explain.ts";
import { HUB_WEIGHT, similarities, topK, type InvertedIndex } from "./inverted-index.ts";
import type { MatchListing } from "./listing.ts";
import {
  barrierOf,
  explainInMarket,
  openMarket,
  scoreInMarket,
  type Barrier,
  type Market,
  type MarketOptions,
  type Side,
} from "./market.ts";
import type { PairScore, ScorePart } from "./score.ts";

export interface MatchOptions extends MarketOptions {
  /** Matches kept per listing; default 10. */
  readonly perListing?: number;
  /** Pairs whose texts fit less than this for both sides are not proposed, in [0, 1]; default 0.2. */
  readonly minText?: number;
}

export interface Match extends PairScore {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  /** Never empty, strongest first. */
  readonly evidence: readonly Evidence[];
}

export interface MatchResult {
  /** Per listing id its matches, best score first, ties by the other listing's id; empty when it has none. */
  readonly byListing: ReadonlyMap<string, readonly Match[]>;
  /** Every match once, in order of need id, then offer id. */
  readonly matches: readonly Match[];
  /** True when `shouldStop` ended the work; `byListing` then holds the listings already done. */
  readonly stopped: boolean;
}

/** Candidates looked at per match kept: retrieval ranks by text alone, the score by all parts. */
const SHORTLIST_FACTOR = 5;
const DEFAULT_PER_LISTING = 10;
const DEFAULT_MIN_TEXT = 0.2;

/**
 * Matches needs with offers both ways. Hard filters come first (own organisation, exclusions, validity, kinds that cannot
 * answer each other); then each listing's nearest candidates are scored with all parts and the best kept.
 * Deterministic; the order of the input does not matter. Equal texts give equal scores, told apart by id.
 * O(total text + needs × offers + listings × perListing × pair cost); 1,000 listings take well under a second.
 * @throws Error when two listings have one id.
 */
export function match(listings: readonly MatchListing[], options: MatchOptions): MatchResult {
  const market = openMarket(listings, options);
  if (!market) return { byListing: new Map(), matches: [], stopped: true };
  return matchMarket(market, options);
}

/** As `match`, over a market already open; `whyNot` can then be asked of the same market. */
export function matchMarket(
  market: Market,
  options: Omit<MatchOptions, keyof MarketOptions> & Pick<MarketOptions, "onProgress" | "shouldStop"> = {},
): MatchResult {
  const perListing = options.perListing ?? DEFAULT_PER_LISTING;
  const minText = options.minText ?? DEFAULT_MIN_TEXT;
  const total = market.needs.length + market.offers.length;
  const made = new Map<string, Match>();
  const byListing = new Map<string, readonly Match[]>();
  const matchOf = (need: Side, offer: Side, score: PairScore): Match => {
    const key = JSON.stringify([need.listing.id, offer.listing.id]);
    let found = made.get(key);
    if (!found)
      made.set(key, (found = { ...score, ...identity(need, offer), evidence: explainInMarket(market, need, offer) }));
    return found;
  };
  let done = 0;
  for (const [own, others, index] of [
    [market.needs, market.offers, market.offerIndex],
    [market.offers, market.needs, market.needIndex],
  ] as const) {
    const row = new Float32Array(others.length);
    for (const side of own) {
      if (options.shouldStop?.()) return { byListing, matches: inOrder(made), stopped: true };
      const kept = bestOf(market, side, others, index, row, minText, perListing);
      byListing.set(
        side.listing.id,
        kept.map(({ need, offer, score }) => matchOf(need, offer, score)),
      );
      options.onProgress?.(total + ++done, total * 2);
    }
  }
  return { byListing, matches: inOrder(made), stopped: false };
}

interface Candidate {
  readonly need: Side;
  readonly offer: Side;
  readonly other: string;
  readonly score: PairScore;
}

function bestOf(
  market: Market,
  side: Side,
  others: readonly Side[],
  index: InvertedIndex,
  row: Float32Array,
  minText: number,
  keep: number,
): Candidate[] {
  similarities(index, side.vector, row);
  for (let i = 0; i < row.length; i++) if (row[i]! > 0) row[i]! -= HUB_WEIGHT * others[i]!.hub;
  const pairOf = (other: Side): [Side, Side] => (side.listing.side === "need" ? [side, other] : [other, side]);
  const allowed = (doc: number): boolean => {
    const [need, offer] = pairOf(others[doc]!);
    return barrierOf(market, need.listing, offer.listing) === undefined;
  };
  return topK(row, keep * SHORTLIST_FACTOR, allowed)
    .map(({ doc }) => {
      const [need, offer] = pairOf(others[doc]!);
      return { need, offer, other: others[doc]!.listing.id, score: scoreInMarket(market, need, offer) };
    })
    .filter(({ score }) => fitsEnough(score, minText))
    .sort((a, b) => b.score.score - a.score.score || (a.other < b.other ? -1 : 1))
    .slice(0, keep);
}

function fitsEnough(score: PairScore, minText: number): boolean {
  const text: ScorePart = score.parts.find((part) => part.name === "text")!;
  return Math.min(text.forNeed, text.forOffer) >= minText;
}

function identity(
  need: Side,
  offer: Side,
): Pick<Match, "needId" | "offerId" | "needOrganisationId" | "offerOrganisationId"> {
  return {
    needId: need.listing.id,
    offerId: offer.listing.id,
    needOrganisationId: need.listing.organisationId,
    offerOrganisationId: offer.listing.organisationId,
  };
}

function inOrder(made: ReadonlyMap<string, Match>): Match[] {
  const key = (found: Match): [string, string] => [found.needId, found.offerId];
  return [...made.values()].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const at = x[0] === y[0] ? 1 : 0;
    return x[at]! < y[at]! ? -1 : x[at]! > y[at]! ? 1 : 0;
  });
}

/** The answer to "why not this one?". */
export type WhyNot =
  | { readonly reason: "unknown_listing" }
  | { readonly reason: Barrier }
  /** Nothing, or too little, in common. */
  | { readonly reason: "text_too_far"; readonly score: PairScore; readonly evidence: readonly Evidence[] }
  /** A fair pair, but for neither side among the best: its place for each, counted from 1. */
  | {
      readonly reason: "outranked";
      readonly score: PairScore;
      readonly evidence: readonly Evidence[];
      readonly placeForNeed: number;
      readonly placeForOffer: number;
    }
  | { readonly reason: "matched"; readonly score: PairScore; readonly evidence: readonly Evidence[] };

/**
 * Why two listings (in either order) are not matched, or that they are. Same options as the match. Uses full scores, so a
 * place may be worse than the shortlist would have shown. O(listings of both sides × pair cost).
 */
export function whyNot(
  market: Market,
  listingId: string,
  otherId: string,
  options: { readonly perListing?: number; readonly minText?: number } = {},
): WhyNot {
  const find = (id: string): Side | undefined => [...market.needs, ...market.offers].find((s) => s.listing.id === id);
  const [one, two] = [find(listingId), find(otherId)];
  if (!one || !two) return { reason: "unknown_listing" };
  const [need, offer] = one.listing.side === "need" ? [one, two] : [two, one];
  const barrier = barrierOf(market, need.listing, offer.listing);
  if (barrier) return { reason: barrier };
  const score = scoreInMarket(market, need, offer);
  const evidence = explainInMarket(market, need, offer);
  const minText = options.minText ?? DEFAULT_MIN_TEXT;
  if (evidence.length === 0 || !fitsEnough(score, minText)) return { reason: "text_too_far", score, evidence };
  const placeAmong = (rivals: readonly Side[], self: Side, pair: (rival: Side) => [Side, Side]): number =>
    1 +
    rivals.filter((rival) => {
      if (rival === self) return false;
      const [n, o] = pair(rival);
      if (barrierOf(market, n.listing, o.listing)) return false;
      const other = scoreInMarket(market, n, o);
      if (!fitsEnough(other, minText)) return false;
      return other.score > score.score || (other.score === score.score && rival.listing.id < self.listing.id);
    }).length;
  const placeForNeed = placeAmong(market.offers, offer, (rival) => [need, rival]);
  const placeForOffer = placeAmong(market.needs, need, (rival) => [rival, offer]);
  const perListing = options.perListing ?? DEFAULT_PER_LISTING;
  if (Math.min(placeForNeed, placeForOffer) <= perListing) return { reason: "matched", score, evidence };
  return { reason: "outranked", score, evidence, placeForNeed, placeForOffer };
}
