import type { LocalDate } from "@songhua/kernel";
import { applyQuotas, createGate } from "@songhua/matching";
import { asMatchListing, type MarketListing } from "./market.ts";
import { engineRules, type MarketRules } from "./rules/rules.ts";

export interface ScoredPairOfListings {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  readonly score: number;
}
/** What decides whether a pair may stand: the listings as they are now, the rules in force and the day. */
export interface MarketNow {
  readonly listings: readonly MarketListing[];
  readonly rules: MarketRules;
  readonly today: LocalDate;
}

/**
 * Of pairs found before, those that would still be allowed: both listings in the market, nothing between them that the engine
 * would refuse (refused and excluded parties, who may meet whom, validity, kinds), and room within the quotas, the best first.
 * Keeps the order given. O(listings + pairs × rules + pairs log pairs).
 */
export function stillAllowed<T extends ScoredPairOfListings>(pairs: readonly T[], now: MarketNow): T[] {
  const byId = new Map(now.listings.map((listing) => [listing.id, listing]));
  const rules = engineRules(now.rules);
  const gate = createGate(rules, now.today);
  const open = pairs.filter(({ needId, offerId }) => {
    const [need, offer] = [byId.get(needId), byId.get(offerId)];
    return need !== undefined && offer !== undefined && !gate.barrier(asMatchListing(need), asMatchListing(offer));
  });
  return [...applyQuotas(open, rules.quotas)];
}
