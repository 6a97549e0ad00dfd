import { DomainError, type Locale } from "@songhua/kernel";
import {
  bulletinCharts,
  bulletinPeriod,
  bulletinYears,
  checkText,
  composeBulletin,
  leadingFigures,
  partsOf,
  sayFigure,
  slotsOf,
  type Bulletin,
  type BulletinChart,
  type BulletinParagraph,
  type BulletinYear,
  type LeadingFigure,
  type TextMark,
  type TextPart,
} from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";
import type { PublishedRelease } from "../releases/read-release.ts";
import { newestText } from "./queries.ts";

export interface PackParagraph extends BulletinParagraph {
  readonly original: string;
  readonly marks: readonly TextMark[];
  /** Words and figures as this language says them. */
  readonly said: readonly (TextPart & { readonly text: string })[];
}
/** A release told in one language of one year. */
export interface Pack {
  /** The years the release can be told of, newest first. */
  readonly years: readonly BulletinYear[];
  /** False: nothing of the year's scale is known, and nothing is told. */
  readonly enough: boolean;
  readonly bulletin: Bulletin;
  readonly paragraphs: readonly PackParagraph[];
  readonly slots: Readonly<Record<string, string>>;
  readonly leading: readonly LeadingFigure[];
  readonly charts: readonly BulletinChart[];
  readonly version: number;
}

/**
 * A release told in one language with the newest wording somebody gave it. Paragraphs nobody edited are as written from the data.
 * @param asked a year; else the newest that was over
 */
export async function composePack(
  db: Db,
  id: string,
  release: PublishedRelease,
  locale: Locale,
  asked: string | undefined,
): Promise<Pack> {
  const period = periodOf(release, asked);
  const edited = await newestText(db, { releaseId: id, locale, period });
  return packOf(release, locale, period, edited);
}

/** The year that is told: the one asked for, else the newest that was over; that of the release's day where it has none. */
export function periodOf(release: PublishedRelease, asked: string | undefined): string {
  return asked ?? bulletinPeriod(release) ?? release.asOf.slice(0, 4);
}

/** @throws DomainError release_year_empty */
export function mustTell(release: PublishedRelease, period: string): void {
  if (!bulletinYears(release).some((year) => year.period === period && year.known > 0))
    throw new DomainError("release_year_empty", { period });
}

/** The wording somebody gave a text: changed paragraphs only. */
export interface Wording {
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly version: number;
}

export function packOf(
  release: PublishedRelease,
  locale: Locale,
  period: string,
  { paragraphs: edits, version }: Wording = { paragraphs: [], version: 0 },
): Pack {
  const years = bulletinYears(release);
  const enough = years.some((year) => year.period === period && year.known > 0);
  const written = composeBulletin(release, locale, period);
  const bulletin = enough ? written : { ...written, sections: [], paragraphs: [], leftOut: [] };
  const slots = slotsOf(release, period);
  const byId = new Map(edits.map((edit) => [edit.id, edit.text]));
  const paragraphs = bulletin.paragraphs.map((paragraph): PackParagraph => {
    const text = byId.get(paragraph.id) ?? paragraph.text;
    return {
      ...paragraph,
      text,
      original: paragraph.text,
      marks: checkText(text, paragraph.text, slots, locale),
      said: partsOf(text).map((part) => {
        if (part.kind === "words") return part;
        const slot = slots.get(part.id);
        return { ...part, text: slot ? sayFigure(slot, locale) : `{${part.id}}` };
      }),
    };
  });
  return {
    years,
    enough,
    bulletin,
    paragraphs,
    // The text's own and those of the year that can be put into it.
    slots: Object.fromEntries(
      [...slots]
        .filter(([, { number }]) => number.period === period)
        .map(([key, slot]) => [key, sayFigure(slot, locale)]),
    ),
    leading: enough ? leadingFigures(release, locale, period) : [],
    charts: enough ? bulletinCharts(release, locale, period) : [],
    version,
  };
}

/** A paragraph as plain text, every typed figure that differs from the data followed by what the data say. */
export function plainText(paragraph: PackParagraph, correction: (mark: TextMark) => string): string {
  return saidPieces(paragraph)
    .map(({ text, mark }) => (mark ? `${text} ${correction(mark)}` : text))
    .join("");
}

/** A paragraph cut at the figures that are to be marked. */
export function saidPieces(paragraph: PackParagraph): { text: string; mark: TextMark | null; figure: boolean }[] {
  const wrong = paragraph.marks.filter(({ kind, at }) => (kind === "differs" || kind === "not_in_data") && at >= 0);
  return paragraph.said.flatMap((part) => {
    if (part.kind === "slot") return [{ text: part.text, mark: null, figure: true }];
    const pieces: { text: string; mark: TextMark | null; figure: boolean }[] = [];
    let at = part.at;
    for (const mark of wrong) {
      if (mark.at < at || mark.at >= part.at + part.text.length) continue;
      if (mark.at > at)
        pieces.push({ text: part.text.slice(at - part.at, mark.at - part.at), mark: null, figure: false });
      pieces.push({ text: mark.text, mark, figure: false });
      at = mark.at + mark.text.length;
    }
    pieces.push({ text: part.text.slice(at - part.at), mark: null, figure: false });
    return pieces;
  });
}
