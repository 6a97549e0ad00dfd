import { z } from "zod";
import { operation } from "../operation.ts";
import { Done, Email, Id, line, LocalDate } from "../shared.ts";
import { Filing, FilingAct, FilingLevel } from "./outsourcing-schemas.ts";

const tag = "outsourcing";
const root = "/statistics/outsourcing";
const Text = z.string().nullable();

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

export const outsourcingFiling = {
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
