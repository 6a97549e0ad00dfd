import { whyNot, type ModelVectors, type WhyNot } from "@songhua/matching";
import { evidenceOf, partsOf, storedSpan, type MarketListing, type MatchRecord, type StoredSpan } from "../market.ts";
import { marketFor } from "../opened-market.ts";
import { engineRules, type MarketRules } from "../rules/rules.ts";

export interface WhyTask {
  readonly listings: readonly MarketListing[];
  readonly rules: MarketRules;
  readonly today: string;
  readonly models: readonly ModelVectors[];
  readonly listingId: string;
  readonly otherIds: readonly string[];
  /** The matches as they stand: what quotas left. */
  readonly matched: readonly { readonly needId: string; readonly offerId: string }[];
}
/** An answer as plain data, its spans as they are stored. */
export interface WhyAnswer {
  readonly otherId: string;
  readonly reason: WhyNot["reason"];
  readonly ruleId: string | null;
  readonly score: number | null;
  readonly parts: Record<string, number>;
  readonly evidence: MatchRecord["evidence"];
  readonly subjects: { readonly need: StoredSpan[]; readonly offer: StoredSpan[] };
  readonly places: { readonly need: Standing; readonly offer: Standing } | null;
}
interface Standing {
  readonly place: number;
  readonly beforeIds: readonly string[];
}

/** One answer for each of the others; the market stays open for the next question of the same. */
export function workOutWhy(task: WhyTask): WhyAnswer[] {
  const market = marketFor({ ...task, rules: engineRules(task.rules) });
  if (!market) return [];
  const byId = new Map(task.listings.map((listing) => [listing.id, listing]));
  return task.otherIds.map((otherId): WhyAnswer => {
    const why = whyNot(market, task.listingId, otherId, {
      perListing: task.rules.matchesPerListing,
      matched: task.matched,
    });
    const [one, other] = [byId.get(task.listingId), byId.get(otherId)];
    const nothing = { otherId, reason: why.reason, score: null, parts: {}, evidence: [] };
    const none = { ...nothing, ruleId: null, subjects: { need: [], offer: [] }, places: null };
    if (!one || !other) return none;
    const [need, offer] = one.side === "need" ? [one, other] : [other, one];
    if (!("score" in why)) return "ruleId" in why ? { ...none, ruleId: why.ruleId ?? null } : none;
    return {
      ...none,
      score: why.score.score,
      parts: partsOf(why.score),
      evidence: evidenceOf(why.evidence, need, offer),
      subjects:
        "subjects" in why
          ? {
              need: why.subjects.need.map((span) => storedSpan(span, need)),
              offer: why.subjects.offer.map((span) => storedSpan(span, offer)),
            }
          : none.subjects,
      places:
        "placeForNeed" in why
          ? {
              need: { place: why.placeForNeed, beforeIds: why.aheadForNeed },
              offer: { place: why.placeForOffer, beforeIds: why.aheadForOffer },
            }
          : null,
    };
  });
}
