import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import { Country, DecimalSchema, Done, Email, Id, Instant, line, LocalDate, MultiLine, PageQuery } from "../shared.ts";

const tag = "outsourcing";
const root = "/statistics/outsourcing";

/**
 * Which register is meant: that of real contracts, or the generated one of the demonstration. They never mix. Where it is not
 * said: the real one as soon as it holds a line, else the demonstration. Every answer says which it speaks of.
 */
export const Book = z.enum(["real", "demonstration"]);
export const BookQuery = z.object({ book: Book.optional() });
const BookPage = PageQuery.extend({ book: Book.optional() });
const inBook = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), total: z.number().int(), demonstration: z.boolean() });

/** The offices a filing passes, from the company up. */
export const FilingLevel = z.enum(["company", "district", "city", "province", "ministry"]);
export const Filing = z.object({
  kind: z.enum(["draft", "under_review", "returned", "accepted"]),
  /** The office it waits for, or that returned it. */
  level: FilingLevel.nullable(),
  reason: z.string().nullable(),
  /** Counts submissions, from 1. */
  round: z.number().int(),
});
const Text = z.string().nullable();
/** Money as it was filed; views in CNY and USD only where they were stated with it. */
export const LineMoney = z.object({
  amount: DecimalSchema,
  currency: z.string(),
  cny: DecimalSchema.nullable(),
  usd: DecimalSchema.nullable(),
  toCny: z.object({ rate: z.string(), source: Text, date: Text }).nullable(),
  toUsd: z.object({ rate: z.string(), source: Text, date: Text }).nullable(),
});
export const OutsourcingLine = z.object({
  id: Id,
  /** The contract's number, unique in its register. */
  number: z.string(),
  /** Counts filings of one number. */
  revision: z.number().int(),
  kind: z.enum(AGREEMENT_KINDS),
  title: Text,
  masterNumber: Text,
  renewsNumber: Text,
  provider: Text,
  providerIdentifier: Text,
  /** GB/T 2260 */
  region: Text,
  ownership: Text,
  buyer: Text,
  buyerEconomy: Text,
  buyerType: Text,
  endBuyerEconomy: Text,
  location: z.enum(["OFF", "ON"]).nullable(),
  serviceClass: Text,
  classVersion: z.string(),
  ebops: Text,
  ordered: z.enum(["Y", "N", "U"]),
  orderedMode: Text,
  delivered: z.enum(["Y", "N", "U"]),
  deliveredPercent: z.string().nullable(),
  platform: Text,
  signedOn: LocalDate,
  validFrom: LocalDate.nullable(),
  validUntil: LocalDate.nullable(),
  /** `undisclosed` without money: withheld even from the register. */
  value: z.object({ kind: z.enum(["none", "undisclosed", "amount"]), money: LineMoney.nullable() }),
  subcontract: z.boolean().nullable(),
  heads: z.number().int().nullable(),
  graduates: z.number().int().nullable(),
  registeredOn: LocalDate.nullable(),
  startedOn: LocalDate.nullable(),
  event: Text,
  executions: z.number().int(),
  filing: Filing,
  demonstration: z.boolean(),
});
export const Execution = z.object({
  on: LocalDate,
  money: LineMoney,
  voucher: Text,
  voucherDate: LocalDate.nullable(),
});
export const FilingAct = z.enum(["report", "accept", "return", "change"]);
export const OutsourcingLineFull = OutsourcingLine.extend({
  /** SHA-256 of the line's canonical text, hexadecimal. */
  sha256: z.string(),
  executionLines: z.array(Execution),
  changes: z.array(z.object({ on: LocalDate.nullable(), reason: z.string(), field: Text, before: Text, after: Text })),
  /** Everything that was done with the filing, oldest first. */
  history: z.array(
    z.object({
      at: Instant,
      actor: z.string(),
      act: z.union([FilingAct, z.enum(["imported", "refiled"])]),
      level: FilingLevel.nullable(),
      reason: Text,
      after: Filing,
    }),
  ),
  /** Agreements under this framework, and those that renew it. */
  under: z.array(z.object({ id: Id, number: z.string(), relation: z.enum(["under", "renews"]) })),
  master: z.object({ id: Id, number: z.string() }).nullable(),
  /** What the viewer may do now, and as which office. */
  mayAct: z.array(z.object({ act: FilingAct, level: FilingLevel })),
});
export const TechnologyContract = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(["DEVELOPMENT", "TRANSFER", "LICENCE", "CONSULTING", "SERVICE"]),
  title: Text,
  seller: Text,
  region: Text,
  buyer: Text,
  signedOn: LocalDate,
  registrationNumber: Text,
  registeredOn: LocalDate.nullable(),
  money: LineMoney,
  technicalIncome: DecimalSchema.nullable(),
  demonstration: z.boolean(),
});

/** What is wrong with a row, by which rule. An error leaves the row out whole; a warning keeps it. */
export const RegisterFinding = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning"]),
  row: z.number().int(),
  column: Text,
  number: Text,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export const OutsourcingImport = z.object({
  id: Id,
  fileName: z.string(),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string(),
  state: z.enum(["ready", "applied"]),
  createdAt: Instant,
  createdBy: z.string(),
  appliedAt: Instant.nullable(),
  /** Accepted: the file is an extract of filings the ministry has accepted. Draft: they begin their way. */
  filedAs: z.enum(["draft", "accepted"]).nullable(),
  rows: z.number().int(),
  counts: z.object({
    new: z.number().int(),
    /** A number filed again with a higher revision. */
    refiled: z.number().int(),
    unchanged: z.number().int(),
    /** Refused: filed differently, but without a higher revision. */
    conflicting: z.number().int(),
    technology: z.number().int(),
    executions: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
  }),
  /** Rows left out, by the rule that left them out. */
  leftOut: z.array(z.object({ code: z.string(), rows: z.number().int() })),
  demonstration: z.boolean(),
});
export const FilingOffice = z.object({
  id: Id,
  accountId: Id,
  name: z.string(),
  email: z.string(),
  level: FilingLevel,
  /** GB/T 2260 code: the office sees to lines of this region and everything inside it; null: of all. */
  region: Text,
  /** The identifier of the company a company's officer files for. */
  provider: Text,
});
const FilingWindowRule = z.object({
  validFrom: LocalDate,
  lateUntil: z.string(),
  lateFrom: z.string(),
  from: z.string(),
  source: z.string(),
});

export const outsourcing = {
  listOutsourcingLines: operation({
    id: "listOutsourcingLines",
    method: "GET",
    path: root,
    tag,
    summary: "Lines of the outsourcing register, newest signing first",
    query: BookPage.extend({
      kind: z.enum(AGREEMENT_KINDS).optional(),
      location: z.enum(["OFF", "ON"]).optional(),
      group: z.enum(["ITO", "BPO", "KPO"]).optional(),
      serviceClass: z.string().max(20).optional(),
      /** All lines whose code begins with it. */
      region: z
        .string()
        .regex(/^\d{2,6}$/)
        .optional(),
      buyerEconomy: Country.optional(),
      ownership: z.string().max(20).optional(),
      year: z.coerce.number().int().min(1990).max(2100).optional(),
      filing: z.enum(["draft", "under_review", "returned", "accepted"]).optional(),
      /** The office they wait for. */
      level: FilingLevel.optional(),
    }),
    response: inBook(OutsourcingLine),
  }),
  getOutsourcingLine: operation({
    id: "getOutsourcingLine",
    method: "GET",
    path: `${root}/lines/{line}`,
    tag,
    summary: "One line with its executions, changes and the history of its filing",
    params: z.object({ line: Id }),
    response: OutsourcingLineFull,
  }),
  listTechnologyContracts: operation({
    id: "listTechnologyContracts",
    method: "GET",
    path: "/statistics/technology",
    tag,
    summary: "Technology contracts, a class of their own: never added to outsourcing",
    query: BookPage,
    response: inBook(TechnologyContract),
  }),
  listOutsourcingColumns: operation({
    id: "listOutsourcingColumns",
    method: "GET",
    path: `${root}/columns`,
    tag,
    summary: "Columns a register file may have, with their names in five languages",
    response: z.array(
      z.object({
        code: z.string(),
        form: z.string(),
        records: z.array(z.string()),
        names: MultiLine,
      }),
    ),
  }),
  uploadOutsourcing: operation({
    id: "uploadOutsourcing",
    method: "POST",
    path: `${root}/imports`,
    tag,
    summary: "Read a register file (CSV or XLSX) as a dry run: nothing is written until it is applied",
    query: BookQuery,
    multipart: true,
    response: OutsourcingImport,
    status: 201,
  }),
  listOutsourcingImports: operation({
    id: "listOutsourcingImports",
    method: "GET",
    path: `${root}/imports`,
    tag,
    summary: "Imports into the register, newest first",
    query: BookPage,
    response: inBook(OutsourcingImport),
  }),
  getOutsourcingImport: operation({
    id: "getOutsourcingImport",
    method: "GET",
    path: `${root}/imports/{import}`,
    tag,
    summary: "One import and its counts",
    params: z.object({ import: Id }),
    response: OutsourcingImport,
  }),
  listOutsourcingFindings: operation({
    id: "listOutsourcingFindings",
    method: "GET",
    path: `${root}/imports/{import}/findings`,
    tag,
    summary: "What is wrong with which row, by which rule, in order of rows",
    params: z.object({ import: Id }),
    query: PageQuery.extend({ severity: z.enum(["error", "warning"]).optional(), code: z.string().max(60).optional() }),
    response: z.object({ items: z.array(RegisterFinding), total: z.number().int() }),
  }),
  applyOutsourcing: operation({
    id: "applyOutsourcing",
    method: "POST",
    path: `${root}/imports/{import}/apply`,
    tag,
    summary: "Write the whole file into the register in one step; rows with errors are left out only when asked",
    params: z.object({ import: Id }),
    body: z.strictObject({
      filedAs: z.enum(["draft", "accepted"]).default("draft"),
      leaveOutErrors: z.boolean().default(false),
    }),
    response: OutsourcingImport,
  }),
  fileOutsourcing: operation({
    id: "fileOutsourcing",
    method: "POST",
    path: `${root}/file`,
    tag,
    summary: "Report, accept, return or open for change: one line or many; lines that refuse are named",
    body: z.strictObject({
      lineIds: z.array(Id).min(1).max(200),
      act: FilingAct,
      /** As which office; companies report and change, offices accept and return. */
      level: FilingLevel,
      /** Needed to return and to change. */
      reason: line(500).nullable().default(null),
    }),
    response: z.object({
      done: z.array(z.object({ lineId: Id, filing: Filing })),
      refused: z.array(
        z.object({
          lineId: Id,
          number: Text,
          refusal: z.enum([
            "not_found",
            "not_in_this_state",
            "not_this_office",
            "reason_missing",
            "outside_your_office",
            "date_out_of_window",
          ]),
          params: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
  }),
  getFilingWindow: operation({
    id: "getFilingWindow",
    method: "GET",
    path: `${root}/window`,
    tag,
    summary: "Dates of execution that may be filed on a day, and the dated rules behind it",
    query: z.object({ filedOn: LocalDate.optional() }),
    response: z.object({
      filedOn: LocalDate,
      window: z.object({ from: LocalDate, until: LocalDate, rule: FilingWindowRule }).nullable(),
      rules: z.array(FilingWindowRule),
    }),
  }),
  listFilingOffices: operation({
    id: "listFilingOffices",
    method: "GET",
    path: "/statistics/offices",
    tag,
    summary: "Who files and reviews, for which region or company",
    response: z.array(FilingOffice),
  }),
  addFilingOffice: operation({
    id: "addFilingOffice",
    method: "POST",
    path: "/statistics/offices",
    tag,
    summary: "Let an account file for a company or review for an office",
    body: z.strictObject({
      email: Email,
      level: FilingLevel,
      region: z
        .string()
        .regex(/^(\d\d){1,3}$/)
        .nullable()
        .default(null),
      provider: line(40).nullable().default(null),
    }),
    response: FilingOffice,
    status: 201,
  }),
  removeFilingOffice: operation({
    id: "removeFilingOffice",
    method: "DELETE",
    path: "/statistics/offices/{office}",
    tag,
    summary: "Take an office away from an account",
    params: z.object({ office: Id }),
    response: Done,
  }),
} as const;
