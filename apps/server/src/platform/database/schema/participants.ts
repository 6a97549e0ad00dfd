import type { Json } from "./columns.ts";
import type {
  EventRole,
  IdentifierScheme,
  Industry,
  Instant,
  Locale,
  MultiText,
  OrganisationRole,
} from "@songhua/kernel";

export interface OrganisationTable {
  event_id: string;
  id: string;
  name: Json<MultiText>;
  name_key: string;
  role: OrganisationRole;
  country: string;
  region: string | null;
  city: string | null;
  industry: Industry | null;
  website: string | null;
  languages: Json<Locale[]>;
  demonstration: boolean;
  import_id: string | null;
  created_at: Instant;
}

export interface OrganisationIdentifierTable {
  event_id: string;
  organisation_id: string;
  scheme: IdentifierScheme;
  value: string;
}

export interface EventBodyTable {
  event_id: string;
  organisation_id: string;
  role: EventRole;
  position: number;
}

export interface NotDuplicateTable {
  event_id: string;
  a_id: string;
  b_id: string;
}

export type AnswerRow = string | number | boolean | string[];

export type ParticipantState = "pending" | "approved" | "declined" | "withdrawn";

export interface ParticipantTable {
  event_id: string;
  id: string;
  organisation_id: string | null;
  account_id: string | null;
  name: Json<MultiText>;
  name_key: string;
  email: string | null;
  phone: string | null;
  title: string | null;
  languages: Json<Locale[]>;
  venue_id: string | null;
  state: ParticipantState;
  answers: Json<Record<string, AnswerRow>>;
  badge_code: string;
  calendar_token: string;
  consent_at: Instant | null;
  checked_in_at: Instant | null;
  checked_in_by: string | null;
  demonstration: boolean;
  import_id: string | null;
  created_at: Instant;
  zone: string | null;
  min_meetings: number | null;
  max_meetings: number | null;
}
