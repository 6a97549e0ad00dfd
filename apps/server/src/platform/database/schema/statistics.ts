import type { Json, JsonOrNull } from "./columns.ts";
import type { FailureRow } from "./workbooks.ts";
import type { AgreementKind, Instant, LocalDate, Locale, MultiText } from "@songhua/kernel";
import type {
  ContractLine,
  FilingLevel,
  FilingState,
  IndicatorDefinition,
  RateRule,
  TechnologyContract,
} from "@songhua/statistics";
import type { Generated } from "kysely";

export interface OutsourcingBookTable {
  demonstration: boolean;
  version: number;
}

export interface OutsourcingImportTable {
  id: string;
  demonstration: boolean;
  file_name: string;
  sha256: string;
  file: Buffer;
  state: "ready" | "applied";
  filed_as: "draft" | "accepted" | null;
  read_on: LocalDate;
  rows: number;
  counts: Json<OutsourcingCounts>;
  left_out: Json<{ code: string; rows: number }[]>;
  created_by: string | null;
  author: string;
  created_at: Instant;
  applied_at: Instant | null;
}

/** What an import would do, or did. */
export interface OutsourcingCounts {
  new: number;
  refiled: number;
  unchanged: number;
  conflicting: number;
  technology: number;
  executions: number;
  errors: number;
  warnings: number;
}

export interface OutsourcingFindingTable {
  import_id: string;
  position: number;
  code: string;
  severity: "error" | "warning";
  row: number;
  column_name: string | null;
  number: string | null;
  params: Json<Record<string, string | number>>;
}

export interface OutsourcingLineTable {
  id: string;
  demonstration: boolean;
  number: string;
  revision: number;
  version: number;
  line: Json<ContractLine>;
  digest: string;
  kind: AgreementKind;
  location: "OFF" | "ON" | null;
  service_group: string | null;
  service_class: string | null;
  region: string | null;
  buyer_economy: string | null;
  ownership: string | null;
  provider_identifier: string | null;
  signed_on: LocalDate;
  filing: "draft" | "under_review" | "returned" | "accepted";
  filing_level: FilingLevel | null;
  filing_reason: string | null;
  filing_round: number;
  import_id: string | null;
}

export interface OutsourcingFilingTable {
  line_id: string;
  seq: Generated<number>;
  at: Instant;
  actor_id: string | null;
  author: string;
  act: "imported" | "refiled" | "report" | "accept" | "return" | "change";
  level: FilingLevel | null;
  reason: string | null;
  after: Json<FilingState>;
}

export interface TechnologyContractTable {
  id: string;
  demonstration: boolean;
  number: string;
  signed_on: LocalDate;
  line: Json<TechnologyContract>;
  import_id: string | null;
}

export interface FilingOfficeTable {
  id: string;
  account_id: string;
  level: FilingLevel;
  region: string | null;
  provider: string | null;
  created_at: Instant;
}

export interface ImportedSeriesTable {
  id: string;
  position: Generated<number>;
  concept: string;
  area: string;
  period: string;
  unit: string;
  unit_multiplier: number;
  value: string | null;
  source: string;
  published_on: string | null;
  vintage: string;
  breaks: boolean;
  basket: string | null;
  rate_source: string | null;
  author: string;
  imported_at: Instant;
}

export interface RateTableTable {
  id: string;
  source: string;
  base: string;
  frequency: "day" | "year" | "given";
  currencies: Json<string[]>;
  first: string;
  last: string;
  quotes: number;
  file_name: string;
  sha256: string;
  content: string;
  author: string;
  imported_at: Instant;
}

export interface IndicatorDefinitionTable {
  id: string;
  version: number;
  sha256: string;
  definition: Json<IndicatorDefinition>;
  published_at: Instant;
}

export interface OwnDefinitionTable {
  id: string;
  version: number;
  state: "draft" | "in_use" | "withdrawn";
  /** In the form of an IndicatorDefinition, with faults as long as it is a draft. */
  body: Json<unknown>;
  sha256: string;
  created_by: string | null;
  author: string;
  created_at: Instant;
  used_author: string | null;
  used_at: Instant | null;
  withdrawn_author: string | null;
  withdrawn_at: Instant | null;
  reason: string | null;
  replaced_by: number | null;
}

export interface StatisticsReleaseTable {
  id: string;
  demonstration: boolean;
  title: Json<MultiText>;
  state: "making" | "draft" | "frozen" | "failed";
  vintage: number;
  previous_id: string | null;
  reason: string | null;
  as_of: LocalDate;
  rate_rule: RateRule;
  numbers: number;
  lines: number;
  sha256: string | null;
  failure: string | null;
  created_by: string | null;
  author: string;
  created_at: Instant;
  frozen_at: Instant | null;
}

export interface StatisticsReleaseFileTable {
  release_id: string;
  format: string;
  media: string;
  content: Buffer;
  sha256: string;
}

/** Confidential: which undisclosed values stand in a release's sums. No operation may answer with it. */
export interface ReleaseProtectionTable {
  release_id: string;
  against: Json<string[]>;
  sums: Buffer;
}

/** The wording of a release's bulletin of one year in one language, edited by hand: versions only grow. */
export interface ReleaseTextTable {
  release_id: string;
  locale: Locale;
  period: string;
  version: number;
  paragraphs: Json<{ id: string; text: string }[]>;
  author: string;
  created_by: string | null;
  created_at: Instant;
}

/** The archive of a release for one year, in the making or made; it holds its file exactly when it is done. */
export interface ReleaseArchiveTable {
  id: string;
  release_id: string;
  period: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  done: Generated<number>;
  total: Generated<number>;
  failure: JsonOrNull<FailureRow>;
  cancel_requested: Generated<boolean>;
  made_of: string | null;
  file_name: string | null;
  file: Buffer | null;
  sha256: string | null;
  created_by: string | null;
  created_at: Instant;
  finished_at: Instant | null;
  expires_at: Instant | null;
}
