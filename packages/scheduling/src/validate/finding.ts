export type RecordKind = "slot" | "venue" | "table" | "person" | "interpreter" | "meeting";

/** Stops the solver: the problem does not say what is meant. */
export type ProblemError =
  | { readonly code: "duplicate_id"; readonly kind: RecordKind; readonly id: string }
  | {
      readonly code: "unknown_id";
      readonly kind: RecordKind;
      readonly id: string;
      readonly inKind: RecordKind | "travel";
      /** Empty for `travel`, which is a rule of the whole event. */
      readonly inId: string;
    }
  | { readonly code: "slot_reversed"; readonly slotId: string }
  | { readonly code: "slots_overlap" | "slots_unordered"; readonly slotIds: readonly [string, string] }
  /** The day is taken up again at the second slot, after slots of another. */
  | { readonly code: "day_split"; readonly day: string; readonly slotIds: readonly [string, string] }
  | { readonly code: "meeting_size"; readonly meetingId: string; readonly size: number }
  | { readonly code: "person_meets_themself"; readonly meetingId: string; readonly personId: string }
  | { readonly code: "table_meeting_across_venues"; readonly meetingId: string; readonly personIds: readonly string[] }
  | { readonly code: "table_elsewhere"; readonly meetingId: string; readonly tableId: string }
  | { readonly code: "precedence_cycle"; readonly meetingIds: readonly string[] }
  | { readonly code: "role_twice"; readonly role: string }
  | { readonly code: "travel_twice"; readonly venueIds: readonly [string, string] }
  | {
      readonly code: "minimum_above_maximum";
      /** One of the two, or neither for the rule of everybody. */
      readonly personId: string | null;
      readonly role: string | null;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "number_out_of_range";
      readonly field: string;
      /** Of the person, table or meeting, or the role; null for a rule of the whole event. */
      readonly id: string | null;
      readonly value: number;
    };

/** Lets the solver run, but says beforehand what cannot or should not be. */
export type ProblemWarning =
  | { readonly code: "nothing_to_plan"; readonly missing: "slots" | "people" | "meetings" }
  | { readonly code: "role_unused"; readonly role: string }
  | { readonly code: "same_people_twice"; readonly meetingIds: readonly string[] }
  /** A venue with table meetings but no table that takes two. */
  | { readonly code: "no_tables"; readonly venueId: string; readonly meetings: number }
  /** Two venues that are never open together, with meetings of people of both. */
  | {
      readonly code: "no_shared_hours";
      readonly venueIds: readonly [string, string];
      readonly meetingIds: readonly string[];
    }
  | {
      readonly code: "no_shared_slot";
      readonly meetingId: string;
      /** What closes the last slots: people and wishes, or then tables and online places, or then interpreters. */
      readonly because: "people" | "places" | "interpreters";
    }
  | {
      readonly code: "person_overbooked";
      readonly personId: string;
      readonly meetings: number;
      /** Slots the person has, or the limit of their meetings if that is smaller. */
      readonly places: number;
    }
  | {
      readonly code: "minimum_unreachable";
      readonly personId: string;
      readonly min: number;
      /** Meetings the person could hold at most. */
      readonly possible: number;
    }
  | {
      readonly code: "fixed_clash";
      readonly personId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | {
      readonly code: "fixed_table_clash";
      readonly tableId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | {
      readonly code: "fixed_places_short";
      /** null: online. */
      readonly venueId: string | null;
      readonly slotId: string;
      readonly meetings: number;
      readonly places: number;
    }
  /** Fixed the wrong way round: the second has to come after the first. */
  | { readonly code: "fixed_order"; readonly meetingIds: readonly [string, string] }
  /** A chain of orders that its slots cannot hold. */
  | { readonly code: "order_too_long"; readonly meetingIds: readonly string[] }
  | {
      readonly code: "places_short";
      readonly venueId: string | null;
      readonly meetings: number;
      readonly places: number;
    };

export type Finding =
  ({ readonly severity: "error" } & ProblemError) | ({ readonly severity: "warning" } & ProblemWarning);
