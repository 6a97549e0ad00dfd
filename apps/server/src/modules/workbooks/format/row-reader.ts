import { LOCALES, type IdentifierScheme, type Locale, type MultiText } from "@songhua/kernel";
import { identifierFault, normaliseIdentifier, schemesOf, type Identifier } from "../../registration/index.ts";
import { cellText, isBlank, type CellValue, type Line } from "./cells.ts";
import type { Column } from "./headings.ts";
import type { VERSIONED } from "./fields.ts";
import { type Field } from "./fields.ts";
import type { RowProblem, RowProblemCode } from "./records.ts";
import { hasHiddenCharacters, hasUnreadableCharacters, listOf, tidyLine, tidyProse } from "./values.ts";
import { languageOf, localeByScript } from "./vocabulary.ts";

type Params = Readonly<Record<string, string | number>>;
const IDENTIFIER_FIELDS = ["uscc", "inn", "ogrn", "brn", "lei"] as const;
const SHOWN_VALUE = 200;
const PROSE: ReadonlySet<string> = new Set(["listing.body", "listing.offer", "listing.need"]);

/* Words that may stand before a number, as `normaliseIdentifier` leaves them. */
const SCHEME_OF_LABEL: Readonly<Record<string, IdentifierScheme>> = {
  USCC: "uscc",
  统一社会信用代码: "uscc",
  INN: "inn",
  ИНН: "inn",
  OGRN: "ogrn",
  ОГРН: "ogrn",
  BRN: "brn",
  사업자등록번호: "brn",
  LEI: "lei",
};
const LABELLED = new RegExp(`^(${Object.keys(SCHEME_OF_LABEL).join("|")})[:：]?(.+)$`, "iu");

/** Reads the cells of one row by field and notes, with its exact place, whatever is wrong with them. */
export class RowReader {
  readonly #sheet: string;
  readonly #byField: ReadonlyMap<Field, Column>;
  readonly #note: (problem: RowProblem) => void;
  #line: Line = { row: 0, cells: [] };
  #failed = false;

  constructor(sheet: string, columns: readonly Column[], note: (problem: RowProblem) => void) {
    this.#sheet = sheet;
    this.#note = note;
    const byField = new Map<Field, Column>();
    for (const column of columns) if (column.field && !byField.has(column.field)) byField.set(column.field, column);
    this.#byField = byField;
  }

  turnTo(line: Line): void {
    this.#line = line;
    this.#failed = false;
  }
  /** True once an error was noted in this row. */
  get failed(): boolean {
    return this.#failed;
  }
  has(field: Field): boolean {
    return this.#byField.has(field);
  }

  error(code: RowProblemCode, field: Field | undefined, params: Params = {}): undefined {
    this.#failed = true;
    this.#write("error", code, field, params);
  }
  warn(code: RowProblemCode, field: Field | undefined, params: Params = {}): void {
    this.#write("warning", code, field, params);
  }
  #write(severity: "error" | "warning", code: RowProblemCode, field: Field | undefined, params: Params): void {
    const column = field && this.#byField.get(field);
    const value = column ? cellText(this.#line.cells[column.index]) : "";
    this.#note({
      severity,
      sheet: this.#sheet,
      row: this.#line.row,
      column: column?.letter ?? null,
      heading: column?.heading ?? null,
      value: value === "" ? null : value.slice(0, SHOWN_VALUE).toWellFormed(),
      code,
      params,
    });
  }

  /** The cell, `undefined` when it is blank or cannot be used; what is wrong with it is noted. */
  cell(field: Field): CellValue | undefined {
    const column = this.#byField.get(field);
    const cell = column && this.#line.cells[column.index];
    if (cell === undefined || isBlank(cell)) return undefined;
    if (typeof cell === "object" && "error" in cell)
      return this.error(cell.error === "=" ? "formula_without_value" : "cell_error", field, { error: cell.error });
    const text = cellText(cell);
    if (hasUnreadableCharacters(text)) return this.error("unreadable_characters", field);
    if (hasHiddenCharacters(text)) return this.error("hidden_characters", field);
    return cell;
  }

  line(field: Field, max: number): string | undefined {
    return this.#text(field, max, tidyLine);
  }
  prose(field: Field, max: number): string | undefined {
    return this.#text(field, max, tidyProse);
  }
  #text(field: Field, max: number, tidy: (text: string) => string): string | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    const text = tidy(cellText(cell));
    if (text === "") return undefined;
    if (text.length > max) return this.error("value_too_long", field, { max, length: text.length });
    if (/^[=@]|^[+-]\s*\p{L}/u.test(text)) this.warn("formula_as_text", field);
    return text;
  }

  /** One text by language: the columns that name theirs, and the one that does not, by its script. */
  versions(stem: (typeof VERSIONED)[number], max: number): MultiText {
    const found: { -readonly [L in Locale]?: string } = {};
    const read = (field: Field) => (PROSE.has(stem) ? this.prose(field, max) : this.line(field, max));
    for (const locale of LOCALES) {
      const text = read(`${stem}.${locale}`);
      if (text !== undefined) found[locale] = text;
    }
    const text = read(stem);
    if (text !== undefined) found[localeByScript(text)] ??= text;
    return found;
  }

  /** A word of a closed vocabulary. */
  word<V>(field: Field, meaning: (text: string) => V | undefined, unknown: RowProblemCode): V | undefined {
    const text = this.line(field, 300);
    if (text === undefined) return undefined;
    return meaning(text) ?? this.error(unknown, field);
  }

  /** A value read by a function that gives `undefined` for what it cannot read. */
  value(field: Field, readValue: (text: string) => string | undefined, invalid: RowProblemCode): string | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    return readValue(cellText(cell)) ?? this.error(invalid, field);
  }

  languages(field: Field): Locale[] | undefined {
    const text = this.line(field, 300);
    if (text === undefined) return undefined;
    const found = new Set<Locale>();
    for (const word of languageOf(text) ? [text] : listOf(text)) {
      const locale = languageOf(word);
      if (locale) found.add(locale);
      else this.warn("language_unknown", field, { word });
    }
    return [...found];
  }

  /** Identifiers, digit by digit. A number of 16 or more digits has lost its last ones in Excel: said, never guessed. */
  identifiers(): Identifier[] {
    const found: Identifier[] = [];
    for (const scheme of IDENTIFIER_FIELDS) {
      const field: Field = `organisation.${scheme}`;
      const value = this.#identifierText(field);
      if (value === undefined) continue;
      const fault = identifierFault(scheme, value);
      if (fault) this.error(`identifier_${fault}`, field, { scheme, digits: value.length });
      else found.push({ scheme, value });
    }
    const text = this.#identifierText("organisation.identifier");
    if (text === undefined) return found;
    // Some numbers are valid by two schemes (ИНН and 사업자등록번호 both have ten digits): a word before the number decides.
    const [, label, rest] = LABELLED.exec(text) ?? [];
    const value = rest ?? text;
    const named = label === undefined ? undefined : SCHEME_OF_LABEL[label.toUpperCase()];
    const [scheme, other] = schemesOf(value).filter((candidate) => named === undefined || candidate === named);
    if (scheme === undefined || other !== undefined) this.error("identifier_unknown", "organisation.identifier");
    else if (!found.some((identifier) => identifier.scheme === scheme)) found.push({ scheme, value });
    return found;
  }
  #identifierText(field: Field): string | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return undefined;
    if (
      (typeof cell === "number" && Math.abs(cell) > 999_999_999_999_999) ||
      /^\d(\.\d+)?E\+?\d+$/i.test(cellText(cell))
    )
      return this.error("identifier_precision_lost", field);
    const value = normaliseIdentifier(cellText(cell));
    return value === "" ? undefined : value;
  }
}
