import type { LooseningStep } from "./loosening.ts";
import type { Refutation } from "./refute.ts";
import type { RuleAtom } from "./rule-atom.ts";
import type { Verdict } from "./verdict.ts";

export interface Clash {
  /** Rules that cannot hold together, in the problem's order; of very many only the first, see `more`. */
  readonly atoms: readonly RuleAtom[];
  /** Meetings that have to be held for the clash but are not listed: what tables or places lack counts by thousands at large events. */
  readonly more: number;
  /** True when doing without any one of the rules would do; false when that could not be shown of each. */
  readonly minimal: boolean;
  readonly because: Refutation["because"] | "together";
  /** People the clash is about: those in all its meetings, else those in several. */
  readonly people: readonly { readonly personId: string; readonly meetingIds: readonly string[] }[];
  /** Meetings that find no place for this reason, at least 1; in these rules it is one, others may be of the same kind. */
  readonly missing: number;
}

export interface Loosening {
  readonly steps: readonly LooseningStep[];
  /** Slots that a one-slot step would serve as well in, by the place of the step; empty where there is no choice. */
  readonly orSlotIds: readonly (readonly string[])[];
  readonly cost: number;
  /** Whether all must meetings can be held once the steps are taken. */
  readonly outcome: Exclude<Verdict, "infeasible">;
}

export type Explanation =
  | { readonly feasible: true }
  | { readonly feasible: "unknown" }
  | {
      readonly feasible: false;
      readonly clash: Clash;
      /** Other clashes about other meetings, by size. */
      readonly further: readonly Clash[];
      /** Sets of concessions that make everything possible, fewest first, then cheapest. Empty when none was found. */
      readonly loosenings: readonly Loosening[];
    };

export interface FoundClash extends Omit<Clash, "more"> {
  /** Leaving these meetings out does away with this and all clashes of its kind. */
  readonly leftIds: readonly string[];
}

export interface Found {
  readonly verdict: Verdict;
  readonly clashes: readonly FoundClash[];
}
