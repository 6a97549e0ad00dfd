import { z } from "zod";
import { operation } from "../operation.ts";
import { Id, Instant, LocalDate, pageOf, PageQuery } from "../shared.ts";
import { RateRule } from "./indicator-schemas.ts";

const tag = "statistics";
const Text = z.string().nullable();

export const SeriesObservation = z.object({
  id: Id,
  concept: z.string(),
  area: z.string(),
  period: z.string(),
  unit: z.string(),
  unitMultiplier: z.number().int(),
  value: z.string().nullable(),
  source: z.string(),
  publishedOn: LocalDate.nullable(),
  vintage: z.string(),
  breaks: z.boolean(),
  basket: Text,
  rateSource: Text,
});
export const TableFinding = z.object({ row: z.number().int(), column: Text, code: z.string(), value: z.string() });
export const RateTable = z.object({
  id: Id,
  source: z.string(),
  base: z.string(),
  frequency: z.enum(["day", "year", "given"]),
  currencies: z.array(z.string()),
  first: z.string(),
  last: z.string(),
  quotes: z.number().int(),
  fileName: z.string(),
  sha256: z.string(),
  importedAt: Instant,
  importedBy: z.string(),
});

export const indicatorSources = {
  listSeries: operation({
    id: "listSeries",
    method: "GET",
    path: "/statistics/series",
    tag,
    summary: "Figures of others with source, date and vintage",
    query: PageQuery.extend({
      concept: z.string().max(120).optional(),
      area: z.string().max(20).optional(),
      period: z.string().max(20).optional(),
      source: z.string().max(300).optional(),
    }),
    response: pageOf(SeriesObservation).extend({
      concepts: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  }),
  listSeriesConflicts: operation({
    id: "listSeriesConflicts",
    method: "GET",
    path: "/statistics/series/conflicts",
    tag,
    summary: "Sources that contradict each other, side by side",
    query: PageQuery,
    response: pageOf(
      z.object({
        concept: z.string(),
        area: z.string(),
        period: z.string(),
        unit: z.string(),
        observations: z.array(SeriesObservation),
      }),
    ),
  }),
  importSeries: operation({
    id: "importSeries",
    method: "POST",
    path: "/statistics/series/imports",
    tag,
    summary: "Import figures of others from CSV: the whole file, or nothing and what is wrong with which row",
    multipart: true,
    response: z.object({
      imported: z.number().int(),
      unchanged: z.number().int(),
      findings: z.array(TableFinding),
    }),
  }),
  listRateTables: operation({
    id: "listRateTables",
    method: "GET",
    path: "/statistics/rates",
    tag,
    summary: "Tables of exchange rates, in the order in which they are asked",
    response: z.array(RateTable),
  }),
  importRates: operation({
    id: "importRates",
    method: "POST",
    path: "/statistics/rates",
    tag,
    summary: "Import a table of rates (ECB daily, Federal Reserve annual, or given by an authority)",
    multipart: true,
    response: RateTable,
    status: 201,
  }),
  lookUpRate: operation({
    id: "lookUpRate",
    method: "GET",
    path: "/statistics/rates/rate",
    tag,
    summary: "The rate a rule chooses for a day, or none",
    query: z.object({
      from: z.string().regex(/^[A-Z]{3}$/),
      to: z.enum(["CNY", "USD"]),
      on: LocalDate,
      rule: RateRule,
    }),
    response: z.object({
      rate: z.object({ rate: z.string(), source: z.string(), rule: RateRule, date: z.string() }).nullable(),
    }),
  }),
} as const;
