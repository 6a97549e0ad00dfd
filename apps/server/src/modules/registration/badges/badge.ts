import { LOCALES, pickText, type Locale, type MultiText } from "@songhua/kernel";
import { rgb, type PDFPage } from "@libpdf/core";
import { create } from "qrcode";
import { INK, QUIET, RIVER, Typesetter, type TextStyle } from "../../../platform/documents/typesetter.ts";
import { sayIn } from "../../../platform/language/say.ts";

export interface BadgePerson {
  readonly name: MultiText;
  readonly title: string | null;
  readonly organisation: MultiText | null;
  readonly languages: readonly Locale[];
  readonly badgeCode: string;
  readonly demonstration: boolean;
}
export interface BadgeEvent {
  readonly name: MultiText;
  readonly startsOn: string;
  readonly endsOn: string;
}

const MM = 72 / 25.4;
/** A6 upright. */
const PAGE = { width: 105 * MM, height: 148 * MM };
const EDGE = 9 * MM;
const INNER = PAGE.width - 2 * EDGE;
const QR_SIDE = 34 * MM;
const HEAD = 24 * MM;
const WARNING = rgb(0.7, 0.14, 0.09);

/**
 * Badges as pages of A6: the event, the name in two scripts, title and organisation, and the badge code as QR and as text.
 * The second script is there for the other side of the table. Demonstration people carry the mark. O(people).
 */
export async function writeBadges(
  event: BadgeEvent,
  people: readonly BadgePerson[],
  locale: Locale,
): Promise<Uint8Array> {
  const set = await Typesetter.open(
    `${pickText(event.name, locale)?.text ?? ""}: ${sayIn(locale)("documents:badge.title")}`,
    locale,
  );
  for (const person of people) drawBadge(set, event, person, locale);
  return set.save();
}

function drawBadge(set: Typesetter, event: BadgeEvent, person: BadgePerson, locale: Locale): void {
  const page = set.pdf.addPage({ width: PAGE.width, height: PAGE.height });
  page.drawRectangle({ x: 0, y: PAGE.height - HEAD, width: PAGE.width, height: HEAD, color: RIVER });
  const eventName = pickText(event.name, locale)?.text ?? "";
  const white: TextStyle = { size: 12, weight: "bold", colour: rgb(1, 1, 1) };
  let y = PAGE.height - 8 * MM;
  for (const line of set.wrap(eventName, INNER, white, 2)) {
    set.line(page, line, EDGE, y, white);
    y -= 15;
  }
  const days = event.startsOn === event.endsOn ? event.startsOn : `${event.startsOn} – ${event.endsOn}`;
  set.line(page, days, EDGE, PAGE.height - HEAD + 3 * MM, { size: 8.5, colour: rgb(0.85, 0.92, 0.93) });

  y = PAGE.height - HEAD - 14 * MM;
  const [first = "", second] = namesOf(person, locale);
  y = block(set, page, first, y, { size: fitting(set, first, [27, 23, 20, 17], 2), weight: "bold" }, 2);
  if (second)
    y = block(set, page, second, y - 1 * MM, { size: fitting(set, second, [15, 13, 11], 1), colour: QUIET }, 2);
  if (person.title) y = block(set, page, person.title, y - 3 * MM, { size: 11 }, 2);
  const organisation = person.organisation && pickText(person.organisation, locale)?.text;
  if (organisation) block(set, page, organisation, y - 2 * MM, { size: 12.5, weight: "bold", colour: RIVER }, 3);

  drawQr(page, person.badgeCode, EDGE, EDGE);
  const right = EDGE + QR_SIDE + 5 * MM;
  const code = `${person.badgeCode.slice(0, 5)} ${person.badgeCode.slice(5)}`;
  set.line(page, code, right, EDGE + 2 * MM, { size: 11, weight: "bold" });
  const spoken = person.languages.map((language) => sayIn(locale)(`glossary:languageName.${language}`)).join(" · ");
  set.wrap(spoken, PAGE.width - EDGE - right, { size: 9 }, 3).forEach((line, at) => {
    set.line(page, line, right, EDGE + 22 * MM - at * 12, { size: 9, colour: QUIET });
  });
  if (person.demonstration)
    set.line(page, sayIn(locale)("workbook:demonstration"), right, EDGE + 8 * MM, {
      size: 8.5,
      weight: "bold",
      colour: WARNING,
    });
}

/** The name as the reader's language has it, then one in another script where there is one. */
function namesOf(person: BadgePerson, locale: Locale): [string, string | undefined] {
  const own = pickText(person.name, locale);
  const others = LOCALES.map((other) => person.name[other]).filter((text) => text !== undefined && text !== own?.text);
  const latin = person.name.en === own?.text ? undefined : person.name.en;
  return [own?.text ?? "", latin ?? others[0]];
}

function fitting(set: Typesetter, text: string, sizes: readonly number[], lines: number): number {
  return sizes.find((size) => set.wrap(text, INNER, { size, weight: "bold" }).length <= lines) ?? sizes.at(-1)!;
}

function block(set: Typesetter, page: PDFPage, text: string, top: number, style: TextStyle, most: number): number {
  let y = top;
  for (const line of set.wrap(text, INNER, style, most)) {
    set.line(page, line, EDGE, y, style);
    y -= style.size * 1.25;
  }
  return y;
}

/** The code as one path: dark modules of a row that touch are one rectangle, sharp at every size, and the file stays small. */
function drawQr(page: PDFPage, text: string, x: number, y: number): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const step = QR_SIDE / modules.size;
  const path = page.drawPath();
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      let end = column;
      while (end + 1 < modules.size && modules.get(row, end + 1)) end++;
      path.rectangle(x + column * step, y + (modules.size - 1 - row) * step, (end - column + 1) * step, step);
      column = end;
    }
  path.fill({ color: INK });
}
