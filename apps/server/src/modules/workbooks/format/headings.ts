import { LOCALES, type Locale } from "@songhua/kernel";
import { cellText, columnLetter, isBlank, type Line, type Sheet } from "./cells.ts";
import { wordKey } from "./countries.ts";
import { BASE_FIELDS, headingsOf, qualifiersOf, VERSIONED, type Field, type SheetKind } from "./fields.ts";
import { HEADER_ROWS } from "./read-spreadsheet.ts";

export interface Column {
  readonly index: number;
  readonly letter: string;
  readonly heading: string;
  /** Undefined: the heading means nothing to us and the column is left out. */
  readonly field: Field | undefined;
}
export interface Table {
  readonly kind: SheetKind;
  readonly columns: readonly Column[];
  /** Rows below the header. */
  readonly lines: readonly Line[];
  readonly headerRow: number;
}

const BY_WORD: ReadonlyMap<string, readonly Field[]> = (() => {
  const found = new Map<string, Field[]>();
  for (const field of BASE_FIELDS)
    for (const heading of [...headingsOf(field), field]) {
      const key = wordKey(heading);
      const fields = found.get(key) ?? [];
      if (!fields.includes(field)) fields.push(field);
      found.set(key, fields);
    }
  return found;
})();
const QUALIFIER_BY_WORD: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) => qualifiersOf(locale).map((word): [string, Locale] => [wordKey(word), locale])),
);
/* "英文名称", "Русское название", "영문명": the language stands before the heading, without brackets. */
const LEADING_QUALIFIERS = [...QUALIFIER_BY_WORD]
  .filter(([word]) => word.length >= 2)
  .sort((a, b) => b[0].length - a[0].length);

/** Which part of a heading's possible meanings a sheet of each kind takes first. */
const PREFERENCE: Record<SheetKind, readonly string[]> = {
  organisations: ["organisation.", "participant.", "listing.offer", "listing.need"],
  participants: ["participant.", "organisation.", "listing.offer", "listing.need"],
  listings: ["listing.", "organisation."],
};
// prettier-ignore
const SHEET_NAMES: Record<SheetKind, RegExp> = {
  listings: /供需|项目|需求|供给|предложени|запрос|листинг|공급|수요|listing|offer|need|demand|supply/iu,
  participants: /参会|人员|嘉宾|代表|报名|名单|участник|люд|персон|регистрац|참가자|참석자|명단|인원|participant|people|person|attendee|registration|delegate/iu,
  organisations: /机构|单位|企业|公司|организац|компани|предприят|기관|기업|회사|단체|단위|organi[sz]ation|compan|firm|institution/iu,
};

/** The fields a heading can mean in a sheet of this kind, best first. O(length). */
export function fieldOfHeading(heading: string, kind: SheetKind): Field | undefined {
  const whole = meaningOf(heading, kind);
  if (whole) return whole;
  // A heading in two languages: "姓名 / ФИО", or one below the other.
  for (const part of heading.split(/[/|\n\r／]+/)) {
    const found = part === heading ? undefined : meaningOf(part, kind);
    if (found) return found;
  }
  return undefined;
}

function meaningOf(heading: string, kind: SheetKind): Field | undefined {
  const direct = lookUp(wordKey(heading), kind);
  if (direct) return direct;
  const bracket = /^(.*?)[([（【［{]\s*(.+?)\s*[)\]）】］}]\s*[*＊:：]?\s*$/su.exec(heading.trim());
  if (bracket) {
    const field = lookUp(wordKey(bracket[1]!), kind);
    return field && versionOf(field, QUALIFIER_BY_WORD.get(wordKey(bracket[2]!)));
  }
  const key = wordKey(heading);
  for (const [word, locale] of LEADING_QUALIFIERS) {
    if (!key.startsWith(word) || key.length === word.length) continue;
    const rest = key.slice(word.length);
    const field = lookUp(rest, kind) ?? (rest === "명" || rest === "名" ? PLAIN_NAME[kind] : undefined);
    if (field) return versionOf(field, locale);
  }
  return undefined;
}
const PLAIN_NAME: Record<SheetKind, Field> = {
  organisations: "organisation.name",
  participants: "participant.name",
  listings: "listing.title",
};

function lookUp(key: string, kind: SheetKind): Field | undefined {
  const fields = BY_WORD.get(key) ?? [];
  for (const prefix of PREFERENCE[kind]) {
    const found = fields.find((field) => field.startsWith(prefix));
    if (found) return found;
  }
  return undefined;
}

function versionOf(field: Field, locale: Locale | undefined): Field {
  const versioned = VERSIONED.find((candidate) => candidate === field);
  return versioned && locale ? `${versioned}.${locale}` : field;
}

/**
 * Finds the table in a sheet: its kind, its header (titles above it are passed over, a header of two merged rows is read as
 * one) and what each column means. `undefined` when no row looks like a header. O(header rows × columns).
 */
export function recogniseTable(sheet: Sheet): Table | undefined {
  let best: { table: Table; score: number } | undefined;
  const candidates = sheet.lines.filter((line) => line.row <= HEADER_ROWS);
  candidates.forEach((line, position) => {
    const below = sheet.lines[position + 1];
    const pairs = sheet.mergedRows.has(line.row) && below ? [undefined, below] : [undefined];
    for (const second of pairs)
      for (const kind of ["organisations", "participants", "listings"] as const) {
        const columns = readColumns(line, second, kind);
        const score = scoreOf(columns, kind, sheet.name);
        if (score === 0 || score <= (best?.score ?? 0)) continue;
        const lines = sheet.lines.slice(position + (second ? 2 : 1));
        best = { score, table: { kind, columns, lines, headerRow: (second ?? line).row } };
      }
  });
  return best?.table;
}

function readColumns(line: Line, second: Line | undefined, kind: SheetKind): Column[] {
  const width = Math.max(line.cells.length, second?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index): Column => {
    const upper = cellText(line.cells[index]).trim();
    const lower = cellText(second?.cells[index]).trim();
    const heading = lower === "" || lower === upper ? upper : upper === "" ? lower : `${upper} ${lower}`;
    const field =
      fieldOfHeading(heading, kind) ??
      (second ? (fieldOfHeading(lower, kind) ?? fieldOfHeading(upper, kind)) : undefined);
    return { index, letter: columnLetter(index), heading, field };
  }).filter((column) => column.heading !== "");
}

const NEEDED: Record<SheetKind, readonly string[]> = {
  organisations: ["organisation.name"],
  participants: ["participant.name"],
  listings: ["listing.title", "listing.body"],
};
/* Fields that only one kind of sheet has tell more than those that several share. */
function scoreOf(columns: readonly Column[], kind: SheetKind, sheetName: string): number {
  const fields = new Set(columns.flatMap((column) => column.field ?? []));
  const needed = [...fields].some((field) => NEEDED[kind].some((stem) => field.startsWith(stem)));
  const named = SHEET_NAMES[kind].test(sheetName);
  if (!needed || (fields.size < 2 && !named)) return 0;
  const own = PREFERENCE[kind][0]!;
  const ownFields = [...fields].filter((field) => field.startsWith(own)).length;
  return fields.size * 2 + ownFields * 0.5 + (named ? 2 : 0) + (kind === "participants" ? 0.1 : 0);
}

/** True when every cell of the line is empty in the columns that mean something. */
export function isEmptyLine(line: Line, columns: readonly Column[]): boolean {
  return columns.every((column) => column.field === undefined || isBlank(line.cells[column.index]));
}
