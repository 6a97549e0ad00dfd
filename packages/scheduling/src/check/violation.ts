/** A claim or rule that does not hold. Ids name where. */
export type Violation =
  | { readonly rule: "meeting_accounted_once"; readonly meetingId: string; readonly times: number }
  | { readonly rule: "ids_known"; readonly meetingId: string; readonly id: string }
  | {
      readonly rule: "person_in_one_place";
      readonly personId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | {
      readonly rule: "person_available";
      readonly personId: string;
      readonly slotId: string;
      readonly meetingId: string;
    }
  | { readonly rule: "person_limit"; readonly personId: string; readonly held: number; readonly limit: number }
  | {
      /** In a meeting while on stage or in the slots kept free before. */
      readonly rule: "talk_kept";
      readonly personId: string;
      readonly slotId: string;
      readonly meetingId: string;
      readonly talkSlotId: string;
    }
  | {
      readonly rule: "person_at_venue";
      readonly personId: string;
      readonly venueId: string;
      readonly meetingId: string;
    }
  | {
      readonly rule: "travel_time";
      readonly personId: string;
      readonly meetingIds: readonly string[];
      readonly venueIds: readonly [string, string];
      /** Slots the way takes, and those that lie between. */
      readonly needed: number;
      readonly between: number;
    }
  | {
      readonly rule: "travel_way";
      readonly personId: string;
      readonly meetingIds: readonly string[];
      readonly venueIds: readonly [string, string];
    }
  | { readonly rule: "venue_open"; readonly venueId: string; readonly slotId: string; readonly meetingId: string }
  | { readonly rule: "slot_allowed" | "slot_fixed"; readonly slotId: string; readonly meetingId: string }
  | {
      readonly rule: "table_given" | "table_at_venue" | "table_seats" | "table_locked" | "table_in_use_allowed";
      readonly meetingId: string;
      readonly tableId: string | null;
    }
  | {
      readonly rule: "table_taken_once";
      readonly tableId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | { readonly rule: "online_capacity"; readonly slotId: string; readonly held: number; readonly limit: number }
  | { readonly rule: "order_kept"; readonly meetingId: string; readonly afterMeetingId: string }
  | { readonly rule: "interpreter_suits"; readonly meetingId: string; readonly interpreterId: string | null }
  | {
      readonly rule: "interpreter_once";
      readonly interpreterId: string;
      readonly slotId: string;
      readonly meetingIds: readonly string[];
    }
  | {
      readonly rule: "interpreter_rest";
      readonly interpreterId: string;
      readonly slotId: string;
      readonly afterSlots: number;
      readonly slots: number;
    }
  | { readonly rule: "objective_true"; readonly part: string; readonly claimed: number; readonly found: number }
  | { readonly rule: "bound_true"; readonly part: string; readonly claimed: number; readonly found: number }
  | { readonly rule: "certificate_matches"; readonly part: string };
