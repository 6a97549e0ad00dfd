/** Matching in a thread of its own; started by `runInThread`, never imported. */
import { workInThread } from "../../platform/jobs/thread.ts";
import { matchListings, type MarketListing, type MatchRecord } from "./market.ts";

export interface MatchTask {
  readonly listings: readonly MarketListing[];
  readonly exclusions: readonly (readonly [string, string])[];
  readonly today: string;
}
export interface MatchNote {
  readonly done: number;
  readonly total: number;
}

workInThread<MatchTask, MatchNote, MatchRecord[] | undefined>(({ listings, exclusions, today }, owner) =>
  matchListings(listings, {
    exclusions,
    today,
    onProgress: (done, total) => {
      owner.note({ done, total });
    },
    shouldStop: owner.shouldStop,
  }),
);
