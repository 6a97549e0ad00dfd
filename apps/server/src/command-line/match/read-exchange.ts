import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES, LOCAL_DATE, LOCALES, ORGANISATION_ROLES } from "@songhua/kernel";
import type { MultiText } from "@songhua/kernel";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import type { MarketListing } from "../../modules/matching/index.ts";
import type { RowProblem } from "../../modules/workbooks/index.ts";
import { joinRecords } from "../plan/source.ts";
import { readPlanWorkbook } from "../plan/read-workbook.ts";
import { Refusal } from "../refusal.ts";

/** An exchange as a file tells it: who takes part, and what they offer and need. */
export interface ExchangeFile {
  readonly organisations: ReadonlyMap<string, MultiText>;
  readonly listings: readonly MarketListing[];
  readonly exclusions: readonly (readonly [string, string])[];
  readonly demonstration: boolean;
  /** Of rows of a workbook; a JSON file is taken whole or not at all. */
  readonly problems: readonly RowProblem[];
}

const LARGEST_BYTES = 64 * 1024 * 1024;
const Id = z.string().min(1).max(200);
const Day = z.string().regex(LOCAL_DATE).nullable().default(null);
const Name = z.partialRecord(z.enum(LOCALES), z.string());
const Exchange = z.object({
  demonstration: z.boolean().default(false),
  organisations: z
    .array(
      z.object({
        id: Id,
        name: z.union([z.string().transform((text): MultiText => ({ en: text })), Name]),
        role: z.enum(ORGANISATION_ROLES).default("enterprise"),
        country: z.string().regex(/^[A-Z]{2}$/),
        languages: z.array(z.enum(LOCALES)).default([]),
      }),
    )
    .min(1),
  listings: z
    .array(
      z.object({
        id: Id,
        organisationId: Id,
        side: z.enum(LISTING_SIDES),
        kind: z.enum(LISTING_KINDS).default("business"),
        industry: z.enum(INDUSTRIES),
        texts: z.array(z.object({ locale: z.enum(LOCALES), title: z.string(), body: z.string().default("") })).min(1),
        validFrom: Day,
        validUntil: Day,
      }),
    )
    .min(1),
  exclusions: z.array(z.tuple([Id, Id])).default([]),
});

/**
 * Reads a workbook, or a JSON file by its ending.
 * @throws Refusal file_missing, problem_too_large, problem_not_json, problem_shape with the place of the first fault; DomainError
 * workbook_… for a workbook that cannot be understood at all.
 */
export async function readExchange(path: string): Promise<ExchangeFile> {
  return /\.json$/i.test(path) ? readJson(path) : readWorkbookFile(path);
}

async function readWorkbookFile(path: string): Promise<ExchangeFile> {
  const read = await readPlanWorkbook(path);
  const source = joinRecords(read);
  const owners = new Map(source.organisations.map((organisation) => [organisation.id, organisation]));
  return {
    organisations: new Map(source.organisations.map(({ id, name }) => [id, name])),
    listings: source.listings.map((listing) => {
      const { role, country, languages } = owners.get(listing.organisationId)!;
      const { id, organisationId, side, kind, industry, texts, validFrom, validUntil } = listing;
      return { id, organisationId, side, kind, industry, texts, validFrom, validUntil, role, country, languages };
    }),
    exclusions: [],
    demonstration: read.demonstration,
    problems: source.problems,
  };
}

async function readJson(path: string): Promise<ExchangeFile> {
  const file = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("file_missing", { file: path });
  if (found.size > LARGEST_BYTES)
    throw new Refusal("problem_too_large", { file, mebibytes: LARGEST_BYTES / 1024 ** 2 });
  const parsed = Exchange.safeParse(parse(await readFile(path, "utf8"), file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Refusal("problem_shape", { file, place: placeOf(issue.path), wanted: issue.message });
  }
  const { organisations, listings, exclusions, demonstration } = parsed.data;
  const owners = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const seen = new Set<string>();
  return {
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    listings: listings.map((listing, i) => {
      const owner = owners.get(listing.organisationId);
      if (!owner)
        throw new Refusal("problem_shape", {
          file,
          place: `listings[${i}].organisationId`,
          wanted: "organisations[].id",
        });
      if (seen.has(listing.id)) throw new Refusal("problem_shape", { file, place: `listings[${i}].id`, wanted: "≠" });
      seen.add(listing.id);
      return { ...listing, role: owner.role, country: owner.country, languages: owner.languages };
    }),
    exclusions,
    demonstration,
    problems: [],
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal("problem_not_json", { file, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** "listings[3].texts[0].title", as programmers write it. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
