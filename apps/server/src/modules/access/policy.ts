import type { OperationId } from "@songhua/contract";
import { DomainError, type AccessRole } from "@songhua/kernel";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";

/**
 * Who may call an operation.
 * - anyone: also without signing in
 * - visible: everybody who may know of the event (all, once it is published)
 * - signed_in: any account
 * - a list: at least one of these roles at the event; administrators always may.
 * Where a participant is listed, the handler narrows to the participant's own organisation (`mayActFor`).
 */
export type Rule = "anyone" | "visible" | "signed_in" | readonly AccessRole[];

const ADMINISTRATOR: Rule = ["administrator"];
const STAFF: Rule = ["organiser"];
const FRONT_DESK: Rule = ["organiser", "operator"];
const INSIDERS: Rule = ["organiser", "operator", "reader"];
const EVERY_ROLE: Rule = ["organiser", "operator", "reader", "participant"];
const OWN_OR_STAFF: Rule = ["organiser", "participant"];

/** One line per operation; a new operation does not compile until it stands here. */
export const policy: Record<OperationId, Rule> = {
  getHealth: "anyone",
  getSession: "anyone",
  setUp: "anyone", // refuses once an administrator exists
  openDemonstration: "anyone", // on an installation that has people, for administrators only: the handler checks
  requestSignInLink: "anyone",
  redeemSignInLink: "anyone",
  signOut: "anyone",
  updateAccount: "signed_in",
  startPasskeyRegistration: "signed_in",
  registerPasskey: "signed_in",
  listPasskeys: "signed_in",
  deletePasskey: "signed_in",
  startPasskeySignIn: "anyone",
  signInWithPasskey: "anyone",
  listMail: ADMINISTRATOR, // letters hold sign-in links: whoever reads them can be anyone
  listGrants: STAFF,
  addGrant: STAFF,
  removeGrant: STAFF,

  listEvents: "anyone",
  createEvent: ADMINISTRATOR,
  getEvent: "visible",
  updateEvent: STAFF,
  setEventBodies: STAFF,
  createVenue: STAFF,
  updateVenue: STAFF,
  deleteVenue: STAFF,
  setSlots: STAFF,
  listSessions: "visible",
  createSession: STAFF,
  updateSession: STAFF,
  deleteSession: STAFF,

  listOrganisations: "visible",
  createOrganisation: STAFF,
  getOrganisation: "visible",
  updateOrganisation: OWN_OR_STAFF,
  listDuplicates: STAFF,
  mergeOrganisations: STAFF,
  dismissDuplicate: STAFF,
  getForm: "visible",
  saveForm: STAFF,
  register: "visible",
  listParticipants: INSIDERS,
  createParticipant: STAFF,
  getParticipant: [...INSIDERS, "participant"],
  updateParticipant: OWN_OR_STAFF,
  decideParticipants: STAFF,
  inviteParticipant: STAFF,
  getBadge: ["organiser", "operator", "participant"],
  startBadges: FRONT_DESK,
  checkIn: FRONT_DESK,
  undoCheckIn: FRONT_DESK,
  getCheckInCounts: INSIDERS,

  getWorkbookTemplate: "visible",
  exportWorkbook: STAFF,
  uploadWorkbook: STAFF,
  listImports: STAFF,
  getImport: STAFF,
  listImportProblems: STAFF,
  applyImport: STAFF,
  undoImport: STAFF,
  listRuns: INSIDERS,
  getRun: INSIDERS,
  cancelRun: STAFF,
  getRunFile: INSIDERS,

  listListings: "visible", // accepted ones only, unless own or staff
  createListing: OWN_OR_STAFF,
  getListing: "visible",
  updateListing: OWN_OR_STAFF,
  moveListing: OWN_OR_STAFF, // accepting and returning is for staff: the handler checks
  startMatching: STAFF,
  listMatches: ["organiser", "reader", "participant"],
  judgeMatch: OWN_OR_STAFF,
  getMatchesWorkbook: ["organiser", "reader", "participant"],
  getMatchesCsv: ["organiser", "reader", "participant"],
  explainNoMatch: STAFF, // the answer names anonymous listings and who stands before whom
  getMarketRules: ["organiser", "reader"],
  publishMarketRules: STAFF,
  undoMarketRules: STAFF,
  startRulesPreview: STAFF,
  getRulesPreview: STAFF,
  listFewMatches: STAFF,
  getFewWorkbook: STAFF,
  getFewCsv: STAFF,
  askForWords: STAFF,
  findConsortia: STAFF,
  findJointSlots: STAFF,
  proposeGroupMeeting: STAFF,
  writeMissingNeed: STAFF,
  listExclusions: STAFF,
  addExclusion: STAFF,
  removeExclusion: STAFF,
  listRequests: ["organiser", "reader", "participant"],
  createRequest: OWN_OR_STAFF,
  answerRequest: OWN_OR_STAFF,

  startTimetable: STAFF,
  listTimetables: EVERY_ROLE,
  publishTimetable: STAFF,
  getTimetableDifference: INSIDERS,
  getTimetableFile: INSIDERS,
  getTimetableProof: INSIDERS,
  getTimetableRules: INSIDERS,
  setTimetableRules: STAFF,
  checkTimetable: STAFF,
  listInterpreters: INSIDERS,
  createInterpreter: STAFF,
  updateInterpreter: STAFF,
  deleteInterpreter: STAFF,
  listUnavailableTimes: INSIDERS,
  setUnavailableTimes: STAFF,
  getAvailability: [...INSIDERS, "participant"],
  setAvailability: OWN_OR_STAFF,
  listDisruptions: INSIDERS,
  repairTimetable: STAFF,
  undoDisruption: STAFF,
  dismissDisruption: STAFF,
  reportAbsence: ["participant"],
  listMeetings: EVERY_ROLE,
  listMoves: INSIDERS,
  moveMeeting: STAFF,
  lockMeeting: STAFF,
  lockMeetings: STAFF,
  setInterpreting: STAFF,
  setMeetingState: OWN_OR_STAFF,
  getMyDay: ["participant"],
  getInterpreterDay: "anyone", // the token in the address is the permission
  getCalendar: "anyone", // the token in the address is the permission
  getTimetableWorkbook: INSIDERS,

  listAgreements: ["organiser", "reader", "participant"],
  createAgreement: OWN_OR_STAFF,
  getAgreement: EVERY_ROLE, // an operator only what it signs: the handler checks
  updateAgreement: OWN_OR_STAFF,
  confirmAgreement: OWN_OR_STAFF,
  correctAgreement: STAFF,
  withdrawAgreement: OWN_OR_STAFF,
  // The text of an agreement is for its parties, staff and readers: the handlers check.
  listAgreementTemplates: ["organiser", "reader", "participant"],
  getAgreementDrafting: ["organiser", "reader", "participant"],
  getAgreementVersion: ["organiser", "reader", "participant"],
  startAgreementText: OWN_OR_STAFF,
  saveAgreementVersion: OWN_OR_STAFF,
  approveAgreementVersion: OWN_OR_STAFF,
  setApprovalDeadline: OWN_OR_STAFF,
  addAgreementComment: OWN_OR_STAFF,
  resolveAgreementComment: OWN_OR_STAFF,
  amendAgreement: OWN_OR_STAFF,
  // Who signs what is the document's list of signers; staff bring paper and files of others. The handlers check.
  getAgreementDocument: EVERY_ROLE,
  freezeAgreementDocument: OWN_OR_STAFF,
  discardAgreementDocument: OWN_OR_STAFF,
  getAgreementPdf: EVERY_ROLE,
  beginDocumentSignature: EVERY_ROLE,
  finishDocumentSignature: EVERY_ROLE,
  uploadSignedDocument: EVERY_ROLE,
  uploadPaperScan: EVERY_ROLE,
  getPaperScan: EVERY_ROLE,
  confirmPaperScan: EVERY_ROLE,
  addNationalSignature: EVERY_ROLE,
  getEvidence: EVERY_ROLE,
  issueEventCertificate: EVERY_ROLE, // for oneself: the certificate names the account
  listEventCertificates: EVERY_ROLE,
  withdrawEventCertificate: EVERY_ROLE,
  getEventAuthority: "visible",
  getEventRevocations: "visible",
  listRegister: "visible",
  listCeremonies: INSIDERS,
  createCeremony: STAFF,
  getCeremony: INSIDERS,
  updateCeremony: STAFF,
  deleteCeremony: STAFF,
  advanceCeremony: FRONT_DESK,
  stepBackCeremony: FRONT_DESK,
  streamCeremony: INSIDERS,
  signAtDesk: FRONT_DESK, // the person who signs stands there; both names are kept
  listWallMoments: "visible",
  listFrozenWalls: "visible",
  freezeWall: STAFF,
  getFrozenWall: "visible",
  getFollowThrough: ["organiser", "reader"],
  getFollowThroughCsv: ["organiser", "reader"],
  getContractingRelease: ["organiser", "reader"],
  // What follows a signing is for its parties, staff and readers: the handlers check.
  getAgreementFollow: ["organiser", "reader", "participant"],
  getVoucher: ["organiser", "reader", "participant"],
  getRegistrationForm: ["organiser", "reader", "participant"],
  getRegistrationFields: ["organiser", "reader", "participant"],
  recordAgreementStep: STAFF,
  addFollowLine: OWN_OR_STAFF,
  setFollowLine: OWN_OR_STAFF,
  recordPayment: OWN_OR_STAFF,
  uploadVoucher: OWN_OR_STAFF,
  withdrawPayment: OWN_OR_STAFF,
  tellNews: OWN_OR_STAFF,
  askForNews: STAFF,
  setReminderWords: STAFF,
  previewReminder: STAFF,
  getRegisterLog: "anyone",
  getReceipt: "visible",
  getRegisterEntry: "visible",
  getWall: "visible",
  streamWall: "visible",
  getReport: INSIDERS,
  listReportRows: INSIDERS,
  startReport: INSIDERS,
  listAudit: ["organiser", "reader"],

  // The demonstration's register is anybody's to read; the real one is for its readers and offices: the handlers check.
  listOutsourcingLines: "anyone",
  getOutsourcingLine: "anyone",
  listTechnologyContracts: "anyone",
  listOutsourcingColumns: "anyone",
  uploadOutsourcing: "signed_in",
  listOutsourcingImports: "signed_in",
  getOutsourcingImport: "signed_in",
  listOutsourcingFindings: "signed_in",
  applyOutsourcing: "signed_in",
  fileOutsourcing: "signed_in", // as an office the viewer holds, for lines that office sees to
  getFilingWindow: "anyone",
  listFilingOffices: ADMINISTRATOR,
  addFilingOffice: ADMINISTRATOR,
  removeFilingOffice: ADMINISTRATOR,
  listDefinitions: "anyone",
  getDefinition: "anyone",
  queryNumbers: "anyone",
  listNumberLines: "anyone",
  listSeries: "anyone",
  listSeriesConflicts: "anyone",
  importSeries: STAFF,
  listRateTables: "anyone",
  importRates: STAFF,
  lookUpRate: "anyone",
  listReleases: "anyone", // frozen ones
  makeRelease: "signed_in",
  getRelease: "anyone",
  queryReleaseNumbers: "anyone",
  getReleaseDifference: "anyone",
  getReleaseFile: "anyone",
  freezeRelease: "signed_in",
  getReleasePack: "anyone", // frozen ones
  saveReleaseText: "signed_in",
  listReleaseTexts: "signed_in",
  getReleasePackFile: "anyone",
  getEventIndicators: "visible",
  listEventIndicatorRows: INSIDERS,
};

/** @throws DomainError not_found for a draft event the viewer has no part in; unauthenticated; forbidden. */
export function authorise(id: OperationId, viewer: Viewer, event: EventContext | undefined): void {
  const rule = policy[id];
  if (event?.state === "draft" && viewer.roles.size === 0) throw new DomainError("not_found", { what: "event" });
  if (rule === "anyone" || rule === "visible") return;
  if (!viewer.account) throw new DomainError("unauthenticated");
  if (rule === "signed_in" || viewer.roles.has("administrator")) return;
  if (!rule.some((role) => viewer.roles.has(role))) throw new DomainError("forbidden");
}
