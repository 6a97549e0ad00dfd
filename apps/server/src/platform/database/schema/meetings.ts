import type { Json, JsonOrNull } from "./columns.ts";
import type { LanguagePairRow } from "./events.ts";
import type { Industry, Instant, Locale, MultiText } from "@songhua/kernel";
import type { Generated } from "kysely";

export type RequestState = "pending" | "accepted" | "declined" | "expired" | "withdrawn";

export interface MeetingRequestTable {
  event_id: string;
  id: string;
  from_organisation_id: string;
  to_organisation_id: string;
  match_id: string | null;
  message: string;
  priority: "must" | "nice";
  state: RequestState;
  expires_at: Instant;
  created_by: string | null;
  created_at: Instant;
}

export type MeetingState = "unplaced" | "planned" | "held" | "missed" | "cancelled";

export interface MeetingTable {
  event_id: string;
  id: string;
  request_id: string | null;
  a_organisation_id: string;
  b_organisation_id: string;
  mode: "table" | "online";
  priority: "must" | "nice";
  state: MeetingState;
  locked: Generated<boolean>;
  outcome: string | null;
  calendar_sequence: Generated<number>;
  demonstration: Generated<boolean>;
  created_at: Instant;
  interpreting: Generated<"auto" | "needed" | "none">;
  languages: JsonOrNull<LanguagePairRow>;
  wished_slot_id: Generated<string | null>;
  wished_table_id: Generated<string | null>;
}

export interface InterpreterTable {
  event_id: string;
  id: string;
  name: Json<MultiText>;
  venue_id: string | null;
  language_pairs: Json<LanguagePairRow[]>;
  fields: Json<Industry[]>;
  demonstration: boolean;
  created_at: Instant;
  email: string | null;
  locale: Locale | null;
  calendar_token: string;
}

export type ScheduledKind = "participant" | "table" | "venue" | "interpreter";

export interface UnavailableTimeTable {
  event_id: string;
  id: string;
  kind: ScheduledKind;
  subject_id: string;
  starts_at: Instant;
  ends_at: Instant;
  disruption_id: string | null;
}

/** What happened on the day, as the contract spells it. */
export type DisruptionRow =
  | { kind: "late"; participantId: string; until: Instant }
  | { kind: "no_show"; participantId: string; until?: Instant | undefined }
  | { kind: "withdrawn"; participantId: string }
  | { kind: "new_request"; meetingId: string }
  | { kind: "table_out"; tableId: string; until?: Instant | undefined }
  | { kind: "interpreter_ill"; interpreterId: string; until?: Instant | undefined }
  | { kind: "venue_cut_off"; venueId: string; until?: Instant | undefined }
  | { kind: "slot_lost"; slotId: string };

export interface DisruptionTable {
  event_id: string;
  id: string;
  state: "reported" | "applied" | "undone" | "dismissed";
  what: Json<DisruptionRow>;
  at: Instant;
  actor: string;
  before_timetable_id: string | null;
  timetable_id: string | null;
  changed: Generated<number>;
  told: Generated<number>;
}

export interface MeetingPersonTable {
  event_id: string;
  meeting_id: string;
  participant_id: string;
}

export interface CertificateRow {
  engineVersion: string;
  seed: number;
  problemHash: string;
  held: { must: number; nice: number; asked: number };
  breaks: number;
  breaksLowerBound: number;
  boundReason: string;
  proven: boolean;
  violations: number;
  /** Length of the file that shows the bound on breaks, where there is one. */
  proofBytes?: number | null;
}

export interface TimetableTable {
  event_id: string;
  id: string;
  version: number;
  state: "draft" | "published" | "superseded";
  problem: Json<unknown>;
  certificate: Json<CertificateRow>;
  unplaced: Json<{ meetingId: string; code: string; params: Record<string, unknown> }[]>;
  created_at: Instant;
  published_at: Instant | null;
}

export interface TimetableProofTable {
  event_id: string;
  sha256: string;
  packed: Buffer;
  created_at: Instant;
}

export interface PlacementTable {
  event_id: string;
  timetable_id: string;
  meeting_id: string;
  slot_id: string;
  table_id: string | null;
  interpreter_id: string | null;
}
