/** Matching in a thread of its own; started by `runInThread`, never imported. */
import type { ModelVectors } from "@songhua/matching";
import { workInThread } from "../../platform/jobs/thread.ts";
import { engineRules, type MarketRules } from "./rules/rules.ts";
import { matchListings, type MarketListing, type MatchRecord } from "./market.ts";

export interface MatchTask {
  readonly listings: readonly MarketListing[];
  readonly rules?: MarketRules;
  /** Kept apart by a file that knows no rules. */
  readonly exclusions?: readonly (readonly [string, string])[];
  /** Matches kept a listing, where no rules say it. */
  readonly perListing?: number;
  readonly today: string;
  readonly models: readonly ModelVectors[];
}
export interface MatchNote {
  readonly done: number;
  readonly total: number;
}

workInThread<MatchTask, MatchNote, MatchRecord[] | undefined>(
  ({ listings, rules, exclusions = [], perListing, today, models }, owner) =>
    matchListings(listings, {
      exclusions,
      ...(rules
        ? { rules: engineRules(rules), perListing: rules.matchesPerListing }
        : perListing !== undefined && { perListing }),
      today,
      models,
      onProgress: (done, total) => {
        owner.note({ done, total });
      },
      shouldStop: owner.shouldStop,
    }),
);
