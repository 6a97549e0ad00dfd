/*
 * The whole database at a glance, table by table in the order of the migrations. One file on purpose: a test holds it against the
 * migrated catalogue, and whoever writes a query finds every table and column in one place.
 */
import type {
  AccessRole,
  AgreementKind,
  EventRole,
  IdentifierScheme,
  Industry,
  Instant,
  ListingKind,
  ListingSide,
  LocalDate,
  LocalTime,
  Locale,
  MultiText,
  OrganisationRole,
  RegisterEntryType,
  SpokenLanguage,
  ValueKind,
} from "@songhua/kernel";
import type { AgreementText } from "@songhua/contract";
import type {
  ContractLine,
  FilingLevel,
  FilingState,
  IndicatorDefinition,
  RateRule,
  TechnologyContract,
} from "@songhua/statistics";
import type { Openings } from "@songhua/trust";
import type { ColumnType, Generated } from "kysely";

/** A jsonb column: read as a value, written as text made by `json()`. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

export interface AccountTable {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  created_at: Instant;
}
export interface AccountSessionTable {
  token_hash: Buffer;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
}
export interface SignInLinkTable {
  token_hash: Buffer;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}
export interface PasskeyTable {
  id: string;
  account_id: string;
  public_key: Buffer;
  counter: number;
  transports: Json<string[]>;
  label: string;
  created_at: Instant;
  last_used_at: Instant | null;
}
export interface PasskeyChallengeTable {
  challenge: string;
  account_id: string | null;
  expires_at: Instant;
}
export interface MailTable {
  id: string;
  event_id: string | null;
  to_address: string;
  subject: string;
  text: string;
  created_at: Instant;
  sent_at: Instant | null;
  error: string | null;
}

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
export type WorkbookKind = "organisations" | "participants" | "listings" | "unknown";
export interface SheetRow {
  name: string;
  kind: WorkbookKind;
  rows: number;
  columns: { heading: string; field: string | null }[];
}
export interface ImportCounts {
  create: number;
  update: number;
  unchanged: number;
  skip: number;
  errors: number;
  warnings: number;
}
export interface FailureRow {
  code: string;
  params: Record<string, unknown>;
}
export type ImportState = "reading" | "ready" | "applying" | "applied" | "undone" | "failed";
export interface WorkbookImportTable {
  event_id: string;
  id: string;
  file_name: string;
  state: ImportState;
  sheets: Json<SheetRow[]>;
  counts: Json<ImportCounts>;
  failure: JsonOrNull<FailureRow>;
  /** Only until the dry run has read it. */
  file: Buffer | null;
  run_id: string | null;
  created_by: string | null;
  created_at: Instant;
  applied_at: Instant | null;
  undone_at: Instant | null;
}
export interface WorkbookRowTable {
  event_id: string;
  import_id: string;
  position: number;
  kind: WorkbookKind;
  action: "create" | "update" | "unchanged" | "skip";
  target_id: string | null;
  data: Json<Record<string, unknown>>;
  before: JsonOrNull<Record<string, unknown>>;
}
export interface WorkbookProblemTable {
  event_id: string;
  import_id: string;
  position: number;
  severity: "error" | "warning";
  sheet: string;
  row: number | null;
  column_name: string | null;
  heading: string | null;
  value: string | null;
  code: string;
  params: Json<Record<string, unknown>>;
}

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
interface RulePartyRow {
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
export interface AgreementDocumentTable {
  event_id: string;
  agreement_id: string;
  id: string;
  version: number;
  /** What the PDF shows: an `AgreementStructure`. */
  structure: Json<Record<string, unknown>>;
  text_hash: string;
  pdf_hash: string;
  pdf_length: number;
  bytes: Buffer;
  current_hash: string;
  revision: number;
  signing_order: "sequential" | "parallel";
  created_by: string | null;
  author: string;
  created_at: Instant;
  completed_at: Instant | null;
  completed_length: number | null;
  stamp_wanted: boolean;
  discarded_at: Instant | null;
}
export interface DocumentSignerTable {
  event_id: string;
  document_id: string;
  position: number;
  role: "party" | "witness" | "approver" | "countersigner";
  name: Json<MultiText>;
  organisation_id: string | null;
  email: string | null;
  step: number;
  field: string;
}
export interface DocumentSignatureBegunTable {
  event_id: string;
  id: string;
  document_id: string;
  position: number;
  revision: number;
  method: "browser" | "file";
  certificate: Buffer;
  chain: Buffer[];
  to_be_signed: Buffer;
  account_id: string | null;
  at: Instant;
}
export interface FindingRow {
  code: string;
  params: Record<string, string | number>;
}
export interface DocumentSignatureTable {
  event_id: string;
  document_id: string;
  position: number;
  method: "browser" | "file" | "upload" | "paper";
  signed_at: Instant;
  account_id: string | null;
  author: string;
  subject: string | null;
  issuer: string | null;
  certificate: Buffer | null;
  root: Buffer | null;
  event_authority: boolean;
  stamped_at: Instant | null;
  findings: Json<FindingRow[]>;
  hash: string;
}
export interface PaperScanTable {
  event_id: string;
  document_id: string;
  position: number;
  media: string;
  bytes: Buffer;
  hash: string;
  uploaded_by: string | null;
  uploader: string;
  uploaded_at: Instant;
  confirmations: Json<{ account: string; name: string; at: Instant }[]>;
}
export interface NationalSignatureTable {
  event_id: string;
  document_id: string;
  name: string;
  cms: Buffer;
  algorithm: string;
  subject: string;
  account_id: string | null;
  at: Instant;
}
export interface EventAuthorityTable {
  event_id: string;
  certificate: Buffer;
  sealed_key: Buffer;
  created_at: Instant;
}
export interface EventCertificateTable {
  event_id: string;
  serial: string;
  account_id: string | null;
  organisation_id: string | null;
  name: string;
  organisation: string;
  certificate: Buffer;
  issued_at: Instant;
  not_after: Instant;
  withdrawn_at: Instant | null;
  withdrawn_reason: string | null;
  withdrawn_by: string | null;
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
export type AgreementStep = "registered" | "started" | "executed" | "terminated";
export interface AgreementStepTable {
  event_id: string;
  agreement_id: string;
  step: AgreementStep;
  on_date: LocalDate;
  reference: string;
  note: string;
  recorded_by: string | null;
  author: string;
  at: Instant;
}
export interface AgreementLineTable {
  event_id: string;
  agreement_id: string;
  id: string;
  kind: "milestone" | "payment";
  title: Json<MultiText>;
  due: LocalDate | null;
  amount: string | null;
  currency: string | null;
  payer_position: number | null;
  done_on: LocalDate | null;
}
export interface AgreementPaymentTable {
  event_id: string;
  agreement_id: string;
  id: string;
  line_id: string | null;
  paid_on: LocalDate;
  amount: string;
  currency: string;
  voucher_number: string;
  voucher_name: string | null;
  voucher_media: string | null;
  voucher: Buffer | null;
  voucher_hash: string | null;
  recorded_by: string | null;
  author: string;
  at: Instant;
  withdrawn_at: Instant | null;
  withdrawn_reason: string | null;
}
export interface AgreementReminderTable {
  event_id: string;
  agreement_id: string;
  organisation_id: string;
  about: string;
  sent_at: Instant;
  letters: number;
}
export interface AgreementNewsTable {
  event_id: string;
  agreement_id: string;
  id: string;
  organisation_id: string;
  text: string;
  author: string;
  at: Instant;
}
export interface RegisterEntryTable {
  event_id: string;
  id: string;
  place: Generated<number>;
  type: RegisterEntryType;
  agreement_id: string;
  at: Instant;
  hash: Buffer;
  openings: Json<Openings>;
}
export interface LogPendingTable {
  place: Generated<number>;
  id: string;
  entry: string;
}
export interface LogEntryTable {
  log_index: number;
  id: string;
  entry: string;
}
export interface LogTileTable {
  level: number;
  tile_index: number;
  hashes: Buffer;
}
export interface LogCheckpointTable {
  size: number;
  root: Buffer;
  note: string;
  at: Instant;
}
export interface LogIdentityTable {
  only_one: Generated<boolean>;
  public_key: string;
}
export interface LogWitnessTable {
  key: string;
  size: number;
  asked_at: Instant | null;
  answered_at: Instant | null;
  problem: string | null;
}
export interface LogCosignatureTable {
  size: number;
  key: string;
  line: string;
  at: Instant;
}
export interface AuditEventTable {
  event_id: string;
  seq: Generated<number>;
  at: Instant;
  actor_id: string | null;
  actor: string;
  action: string;
  subject_type: string;
  subject_id: string;
  data: Json<Record<string, unknown>>;
}
export type RunState = "queued" | "running" | "done" | "failed" | "cancelled";
export interface RunTable {
  event_id: string;
  id: string;
  kind: string;
  state: RunState;
  input: Json<Record<string, unknown>>;
  done: Generated<number>;
  total: Generated<number>;
  note: ColumnType<Record<string, unknown>, string | undefined, string>;
  failure: JsonOrNull<FailureRow>;
  cancel_requested: Generated<boolean>;
  file_name: string | null;
  file_media: string | null;
  file: Buffer | null;
  created_by: string | null;
  created_at: Instant;
  finished_at: Instant | null;
}
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
/** The wording of a release in one language, edited by hand: versions only grow. */
export interface ReleaseTextTable {
  release_id: string;
  locale: Locale;
  version: number;
  paragraphs: Json<{ id: string; text: string }[]>;
  author: string;
  created_by: string | null;
  created_at: Instant;
}

/** Every table by its name; kept in step with `migrations/` by a test that reads the live catalogue. */
export interface Database {
  account: AccountTable;
  account_session: AccountSessionTable;
  sign_in_link: SignInLinkTable;
  passkey: PasskeyTable;
  passkey_challenge: PasskeyChallengeTable;
  mail: MailTable;
  event: EventTable;
  role_grant: RoleGrantTable;
  venue: VenueTable;
  venue_table: VenueTableTable;
  slot: SlotTable;
  event_session: EventSessionTable;
  organisation: OrganisationTable;
  organisation_identifier: OrganisationIdentifierTable;
  event_body: EventBodyTable;
  not_duplicate: NotDuplicateTable;
  participant: ParticipantTable;
  workbook_import: WorkbookImportTable;
  workbook_row: WorkbookRowTable;
  workbook_problem: WorkbookProblemTable;
  listing: ListingTable;
  listing_vector: ListingVectorTable;
  exclusion: ExclusionTable;
  match: MatchTable;
  match_verdict: MatchVerdictTable;
  market_rules: MarketRulesTable;
  refused_organisation: RefusedOrganisationTable;
  meeting_party: MeetingPartyTable;
  meeting_request: MeetingRequestTable;
  meeting: MeetingTable;
  meeting_person: MeetingPersonTable;
  interpreter: InterpreterTable;
  disruption: DisruptionTable;
  unavailable_time: UnavailableTimeTable;
  timetable: TimetableTable;
  timetable_proof: TimetableProofTable;
  placement: PlacementTable;
  reported_total: ReportedTotalTable;
  agreement: AgreementTable;
  agreement_party: AgreementPartyTable;
  agreement_version: AgreementVersionTable;
  agreement_document: AgreementDocumentTable;
  document_signer: DocumentSignerTable;
  document_signature_begun: DocumentSignatureBegunTable;
  document_signature: DocumentSignatureTable;
  paper_scan: PaperScanTable;
  national_signature: NationalSignatureTable;
  event_authority: EventAuthorityTable;
  event_certificate: EventCertificateTable;
  agreement_approval: AgreementApprovalTable;
  agreement_comment: AgreementCommentTable;
  ceremony: CeremonyTable;
  ceremony_item: CeremonyItemTable;
  agreement_change: AgreementChangeTable;
  frozen_wall: FrozenWallTable;
  agreement_step: AgreementStepTable;
  agreement_line: AgreementLineTable;
  agreement_payment: AgreementPaymentTable;
  agreement_reminder: AgreementReminderTable;
  agreement_news: AgreementNewsTable;
  register_entry: RegisterEntryTable;
  log_pending: LogPendingTable;
  log_entry: LogEntryTable;
  log_tile: LogTileTable;
  log_checkpoint: LogCheckpointTable;
  log_identity: LogIdentityTable;
  log_witness: LogWitnessTable;
  log_cosignature: LogCosignatureTable;
  audit_event: AuditEventTable;
  run: RunTable;
  outsourcing_book: OutsourcingBookTable;
  outsourcing_import: OutsourcingImportTable;
  outsourcing_finding: OutsourcingFindingTable;
  outsourcing_line: OutsourcingLineTable;
  outsourcing_filing: OutsourcingFilingTable;
  technology_contract: TechnologyContractTable;
  filing_office: FilingOfficeTable;
  imported_series: ImportedSeriesTable;
  rate_table: RateTableTable;
  indicator_definition: IndicatorDefinitionTable;
  statistics_release: StatisticsReleaseTable;
  statistics_release_file: StatisticsReleaseFileTable;
  release_text: ReleaseTextTable;
}
