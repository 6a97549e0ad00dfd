import { z } from "zod";
import { operation } from "../operation.ts";
import { MultiLine, PageQuery } from "../shared.ts";
import { IndicatorDefinition, IndicatorNumber, NumberPage, NumberQuery, RateRule } from "./indicator-schemas.ts";
import { Book, OutsourcingLine } from "./outsourcing-schemas.ts";

const tag = "statistics";

export const indicators = {
  listDefinitions: operation({
    id: "listDefinitions",
    method: "GET",
    path: "/statistics/definitions",
    tag,
    summary: "Indicator definitions in their current version, in the order of a release",
    response: z.array(IndicatorDefinition),
  }),
  getDefinition: operation({
    id: "getDefinition",
    method: "GET",
    path: "/statistics/definitions/{definition}",
    tag,
    summary: "One definition with all versions numbers were published under, newest first",
    params: z.object({ definition: z.string().max(120) }),
    response: z.object({
      current: IndicatorDefinition.nullable(),
      versions: z.array(IndicatorDefinition),
      /** Codes of its basket and areas of its peer set. */
      basket: z
        .object({
          id: z.string(),
          version: z.number().int(),
          name: MultiLine,
          codes: z.array(z.string()),
          source: z.string(),
        })
        .nullable(),
      peerSet: z
        .object({ id: z.string(), version: z.number().int(), name: MultiLine, areas: z.array(z.string()) })
        .nullable(),
    }),
  }),
  queryNumbers: operation({
    id: "queryNumbers",
    method: "GET",
    path: "/statistics/numbers",
    tag,
    summary: "Indicators computed from the register as it stands, each with its cut or the reason why there is none",
    query: NumberQuery.extend({ book: Book.optional(), rateRule: RateRule.default("year_average") }),
    response: NumberPage,
  }),
  listNumberLines: operation({
    id: "listNumberLines",
    method: "GET",
    path: "/statistics/numbers/lines",
    tag,
    summary: "The agreements under one number, by contract number",
    query: PageQuery.extend({
      book: Book.optional(),
      rateRule: RateRule.default("year_average"),
      key: z.string().max(400),
    }),
    response: z.object({
      items: z.array(OutsourcingLine),
      total: z.number().int(),
      demonstration: z.boolean(),
      number: IndicatorNumber,
    }),
  }),
} as const;
