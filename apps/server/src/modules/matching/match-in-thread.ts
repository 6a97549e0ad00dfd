import { runInThread } from "../../platform/jobs/thread.ts";
import type { MarketListing, MarketOptions, MatchRecord } from "./market.ts";
import type { MatchNote, MatchTask } from "./match.worker.ts";

const SCRIPT = new URL("./match.worker.ts", import.meta.url);

/** What watches a matching: called about three times a second with the newest progress; true asks it to stop. */
export type WatchMatching = (newest: MatchNote | undefined) => boolean | Promise<boolean>;

/** Matches in a thread of its own, so that whoever waits goes on hearing; undefined when it was asked to stop. */
export function runMatching(task: MatchTask, watch: WatchMatching): Promise<MatchRecord[] | undefined> {
  return runInThread<MatchTask, MatchNote, MatchRecord[] | undefined>(SCRIPT, task, async (newest) => watch(newest));
}

/** As `matchListings`, in a thread. */
export function matchInThread(
  listings: readonly MarketListing[],
  options: Pick<MarketOptions, "today" | "exclusions" | "perListing">,
  watch: WatchMatching,
): Promise<MatchRecord[] | undefined> {
  return runMatching({ listings, models: [], ...options }, watch);
}
