import type { Json, JsonOrNull } from "./columns.ts";
import type {
  AccessRole,
  Instant,
  LocalDate,
  LocalTime,
  Locale,
  MultiText,
  OrganisationRole,
  SpokenLanguage,
} from "@songhua/kernel";
import type { ColumnType } from "kysely";

export interface QuestionRow {
  key: string;
  type: string;
  label: MultiText;
  help: MultiText | null;
  required: boolean;
  options: { key: string; label: MultiText }[];
}

export interface SourceRow {
  title: string;
  outlet: string;
  date: LocalDate;
}

export type LanguagePairRow = [SpokenLanguage, SpokenLanguage];

/** What the organiser asks of every timetable; null: no such rule. */
export interface RulesRow {
  minPerPerson: number | null;
  maxPerPerson: number | null;
  perRole: { role: OrganisationRole; min: number | null; max: number | null }[];
  fairnessSpread: number | null;
  eachDayAlone: boolean;
  afternoonFrom: LocalTime;
  lunchCounts: boolean;
  talkBufferSlots: number;
  interpreterRest: { afterSlots: number; slots: number } | null;
  interpretByLanguage: boolean;
  travel: { venueIds: [string, string]; slots: number }[];
  onlineCapacity: number | null;
  onlineWhenVenueOut: boolean;
}

export interface EventTable {
  id: string;
  slug: string;
  name: Json<MultiText>;
  summary: Json<MultiText>;
  state: "draft" | "published" | "archived";
  starts_on: LocalDate;
  ends_on: LocalDate;
  home_zone: string;
  languages: Json<Locale[]>;
  registration_open: boolean;
  request_hours: number;
  questions: Json<QuestionRow[]>;
  source: JsonOrNull<SourceRow>;
  demonstration: boolean;
  created_at: Instant;
  timetable_rules: ColumnType<Partial<RulesRow>, string | undefined, string>;
}

export interface RoleGrantTable {
  account_id: string;
  event_id: string | null;
  role: Exclude<AccessRole, "participant">;
}

export interface VenueTable {
  event_id: string;
  id: string;
  position: number;
  name: Json<MultiText>;
  city: Json<MultiText>;
  zone: string;
  hours: Json<{ date: LocalDate; opens: string; closes: string }[]>;
}

export interface VenueTableTable {
  event_id: string;
  id: string;
  venue_id: string;
  position: number;
  label: string;
  capacity: number;
}

export interface SlotTable {
  event_id: string;
  id: string;
  starts_at: Instant;
  ends_at: Instant;
}

export interface SpeakerRow {
  name: MultiText;
  title: MultiText | null;
  organisationId: string | null;
  byVideo: boolean;
}

export type SessionKind =
  "opening" | "address" | "keynote" | "panel" | "release" | "signing" | "matchmaking" | "break" | "other";

export interface EventSessionTable {
  event_id: string;
  id: string;
  venue_id: string;
  kind: SessionKind;
  title: Json<MultiText>;
  summary: Json<MultiText>;
  starts_at: Instant;
  ends_at: Instant;
  room: string | null;
  languages: Json<Locale[]>;
  speakers: Json<SpeakerRow[]>;
}
