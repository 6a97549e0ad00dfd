import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { AgreementValue } from "../agreement-value.ts";
import { operation } from "../operation.ts";
import {
  CurrencySchema,
  DecimalSchema,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  line,
  LocalDate,
  LocaleSchema,
  MultiLine,
  MultiProse,
  PageQuery,
  prose,
} from "../shared.ts";

const tag = "follow-through";
export const STEPS_AFTER_SIGNING = ["registered", "started", "executed", "terminated"] as const;
const StepKind = z.enum(STEPS_AFTER_SIGNING);
const Money = z.object({ amount: DecimalSchema, currency: CurrencySchema });

export const FollowLine = z.object({
  id: Id,
  kind: z.enum(["milestone", "payment"]),
  title: MultiLine,
  due: LocalDate.nullable(),
  amount: Money.nullable(),
  payer: z.number().int().nullable(),
  doneOn: LocalDate.nullable(),
  overdue: z.boolean(),
});
export const Payment = z.object({
  id: Id,
  lineId: Id.nullable(),
  paidOn: LocalDate,
  amount: DecimalSchema,
  currency: CurrencySchema,
  voucherNumber: z.string(),
  voucherName: z.string().nullable(),
  voucherHash: z.string().nullable(),
  author: z.string(),
  at: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawnReason: z.string().nullable(),
});
export const AgreementFollow = z.object({
  steps: z.array(
    z.object({
      step: StepKind,
      onDate: LocalDate,
      reference: z.string(),
      note: z.string(),
      author: z.string(),
      at: Instant,
    }),
  ),
  lines: z.array(FollowLine),
  payments: z.array(Payment),
  /** Money that arrived, by currency. */
  paid: z.array(Money),
  news: z.array(z.object({ organisationId: Id, name: MultiLine, text: z.string(), author: z.string(), at: Instant })),
  parties: z.array(
    z.object({
      organisationId: Id.nullable(),
      name: MultiLine,
      lastNewsAt: Instant.nullable(),
      /** Reminders sent since it last said anything; from two on it counts as silent. */
      unanswered: z.number().int(),
      silent: z.boolean(),
      mine: z.boolean(),
    }),
  ),
  /** Letters sent, newest first; answered: its side has said something since. */
  reminders: z.array(
    z.object({
      organisationId: Id,
      name: MultiLine,
      about: z.enum(["due", "overdue", "news"]),
      /** What it reminded of; null when it asked how things go, or the line is gone. */
      line: MultiLine.nullable(),
      sentAt: Instant,
      /** To how many persons; 0: nobody of that side has an address. */
      letters: z.number().int(),
      answered: z.boolean(),
    }),
  ),
  /** What the organiser adds to every reminder, by language; empty for anybody else. */
  reminderWords: MultiProse,
  changes: z.array(z.object({ type: z.string(), at: Instant, reason: z.string() })),
  amendments: z.array(z.object({ id: Id, title: MultiLine, state: z.string() })),
  orders: z.array(
    z.object({ id: Id, title: MultiLine, kind: z.enum(AGREEMENT_KINDS), value: AgreementValue, state: z.string() }),
  ),
  mayRecord: z.boolean(),
  /** Organisers enter the end of an agreement into the register, and ask the sides how it goes. */
  mayEnd: z.boolean(),
});
export const FollowRow = z.object({
  agreementId: Id,
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  parties: z.array(MultiLine),
  value: AgreementValue,
  signedAt: Instant,
  step: z.enum(["signed", ...STEPS_AFTER_SIGNING]),
  paid: z.array(Money),
  next: FollowLine.nullable(),
  overdue: z.number().int(),
  silent: z.array(MultiLine),
  demonstration: z.boolean(),
});
/** A ratio with what it is made of; null where there is nothing to divide by. */
const Ratio = z.object({
  key: z.enum(["fulfilment", "landing", "start"]),
  part: z.number().int(),
  whole: z.number().int(),
  ratio: z.number().nullable(),
});
export const FollowThrough = z.object({
  counts: z.object({
    signed: z.number().int(),
    registered: z.number().int(),
    started: z.number().int(),
    executed: z.number().int(),
    terminated: z.number().int(),
  }),
  ratios: z.array(Ratio),
  /** Of contracts with an amount, money arrived in the contract's own currency; nothing is added across currencies. */
  funds: z.array(
    z.object({
      currency: CurrencySchema,
      contracted: DecimalSchema,
      arrived: DecimalSchema,
      ratio: z.number(),
      agreements: z.number().int(),
    }),
  ),
  items: z.array(FollowRow),
  total: z.number().int(),
});
const params = eventParamsWith("agreement");
const path = "/events/{event}/agreements/{agreement}";

export const followThrough = {
  getFollowThrough: operation({
    id: "getFollowThrough",
    method: "GET",
    path: "/events/{event}/follow-through",
    tag,
    summary: "What became of the signed agreements: steps, ratios, money, who stopped answering",
    params: EventParams,
    query: PageQuery.extend({
      kind: z.enum(AGREEMENT_KINDS).optional(),
      step: z.enum(["signed", ...STEPS_AFTER_SIGNING]).optional(),
      needs: z.enum(["overdue", "silent"]).optional(),
    }),
    response: FollowThrough,
  }),
  getFollowThroughCsv: operation({
    id: "getFollowThroughCsv",
    method: "GET",
    path: "/events/{event}/follow-through.csv",
    tag,
    summary: "The same as a table, in the language asked for",
    params: EventParams,
    media: "text/csv",
  }),
  getAgreementFollow: operation({
    id: "getAgreementFollow",
    method: "GET",
    path: `${path}/follow-through`,
    tag,
    summary: "Steps, milestones, payments and news of one agreement",
    params,
    response: AgreementFollow,
  }),
  recordAgreementStep: operation({
    id: "recordAgreementStep",
    method: "POST",
    path: `${path}/steps`,
    tag,
    summary: "Record that it was registered, started, executed or terminated; or take the newest step back",
    params,
    body: z.strictObject({
      step: StepKind,
      onDate: LocalDate,
      reference: prose(120).default(""),
      note: prose(1000).default(""),
      recorded: z.boolean().default(true),
    }),
    response: AgreementFollow,
  }),
  addFollowLine: operation({
    id: "addFollowLine",
    method: "POST",
    path: `${path}/lines`,
    tag,
    summary: "Add a milestone or an expected payment",
    params,
    body: z.strictObject({
      kind: z.enum(["milestone", "payment"]),
      title: MultiLine,
      due: LocalDate.nullable().default(null),
      amount: z.strictObject({ amount: DecimalSchema, currency: CurrencySchema }).nullable().default(null),
      payer: z.number().int().min(0).max(5).nullable().default(null),
    }),
    response: AgreementFollow,
    status: 201,
  }),
  setFollowLine: operation({
    id: "setFollowLine",
    method: "PATCH",
    path: `${path}/lines/{line}`,
    tag,
    summary: "Mark a line as reached, or not; move its date",
    params: params.extend({ line: Id }),
    body: z.strictObject({ doneOn: LocalDate.nullable().optional(), due: LocalDate.nullable().optional() }),
    response: AgreementFollow,
  }),
  recordPayment: operation({
    id: "recordPayment",
    method: "POST",
    path: `${path}/payments`,
    tag,
    summary: "Record money that arrived, with the number of its voucher",
    params,
    body: z.strictObject({
      lineId: Id.nullable().default(null),
      paidOn: LocalDate,
      amount: DecimalSchema,
      currency: CurrencySchema,
      voucherNumber: line(80),
    }),
    response: AgreementFollow,
    status: 201,
  }),
  uploadVoucher: operation({
    id: "uploadVoucher",
    method: "PUT",
    path: `${path}/payments/{payment}/voucher`,
    tag,
    summary: "The voucher itself (PDF or image, 8 MB at most); kept with its hash",
    params: params.extend({ payment: Id }),
    multipart: true,
    response: AgreementFollow,
  }),
  getVoucher: operation({
    id: "getVoucher",
    method: "GET",
    path: `${path}/payments/{payment}/voucher`,
    tag,
    summary: "The voucher of a payment",
    params: params.extend({ payment: Id }),
    media: "application/octet-stream",
  }),
  withdrawPayment: operation({
    id: "withdrawPayment",
    method: "POST",
    path: `${path}/payments/{payment}/withdraw`,
    tag,
    summary: "A payment recorded by mistake stays visible and counts no more",
    params: params.extend({ payment: Id }),
    body: z.strictObject({ reason: line(500) }),
    response: AgreementFollow,
  }),
  tellNews: operation({
    id: "tellNews",
    method: "POST",
    path: `${path}/news`,
    tag,
    summary: "A party says how it goes; reminders count anew from here",
    params,
    body: z.strictObject({ organisationId: Id, text: line(2000) }),
    response: AgreementFollow,
    status: 201,
  }),
  askForNews: operation({
    id: "askForNews",
    method: "POST",
    path: `${path}/ask-for-news`,
    tag,
    summary: "Ask a party in its own language how it goes",
    params,
    body: z.strictObject({ organisationId: Id }),
    response: AgreementFollow,
  }),
  setReminderWords: operation({
    id: "setReminderWords",
    method: "PUT",
    path: `${path}/reminder-words`,
    tag,
    summary: "What the organiser adds in their own words to every reminder from now on, by language",
    params,
    body: z.strictObject({ words: MultiProse }),
    response: AgreementFollow,
  }),
  previewReminder: operation({
    id: "previewReminder",
    method: "POST",
    path: `${path}/reminder-preview`,
    tag,
    summary: "The letters that would ask each party how it goes, in the languages its people read; nothing is sent",
    params,
    body: z.strictObject({ words: MultiProse }),
    response: z.array(
      z.object({
        organisationId: Id,
        name: MultiLine,
        /** One for each language its people read; none: nobody of that side has an address. */
        letters: z.array(
          z.object({ locale: LocaleSchema, people: z.number().int(), subject: z.string(), text: z.string() }),
        ),
      }),
    ),
  }),
  getRegistrationForm: operation({
    id: "getRegistrationForm",
    method: "GET",
    path: `${path}/registration-form`,
    tag,
    summary: "The registration form of a technology contract, filled as far as the register knows",
    params,
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }),
  getRegistrationFields: operation({
    id: "getRegistrationFields",
    method: "GET",
    path: `${path}/registration-fields`,
    tag,
    summary: "The same form to read, in the language asked for; blanks where nothing is known",
    params,
    response: z.object({
      /** The text came from a template of a technology contract. */
      technology: z.boolean(),
      fields: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  }),
  getContractingRelease: operation({
    id: "getContractingRelease",
    method: "GET",
    path: "/events/{event}/ocds",
    tag,
    summary: "Signed contracts as an Open Contracting (OCDS 1.1) release package; undisclosed values are left out",
    params: EventParams,
    response: z.looseObject({
      uri: z.string(),
      version: z.literal("1.1"),
      releases: z.array(z.looseObject({ ocid: z.string() })),
    }),
  }),
} as const;
