import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { fold } from "../../modules/registration/index.ts";
import {
  planImport,
  type ListingData,
  type OrganisationData,
  type ParticipantData,
  type RowProblem,
  type WorkbookContents,
} from "../../modules/workbooks/index.ts";

export type SourceOrganisation = OrganisationData;
export type SourceParticipant = ParticipantData;
export type SourceListing = ListingData;

/** What a plan is made from: the rows of a workbook as an import into an empty event would take them. */
export interface PlanSource {
  readonly organisations: readonly SourceOrganisation[];
  readonly participants: readonly SourceParticipant[];
  readonly listings: readonly SourceListing[];
  /** The venues people name; none when nobody does. */
  readonly venues: readonly { readonly id: string; readonly name: string }[];
  /** Of single rows, and what only shows when rows are taken together. */
  readonly problems: readonly RowProblem[];
  /** Rows left out because of an error. */
  readonly failedRows: number;
}

/** Joins the rows of a workbook. Ids count in the order of the file, so that the same file gives the same plan. O(rows). */
export function joinRecords(contents: WorkbookContents): PlanSource {
  const names = new Map<string, string>();
  for (const record of contents.records) {
    if (record.kind !== "participant" || record.venue === undefined) continue;
    if (!names.has(fold(record.venue))) names.set(fold(record.venue), record.venue);
  }
  const venues = [...names.values()].map((name, i) => ({ id: numbered("v", i), name }));
  const known = venues.map(({ id, name }) => ({ id, name: { en: name } }));
  let made = 0;
  const plan = planImport(contents, { organisations: [], participants: [], listings: [], venues: known }, () =>
    numbered("i", made++),
  );
  const organisations: SourceOrganisation[] = [];
  const participants: SourceParticipant[] = [];
  const listings: SourceListing[] = [];
  for (const row of plan.rows) {
    if (row.kind === "organisations") organisations.push(row.data);
    else if (row.kind === "participants") participants.push(row.data);
    else listings.push(row.data);
  }
  return { organisations, participants, listings, venues, problems: plan.problems, failedRows: plan.counts.skip };
}

/** Ids of equal width, so that order as text is order of the file. */
export function numbered(letter: string, index: number): string {
  return `${letter}${String(index + 1).padStart(6, "0")}`;
}

/** A name as a reader of the language sees it. */
export function nameIn(name: MultiText, locale: Locale): string {
  return pickText(name, locale)?.text ?? "";
}
