import { z } from "zod";
import { operation } from "../operation.ts";
import { DecimalSchema, EventParams, Id, Instant, LocalDate, MultiLine, pageOf, PageQuery, prose } from "../shared.ts";
import { Book, BookQuery, OutsourcingLine } from "./outsourcing.ts";

const tag = "statistics";
const Text = z.string().nullable();
export const RateRule = z.enum(["signing_day", "month_average", "year_average", "given"]);
export const Period = z.string().regex(/^\d{4}(-\d{2})?$/);
export const IndicatorUnit = z.enum(["CNY", "USD", "ORIGINAL", "COUNT", "PERSONS", "PERCENT", "RANK"]);

export const IndicatorDefinition = z.object({
  id: z.string(),
  version: z.number().int(),
  name: MultiLine,
  unit: IndicatorUnit,
  window: z.enum(["A", "M"]),
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
  frequency: z.enum(["A", "M"]),
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
const NumberQuery = z.object({
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
export const ReleaseFormat = z.enum([
  "indicators.json",
  "indicators.sdmx.csv",
  "indicators.sdmx.json",
  "structure.sdmx.json",
  "indicators.jsonstat.json",
  "indicators.xlsx",
  "indicators.csv",
  "dictionary.csv",
]);
export const Release = z.object({
  id: Id,
  title: MultiLine,
  state: z.enum(["making", "draft", "frozen", "failed"]),
  /** The first is 1; a later correction of a frozen release is the next vintage. */
  vintage: z.number().int(),
  previousId: Id.nullable(),
  reason: Text,
  asOf: LocalDate,
  rateRule: RateRule,
  createdAt: Instant,
  createdBy: z.string(),
  frozenAt: Instant.nullable(),
  numbers: z.number().int(),
  lines: z.number().int(),
  /** SHA-256 of definitions and numbers in canonical JSON (RFC 8785), as `indicators.json` gives it. */
  sha256: z.string().nullable(),
  files: z.array(z.object({ format: ReleaseFormat, bytes: z.number().int(), sha256: z.string() })),
  failure: Text,
  demonstration: z.boolean(),
});
export const ReleaseDifference = z.object({
  key: z.string(),
  indicator: z.string(),
  period: z.string(),
  dims: z.record(z.string(), z.string()),
  before: z.string().nullable(),
  beforeStatus: Text,
  after: z.string().nullable(),
  afterStatus: Text,
  /** After on before − 1, in per cent with one decimal; null where one of them has no value. */
  changePercent: z.string().nullable(),
  causes: z.array(z.enum(["definition", "data", "suppression", "rates_or_series", "period_over"])),
});
const release = { path: "/statistics/releases/{release}", params: z.object({ release: Id }) };

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
  listReleases: operation({
    id: "listReleases",
    method: "GET",
    path: "/statistics/releases",
    tag,
    summary: "Releases, newest first; drafts only for those who make them",
    query: PageQuery.extend({ book: Book.optional() }),
    response: pageOf(Release),
  }),
  makeRelease: operation({
    id: "makeRelease",
    method: "POST",
    path: "/statistics/releases",
    tag,
    summary: "Make a release from the register as it stands; a new vintage names the release it corrects and why",
    query: BookQuery,
    body: z.strictObject({
      title: MultiLine,
      rateRule: RateRule.default("year_average"),
      /** The frozen release this one corrects. */
      previousId: Id.nullable().default(null),
      reason: prose(1000).nullable().default(null),
    }),
    response: Release,
    status: 202,
  }),
  getRelease: operation({
    id: "getRelease",
    method: "GET",
    ...release,
    tag,
    summary: "One release",
    response: Release,
  }),
  queryReleaseNumbers: operation({
    id: "queryReleaseNumbers",
    method: "GET",
    path: `${release.path}/numbers`,
    params: release.params,
    tag,
    summary: "Numbers of a release, as they were when it was made",
    query: NumberQuery,
    response: NumberPage,
  }),
  getReleaseDifference: operation({
    id: "getReleaseDifference",
    method: "GET",
    path: `${release.path}/difference`,
    params: release.params,
    tag,
    summary: "What a new vintage changes against the release it corrects, number by number",
    query: PageQuery,
    response: pageOf(ReleaseDifference).extend({ previousId: Id.nullable(), reason: Text }),
  }),
  getReleaseFile: operation({
    id: "getReleaseFile",
    method: "GET",
    path: `${release.path}/files/{format}`,
    params: z.object({ release: Id, format: ReleaseFormat }),
    tag,
    summary: "A release as a file",
    media: "application/octet-stream",
  }),
  freezeRelease: operation({
    id: "freezeRelease",
    method: "POST",
    path: `${release.path}/freeze`,
    params: release.params,
    tag,
    summary: "Publish a release: from now on nothing of it changes",
    response: Release,
  }),
  getEventIndicators: operation({
    id: "getEventIndicators",
    method: "GET",
    path: "/events/{event}/indicators",
    tag,
    summary: "An event's own figures: signing totals, follow-through and conversion, from its tables",
    params: EventParams,
    response: z.object({
      items: z.array(IndicatorNumber),
      definitions: z.array(IndicatorDefinition),
      names: z.record(z.string(), z.record(z.string(), MultiLine)),
      /** Requests → meetings → kept → agreements → executed; null where it is not recorded. */
      steps: z.array(
        z.object({
          step: z.enum(["requests", "meetings", "kept", "agreements", "executed"]),
          count: z.number().int().nullable(),
        }),
      ),
      asOf: LocalDate,
      demonstration: z.boolean(),
    }),
  }),
  listEventIndicatorRows: operation({
    id: "listEventIndicatorRows",
    method: "GET",
    path: "/events/{event}/indicators/rows",
    tag,
    summary: "The rows under one of an event's figures, or under a step",
    params: EventParams,
    query: PageQuery.extend({
      key: z.string().max(400).optional(),
      step: z.enum(["requests", "meetings", "kept", "agreements", "executed"]).optional(),
    }),
    response: pageOf(
      z.object({
        id: Id,
        type: z.enum(["request", "meeting", "agreement"]),
        title: MultiLine.nullable(),
        parties: z.array(MultiLine),
        kind: Text,
        state: z.string(),
        amount: DecimalSchema.nullable(),
        currency: Text,
        on: LocalDate.nullable(),
      }),
    ),
  }),
} as const;
export type IndicatorUnitName = z.infer<typeof IndicatorUnit>;
