/** What other rules would do, worked out in a thread of its own; started by `runInThread`, never imported. */
import { openMarket, previewRules, type ModelVectors, type RulesEffect } from "@songhua/matching";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { listingEncoder } from "../encoder.ts";
import { asMatchListing, GOOD_SCORE, type MarketListing } from "../market.ts";
import { engineRules, type MarketRules } from "./rules.ts";

export interface PreviewTask {
  readonly listings: readonly MarketListing[];
  readonly present: MarketRules;
  readonly wanted: MarketRules;
  readonly today: string;
  readonly models: readonly ModelVectors[];
}
export interface PreviewNote {
  readonly done: number;
  readonly total: number;
}

/** Opening the market counts as much as looking at it under both rules. */
const PHASES = 2;

workInThread<PreviewTask, PreviewNote, RulesEffect | undefined>(
  ({ listings, present, wanted, today, models }, owner) => {
    const { shouldStop } = owner;
    const note = (phase: number) => (done: number, total: number) =>
      owner.note({ done: phase * total + done, total: PHASES * total });
    const market = openMarket(listings.map(asMatchListing), {
      encoder: listingEncoder(),
      today,
      models,
      rules: engineRules(present),
      shouldStop,
      onProgress: note(0),
    });
    if (!market) return undefined;
    return previewRules(market, engineRules(wanted), {
      goodScore: GOOD_SCORE,
      wanted: wanted.enoughMatches,
      perListing: Math.max(present.matchesPerListing, wanted.matchesPerListing),
      shouldStop,
      onProgress: note(1),
    });
  },
);
