import { INDUSTRIES, LISTING_KINDS, LOCALES, ORGANISATION_ROLES, seededRng } from "@songhua/kernel";
import { CONCEPTS, languageOf } from "@songhua/lexicon";
import type { MatchListing } from "./listing.ts";

/** Listings for tests, words taken from the lexicon: `count` of them, two an organisation on average. */
export function generatedListings(count: number, seed: number): MatchListing[] {
  const rng = seededRng(seed);
  const pick = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const locale = pick(LOCALES);
    const phrase = (): string => pick(pick(CONCEPTS).names[languageOf(locale)]);
    const phrases = (n: number): string => Array.from({ length: n }, phrase).join(", ");
    return {
      id: `l${String(i).padStart(5, "0")}`,
      organisationId: `o${rng.int(Math.ceil(count / 2))}`,
      side: rng.int(2) === 0 ? "need" : "offer",
      kind: pick(LISTING_KINDS),
      industry: pick(INDUSTRIES),
      role: pick(ORGANISATION_ROLES),
      country: pick(["CN", "RU", "KR"]),
      texts: [{ locale, title: phrases(3), body: phrases(12) }],
      languages: [locale],
      ...(rng.int(4) === 0 ? { validUntil: pick(["2023-06-01", "2023-06-20", "2024-01-01"]) } : {}),
    };
  });
}
