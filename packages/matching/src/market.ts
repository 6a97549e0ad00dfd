import type { LocalDate } from "@songhua/kernel";
import { buildCorpus, cosine, vectorise, type Corpus } from "./corpus.ts";
import { createEncoder, type Encoder, type Encoding } from "./encode.ts";
import { explain, type Evidence, type Explained } from "./explain.ts";
import { buildIndex, HUB_WEIGHT, hubness, type InvertedIndex } from "./inverted-index.ts";
import type { Exclusion, MatchListing } from "./listing.ts";
import { commonDays, kindFit } from "./score-parts.ts";
import { scorePair, type PairScore, type ScoredSide } from "./score.ts";

export interface MarketOptions {
  readonly today: LocalDate;
  readonly exclusions?: readonly Exclusion[];
  readonly correctHubs?: boolean;
  readonly encoder?: Encoder;
  /** Called as work goes on; `done` rises to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between listings; true ends the work early. */
  readonly shouldStop?: () => boolean;
}

export interface Side extends ScoredSide, Explained {
  /** Above 0 for a listing nearer to everything than its peers are, below 0 for a remote one. */
  readonly hub: number;
}

/** Listings made ready for matching. `needs` and `offers` are in order of id. */
export interface Market {
  readonly needs: readonly Side[];
  readonly offers: readonly Side[];
  readonly needIndex: InvertedIndex;
  readonly offerIndex: InvertedIndex;
  readonly corpus: Corpus;
  readonly encoder: Encoder;
  readonly today: LocalDate;
  readonly excluded: ReadonlySet<string>;
}

/** Why a pair cannot be matched at all; checked in this order. */
export type Barrier =
  | "same_side"
  | "same_organisation"
  | "refused"
  | "excluded"
  | "rule_forbids"
  | "expired"
  | "validity_apart"
  | "kind_incompatible";

/**
 * Encodes all listings, counts rarity, builds an index for each side and measures hubs. `undefined` when stopped.
 * O(total text + needs × offers) in the worst case, when all share a feature.
 * @throws Error when two listings have one id.
 */
export function openMarket(listings: readonly MatchListing[], options: MarketOptions): Market | undefined {
  const encoder = options.encoder ?? createEncoder();
  const sorted = [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const encodings: Encoding[] = [];
  for (const [i, listing] of sorted.entries()) {
    if (i > 0 && sorted[i - 1]!.id === listing.id) throw new Error(`two listings have the id ${listing.id}`);
    if (options.shouldStop?.()) return undefined;
    encodings.push(encoder.encode(listing.texts));
    options.onProgress?.(i + 1, sorted.length * 2);
  }
  const corpus = buildCorpus(encodings);
  const sides = sorted.map((listing, i) => {
    const encoding = encodings[i]!;
    const named = new Set<string>();
    for (const feature of encoding.keys()) {
      const country = encoder.concept(feature)?.country;
      if (country !== undefined) named.add(country);
    }
    return { listing, encoding, vector: vectorise(encoding, corpus), named };
  });
  const needs = sides.filter((side) => side.listing.side === "need");
  const offers = sides.filter((side) => side.listing.side === "offer");
  const indexOf = (members: typeof sides): InvertedIndex =>
    buildIndex(
      members.map((side) => side.vector),
      corpus.features.length,
    );
  const [needIndex, offerIndex] = [indexOf(needs), indexOf(offers)];
  const withHubs = (members: typeof sides, index: InvertedIndex, others: typeof sides): Side[] => {
    if (options.correctHubs === false) return members.map((side) => ({ ...side, hub: 0 }));
    const values = hubness(
      index,
      others.map((side) => side.vector),
    );
    // Measured from the mean, so that the correction reorders without pulling every score down.
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    return members.map((side, i) => ({ ...side, hub: values[i]! - mean }));
  };
  return {
    needs: withHubs(needs, needIndex, offers),
    offers: withHubs(offers, offerIndex, needs),
    needIndex,
    offerIndex,
    corpus,
    encoder,
    today: options.today,
    excluded: new Set((options.exclusions ?? []).map(([a, b]) => organisationPair(a, b))),
  };
}

/** One key for two organisations in either order. */
export function organisationPair(a: string, b: string): string {
  return a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]);
}

/** The first hard filter the pair fails, or `undefined`. O(1). */
export function barrierOf(market: Market, need: MatchListing, offer: MatchListing): Barrier | undefined {
  const { today } = market;
  if (need.side === offer.side) return "same_side";
  if (need.organisationId === offer.organisationId) return "same_organisation";
  if (market.excluded.has(organisationPair(need.organisationId, offer.organisationId))) return "excluded";
  if ([need, offer].some(({ validUntil }) => validUntil !== undefined && validUntil < today)) return "expired";
  if (commonDays(need, offer, today) === 0) return "validity_apart";
  if (kindFit(need.kind, offer.kind).forNeed === 0) return "kind_incompatible";
  return undefined;
}

/** Score of a pair in its market; barriers are not looked at. O(length of both vectors). */
export function scoreInMarket(market: Market, need: Side, offer: Side): PairScore {
  const similarity = cosine(need.vector, offer.vector);
  const corrected = (hub: number): number => (similarity === 0 ? 0 : similarity - HUB_WEIGHT * hub);
  return scorePair(need, offer, corrected(offer.hub), corrected(need.hub), market.today);
}

/** Evidence of a pair in its market. */
export function explainInMarket(market: Market, need: Side, offer: Side): Evidence[] {
  return explain(need, offer, market.corpus, market.encoder);
}
