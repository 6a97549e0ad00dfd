import { openMarket, underRules, type Market, type MatchRules, type ModelVectors } from "@songhua/matching";
import { createHash } from "node:crypto";
import { listingEncoder } from "./encoder.ts";
import { asMatchListing, type MarketListing } from "./market.ts";

export interface MarketTask {
  readonly listings: readonly MarketListing[];
  readonly today: string;
  readonly rules: MatchRules | undefined;
  readonly models: readonly ModelVectors[];
}

let last: { readonly key: string; readonly market: Market | undefined } | undefined;

/**
 * The market of a task, opened unless the last one asked for in this thread had the same listings: opening costs seconds at some
 * thousand listings, comparing some ten milliseconds, other rules or another day next to nothing. Undefined where there is nothing
 * to match.
 */
export function marketFor(task: MarketTask): Market | undefined {
  const { listings, today, rules = {}, models } = task;
  const key = keyOf(task);
  if (last?.key !== key) {
    last = undefined;
    const market = openMarket(listings.map(asMatchListing), { today, rules, encoder: listingEncoder(), models });
    last = { key, market };
  }
  return last.market && underRules(last.market, rules, today);
}

function keyOf({ listings, models }: MarketTask): string {
  const hash = createHash("sha256").update(JSON.stringify(listings));
  for (const { name, vectors } of models) {
    hash.update(name);
    for (const [id, vector] of vectors) hash.update(id).update(vector);
  }
  return hash.digest("hex");
}
