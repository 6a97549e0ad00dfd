import {
  INDUSTRIES,
  LISTING_KINDS,
  LISTING_SIDES,
  LOCALES,
  ORGANISATION_ROLES,
  type Locale,
  type MultiText,
} from "@songhua/kernel";
import writeXlsx, { type CellObject, type Row, type Sheet } from "write-excel-file/node";
import { sayIn } from "../../../platform/language/say.ts";
import { headingOf, type Field, type SheetKind } from "./fields.ts";
import type { ListingRecord, OrganisationRecord, ParticipantRecord } from "./records.ts";
import { guideLines, sheetName } from "./template-text.ts";
import { glossaryLabel } from "./vocabulary.ts";

/** What a workbook is made of; empty lists make a template. */
export interface WorkbookSource {
  readonly organisations: readonly Omit<OrganisationRecord, "sheet" | "row" | "assumed">[];
  readonly participants: readonly Omit<ParticipantRecord, "sheet" | "row">[];
  readonly listings: readonly Omit<ListingRecord, "sheet" | "row">[];
  /** True when any of it is demonstration data: said above every header. */
  readonly demonstration: boolean;
}

const versions = <S extends "organisation.name" | "participant.name" | "listing.title" | "listing.body">(stem: S) =>
  LOCALES.map((locale): Field => `${stem}.${locale}`);
const IDENTIFIERS: readonly Field[] = [
  "organisation.uscc",
  "organisation.inn",
  "organisation.ogrn",
  "organisation.brn",
  "organisation.lei",
];
const COLUMNS: Record<SheetKind, readonly Field[]> = {
  organisations: [
    ...versions("organisation.name"),
    "organisation.role",
    "organisation.country",
    "organisation.region",
    "organisation.city",
    "organisation.industry",
    "organisation.website",
    "organisation.languages",
    ...IDENTIFIERS,
  ],
  participants: [
    ...versions("participant.name"),
    "participant.title",
    "participant.email",
    "participant.phone",
    "participant.languages",
    "participant.venue",
    "organisation.name",
    "organisation.identifier",
  ],
  listings: [
    "organisation.name",
    "organisation.identifier",
    "listing.side",
    "listing.kind",
    "listing.industry",
    ...versions("listing.title"),
    ...versions("listing.body"),
    "listing.validFrom",
    "listing.validUntil",
    "listing.anonymous",
  ],
};
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/body/, 48],
  [/name|title/, 28],
  [/email|website|uscc|lei|identifier/, 24],
  [/./, 16],
];

/**
 * The workbook as XLSX bytes, headings and words in one language, readable by `readWorkbook` without loss. Every cell is
 * written as text, so that nothing a person typed can come alive as a formula and no identifier loses its digits. O(cells).
 */
export async function writeWorkbook(source: WorkbookSource, locale: Locale): Promise<Buffer> {
  const rows: Record<SheetKind, (string | undefined)[][]> = {
    organisations: source.organisations.map((record) => cellsOf("organisations", organisationCells(record, locale))),
    participants: source.participants.map((record) => cellsOf("participants", participantCells(record, locale))),
    listings: source.listings.map((record) => cellsOf("listings", listingCells(record, locale))),
  };
  const sheets = (["organisations", "participants", "listings"] as const).map((kind) =>
    tableSheet(kind, rows[kind], locale, source.demonstration),
  );
  return writeXlsx([...sheets, guideSheet(locale)], { fontFamily: "Arial", fontSize: 10 }).toBuffer();
}

type Cells = Partial<Record<Field, string | undefined>>;
const cellsOf = (kind: SheetKind, cells: Cells): (string | undefined)[] => COLUMNS[kind].map((field) => cells[field]);

function organisationCells(record: WorkbookSource["organisations"][number], locale: Locale): Cells {
  return {
    ...textCells("organisation.name", record.name),
    "organisation.role": record.role && glossaryLabel("organisationRole", record.role, locale),
    "organisation.country": record.country,
    "organisation.region": record.region,
    "organisation.city": record.city,
    "organisation.industry": record.industry && glossaryLabel("industry", record.industry, locale),
    "organisation.website": record.website,
    "organisation.languages": languageCell(record.languages, locale),
    ...Object.fromEntries(record.identifiers.map(({ scheme, value }) => [`organisation.${scheme}`, value])),
  };
}

function participantCells(record: WorkbookSource["participants"][number], locale: Locale): Cells {
  return {
    ...textCells("participant.name", record.name),
    "participant.title": record.title,
    "participant.email": record.email,
    "participant.phone": record.phone,
    "participant.languages": languageCell(record.languages, locale),
    "participant.venue": record.venue,
    ...ownerCells(record.organisation),
  };
}

function listingCells(record: WorkbookSource["listings"][number], locale: Locale): Cells {
  const say = sayIn(locale);
  const texts = (part: "title" | "body"): MultiText =>
    Object.fromEntries(record.texts.map((text) => [text.locale, text[part]]));
  return {
    ...ownerCells(record.organisation),
    "listing.side": glossaryLabel("listingSide", record.side, locale),
    "listing.kind": glossaryLabel("listingKind", record.listingKind, locale),
    "listing.industry": record.industry && glossaryLabel("industry", record.industry, locale),
    ...textCells("listing.title", texts("title")),
    ...textCells("listing.body", texts("body")),
    "listing.validFrom": record.validFrom,
    "listing.validUntil": record.validUntil,
    "listing.anonymous": say(`workbook:${record.anonymous ? "yes" : "no"}`),
  };
}

function textCells(
  stem: "organisation.name" | "participant.name" | "listing.title" | "listing.body",
  text: MultiText,
): Cells {
  return Object.fromEntries(Object.entries(text).map(([locale, version]) => [`${stem}.${locale}`, version]));
}

/** The first name and the first identifier are enough to find the owner again. */
function ownerCells(owner: ParticipantRecord["organisation"]): Cells {
  const name = owner ? LOCALES.map((locale) => owner.name[locale]).find((text) => text !== undefined) : undefined;
  const identifier = owner?.identifiers[0];
  return {
    "organisation.name": name,
    "organisation.identifier": identifier && `${identifier.scheme.toUpperCase()} ${identifier.value}`,
  };
}

function languageCell(languages: readonly Locale[] | undefined, locale: Locale): string | undefined {
  const labels = (languages ?? []).map((language) => glossaryLabel("languageName", language, locale));
  return labels.length === 0 ? undefined : labels.join("; ");
}

const HEADER: Omit<CellObject, "value"> = {
  fontWeight: "bold",
  backgroundColor: "#E8EFF5",
  bottomBorderStyle: "thin",
  bottomBorderColor: "#7A8CA0",
  alignVertical: "center",
  wrap: true,
};

function tableSheet(
  kind: SheetKind,
  rows: readonly (string | undefined)[][],
  locale: Locale,
  demonstration: boolean,
): Sheet<Buffer> {
  const header: Row = COLUMNS[kind].map((field) => ({ ...HEADER, type: String, value: headingOf(field, locale) }));
  const mark: Row[] = demonstration
    ? [[textCell(sayIn(locale)("workbook:demonstration"), { textColor: "#B42318", fontWeight: "bold" })]]
    : [];
  return {
    sheet: sheetName(kind, locale),
    stickyRowsCount: mark.length + 1,
    columns: COLUMNS[kind].map((field) => ({ width: WIDTHS.find(([sign]) => sign.test(field))![1] })),
    data: [...mark, header, ...rows.map((cells): Row => cells.map((text) => (text ? textCell(text) : null)))],
  };
}

/** Always a string cell: "=1+1" stays those four characters. */
function textCell(value: string, style: Omit<CellObject, "value"> = {}): CellObject {
  return { ...style, type: String, value: storable(value), format: "@" };
}

/** XML 1.0 cannot carry control characters, and a cell holds 32,767 characters. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .slice(0, 32_767);
}

function guideSheet(locale: Locale): Sheet<Buffer> {
  const { title, lines } = guideLines(locale);
  const choices: Row[] = (
    [
      ["organisation.role", "organisationRole", ORGANISATION_ROLES],
      ["listing.side", "listingSide", LISTING_SIDES],
      ["listing.kind", "listingKind", LISTING_KINDS],
      ["organisation.industry", "industry", INDUSTRIES],
      ["participant.languages", "languageName", LOCALES],
    ] as const
  ).map(([field, name, values]) => [
    textCell(headingOf(field, locale), { fontWeight: "bold", alignVertical: "top" }),
    textCell(values.map((value) => glossaryLabel(name, value, locale)).join("; "), { wrap: true }),
  ]);
  return {
    sheet: sheetName("guide", locale),
    columns: [{ width: 30 }, { width: 100 }],
    data: [
      [textCell(title, { fontWeight: "bold", fontSize: 14 })],
      ...lines.map((line): Row => [{ ...textCell(line, { wrap: true }), columnSpan: 2, height: 30 }, null]),
      ...choices,
    ],
  };
}
