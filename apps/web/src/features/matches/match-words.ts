import type { Locale } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
import { textFor, type Listing, type ListingText } from "../listings/listing-fields.ts";

export type Match = Answer<"listMatches">["items"][number];
export type Evidence = Match["evidence"][number];
const share = new Map<Locale, Intl.NumberFormat>();
/** Scores and weights always in two decimals, so that they can be compared by eye. */
export function formatShare(value: number, locale: Locale): string {
  let format = share.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    share.set(locale, format);
  }
  return format.format(value);
}

type Side = "need" | "offer";
type Field = "title" | "body";

/** Concepts beyond this many would need more kinds of line than an eye tells apart. */
export const SHOWN_CONCEPTS = 5;

/** The language version whose words the evidence speaks of: the one with most of its weight, else the reader's. */
export function versionOf(listing: Listing, side: Side, evidence: readonly Evidence[], reader: Locale): ListingText {
  const weights = new Map<Locale, number>();
  for (const item of evidence) weights.set(item[side].locale, (weights.get(item[side].locale) ?? 0) + item.weight);
  const best = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  return listing.texts.find((text) => text.locale === best) ?? textFor(listing, reader);
}

export interface Piece {
  readonly text: string;
  /** Which of the shown concepts the words speak of; undefined for words in between. */
  readonly concept?: number;
}

/** The text cut at the spans of the evidence, in order; a span that overlaps an earlier one is left out. O(n log n) */
export function piecesOf(text: ListingText, field: Field, side: Side, evidence: readonly Evidence[]): Piece[] {
  const whole = text[field];
  const spans = evidence
    .flatMap((item, concept) => [item[side], ...(item.again?.[side] ?? [])].map((span) => ({ ...span, concept })))
    .filter((span) => span.locale === text.locale && span.field === field && span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end > whole.length) continue;
    if (span.start > at) pieces.push({ text: whole.slice(at, span.start) });
    pieces.push({ text: whole.slice(span.start, span.end), concept: span.concept });
    at = span.end;
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at) });
  return pieces;
}

/** The phrase a span marks, as its writer wrote it; empty when that language version is gone. */
export function wordsOf(listing: Listing, span: Evidence["need"]): string {
  return (
    listing.texts
      .find((text) => text.locale === span.locale)
      ?.[span.field].slice(span.start, span.end)
      .trim() ?? ""
  );
}
