import type { Industry, ListingKind, LocalDate, Locale, OrganisationRole } from "@songhua/kernel";
import { languageOf } from "@songhua/lexicon";

/** How well one side is served by the other in one respect, each way, in [0, 1]. */
export interface BothWays {
  readonly forNeed: number;
  readonly forOffer: number;
}

function same(value: number): BothWays {
  return { forNeed: value, forOffer: value };
}

/** Similarity at which a text is half as good as an identical one; across languages good pairs stand at 0.2 to 0.5. */
const TEXT_HALF = 0.3;

/** Hub-corrected similarities (any number; below 0 counts 0) on a scale on which a good cross-language pair is well above a half. */
export function textFit(towardsOffer: number, towardsNeed: number): BothWays {
  const fit = (similarity: number): number => {
    const value = Math.min(1, Math.max(0, similarity));
    return (value * (1 + TEXT_HALF)) / (value + TEXT_HALF);
  };
  return { forNeed: fit(towardsOffer), forOffer: fit(towardsNeed) };
}

const RELATED_KINDS: Readonly<Record<string, number>> = {
  "business technology": 0.6,
  "business data": 0.5,
  "business scene": 0.6,
  "business research": 0.4,
  "open_source technology": 0.7,
  "research technology": 0.8,
  "data technology": 0.6,
  "scene technology": 0.8,
  "data research": 0.6,
  "research talent": 0.5,
  "open_source research": 0.6,
  "research scene": 0.5,
  "data scene": 0.6,
  "data open_source": 0.5,
  "open_source scene": 0.6,
};

/** 1 for the same kind, less for kinds that can answer each other, 0 for those that cannot (a hard filter). */
export function kindFit(need: ListingKind, offer: ListingKind): BothWays {
  return same(need === offer ? 1 : (RELATED_KINDS[[need, offer].sort().join(" ")] ?? 0));
}

const RELATED_INDUSTRIES: readonly (readonly Industry[])[] = [
  ["agriculture", "food", "forestry"],
  ["logistics", "customs", "ecommerce"],
  ["food", "ecommerce", "logistics"],
  ["agriculture", "logistics"],
  ["software", "data_services", "artificial_intelligence", "outsourcing", "telecommunications", "geoinformation"],
  ["energy", "environment", "chemicals"],
  ["equipment", "vehicles", "construction", "energy"],
  ["tourism", "culture"],
  ["education", "research_services", "culture"],
  ["health", "chemicals", "research_services"],
  ["agriculture", "geoinformation"],
  ["finance", "ecommerce"],
];

/** 1 for the same industry, 0.6 for neighbours in one chain, 0.5 where one side does not say, else 0.2. */
export function industryFit(need: Industry | undefined, offer: Industry | undefined): BothWays {
  if (need === undefined || offer === undefined) return same(0.5);
  if (need === offer) return same(1);
  return same(RELATED_INDUSTRIES.some((chain) => chain.includes(need) && chain.includes(offer)) ? 0.6 : 0.2);
}

/** Who usually answers a need of this kind, best first; everyone else may as well. */
const USUAL_PROVIDERS: Readonly<Record<ListingKind, readonly OrganisationRole[]>> = {
  business: ["enterprise", "service_provider", "park"],
  technology: ["enterprise", "university", "society", "service_provider"],
  research: ["university", "society", "enterprise"],
  data: ["enterprise", "service_provider", "government", "university"],
  capital: ["fund", "park", "government"],
  talent: ["university", "service_provider", "society"],
  scene: ["park", "government", "enterprise"],
  open_source: ["university", "society", "enterprise"],
};

/** The need's side: is the other one who usually provides this? The offer's side takes any customer. */
export function roleFit(kind: ListingKind, provider: OrganisationRole): BothWays {
  const place = USUAL_PROVIDERS[kind].indexOf(provider);
  return { forNeed: place < 0 ? 0.4 : 1 - 0.1 * place, forOffer: 1 };
}

/**
 * A side that names foreign countries (or places in them) wants a partner there: 1 or 0.4. One that names none prefers a
 * partner abroad, which is what an exchange is for: 1 against 0.6.
 */
export function regionFit(
  need: { readonly country: string; readonly named: ReadonlySet<string> },
  offer: { readonly country: string; readonly named: ReadonlySet<string> },
): BothWays {
  const wish = (own: string, named: ReadonlySet<string>, other: string): number => {
    const abroad = [...named].filter((country) => country !== own);
    if (abroad.length > 0) return abroad.includes(other) ? 1 : 0.4;
    return own === other ? 0.6 : 1;
  };
  return {
    forNeed: wish(need.country, need.named, offer.country),
    forOffer: wish(offer.country, offer.named, need.country),
  };
}

interface Validity {
  readonly validFrom?: LocalDate | undefined;
  readonly validUntil?: LocalDate | undefined;
}

/** Days both must still run side by side to count fully. */
const COMFORTABLE_DAYS = 30;

/** Days from `today` on in which both are valid, both ends counted; 0 when there is none, Infinity when open. */
export function commonDays(a: Validity, b: Validity, today: LocalDate): number {
  const from = [today, a.validFrom ?? today, b.validFrom ?? today].sort().at(-1)!;
  const until = [a.validUntil, b.validUntil].filter((date) => date !== undefined).sort()[0];
  if (until === undefined) return Infinity;
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1);
}

/** 0 without a common day (a hard filter), rising to 1 at 30 common days. */
export function validityFit(need: Validity, offer: Validity, today: LocalDate): BothWays {
  return same(Math.min(1, commonDays(need, offer, today) / COMFORTABLE_DAYS));
}

/** 1 with a language in common (both Korean orthographies are one), 0.5 where a side does not say, 0.25 through interpreters. */
export function languageFit(need: readonly Locale[], offer: readonly Locale[]): BothWays {
  if (need.length === 0 || offer.length === 0) return same(0.5);
  const spoken = new Set(need.map(languageOf));
  return same(offer.some((locale) => spoken.has(languageOf(locale))) ? 1 : 0.25);
}
