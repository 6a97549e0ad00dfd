import type { Barrier } from "../retrieval/gate.ts";

export interface PreviewOptions {
  /** A match of at least this score is good, in [0, 1]. Default 0.5. */
  readonly goodScore?: number;
  /** Good matches each listing should have; those with fewer are named. Default 3. */
  readonly wanted?: number;
  /** Matches kept per listing, as in `match`; default 10. */
  readonly perListing?: number;
  readonly minText?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

export interface PreviewPair {
  readonly needId: string;
  readonly offerId: string;
  readonly score: number;
  /** For a lost pair: what stops it now. A pair neither barred nor over quota fell behind others: `outranked`. */
  readonly because?: ShortReason;
}

export interface ShortReason {
  /**
   * A barrier, `quota_reached`, `outranked`, or `nothing_similar`: too few of the other side speak of the same at all.
   */
  readonly code: Barrier | "quota_reached" | "outranked" | "nothing_similar";
  /** The meeting rule behind `rule_forbids`. */
  readonly ruleId?: string | undefined;
}

export interface LeftShort {
  readonly listingId: string;
  /** Good matches under the new rules, and how many there should be. */
  readonly good: number;
  readonly wanted: number;
  /**
   * What stands in the way, most frequent first: good partners lost to each barrier or quota; for `nothing_similar` the
   * number that is missing even so.
   */
  readonly reasons: readonly (ShortReason & { readonly count: number })[];
}

/** What new rules would change. Lists are whole: the caller cuts them to what a screen holds. */
export interface RulesEffect {
  readonly matchesBefore: number;
  readonly matchesAfter: number;
  /** Pairs matched before and no longer, best first; ties by need id, then offer id. */
  readonly lost: readonly PreviewPair[];
  /** Pairs matched only under the new rules, in the same order. */
  readonly gained: readonly PreviewPair[];
  /** Listings with fewer good matches than wanted under the new rules, those with the fewest first; ties by id. */
  readonly leftShort: readonly LeftShort[];
  /** How many listings were short of good matches under the present rules. */
  readonly leftShortBefore: number;
}
