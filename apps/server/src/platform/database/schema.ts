/*
 * The whole database: one file under `schema/` per subject, in the order of the migrations, and every table by its name here.
 */
import type {
  AccountSessionTable,
  AccountTable,
  MailTable,
  PasskeyChallengeTable,
  PasskeyTable,
  SignInLinkTable,
} from "./schema/accounts.ts";
import type {
  EventSessionTable,
  EventTable,
  RoleGrantTable,
  SlotTable,
  VenueTable,
  VenueTableTable,
} from "./schema/events.ts";
import type {
  EventBodyTable,
  NotDuplicateTable,
  OrganisationIdentifierTable,
  OrganisationTable,
  ParticipantTable,
} from "./schema/participants.ts";
import type { WorkbookImportTable, WorkbookProblemTable, WorkbookRowTable } from "./schema/workbooks.ts";
import type {
  ExclusionTable,
  ListingTable,
  ListingVectorTable,
  MarketRulesTable,
  MatchTable,
  MatchVerdictTable,
  MeetingPartyTable,
  RefusedOrganisationTable,
} from "./schema/market.ts";
import type {
  DisruptionTable,
  InterpreterTable,
  MeetingPersonTable,
  MeetingRequestTable,
  MeetingTable,
  PlacementTable,
  TimetableProofTable,
  TimetableTable,
  UnavailableTimeTable,
} from "./schema/meetings.ts";
import type {
  AgreementApprovalTable,
  AgreementChangeTable,
  AgreementCommentTable,
  AgreementPartyTable,
  AgreementTable,
  AgreementVersionTable,
  CeremonyItemTable,
  CeremonyTable,
  FrozenWallTable,
  ReportedTotalTable,
} from "./schema/agreements.ts";
import type {
  AgreementDocumentTable,
  DocumentSignatureBegunTable,
  DocumentSignatureTable,
  DocumentSignerTable,
  EarlierSignatureTable,
  EventAuthorityTable,
  EventCertificateTable,
  NationalSignatureTable,
  PaperScanTable,
} from "./schema/signing.ts";
import type {
  AgreementLineTable,
  AgreementNewsTable,
  AgreementPaymentTable,
  AgreementReminderTable,
  AgreementReminderWordsTable,
  AgreementStepTable,
} from "./schema/follow-through.ts";
import type {
  LogCheckpointTable,
  LogCosignatureTable,
  LogEntryTable,
  LogIdentityTable,
  LogPendingTable,
  LogTileTable,
  LogWitnessTable,
  RegisterEntryTable,
} from "./schema/register.ts";
import type { AuditEventTable, RunTable } from "./schema/platform.ts";
import type {
  FilingOfficeTable,
  ImportedSeriesTable,
  IndicatorDefinitionTable,
  OutsourcingBookTable,
  OutsourcingFilingTable,
  OutsourcingFindingTable,
  OutsourcingImportTable,
  OutsourcingLineTable,
  OwnDefinitionTable,
  RateTableTable,
  ReleaseArchiveTable,
  ReleaseTextTable,
  StatisticsReleaseFileTable,
  ReleaseProtectionTable,
  StatisticsReleaseTable,
  TechnologyContractTable,
} from "./schema/statistics.ts";

export * from "./schema/accounts.ts";
export * from "./schema/events.ts";
export * from "./schema/participants.ts";
export * from "./schema/workbooks.ts";
export * from "./schema/market.ts";
export * from "./schema/meetings.ts";
export * from "./schema/agreements.ts";
export * from "./schema/signing.ts";
export * from "./schema/follow-through.ts";
export * from "./schema/register.ts";
export * from "./schema/platform.ts";
export * from "./schema/statistics.ts";

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
  earlier_signature: EarlierSignatureTable;
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
  agreement_reminder_words: AgreementReminderWordsTable;
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
  own_definition: OwnDefinitionTable;
  statistics_release: StatisticsReleaseTable;
  statistics_release_file: StatisticsReleaseFileTable;
  release_protection: ReleaseProtectionTable;
  release_text: ReleaseTextTable;
  release_archive: ReleaseArchiveTable;
}
