import type { LanguagePair } from "./problem.ts";
import type { RefutationReference } from "./refutation-shape.ts";

export interface Placement {
  readonly meetingId: string;
  readonly slotId: string;
  /** null for an online meeting. */
  readonly tableId: string | null;
  /** null where no interpreter is needed or planned. */
  readonly interpreterId: string | null;
}

/** Why a meeting has no place: the first four hold for any timetable, the last two only for this one. */
export type UnplacedReason =
  | { readonly code: "no_common_slot"; readonly personIds: readonly string[] }
  | { readonly code: "no_suitable_table"; readonly venueId: string }
  | { readonly code: "no_online_capacity" }
  | { readonly code: "no_interpreter"; readonly languagePair: LanguagePair }
  | { readonly code: "person_limit"; readonly personIds: readonly string[]; readonly limit: number }
  | {
      readonly code: "no_room";
      /** Of the slots possible in themselves, how many each obstacle closes (one slot may count under several). */
      readonly slots: number;
      readonly peopleBusy: number;
      readonly tablesTaken: number;
      readonly interpretersBusy: number;
      readonly outOfOrder: number;
    };

export interface Unplaced {
  readonly meetingId: string;
  readonly reason: UnplacedReason;
}

/**
 * Compared in this order: more must meetings, less short of minimums, more nice weight, fewer breaks, less unfairness, less walking,
 * earlier finish. With `rules.fairnessFirst` unfairness goes before breaks.
 */
export interface Objective {
  readonly mustHeld: number;
  /** Meetings missing to people's minimums, summed. */
  readonly minimumShort: number;
  /** Sum of the weights of nice meetings held. */
  readonly niceWeight: number;
  /** Maximal runs of idle slots between two successive meetings of a person, summed over people (see `Rules` for days and lunch). */
  readonly breaks: number;
  /** max(0, largest − smallest break count − spread) over people who hold a meeting. */
  readonly fairnessViolation: number;
  /** How often somebody changes tables between two successive meetings of a day, summed. */
  readonly walking: number;
  /** Place within its day (1 for the first slot) of each person's last meeting of each day, summed. */
  readonly finish: number;
}

/** A fact that any reader can recompute from the problem alone. */
export type BoundReason =
  | { readonly code: "all_meetings_possible" }
  | { readonly code: "meetings_without_slot"; readonly meetingIds: readonly string[] }
  | { readonly code: "places_short"; readonly missing: number }
  | { readonly code: "people_overbooked"; readonly personIds: readonly string[]; readonly missing: number }
  /**
   * Prices of people's time (in order; negative: for timetables that serve all minimums as far as people can) and of places (venues in
   * order, then online): no choice of meetings brings more than they are worth, see check-request-prices.ts.
   */
  | { readonly code: "request_prices"; readonly people: readonly number[]; readonly pools: readonly number[] }
  | { readonly code: "people_cannot_be_compact"; readonly people: readonly PersonBreaks[] }
  /** Groups of people, nobody in two, each with breaks that its own meetings make unavoidable; `breaks` in all. */
  | { readonly code: "groups_cannot_be_compact"; readonly breaks: number; readonly groups: readonly GroupBreaks[] }
  /** A weighted count of busy people and places, one price for each slot: see check-prices.ts. */
  | { readonly code: "slots_too_full"; readonly breaks: number; readonly prices: readonly number[] }
  /**
   * Every timetable with fewer than `breaks` (with `fairnessFirst`: every fair one) was refuted by search. `proof` names the file that shows
   * it, for `checkRefutation`; null: it grew too long to be kept; absent: none was kept.
   */
  | {
      readonly code: "fewer_breaks_refuted";
      readonly breaks: number;
      readonly proof?: RefutationReference | null;
    }
  | { readonly code: "breaks_unbounded_while_meetings_are_dropped" };

export interface PersonBreaks {
  readonly personId: string;
  /** At least this many breaks, 1 or 2, if all the person's meetings are held. */
  readonly breaks: number;
}

export interface GroupBreaks {
  readonly personIds: readonly string[];
  /** At least this many breaks together, if all their meetings are held. */
  readonly breaks: number;
}

/** What no timetable can beat: upper for meetings, lower for breaks. */
export interface Bound {
  readonly mustHeld: number;
  readonly niceWeight: number;
  /** Holds for every timetable that is best in meetings held. */
  readonly breaks: number;
  readonly reasons: readonly BoundReason[];
}

export interface Timetable {
  /** In the order of the problem's meetings. */
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly objective: Objective;
  readonly bound: Bound;
  readonly engineVersion: string;
  readonly seed: number;
}
