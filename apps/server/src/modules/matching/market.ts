import {
  LOCALES,
  type Industry,
  type ListingKind,
  type ListingSide,
  type LocalDate,
  type Locale,
  type MultiText,
  type OrganisationRole,
} from "@songhua/kernel";
import { conceptLabel } from "@songhua/lexicon";
import {
  allocate,
  applyQuotas,
  match,
  type Allocation,
  type Evidence,
  type Exclusion,
  type Match,
  type MatchListing,
  type MatchRules,
  type ModelVectors,
  type PairScore,
  type Span,
} from "@songhua/matching";
import { listingEncoder } from "./encoder.ts";

export { matchingDay } from "../../platform/clock/matching-day.ts";

/** A listing with what matching must know of its organisation: plain data, from rows or from a workbook. */
export interface MarketListing {
  readonly id: string;
  readonly organisationId: string;
  readonly side: ListingSide;
  readonly kind: ListingKind;
  readonly industry: Industry;
  readonly texts: readonly { readonly locale: Locale; readonly title: string; readonly body: string }[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly languages: readonly Locale[];
}
export interface StoredSpan {
  readonly locale: Locale;
  readonly field: "title" | "body";
  readonly start: number;
  readonly end: number;
}
/** A match as it is stored: spans name the language version they stand in, labels are in every language there is one. */
export interface MatchRecord {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  readonly score: number;
  /** Every part of the score and each side's own interest, in [0, 1]. */
  readonly parts: Readonly<Record<string, number>>;
  readonly evidence: readonly {
    readonly need: StoredSpan;
    readonly offer: StoredSpan;
    /** Missing in matches of former versions. */
    readonly again?: { readonly need: StoredSpan[]; readonly offer: StoredSpan[] };
    readonly label: MultiText;
    readonly weight: number;
  }[];
}
export interface MarketOptions {
  readonly today: LocalDate;
  readonly exclusions: readonly Exclusion[];
  /** Who is refused, who may meet whom, how much each may have. */
  readonly rules?: MatchRules;
  readonly perListing?: number;
  /** What embedding models make of the listings, where some are configured. */
  readonly models?: readonly ModelVectors[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/** A best match below this is no reason to travel: the organisation counts as left without a good match. */
export const GOOD_SCORE = 0.5;

/** Matches needs and offers both ways; undefined when it was asked to stop. See `match` of the engine for order and cost. */
export function matchListings(listings: readonly MarketListing[], options: MarketOptions): MatchRecord[] | undefined {
  const result = match(listings.map(asMatchListing), { encoder: listingEncoder(), ...options });
  if (result.stopped) return undefined;
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const kept = applyQuotas(result.matches, options.rules?.quotas);
  return kept.map((found) => asRecord(found, byId.get(found.needId)!, byId.get(found.offerId)!));
}

/**
 * Which organisations should meet, out of their listings' matches: every organisation at most `meetingsEach` times, the
 * sought-after spread thin. Two organisations with several matches count by their best.
 */
export function proposeMeetings(
  matches: readonly Pick<MatchRecord, "needOrganisationId" | "offerOrganisationId" | "score">[],
  meetingsEach: number,
): Allocation {
  const pairs = matches.map((found) => ({
    a: found.needOrganisationId,
    b: found.offerOrganisationId,
    score: found.score,
  }));
  return allocate(pairs, { defaultCapacity: meetingsEach });
}

/** Organisations with a listing but without a match of at least `GOOD_SCORE`, ascending. O(listings + matches). */
export function withoutGoodMatch(
  listings: readonly Pick<MarketListing, "organisationId">[],
  matches: readonly Pick<MatchRecord, "needOrganisationId" | "offerOrganisationId" | "score">[],
): string[] {
  const served = new Set(
    matches.flatMap((found) => (found.score < GOOD_SCORE ? [] : [found.needOrganisationId, found.offerOrganisationId])),
  );
  return [...new Set(listings.map((listing) => listing.organisationId))].filter((id) => !served.has(id)).sort();
}

export function asMatchListing(listing: MarketListing): MatchListing {
  const { validFrom, validUntil, ...rest } = listing;
  return { ...rest, validFrom: validFrom ?? undefined, validUntil: validUntil ?? undefined };
}

/** A match of the engine as it is stored. */
export function asRecord(found: Match, need: MarketListing, offer: MarketListing): MatchRecord {
  const { needId, offerId, needOrganisationId, offerOrganisationId, score } = found;
  return {
    needId,
    offerId,
    needOrganisationId,
    offerOrganisationId,
    score: round(score),
    parts: partsOf(found),
    evidence: evidenceOf(found.evidence, need, offer),
  };
}

/** The parts of a score as they are stored, with each side's own interest. */
export function partsOf({ parts, forNeed, forOffer }: PairScore): Record<string, number> {
  const both = parts.map((part) => [part.name, round(Math.sqrt(part.forNeed * part.forOffer))] as const);
  return { ...Object.fromEntries(both), forNeed: round(forNeed), forOffer: round(forOffer) };
}

/** Evidence as it is stored. */
export function evidenceOf(
  evidence: readonly Evidence[],
  need: MarketListing,
  offer: MarketListing,
): MatchRecord["evidence"] {
  return evidence.map((one) => ({
    need: storedSpan(one.need, need),
    offer: storedSpan(one.offer, offer),
    again: {
      need: one.again.need.map((span) => storedSpan(span, need)),
      offer: one.again.offer.map((span) => storedSpan(span, offer)),
    },
    label: labelOf(one, need),
    weight: round(one.weight),
  }));
}

/** A span that names the language version it stands in. */
export function storedSpan(span: Span, listing: MarketListing): StoredSpan {
  return { locale: listing.texts[span.text]!.locale, field: span.field, start: span.start, end: span.end };
}

/** The concept's name in every language; a word outside the lexicon stands as the need wrote it. */
function labelOf(evidence: Evidence, need: MarketListing): MultiText {
  const { concept } = evidence;
  const names = concept === null ? [] : LOCALES.flatMap((locale) => [[locale, conceptLabel(concept, locale)]] as const);
  const known = names.filter(([, name]) => name !== undefined);
  if (known.length > 0) return Object.fromEntries(known);
  const text = need.texts[evidence.need.text]!;
  return { [text.locale]: text[evidence.need.field].slice(evidence.need.start, evidence.need.end).trim() };
}

/** Four decimals: more would only store noise. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
