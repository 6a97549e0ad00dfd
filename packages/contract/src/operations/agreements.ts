import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { AgreementValue } from "../agreement-value.ts";
import { operation } from "../operation.ts";
import {
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  line,
  LocalDate,
  MultiLine,
  pageOf,
  PageQuery,
  prose,
} from "../shared.ts";
import { SigningMethod } from "./ceremony.ts";
import { WallTotal } from "./wall-figures.ts";

const tag = "agreements";
export const AgreementState = z.enum(["proposed", "signed", "withdrawn"]);
export const AgreementParty = z.object({
  organisationId: Id.nullable(),
  name: MultiLine,
  position: z.number().int(),
  confirmedAt: Instant.nullable(),
  confirmedBy: z.string().nullable(),
  method: SigningMethod.nullable(),
  /** The version of the text that was signed. */
  signedVersion: z.number().int().nullable(),
  /** Who signed at the desk, as the operator wrote it down. */
  signer: z.string().nullable(),
  /** Signed while out of reach: the time by the signing device's own clock. `confirmedAt` is when it arrived. */
  claimedAt: Instant.nullable(),
});
export const Agreement = z.object({
  id: Id,
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  summary: z.string(),
  value: AgreementValue,
  state: AgreementState,
  parties: z.array(AgreementParty),
  meetingId: Id.nullable(),
  masterId: Id.nullable(),
  /** The agreement this one amends. */
  amendsId: Id.nullable(),
  /** The current version of its text; null where only title and value are agreed upon. */
  version: z.number().int().nullable(),
  /** SHA-256 of the current text's canonical JSON. */
  textHash: z.string().nullable(),
  /** All parties approved the current version, or there is no text to approve. */
  approved: z.boolean(),
  approveBy: Instant.nullable(),
  signedAt: Instant.nullable(),
  demonstration: z.boolean(),
  createdAt: Instant,
  /** Corrections after signing, oldest first. */
  corrections: z.array(z.object({ at: Instant, reason: z.string() })),
  /** It is signed on its document; a click does not count. */
  onDocument: z.boolean(),
  mayConfirm: z.boolean(),
});
const AgreementInput = z.strictObject({
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  summary: prose(4000).default(""),
  value: AgreementValue,
  partyIds: z.array(Id).min(2).max(6),
  meetingId: Id.nullable().default(null),
  masterId: Id.nullable().default(null),
});

/** A figure of the closing report: a value or the reason why it is unknown, and the key under which its rows open. */
export const Figure = z.object({
  key: z.string(),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.string(),
  unknown: z.string().nullable(),
  rows: z.number().int(),
});
export const Report = z.object({
  event: z.object({ slug: z.string(), name: MultiLine, startsOn: LocalDate, endsOn: LocalDate }),
  cutAt: Instant,
  demonstration: z.boolean(),
  sections: z.array(z.object({ key: z.enum(["came", "met", "signed"]), figures: z.array(Figure) })),
  totals: z.array(WallTotal),
});
export const ReportRow = z.object({
  id: z.string(),
  cells: z.record(z.string(), z.union([z.string(), z.number(), z.null(), MultiLine])),
  demonstration: z.boolean(),
});
export const AuditEvent = z.object({
  seq: z.number().int(),
  at: Instant,
  actor: z.string(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  data: z.record(z.string(), z.unknown()),
});

export const agreements = {
  listAgreements: operation({
    id: "listAgreements",
    method: "GET",
    path: "/events/{event}/agreements",
    tag,
    summary: "Agreements",
    params: EventParams,
    query: PageQuery.extend({
      kind: z.enum(AGREEMENT_KINDS).optional(),
      state: AgreementState.optional(),
      mine: z.enum(["yes"]).optional(),
    }),
    response: pageOf(Agreement),
  }),
  createAgreement: operation({
    id: "createAgreement",
    method: "POST",
    path: "/events/{event}/agreements",
    tag,
    summary: "Propose an agreement, from a meeting or without one",
    params: EventParams,
    body: AgreementInput,
    response: Agreement,
    status: 201,
  }),
  getAgreement: operation({
    id: "getAgreement",
    method: "GET",
    path: "/events/{event}/agreements/{agreement}",
    tag,
    summary: "One agreement",
    params: eventParamsWith("agreement"),
    response: Agreement,
  }),
  updateAgreement: operation({
    id: "updateAgreement",
    method: "PUT",
    path: "/events/{event}/agreements/{agreement}",
    tag,
    summary: "Change a proposal; earlier confirmations fall away",
    params: eventParamsWith("agreement"),
    body: AgreementInput,
    response: Agreement,
  }),
  confirmAgreement: operation({
    id: "confirmAgreement",
    method: "POST",
    path: "/events/{event}/agreements/{agreement}/confirm",
    tag,
    summary: "Sign for one party; the last confirmation enters the register",
    params: eventParamsWith("agreement"),
    body: z.strictObject({
      organisationId: Id,
      /** The version that was read; refused when the text has changed since. */
      version: z.number().int().nullable().default(null),
      /** Sent later than it was signed: the time by the device's own clock. */
      claimedAt: Instant.nullable().default(null),
    }),
    response: Agreement,
  }),
  correctAgreement: operation({
    id: "correctAgreement",
    method: "POST",
    path: "/events/{event}/agreements/{agreement}/correct",
    tag,
    summary: "Correct a signed agreement's kind or value: a new register entry with its reason",
    params: eventParamsWith("agreement"),
    body: z.strictObject({ kind: z.enum(AGREEMENT_KINDS), value: AgreementValue, reason: line(500) }),
    response: Agreement,
  }),
  withdrawAgreement: operation({
    id: "withdrawAgreement",
    method: "POST",
    path: "/events/{event}/agreements/{agreement}/withdraw",
    tag,
    summary: "Withdraw a proposal, or a signed agreement by a new register entry",
    params: eventParamsWith("agreement"),
    body: z.strictObject({ reason: line(500) }),
    response: Agreement,
  }),
  getReport: operation({
    id: "getReport",
    method: "GET",
    path: "/events/{event}/report",
    tag,
    summary: "The closing report: who came, met, signed",
    params: EventParams,
    response: Report,
  }),
  listReportRows: operation({
    id: "listReportRows",
    method: "GET",
    path: "/events/{event}/report/figures/{figure}",
    tag,
    summary: "The rows under one figure",
    params: z.object({ event: z.string(), figure: z.string().max(80) }),
    query: PageQuery,
    response: pageOf(ReportRow),
  }),
  startReport: operation({
    id: "startReport",
    method: "POST",
    path: "/events/{event}/report/files",
    tag,
    summary: "Make the closing report as a file",
    params: EventParams,
    body: z.strictObject({
      format: z.enum(["pdf", "xlsx", "json"]),
      locale: z.enum(["zh-CN", "ru", "ko-KR", "ko-CN", "en"]),
    }),
    response: z.object({ runId: Id }),
    status: 202,
  }),
  listAudit: operation({
    id: "listAudit",
    method: "GET",
    path: "/events/{event}/audit",
    tag,
    summary: "Everything that was done at the event, newest first",
    params: EventParams,
    query: PageQuery,
    response: pageOf(AuditEvent),
  }),
} as const;
