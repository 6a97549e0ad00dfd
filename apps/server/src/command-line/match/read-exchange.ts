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
const LONGEST_ID = 200;
const Id = z.string().min(1).max(LONGEST_ID);
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
 * @throws Refusal file_missing, problem_too_large, problem_not_json, exchange_… with the place of the first fault; DomainError
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
  const given = parse(await readFile(path, "utf8"), file);
  const parsed = Exchange.safeParse(given);
  if (!parsed.success) throw faultIn(file, given, parsed.error.issues[0]!);
  const { organisations, listings, exclusions, demonstration } = parsed.data;
  const owners = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const seen = new Set<string>();
  return {
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    listings: listings.map((listing, i) => {
      const owner = owners.get(listing.organisationId);
      if (!owner)
        throw new Refusal("exchange_owner", {
          file,
          place: `listings[${i}].organisationId`,
          value: shown(listing.organisationId),
        });
      if (seen.has(listing.id))
        throw new Refusal("exchange_twice", { file, place: `listings[${i}].id`, value: shown(listing.id) });
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

/** The first fault of a file in plain words: which place, what stands there, what would do. */
function faultIn(file: string, given: unknown, issue: z.core.$ZodIssue): Refusal {
  const place = placeOf(issue.path) || "{ }";
  const value = valueAt(given, issue.path);
  if (value === undefined) return new Refusal("exchange_missing", { file, place });
  const told = { file, place, value: shown(value) };
  if (issue.code === "invalid_value")
    return new Refusal("exchange_choice", { ...told, choices: issue.values.map(String).join(", ") });
  if (issue.code === "invalid_format")
    return new Refusal(place.endsWith("country") ? "exchange_country" : "exchange_date", told);
  const wanted = issue.code === "invalid_type" ? issue.expected : "origin" in issue ? issue.origin : "";
  if (wanted === "array") return new Refusal("exchange_list", told);
  if (wanted === "string") return new Refusal("exchange_text", { ...told, most: LONGEST_ID });
  return new Refusal("exchange_member", told);
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

const LONGEST_SHOWN = 40;
/** A value as the file has it, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** "listings[3].texts[0].title", as programmers write it. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
