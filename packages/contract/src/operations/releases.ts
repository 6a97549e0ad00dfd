import { z } from "zod";
import { operation } from "../operation.ts";
import { Id, Instant, LocalDate, MultiLine, pageOf, PageQuery, prose } from "../shared.ts";
import { NumberPage, NumberQuery, RateRule } from "./indicator-schemas.ts";
import { Book, BookQuery } from "./outsourcing-schemas.ts";

const tag = "statistics";
const Text = z.string().nullable();

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

export const releases = {
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
} as const;
