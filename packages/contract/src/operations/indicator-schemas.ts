import { z } from "zod";
import { LocalDate, MultiLine } from "../shared.ts";

const Text = z.string().nullable();
export const RateRule = z.enum(["signing_day", "month_average", "year_average", "given"]);
/** A year, a quarter, a month, or from January to the end of a month. */
export const WINDOWS = ["A", "Q", "M", "YTD"] as const;
export const Period = z.string().regex(/^\d{4}(-\d{2})?$/);
export const IndicatorUnit = z.enum(["CNY", "USD", "ORIGINAL", "COUNT", "PERSONS", "PERCENT", "RANK"]);

export const IndicatorDefinition = z.object({
  id: z.string(),
  version: z.number().int(),
  name: MultiLine,
  unit: IndicatorUnit,
  window: z.enum(WINDOWS),
  by: z.array(z.string()),
  population: z.object({ facts: z.string(), where: z.record(z.string(), z.array(z.string())) }).nullable(),
  formula: z.looseObject({ kind: z.string() }),
  basket: Text,
  peerSet: Text,
  digits: z.number().int(),
  smallestGroup: z.number().int().nullable(),
  source: z.string(),
  /** SHA-256 of the definition's canonical JSON. */
  sha256: z.string(),
});
/** One number with all it stands on. `value` is null where it is unknown or suppressed, never zero for these. */
export const IndicatorNumber = z.object({
  /** Names the number among all of its cut or release; opens the lines under it. */
  key: z.string(),
  indicator: z.string(),
  version: z.number().int(),
  frequency: z.enum(WINDOWS),
  period: z.string(),
  area: z.string(),
  dims: z.record(z.string(), z.string()),
  basket: Text,
  peerSet: Text,
  unit: IndicatorUnit,
  currency: Text,
  value: z.string().nullable(),
  status: z.enum(["normal", "provisional", "unknown", "suppressed", "reported"]),
  reason: Text,
  /** Lines of the population that are not in the value, by reason. */
  leftOut: z.record(z.string(), z.number().int()),
  cut: z
    .object({
      lines: z.number().int(),
      first: Text,
      last: Text,
      ids: z.array(z.string()).nullable(),
      sha256: z.string(),
    })
    .nullable(),
  /** Keys of the numbers, series and rates it is computed from. */
  inputs: z.array(z.string()),
  rateRule: Text,
  rank: z
    .object({
      known: z.number().int(),
      ties: z.number().int(),
      missing: z.array(z.string()),
      worst: z.number().int(),
      sources: z.array(z.string()),
    })
    .nullable(),
  /** What others publish for the same thing. */
  claims: z.array(
    z.object({
      value: z.string(),
      source: z.string(),
      date: Text,
      differencePercent: z.string().nullable(),
      causes: z.array(z.enum(["basket", "rate", "not_recorded"])),
    }),
  ),
});
/** Numbers with what a reader needs beside them. */
export const NumberPage = z.object({
  items: z.array(IndicatorNumber),
  total: z.number().int(),
  demonstration: z.boolean(),
  /** The definitions of these numbers. */
  definitions: z.array(IndicatorDefinition),
  /** Names of the codes in `dims`, by dimension and code; a code without a name is left out. */
  names: z.record(z.string(), z.record(z.string(), MultiLine)),
  /** All periods the chosen definitions have numbers for, in order. */
  periods: z.array(z.string()),
  asOf: LocalDate,
  rateRule: RateRule,
  rateSources: z.array(z.string()),
  /** Lines counted, and those of the register that are not, by reason. */
  lines: z.number().int(),
  notCounted: z.array(z.object({ reason: z.string(), lines: z.number().int() })),
  /** Amounts without a rate: named, never filled in. */
  missingRates: z.array(
    z.object({ currency: z.string(), to: z.string(), lines: z.number().int(), from: LocalDate, until: LocalDate }),
  ),
});
const list = (most: number) =>
  z
    .string()
    .max(4000)
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(z.string().min(1).max(120)).min(1).max(most));
export const NumberQuery = z.object({
  /** Ids of definitions, with commas between. */
  definitions: list(60).optional(),
  from: Period.optional(),
  until: Period.optional(),
  /** Only numbers with these codes, such as `region=23,class=ITO_RD`; several codes of one dimension with `|`. */
  where: list(20).optional(),
  unit: IndicatorUnit.optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});
export type IndicatorUnitName = z.infer<typeof IndicatorUnit>;
