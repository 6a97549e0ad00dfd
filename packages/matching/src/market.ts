import type { LocalDate } from "@songhua/kernel";
import type { ConceptId } from "@songhua/lexicon";
import { buildCorpus, cosine, strongestOf, type Corpus } from "./corpus.ts";
import { createEncoder, type Encoder, type Encoding, type Span } from "./encode.ts";
import { explain, type Evidence } from "./explain/explain.ts";
import { HUB_WEIGHT } from "./inverted-index.ts";
import type { Exclusion, MatchListing } from "./listing.ts";
import { rankByModels, type ModelRanks, type ModelVectors } from "./models.ts";
import type { MatchRules } from "./preview/rules.ts";
import { createGate, type Gate } from "./retrieval/gate.ts";
import { growingCorpus } from "./retrieval/growing-corpus.ts";
import { hubMeter } from "./retrieval/hubs.ts";
import { byId, createSideSet, type Side, type SideSet } from "./retrieval/side-set.ts";
import { scorePair, withModelPart, type PairScore } from "./score.ts";

export type { Barrier, BarrierFound } from "./retrieval/gate.ts";
export type { Side } from "./retrieval/side-set.ts";

export interface MarketOptions {
  readonly today: LocalDate;
  /** Organisations kept apart, in addition to those of `rules`. */
  readonly exclusions?: readonly Exclusion[];
  readonly rules?: MatchRules;
  readonly correctHubs?: boolean;
  readonly encoder?: Encoder;
  /** Encodings already made, by listing id: of the same texts, by the same lexicon. Others are made here. */
  readonly encodings?: ReadonlyMap<string, Encoding>;
  /** What embedding models make of the listings; without any, only the lexicon counts. */
  readonly models?: readonly ModelVectors[];
  /** Called as work goes on; `done` rises to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between listings; true ends the work early. */
  readonly shouldStop?: () => boolean;
}

/** Listings made ready for matching; `putListing` and `removeListing` change it in place. */
export interface Market {
  readonly needs: SideSet;
  readonly offers: SideSet;
  readonly corpus: Corpus;
  readonly encoder: Encoder;
  readonly today: LocalDate;
  readonly gate: Gate;
  readonly models?: ModelRanks;
  encodingOf(listing: MatchListing): Encoding;
  /** A listing as a side of this market: encoded, its hub measured; not put in. */
  sideOf(listing: MatchListing): Side;
}

const COLON = 58;
/** Building an encoder costs more than a small market. */
let usual: Encoder | undefined;
/** Encodings kept beside the vectors; with more listings, those of the rest are made again when a match is explained. */
const ENCODINGS_KEPT = 20_000;

/**
 * Encodes all listings, counts rarity, builds an index for each side and measures hubs. `undefined` when stopped.
 * O(total text + entries log listings).
 * @throws Error when two listings have one id.
 */
export function openMarket(listings: readonly MatchListing[], options: MarketOptions): Market | undefined {
  const encoder = options.encoder ?? (usual ??= createEncoder());
  const sorted = [...listings].sort(byId);
  const encodings: Encoding[] = [];
  for (const [i, listing] of sorted.entries()) {
    if (i > 0 && sorted[i - 1]!.id === listing.id) throw new Error(`two listings have the id ${listing.id}`);
    if (options.shouldStop?.()) return undefined;
    encodings.push(options.encodings?.get(listing.id) ?? encoder.encode(listing.texts));
    options.onProgress?.(i + 1, sorted.length * 2);
  }
  const corpus = growingCorpus(buildCorpus(encodings));
  // By listing object: an edited listing is another one.
  const kept = new WeakMap<MatchListing, Encoding>();
  sorted.slice(0, ENCODINGS_KEPT).forEach((listing, i) => kept.set(listing, encodings[i]!));
  const encodingOf = (listing: MatchListing): Encoding => kept.get(listing) ?? encoder.encode(listing.texts);
  const plain = sorted.map((listing, i) => plainSide(listing, encodings[i]!));
  const [needs, offers] = [createSideSet(), createSideSet()];
  const ofSide = (side: MatchListing["side"]): Side[] => plain.filter(({ listing }) => listing.side === side);
  const hubOf = {
    need: correction(ofSide("need"), ofSide("offer"), options.correctHubs ?? true),
    offer: correction(ofSide("offer"), ofSide("need"), options.correctHubs ?? true),
  };
  needs.load(ofSide("need").map((side) => ({ ...side, hub: hubOf.need(side) })));
  offers.load(ofSide("offer").map((side) => ({ ...side, hub: hubOf.offer(side) })));
  return {
    needs,
    offers,
    corpus,
    encoder,
    today: options.today,
    gate: createGate(withExclusions(options.rules, options.exclusions), options.today),
    ...(options.models && options.models.length > 0 ? { models: rankByModels(options.models) } : {}),
    encodingOf,
    sideOf(listing) {
      const encoding = encodingOf(listing);
      kept.set(listing, encoding);
      const side = plainSide(listing, encoding);
      return { ...side, hub: hubOf[listing.side](side) };
    },
  };

  function plainSide(listing: MatchListing, encoding: Encoding): Side {
    const named = new Set<string>();
    for (const feature of encoding.keys()) {
      // A word of general language.
      if (feature.charCodeAt(1) === COLON) continue;
      const country = encoder.concept(feature)?.country;
      if (country !== undefined) named.add(country);
    }
    const vector = corpus.vectorOf(encoding);
    return { listing, vector, strongest: strongestOf(vector), named, hub: 0 };
  }
}

/** Hubs measured from the mean of a side, so that the correction reorders without pulling every score down. */
function correction(own: readonly Side[], others: readonly Side[], wanted: boolean): (side: Side) => number {
  if (!wanted) return () => 0;
  const meter = hubMeter(others.map(({ strongest }) => strongest));
  const measured = new Map(own.map((side) => [side, meter(side.strongest)]));
  const mean = [...measured.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, measured.size);
  // Asked once for each of those at hand; a listing that comes later is measured then.
  return (side) => {
    const value = measured.get(side) ?? meter(side.strongest);
    measured.delete(side);
    return value - mean;
  };
}

function withExclusions(rules: MatchRules = {}, exclusions: readonly Exclusion[] = []): MatchRules {
  if (exclusions.length === 0) return rules;
  return { ...rules, exclusions: [...(rules.exclusions ?? []), ...exclusions.map(([a, b]) => ({ a, b }))] };
}

/** The same listings under other rules, or on another day; the indexes are shared, so a change to one is a change to both. O(rules). */
export function underRules(market: Market, rules: MatchRules, today: LocalDate = market.today): Market {
  return { ...market, today, gate: createGate(rules, today) };
}

/** The set a listing stands in, and the one its partners stand in. */
export function setsOf(market: Market, side: MatchListing["side"]): { own: SideSet; others: SideSet } {
  return side === "need" ? { own: market.needs, others: market.offers } : { own: market.offers, others: market.needs };
}

export function findSide(market: Market, id: string): Side | undefined {
  return market.needs.find(id) ?? market.offers.find(id);
}

/** The domain concepts a listing speaks of, those that weigh most first. O(f log f). */
export function conceptsOf({ corpus, encoder }: Market, { vector }: Side): ConceptId[] {
  const order = Array.from(vector.ids.keys()).sort(
    (a, b) => vector.weights[b]! - vector.weights[a]! || vector.ids[a]! - vector.ids[b]!,
  );
  return order.flatMap((at) => {
    const feature = corpus.features[vector.ids[at]!]!;
    return feature.charCodeAt(1) === COLON ? [] : (encoder.concept(feature)?.id ?? []);
  });
}

/** Adds a listing or replaces the one of its id, also from the other side. O(text + entries), now and then O(all entries). */
export function putListing(market: Market, listing: MatchListing): Side {
  const { own, others } = setsOf(market, listing.side);
  others.remove(listing.id);
  const side = market.sideOf(listing);
  own.put(side);
  return side;
}

/** @returns false when there is none of that id. */
export function removeListing(market: Market, id: string): boolean {
  return market.needs.remove(id) || market.offers.remove(id);
}

/** Score of a pair in its market; barriers are not looked at. O(length of both vectors). */
export function scoreInMarket(market: Market, need: Side, offer: Side): PairScore {
  const similarity = cosine(need.vector, offer.vector);
  const corrected = (hub: number): number => (similarity === 0 ? 0 : similarity - HUB_WEIGHT * hub);
  const score = scorePair(need, offer, corrected(offer.hub), corrected(need.hub), market.today);
  const fit = market.models?.fit(need.listing, offer.listing, market.needs, market.offers);
  return fit ? withModelPart(score, fit) : score;
}

/** Evidence of a pair in its market. Where only a model sees the likeness, the two titles stand for it. */
export function explainInMarket(market: Market, need: Side, offer: Side): Evidence[] {
  const explained = ({ listing, vector }: Side) => ({ encoding: market.encodingOf(listing), vector });
  const found = explain(explained(need), explained(offer), market.corpus, market.encoder);
  if (found.length > 0 || !market.models?.fit(need.listing, offer.listing, market.needs, market.offers)) return found;
  const [from, to] = [firstWords(need.listing), firstWords(offer.listing)];
  return from && to ? [{ need: from, offer: to, again: { need: [], offer: [] }, concept: null, weight: 1 }] : [];
}

function firstWords({ texts }: MatchListing): Span | undefined {
  for (const [text, own] of texts.entries())
    for (const field of ["title", "body"] as const)
      if (own[field].trim() !== "") return { text, field, start: 0, end: own[field].length };
  return undefined;
}
