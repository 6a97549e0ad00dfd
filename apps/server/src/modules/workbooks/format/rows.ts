import { DomainError, LISTING_SIDES, pickText, type MultiText } from "@songhua/kernel";
import { COUNTRY_OF_SCHEME, type Identifier } from "../../registration/index.ts";
import type { Sheet } from "./cells.ts";
import { countryOf } from "./countries.ts";
import { isEmptyLine, recogniseTable, type Table } from "./headings.ts";
import type {
  ListingRecord,
  OrganisationKey,
  OrganisationRecord,
  ParticipantRecord,
  RowProblem,
  SheetSummary,
  WorkbookContents,
  WorkbookRecord,
} from "./records.ts";
import { RowReader } from "./row-reader.ts";
import { isDemonstrationMark, isGuideSheet } from "./template-text.ts";
import { readDate, readEmail, readPhone, readWebsite } from "./values.ts";
import { industryOf, kindOf, localeByScript, roleOf, roleSuggestedBy, sideOf, yesNoOf } from "./vocabulary.ts";

/** Problems beyond this many are counted, not listed: a wrong column repeats itself. */
const MOST_PROBLEMS = 10_000;

/**
 * Understands a workbook: which sheet holds what, each row as a record, each fault with its place. A row with an error gives
 * no record; warnings leave it standing. O(cells).
 * @throws DomainError workbook_no_sheet when no sheet has a header we know; workbook_empty when headers have no rows.
 */
export function understandWorkbook(sheets: readonly Sheet[]): WorkbookContents {
  const problems: RowProblem[] = [];
  let leftOut = 0;
  const note = (problem: RowProblem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    else leftOut++;
  };
  const summaries: SheetSummary[] = [];
  const records: WorkbookRecord[] = [];
  let rows = 0;
  let failedRows = 0;
  let demonstration = false;
  for (const sheet of sheets) {
    if (isGuideSheet(sheet.name) || sheet.lines.length === 0) continue;
    const table = recogniseTable(sheet);
    if (sheet.hidden || !table) {
      if (table) note(sheetProblem(sheet, "sheet_hidden"));
      else if (!sheet.hidden) note(sheetProblem(sheet, "sheet_unknown"));
      if (!sheet.hidden) summaries.push({ name: sheet.name, kind: "unknown", rows: sheet.lines.length, columns: [] });
      continue;
    }
    const read = readTable(sheet.name, table, note);
    // One by one: a spread of 100,000 arguments overflows the stack.
    for (const record of read.records) records.push(record);
    rows += read.rows;
    failedRows += read.failed;
    demonstration ||= sheet.lines.some((line) => line.row < table.headerRow && line.cells.some(isDemonstrationMark));
    const columns = table.columns.map(({ heading, field }) => ({ heading, field: field ?? null }));
    summaries.push({ name: sheet.name, kind: table.kind, rows: read.rows, columns });
  }
  if (!summaries.some((summary) => summary.kind !== "unknown")) throw new DomainError("workbook_no_sheet");
  if (rows === 0) throw new DomainError("workbook_empty");
  if (leftOut > 0) problems.push({ ...sheetProblem(sheets[0]!, "problems_left_out"), params: { count: leftOut } });
  return { sheets: summaries, records, problems, failedRows, demonstration };
}

function sheetProblem(sheet: Sheet, code: "sheet_hidden" | "sheet_unknown" | "problems_left_out"): RowProblem {
  const place = { sheet: sheet.name, row: null, column: null, heading: null, value: null };
  return { severity: "warning", ...place, code, params: { sheet: sheet.name } };
}

function readTable(sheet: string, table: Table, note: (problem: RowProblem) => void) {
  const seen = new Set<string>();
  for (const column of table.columns) {
    const code =
      column.field === undefined ? "heading_unknown" : seen.has(column.field) ? "heading_repeated" : undefined;
    if (column.field) seen.add(column.field);
    if (!code) continue;
    const { letter, heading } = column;
    note({ severity: "warning", sheet, row: table.headerRow, column: letter, heading, value: null, code, params: {} });
  }
  const free = table.columns.find((column) => /^listing\.(offer|need)/.test(column.field ?? ""));
  if (free && table.kind !== "listings") {
    const { letter, heading } = free;
    note({
      severity: "warning",
      sheet,
      row: table.headerRow,
      column: letter,
      heading,
      value: null,
      code: "kind_assumed",
      params: {},
    });
  }
  const reader = new RowReader(sheet, table.columns, note);
  const records: WorkbookRecord[] = [];
  let rows = 0;
  let failed = 0;
  for (const line of table.lines) {
    if (isEmptyLine(line, table.columns)) continue;
    rows++;
    reader.turnTo(line);
    const found = READERS[table.kind](reader, { sheet, row: line.row });
    if (reader.failed) failed++;
    else records.push(...found);
  }
  return { records, rows, failed };
}

interface At {
  readonly sheet: string;
  readonly row: number;
}
const READERS = { organisations: organisationRow, participants: participantRow, listings: listingRow };

function organisationRow(reader: RowReader, at: At): WorkbookRecord[] {
  const organisation = readOrganisation(reader, at);
  if (!organisation) {
    if (!reader.failed) reader.error("value_missing", "organisation.name");
    return [];
  }
  // A list of organisations with a contact person each.
  const person = reader.has("participant.name") ? readPerson(reader, at, organisation) : undefined;
  return [organisation, ...(person ? [person] : []), ...offersAndNeeds(reader, at, organisation)];
}

function participantRow(reader: RowReader, at: At): WorkbookRecord[] {
  const organisation = readOrganisation(reader, at);
  // An identifier alone is enough to name an organisation that is known already.
  const key = organisation ?? { name: {}, identifiers: reader.identifiers() };
  const person = readPerson(reader, at, organisation || key.identifiers.length > 0 ? key : undefined);
  if (!person && !reader.failed) reader.error("value_missing", "participant.name");
  const named = Object.keys(key.name).length > 0 || key.identifiers.length > 0;
  const listings = named ? offersAndNeeds(reader, at, key) : [];
  return [organisation, person, ...listings].filter((record) => record !== undefined);
}

/** What a registration list says in free words that the row's organisation offers and needs: a listing of its own each. */
function offersAndNeeds(reader: RowReader, at: At, organisation: OrganisationKey): ListingRecord[] {
  return LISTING_SIDES.flatMap((side): ListingRecord[] => {
    const texts = textsOf({}, reader.versions(`listing.${side}`, 4000));
    if (texts.length === 0 || texts.every((text) => isNothing(text.body))) return [];
    const key = { name: organisation.name, identifiers: organisation.identifiers };
    return [{ kind: "listing", ...at, organisation: key, side, listingKind: "business", texts, anonymous: false }];
  });
}

/* "无", "нет", "없음", "n/a", "-": the cell was filled in to say that there is nothing. */
const isNothing = (text: string): boolean =>
  /^(无|暂无|没有|нет|не требуется|없음|해당 ?없음|none|no|n\/?a|[-–—/.]+)$/iu.test(text.trim());

function readOrganisation(reader: RowReader, at: At): OrganisationRecord | undefined {
  const name = reader.versions("organisation.name", 300);
  if (Object.keys(name).length === 0) return undefined;
  const identifiers = reader.identifiers();
  const role = reader.word("organisation.role", roleOf, "role_unknown");
  const country = reader.word("organisation.country", countryOf, "country_unknown");
  const region = reader.line("organisation.region", 120);
  const city = reader.line("organisation.city", 120);
  const industry = reader.word("organisation.industry", industryOf, "industry_unknown");
  const website = reader.value("organisation.website", readWebsite, "website_invalid");
  const languages = reader.languages("organisation.languages");
  return {
    kind: "organisation",
    ...at,
    name,
    identifiers,
    ...(role && { role }),
    ...(country && { country }),
    ...(region && { region }),
    ...(city && { city }),
    ...(industry && { industry }),
    ...(website && { website }),
    ...(languages && { languages }),
    assumed: {
      ...(!role && { role: roleSuggestedBy(Object.values(name).join(" ")) }),
      ...(!country && optional("country", countrySuggestedBy(name, identifiers))),
    },
  };
}

function countrySuggestedBy(name: MultiText, identifiers: readonly Identifier[]): string | undefined {
  for (const { scheme } of identifiers) if (COUNTRY_OF_SCHEME[scheme]) return COUNTRY_OF_SCHEME[scheme];
  const texts = Object.values(name).filter((text) => text !== undefined);
  if (texts.length !== 1) return undefined; // names in several scripts say nothing about the place
  return ({ "zh-CN": "CN", ru: "RU", "ko-KR": "KR" } as Record<string, string>)[localeByScript(texts[0]!)];
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };

function readPerson(
  reader: RowReader,
  at: At,
  organisation: OrganisationKey | undefined,
): ParticipantRecord | undefined {
  const name = reader.versions("participant.name", 300);
  if (Object.keys(name).length === 0) return undefined;
  return {
    kind: "participant",
    ...at,
    name,
    ...optional("email", reader.value("participant.email", readEmail, "email_invalid")),
    ...optional("phone", reader.value("participant.phone", readPhone, "phone_invalid")),
    ...optional("title", reader.line("participant.title", 160)),
    ...optional("languages", reader.languages("participant.languages")),
    ...optional("venue", reader.line("participant.venue", 300)),
    organisation: organisation ? { name: organisation.name, identifiers: organisation.identifiers } : null,
  };
}

function listingRow(reader: RowReader, at: At): WorkbookRecord[] {
  const name = reader.versions("organisation.name", 300);
  const identifiers = reader.identifiers();
  if (Object.keys(name).length === 0 && identifiers.length === 0 && !reader.failed)
    reader.error("value_missing", "organisation.name");
  const side = reader.word("listing.side", sideOf, "side_unknown");
  if (!side && !reader.failed) reader.error("value_missing", "listing.side");
  const kind = reader.word("listing.kind", kindOf, "kind_unknown");
  if (!kind && !reader.failed) reader.warn("kind_assumed", "listing.kind");
  const industry = reader.word("listing.industry", industryOf, "industry_unknown");
  const titles = reader.versions("listing.title", 200);
  const bodies = reader.versions("listing.body", 4000);
  const texts = textsOf(titles, bodies);
  if (texts.length === 0 && !reader.failed) reader.error("value_missing", "listing.title");
  const validFrom = dateIn(reader, "listing.validFrom");
  const validUntil = dateIn(reader, "listing.validUntil");
  if (validFrom && validUntil && validFrom > validUntil)
    reader.error("dates_reversed", "listing.validUntil", { from: validFrom });
  const anonymous = reader.word("listing.anonymous", yesNoOf, "yes_no_unknown") === "yes";
  if (!side) return [];
  const listing: ListingRecord = {
    kind: "listing",
    ...at,
    organisation: { name, identifiers },
    side,
    listingKind: kind ?? "business",
    ...(industry && { industry }),
    texts,
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    anonymous,
  };
  return [listing];
}

/** A body without a title of its own lends its first words to one; a title may stand alone. */
function textsOf(titles: MultiText, bodies: MultiText): ListingRecord["texts"] {
  const locales = new Set([...Object.keys(titles), ...Object.keys(bodies)]) as Set<keyof MultiText>;
  return [...locales].map((locale) => {
    const body = bodies[locale] ?? "";
    const title = titles[locale] ?? firstWords(body) ?? pickText(titles, locale)?.text ?? "";
    return { locale, title, body: body === "" ? title : body };
  });
}

function firstWords(body: string): string | undefined {
  const sentence = /^.{1,80}?(?=[。．.!?！？;；\n]|$)/su.exec(body)?.[0].trim();
  return sentence === undefined || sentence === "" ? body.slice(0, 80).toWellFormed() || undefined : sentence;
}

function dateIn(reader: RowReader, field: "listing.validFrom" | "listing.validUntil"): string | undefined {
  const cell = reader.cell(field);
  if (cell === undefined) return undefined;
  const date = readDate(cell);
  if (date === "invalid") return reader.error("date_invalid", field);
  if (date === "ambiguous") return reader.error("date_ambiguous", field);
  return date.date;
}
