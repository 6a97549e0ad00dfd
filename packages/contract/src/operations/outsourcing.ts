import { AGREEMENT_KINDS } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import { Country, Id, MultiLine } from "../shared.ts";
import {
  BookPage,
  FilingLevel,
  inBook,
  OutsourcingLine,
  OutsourcingLineFull,
  TechnologyContract,
} from "./outsourcing-schemas.ts";

const tag = "outsourcing";
const root = "/statistics/outsourcing";

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
} as const;
