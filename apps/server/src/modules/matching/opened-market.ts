import { openMarket, type Market, type MatchRules, type ModelVectors } from "@songhua/matching";
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
 * The market of a task, opened unless the last one asked for in this thread was the same: opening costs seconds at some thousand listings,
 * comparing some ten milliseconds. Undefined where there is nothing to match.
 */
export function marketFor(task: MarketTask): Market | undefined {
  const { listings, today, rules, models } = task;
  const key = keyOf(task);
  if (last?.key !== key) {
    last = undefined;
    const options = { today, encoder: listingEncoder(), models, ...(rules && { rules }) };
    last = { key, market: openMarket(listings.map(asMatchListing), options) };
  }
  return last.market;
}

function keyOf({ listings, today, rules, models }: MarketTask): string {
  const hash = createHash("sha256").update(JSON.stringify([today, rules ?? null, listings]));
  for (const { name, vectors } of models) {
    hash.update(name);
    for (const [id, vector] of vectors) hash.update(id).update(vector);
  }
  return hash.digest("hex");
}
