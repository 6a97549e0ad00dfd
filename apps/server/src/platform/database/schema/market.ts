import type { Json } from "./columns.ts";
import type {
  Industry,
  Instant,
  ListingKind,
  ListingSide,
  LocalDate,
  Locale,
  MultiText,
  OrganisationRole,
} from "@songhua/kernel";
import type { Generated } from "kysely";

export interface ListingTextRow {
  locale: Locale;
  title: string;
  body: string;
  provenance: "original" | "machine" | "reviewed";
}

export type ListingState = "draft" | "submitted" | "accepted" | "returned" | "withdrawn";

export interface ListingTable {
  event_id: string;
  id: string;
  organisation_id: string;
  side: ListingSide;
  kind: ListingKind;
  industry: Industry;
  texts: Json<ListingTextRow[]>;
  text_key: string;
  valid_from: LocalDate | null;
  valid_until: LocalDate | null;
  anonymous: boolean;
  state: ListingState;
  review_note: string | null;
  demonstration: boolean;
  import_id: string | null;
  updated_at: Instant;
}

export interface ListingVectorTable {
  event_id: string;
  listing_id: string;
  embedder: string;
  text_hash: string;
  vector: Buffer;
}

export interface ExclusionTable {
  event_id: string;
  a_id: string;
  b_id: string;
  kind: Generated<"rivals" | "same_group" | "other">;
  reason: string;
}

export interface SpanRow {
  locale: Locale;
  field: "title" | "body";
  start: number;
  end: number;
}

export interface EvidenceRow {
  need: SpanRow;
  offer: SpanRow;
  again?: { need: SpanRow[]; offer: SpanRow[] };
  label: MultiText;
  weight: number;
}

export interface MatchTable {
  event_id: string;
  id: string;
  need_id: string;
  offer_id: string;
  need_organisation_id: string;
  offer_organisation_id: string;
  score: number;
  parts: Json<Record<string, number>>;
  evidence: Json<EvidenceRow[]>;
  run_id: string;
}

export type VerdictRow = "must" | "meet" | "no";

/** What one side says of a pair of listings; it outlives the match, so that a pair found again is not asked about again. */
export interface MatchVerdictTable {
  event_id: string;
  need_id: string;
  offer_id: string;
  side: "need" | "offer";
  verdict: VerdictRow;
  by_organiser: boolean;
  at: Instant;
}

export interface RulePartyRow {
  sides: ListingSide[];
  roles: OrganisationRole[];
  countries: string[];
  kinds: ListingKind[];
}

/** Rules of the market but for its exclusions and refusals, which have tables of their own. */
export interface MarketRulesRow {
  meetings: { id: string; effect: "never" | "only"; who: RulePartyRow; whom: RulePartyRow; reason: string }[];
  matchesPerListing: number;
  matchesPerOrganisation: number | null;
  meetingsPerOrganisation: number | null;
  enoughMatches: number;
}

/** All rules as they were published, the exclusions of the time included, so that an older version can stand again. */
export interface MarketRulesTable {
  event_id: string;
  version: number;
  rules: Json<MarketRulesRow>;
  exclusions: Json<{ aId: string; bId: string; kind: "rivals" | "same_group" | "other"; reason: string }[]>;
  refused: Json<{ organisationId: string; kind: "sanctioned" | "refused"; reason: string }[]>;
  /** The version these rules bring back; null for new ones. */
  restores: number | null;
  actor: string;
  at: Instant;
}

export interface RefusedOrganisationTable {
  event_id: string;
  organisation_id: string;
  kind: "sanctioned" | "refused";
  reason: string;
}

/** Organisations of a meeting beyond its two. */
export interface MeetingPartyTable {
  event_id: string;
  meeting_id: string;
  organisation_id: string;
}
