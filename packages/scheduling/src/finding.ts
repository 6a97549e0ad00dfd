export type RecordKind = "slot" | "venue" | "table" | "person" | "interpreter" | "meeting";

/** Stops the solver: the problem does not say what is meant. */
export type ProblemError =
  | { readonly code: "duplicate_id"; readonly kind: RecordKind; readonly id: string }
  | {
      readonly code: "unknown_id";
      readonly kind: RecordKind;
      readonly id: string;
      readonly inKind: RecordKind;
      readonly inId: string;
    }
  | { readonly code: "slot_reversed"; readonly slotId: string }
  | { readonly code: "slots_overlap" | "slots_unordered"; readonly slotIds: readonly [string, string] }
  | { readonly code: "meeting_size"; readonly meetingId: string; readonly size: number }
  | { readonly code: "person_meets_themself"; readonly meetingId: string; readonly personId: string }
  | { readonly code: "table_meeting_across_venues"; readonly meetingId: string; readonly personIds: readonly string[] }
  | { readonly code: "table_elsewhere"; readonly meetingId: string; readonly tableId: string }
  | { readonly code: "precedence_cycle"; readonly meetingIds: readonly string[] }
  | {
      readonly code: "number_out_of_range";
      readonly field: string;
      readonly id: string | null;
      readonly value: number;
    };

/** Lets the solver run, but says beforehand what cannot or should not be. */
export type ProblemWarning =
  | { readonly code: "same_people_twice"; readonly meetingIds: readonly string[] }
  | { readonly code: "no_shared_slot"; readonly meetingId: string }
  | {
      readonly code: "person_overbooked";
      readonly personId: string;
      readonly meetings: number;
      /** Slots the person has, or the rule's limit if that is smaller. */
      readonly places: number;
    }
  | {
      readonly code: "fixed_clash";
      readonly personId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | {
      readonly code: "places_short";
      readonly venueId: string | null;
      readonly meetings: number;
      readonly places: number;
    };

export type Finding =
  ({ readonly severity: "error" } & ProblemError) | ({ readonly severity: "warning" } & ProblemWarning);
