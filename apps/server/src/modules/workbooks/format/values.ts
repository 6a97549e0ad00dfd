import type { LocalDate } from "@songhua/kernel";
import { cellText, type CellValue } from "./cells.ts";

/* As the API refuses them, and marks that turn the reading direction around: a name must read as it is stored. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/* Left behind by copying; they show nothing and mean nothing. */
const DEBRIS = /[\u200b\u2060\ufeff\u00ad]/gu;

export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

/** U+FFFD stands where bytes could not be read; a lone surrogate where a character was cut in two. */
export function hasUnreadableCharacters(text: string): boolean {
  return text.includes("\ufffd") || !text.isWellFormed();
}

/** White space of every script becomes one plain space, ends trimmed. Everything visible stays as it is. */
export function tidyLine(text: string): string {
  return text
    .replace(DEBRIS, "")
    .replace(/[\s\u3000]+/gu, " ")
    .trim();
}

/** As `tidyLine`, but lines stay lines. */
export function tidyProse(text: string): string {
  return text
    .replace(DEBRIS, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Full-width characters as plain ones, nothing invisible: for addresses, numbers, dates. */
export function plain(text: string): string {
  return tidyLine(text.normalize("NFKC"));
}

/** Several values in one cell, apart by comma, semicolon, slash, line break or their Chinese forms. */
export function listOf(text: string): string[] {
  return text
    .split(/[,;/|\n、，；／·+&]+/u)
    .map((part) => tidyLine(part))
    .filter((part) => part !== "");
}

const EMAIL = /^[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
/** The address in lower case; `undefined` when it is none. */
export function readEmail(text: string): string | undefined {
  const address = plain(text)
    .toLowerCase()
    .replace(/^mailto:/, "")
    .replaceAll(" ", "");
  return address.length <= 254 && EMAIL.test(address) ? address : undefined;
}

/** Digits with the marks people write between them; `undefined` with fewer than 5 digits or anything else in it. */
export function readPhone(text: string): string | undefined {
  const number = plain(text).replace(/[‐‑–—]/g, "-");
  const digits = number.replace(/\D/g, "").length;
  return digits >= 5 &&
    number.length <= 40 &&
    /^[+\d][\d\s\-().,/;+*#]*(?:\s*(?:доб|ext|转|분기|내선)\.?\s*\d+)?$/iu.test(number)
    ? number
    : undefined;
}

/** An address with http(s); "www.…" and bare domains get https. `undefined` when it is none. */
export function readWebsite(text: string): string | undefined {
  const address = plain(text).replaceAll(" ", "");
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (full.length > 300 || !URL.canParse(full)) return undefined;
  const { hostname, protocol } = new URL(full);
  return /^https?:$/.test(protocol) && hostname.includes(".") ? full : undefined;
}

const MONTHS = new Map(
  (
    [
      ["янв", "jan"],
      ["фев", "feb"],
      ["мар", "mar"],
      ["апр", "apr"],
      ["ма", "may"],
      ["июн", "jun"],
      ["июл", "jul"],
      ["авг", "aug"],
      ["сен", "sep"],
      ["окт", "oct"],
      ["ноя", "nov"],
      ["дек", "dec"],
    ] as const
  ).flatMap(([ru, en], index) => [
    [ru, index + 1],
    [en, index + 1],
  ]) as [string, number][],
);
/** Serials of 1954 to 2119: what Excel stores for a date, met where a date column was formatted as numbers. */
const SERIALS = { from: 20_000, to: 80_000 };

export type ReadDate = { readonly date: LocalDate } | "invalid" | "ambiguous";

/**
 * A date as people of four languages and three programs write it. "03/04/2023" can mean two days and is refused as
 * ambiguous; with dots the day stands first. A day that does not exist is invalid.
 */
export function readDate(cell: CellValue): ReadDate {
  if (typeof cell === "object") return "date" in cell ? { date: cell.date } : "invalid";
  const text = plain(cellText(cell));
  if (typeof cell === "number" || /^\d{5}(\.0+)?$/.test(text)) return fromSerial(Number(text));
  const ymd =
    /^(\d{4})\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})\s*[日号號일.]?(?:[T\s].*)?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (ymd) return checked(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const dmy = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*(?:г\.?|года)?(?:\s.*)?$/u.exec(text);
  if (dmy) {
    const [first, second, year] = [Number(dmy[1]), Number(dmy[3]), Number(dmy[4])];
    if (dmy[2] === "." || first > 12 || first === second) return checked(year, second, first);
    return second > 12 ? checked(year, first, second) : "ambiguous";
  }
  const words = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})/u.exec(text);
  if (words) return checked(Number(words[3]), monthOf(words[2]!), Number(words[1]));
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  return american ? checked(Number(american[3]), monthOf(american[1]!), Number(american[2])) : "invalid";
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.get(lower.slice(0, 3)) ?? MONTHS.get(lower.slice(0, 2)) ?? 0;
}

function fromSerial(serial: number): ReadDate {
  if (/^(19|20)\d{6}$/.test(String(serial)))
    return checked(Math.floor(serial / 10_000), Math.floor(serial / 100) % 100, serial % 100);
  if (serial < SERIALS.from || serial > SERIALS.to) return "invalid";
  return { date: new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10) };
}

function checked(year: number, month: number, day: number): ReadDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return exists ? { date: date.toISOString().slice(0, 10) } : "invalid";
}
