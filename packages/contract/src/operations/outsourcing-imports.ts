import { z } from "zod";
import { operation } from "../operation.ts";
import { Id, Instant, PageQuery } from "../shared.ts";
import { BookPage, BookQuery, inBook } from "./outsourcing-schemas.ts";

const tag = "outsourcing";
const root = "/statistics/outsourcing";
const Text = z.string().nullable();

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

export const outsourcingImports = {
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
} as const;
