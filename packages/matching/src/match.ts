import type { Evidence } from "./explain/explain.ts";
import { worthOfPlace } from "./fusion.ts";
import type { MatchListing } from "./listing.ts";
import {
  explainInMarket,
  openMarket,
  scoreInMarket,
  setsOf,
  type Market,
  type MarketOptions,
  type Side,
} from "./market.ts";
import type { PairScore, PartName } from "./score.ts";

export interface MatchLimits {
  /** Matches kept per listing; default 10. */
  readonly perListing?: number;
  /** Pairs whose texts fit less than this for both sides are not proposed, in [0, 1]; default 0.2. */
  readonly minText?: number;
}

export interface MatchOptions extends MarketOptions, MatchLimits {}

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
export const DEFAULT_PER_LISTING = 10;
export const DEFAULT_MIN_TEXT = 0.2;
/** Worth of the tenth place, see `worthOfPlace`. */
const ENOUGH_BY_MODEL = worthOfPlace(10);

/**
 * Matches needs with offers both ways. Hard filters come first (own organisation, refused and excluded parties, rules,
 * validity, kinds that cannot answer each other); then each listing's nearest candidates are scored with all parts and the
 * best kept. Deterministic; the order of the input does not matter. Two listings with equal texts are two listings: both are
 * matched, with equal text scores, told apart by id; they match each other only when they are a need and an offer of two
 * organisations. O(total text + listings × (search + perListing × pair cost)).
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
  options: MatchLimits & Pick<MarketOptions, "onProgress" | "shouldStop"> = {},
): MatchResult {
  const total = market.needs.index.size + market.offers.index.size;
  const made = new Map<string, Match>();
  const byListing = new Map<string, readonly Match[]>();
  let done = 0;
  for (const set of [market.needs, market.offers]) {
    for (const side of set.inOrder()) {
      if (options.shouldStop?.()) return { byListing, matches: inOrder(made.values()), stopped: true };
      const kept = bestPartners(market, side, options).map((candidate) => {
        const key = pairKey(candidate);
        let found = made.get(key);
        if (!found) made.set(key, (found = explained(market, candidate)));
        return found;
      });
      byListing.set(side.listing.id, kept);
      options.onProgress?.(total + ++done, total * 2);
    }
  }
  return { byListing, matches: inOrder(made.values()), stopped: false };
}

/** A pair found for one of its sides. */
export interface Candidate {
  readonly need: Side;
  readonly offer: Side;
  /** Id of the side that was not asked for. */
  readonly other: string;
  readonly score: PairScore;
}

/** The best partners of a side, which need not be in the market itself; best first, ties by id. */
export function bestPartners(market: Market, side: Side, limits: MatchLimits): Candidate[] {
  const { perListing = DEFAULT_PER_LISTING, minText = DEFAULT_MIN_TEXT } = limits;
  const { others } = setsOf(market, side.listing.side);
  const filter = market.gate.filterFor(side.listing, others.columns);
  if (!filter || perListing <= 0) return [];
  const wanted = perListing * SHORTLIST_FACTOR;
  const { docs, length } = others.index.search(side.strongest, wanted, filter);
  const nearest = Array.from(docs.subarray(0, length));
  return (market.models?.widen(nearest, side.listing, others, wanted, filter.accepts) ?? nearest)
    .map((doc) => candidate(market, side, others.sides[doc]!))
    .filter(({ score }) => fitsEnough(score, minText))
    .sort((a, b) => b.score.score - a.score.score || (a.other < b.other ? -1 : 1))
    .slice(0, perListing);
}

export function candidate(market: Market, side: Side, other: Side): Candidate {
  const [need, offer] = side.listing.side === "need" ? [side, other] : [other, side];
  return { need, offer, other: other.listing.id, score: scoreInMarket(market, need, offer) };
}

/** The candidate as a match, with its evidence. */
export function explained(market: Market, { need, offer, score }: Candidate): Match {
  return {
    ...score,
    needId: need.listing.id,
    offerId: offer.listing.id,
    needOrganisationId: need.listing.organisationId,
    offerOrganisationId: offer.listing.organisationId,
    evidence: explainInMarket(market, need, offer),
  };
}

export function pairKey({ need, offer }: Pick<Candidate, "need" | "offer">): string {
  return JSON.stringify([need.listing.id, offer.listing.id]);
}

/** By the lexicon, or high up with each other by the models. */
export function fitsEnough(score: PairScore, minText: number): boolean {
  const atLeast = (name: PartName, least: number): boolean =>
    score.parts.some((part) => part.name === name && Math.min(part.forNeed, part.forOffer) >= least);
  return atLeast("text", minText) || atLeast("model", ENOUGH_BY_MODEL);
}

/** By need id, then offer id. */
export function inOrder<T extends { readonly needId: string; readonly offerId: string }>(pairs: Iterable<T>): T[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...pairs].sort((a, b) => compare(a.needId, b.needId) || compare(a.offerId, b.offerId));
}
