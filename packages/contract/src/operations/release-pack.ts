import { z } from "zod";
import { LOCALES } from "@songhua/kernel";
import { operation } from "../operation.ts";
import { Id, Instant, LocalDate, MultiLine } from "../shared.ts";

const tag = "statistics";
const pack = { path: "/statistics/releases/{release}/pack", params: z.object({ release: Id }) };
/** A year of the bulletin; without one the newest that was over when the release was made. */
const Year = z.string().regex(/^\d{4}$/);
const InLanguage = z.object({ locale: z.enum(LOCALES).default("en"), period: Year.optional() });
const Section = z.enum(["scale", "structure", "regions", "markets", "ownership", "employment"]);

/** What is to be said of a text against the data; `at` counts UTF-16 units of the paragraph, −1 for what is not in it. */
export const TextMark = z.object({
  kind: z.enum(["same", "differs", "not_in_data", "unknown_slot", "slot_missing"]),
  at: z.number().int(),
  text: z.string(),
  slot: z.string().nullable(),
  said: z.string().nullable(),
});
const ParagraphText = z.strictObject({
  id: z.string().max(60),
  text: z.string().max(4000),
});
export const PackChart = z.object({
  id: z.string(),
  kind: z.enum(["trend", "ranking"]),
  title: z.string(),
  unit: z.string(),
  bars: z.array(z.object({ key: z.string(), name: z.string(), value: z.number().nullable(), text: z.string() })),
  said: z.string(),
  source: z.string(),
});
export const ReleasePack = z.object({
  release: z.object({
    id: Id,
    title: MultiLine,
    vintage: z.number().int(),
    asOf: LocalDate,
    frozenAt: Instant.nullable(),
    sha256: z.string(),
    rateSources: z.array(z.string()),
    demonstration: z.boolean(),
  }),
  locale: z.enum(LOCALES),
  period: z.string(),
  /** What the release can be told of, newest first: how many figures of scale are known of each year, and whether it was over. */
  years: z.array(z.object({ period: z.string(), known: z.number().int(), over: z.boolean() })),
  /** False: nothing of this year's scale is known; there is no text and no file of it. */
  enough: z.boolean(),
  title: z.string(),
  sections: z.array(z.object({ id: Section, title: z.string() })),
  /** Words with slots in braces: `{contract_total_cny}`. Figures stand in `slots` and cannot be edited. */
  paragraphs: z.array(
    z.object({
      id: z.string(),
      section: Section,
      text: z.string(),
      /** As it was written from the data. */
      original: z.string(),
      marks: z.array(TextMark),
    }),
  ),
  /** Sections that are not there, with the sentence that says why. */
  leftOut: z.array(z.object({ section: Section, text: z.string() })),
  /** Figures as this language says them, by slot. */
  slots: z.record(z.string(), z.string()),
  leading: z.array(
    z.object({
      slot: z.string(),
      name: z.string(),
      text: z.string(),
      known: z.boolean(),
      direction: z.enum(["up", "down", "level"]).nullable(),
      change: z.string().nullable(),
      before: z.object({ period: z.string(), text: z.string() }).nullable(),
      /** Who reports it, where it was not counted from the register but put together from imported series of the whole country. */
      source: z.string().nullable(),
    }),
  ),
  charts: z.array(PackChart),
  /** Version of the wording in this language; 0 while it is as written from the data. */
  version: z.number().int(),
  mayEdit: z.boolean(),
});
export const PackFile = z.enum([
  "archive.zip",
  "bulletin.html",
  "bulletin.pdf",
  "leadership.pdf",
  "scale.svg",
  "structure.svg",
  "regions.svg",
  "markets.svg",
]);

export const releasePack = {
  getReleasePack: operation({
    id: "getReleasePack",
    method: "GET",
    ...pack,
    tag,
    summary:
      "A release told in one language: text with figure slots, what the text says against the data, charts, leading figures",
    query: InLanguage,
    response: ReleasePack,
  }),
  saveReleaseText: operation({
    id: "saveReleaseText",
    method: "PUT",
    path: `${pack.path}/text`,
    params: pack.params,
    tag,
    summary:
      "Keep a new version of the wording in one language; figures stay slots, typed ones are held against the data",
    query: InLanguage,
    body: z.strictObject({
      /** The version the editor began with; another one meanwhile is refused. */
      basedOn: z.number().int().min(0),
      /** Changed paragraphs; those not named stay as written from the data. */
      paragraphs: z.array(ParagraphText).max(40),
    }),
    response: ReleasePack,
  }),
  listReleaseTexts: operation({
    id: "listReleaseTexts",
    method: "GET",
    path: `${pack.path}/text`,
    params: pack.params,
    tag,
    summary: "Versions of the wording in one language, newest first; saving an earlier one again undoes later ones",
    query: InLanguage,
    response: z.object({
      items: z.array(
        z.object({
          version: z.number().int(),
          author: z.string(),
          at: Instant,
          paragraphs: z.array(ParagraphText),
        }),
      ),
    }),
  }),
  getReleasePackFile: operation({
    id: "getReleasePackFile",
    method: "GET",
    path: `${pack.path}/files/{file}`,
    params: z.object({ release: Id, file: PackFile }),
    tag,
    summary: "A part of the pack as a file; archive.zip holds all of it in every language with the release's data",
    query: InLanguage,
    media: "application/octet-stream",
  }),
} as const;
