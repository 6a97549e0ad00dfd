export { matchingRoutes } from "./routes.ts";
export { configuredBackends, isBackendFailure } from "./embedders/backends.ts";
export { generalLexicon, listingEncoder } from "./encoder.ts";
export { matchInThread } from "./match-in-thread.ts";
export { matchAll, matchingRuns } from "./run.ts";
export {
  GOOD_SCORE,
  matchingDay,
  matchListings,
  proposeMeetings,
  withoutGoodMatch,
  type MarketListing,
  type MarketOptions,
  type MatchRecord,
} from "./market.ts";
export { replaceMatches } from "./store.ts";
