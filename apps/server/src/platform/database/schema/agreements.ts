import type { Json, JsonOrNull } from "./columns.ts";
import type { SourceRow } from "./events.ts";
import type { AgreementText } from "@songhua/contract";
import type { AgreementKind, Instant, LocalDate, MultiText, ValueKind } from "@songhua/kernel";
import type { ColumnType, Generated } from "kysely";

export interface ReportedTotalTable {
  agreements: number;
  event_id: string;
  id: string;
  kind: AgreementKind;
  currency: string;
  amount: string;
  approximate: boolean;
  basis: "on_site" | "to_date" | "expected";
  source: Json<SourceRow>;
}

export interface RateRow {
  to: string;
  rate: string;
  source: string;
  date: LocalDate;
}

export interface AgreementTable {
  event_id: string;
  id: string;
  kind: AgreementKind;
  title: Json<MultiText>;
  summary: string;
  value_kind: ValueKind;
  amount: string | null;
  currency: string | null;
  rate: JsonOrNull<RateRow>;
  reported_total_id: string | null;
  meeting_id: string | null;
  master_id: string | null;
  state: "proposed" | "signed" | "withdrawn";
  signed_at: Instant | null;
  demonstration: boolean;
  created_by: string | null;
  created_at: Instant;
  current_version: ColumnType<number | null, number | null | undefined, number | null>;
  approve_by: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  amends_id: ColumnType<string | null, string | null | undefined, string | null>;
}

export type SigningMethod = "confirmation" | "desk" | "certificate" | "paper";

export interface AgreementPartyTable {
  event_id: string;
  agreement_id: string;
  position: number;
  organisation_id: string | null;
  name: Json<MultiText>;
  confirmed_at: Instant | null;
  confirmed_by: string | null;
  method: ColumnType<SigningMethod | null, SigningMethod | null | undefined, SigningMethod | null>;
  signed_version: ColumnType<number | null, number | null | undefined, number | null>;
  signer: ColumnType<string | null, string | null | undefined, string | null>;
  claimed_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

export interface AgreementVersionTable {
  event_id: string;
  agreement_id: string;
  version: number;
  text: Json<AgreementText>;
  hash: string;
  note: string;
  created_by: string | null;
  author: string;
  created_at: Instant;
}

export interface AgreementApprovalTable {
  event_id: string;
  agreement_id: string;
  organisation_id: string;
  version: number;
  approved_by: string | null;
  approver: string;
  at: Instant;
}

export interface AgreementCommentTable {
  event_id: string;
  agreement_id: string;
  id: string;
  version: number;
  clause_id: string;
  body: string;
  organisation_id: string | null;
  created_by: string | null;
  author: string;
  created_at: Instant;
  resolved_at: Instant | null;
  resolved_by: string | null;
}

export interface CeremonyTable {
  event_id: string;
  id: string;
  title: Json<MultiText>;
  venue_id: string | null;
  starts_at: Instant | null;
  state: "planned" | "running" | "ended";
  revision: number;
  created_at: Instant;
}

export interface StandRow {
  party: number;
  spot: string;
  person: string;
}

export interface CeremonyItemTable {
  event_id: string;
  ceremony_id: string;
  agreement_id: string;
  position: number;
  stands: Json<StandRow[]>;
  started_at: Instant | null;
  ended_at: Instant | null;
}

export type AgreementChangeType = "signing" | "correction" | "withdrawal" | "amendment" | "termination";

export interface AgreementChangeTable {
  event_id: string;
  agreement_id: string;
  seq: Generated<number>;
  type: AgreementChangeType;
  at: Instant;
  kind: AgreementKind;
  value_kind: ValueKind;
  amount: string | null;
  currency: string | null;
  rate: JsonOrNull<RateRow>;
  reason: string;
}

export interface FrozenWallTable {
  event_id: string;
  id: string;
  note: string;
  wall: Json<Record<string, unknown>>;
  hash: string;
  frozen_at: Instant;
  frozen_by: string | null;
  author: string;
}
