import { shortReasons, type LeftShort, type ModelVectors } from "@songhua/matching";
import { GOOD_SCORE, type MarketListing } from "../market.ts";
import { marketFor } from "../opened-market.ts";
import { engineRules, type MarketRules } from "../rules/rules.ts";

export interface FewTask {
  readonly listings: readonly MarketListing[];
  readonly rules: MarketRules;
  readonly today: string;
  readonly models: readonly ModelVectors[];
  readonly short: readonly { readonly listingId: string; readonly good: number }[];
  /** The matches as they stand. */
  readonly matched: readonly { readonly needId: string; readonly offerId: string }[];
}
export type FewAnswer = ReadonlyMap<string, LeftShort["reasons"]>;

/** What stands in the way of listings with too few good matches; the market stays open for the next page of them. */
export function workOutFew(task: FewTask): FewAnswer {
  const market = marketFor({ ...task, rules: engineRules(task.rules) });
  if (!market) return new Map();
  const { matchesPerListing: perListing, enoughMatches: wanted } = task.rules;
  return shortReasons(market, task.short, task.matched, { goodScore: GOOD_SCORE, wanted, perListing });
}
