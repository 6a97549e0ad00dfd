import type { MatchListing } from "../listing.ts";
import type { Market } from "../market.ts";
import type { Quotas } from "./rules.ts";

/** Whose limit a pair ran into, and what it is. */
export interface QuotaReached {
  readonly of: "listing" | "organisation";
  readonly id: string;
  readonly most: number;
}

interface QuotaPair {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  readonly score: number;
}

/** Most matches of an organisation's listings together: its own limit, or that of the people it sends. */
export function organisationQuota(quotas: Quotas, organisationId: string): number {
  const { perOrganisation = Infinity, perPerson = Infinity, people } = quotas;
  return Math.min(perOrganisation, perPerson * (people?.get(organisationId) ?? 1));
}

/**
 * Keeps pairs within the quotas: first, best score first, those that give one of the two listings its first match; then the
 * others, best first. Ties by need id, then offer id. The answer keeps the order given. O(pairs log pairs).
 */
export function applyQuotas<T extends QuotaPair>(pairs: readonly T[], quotas: Quotas | undefined): readonly T[] {
  if (!quotas) return pairs;
  const perListing = quotas.perListing ?? Infinity;
  const used = new Map<string, number>();
  const usedBy = (key: string): number => used.get(key) ?? 0;
  const ranked = [...pairs].sort(
    (a, b) => b.score - a.score || compare(a.needId, b.needId) || compare(a.offerId, b.offerId),
  );
  const kept = new Set<T>();
  for (const firstOnly of [true, false]) {
    for (const pair of ranked) {
      const listings = [`l ${pair.needId}`, `l ${pair.offerId}`];
      const organisations = [pair.needOrganisationId, pair.offerOrganisationId];
      if (kept.has(pair) || (firstOnly && listings.every((key) => usedBy(key) > 0))) continue;
      if (listings.some((key) => usedBy(key) >= perListing)) continue;
      if (organisations.some((id) => usedBy(`o ${id}`) >= organisationQuota(quotas, id))) continue;
      kept.add(pair);
      for (const key of [...listings, ...organisations.map((id) => `o ${id}`)]) used.set(key, usedBy(key) + 1);
    }
  }
  return pairs.filter((pair) => kept.has(pair));
}

/** The limit that keeps a pair from being matched, if it is not among the matched and one is reached. O(matched). */
export function quotaReached(
  market: Market,
  need: MatchListing,
  offer: MatchListing,
  matched: readonly { readonly needId: string; readonly offerId: string }[] | undefined,
): QuotaReached | undefined {
  const { quotas } = market.gate.rules;
  if (!quotas || !matched || matched.some((pair) => pair.needId === need.id && pair.offerId === offer.id))
    return undefined;
  const perListing = quotas.perListing ?? Infinity;
  for (const { id } of [need, offer])
    if (matched.filter((pair) => pair.needId === id || pair.offerId === id).length >= perListing)
      return { of: "listing", id, most: perListing };
  for (const { organisationId: id } of [need, offer]) {
    const most = organisationQuota(quotas, id);
    const count = matched.filter(
      (pair) =>
        market.needs.find(pair.needId)?.listing.organisationId === id ||
        market.offers.find(pair.offerId)?.listing.organisationId === id,
    ).length;
    if (count >= most) return { of: "organisation", id, most };
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
