import { DomainError, type Locale } from "@songhua/kernel";
import {
  bulletinCharts,
  bulletinPeriod,
  checkText,
  composeBulletin,
  leadingFigures,
  partsOf,
  sayFigure,
  slotsOf,
  type Bulletin,
  type BulletinChart,
  type BulletinParagraph,
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
/** A release told in one language. */
export interface Pack {
  readonly bulletin: Bulletin;
  readonly paragraphs: readonly PackParagraph[];
  readonly slots: Readonly<Record<string, string>>;
  readonly leading: readonly LeadingFigure[];
  readonly charts: readonly BulletinChart[];
  readonly version: number;
}

/**
 * A release told in one language with the newest wording somebody gave it. Paragraphs nobody edited are as written from the data.
 * @throws DomainError release_state where the release has no yearly figures to tell of
 */
export async function composePack(db: Db, id: string, release: PublishedRelease, locale: Locale): Promise<Pack> {
  const edited = await newestText(db, id, locale);
  return packOf(release, locale, edited?.paragraphs ?? [], edited?.version ?? 0);
}

function packOf(
  release: PublishedRelease,
  locale: Locale,
  edits: readonly { id: string; text: string }[],
  version: number,
): Pack {
  const period = bulletinPeriod(release);
  if (period === undefined) throw new DomainError("release_state", { state: "empty" });
  const bulletin = composeBulletin(release, locale, period);
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
    bulletin,
    paragraphs,
    // The text's own and those of the year that can be put into it.
    slots: Object.fromEntries(
      [...slots]
        .filter(([, { number }]) => number.period === period)
        .map(([key, slot]) => [key, sayFigure(slot, locale)]),
    ),
    leading: leadingFigures(release, locale, period),
    charts: bulletinCharts(release, locale, period),
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
