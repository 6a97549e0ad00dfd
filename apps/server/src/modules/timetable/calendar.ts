import type { Instant, Zone } from "@songhua/kernel";

export interface CalendarEntry {
  readonly uid: string;
  /** Rises with every change of the entry; 0 or more. */
  readonly sequence: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly cancelled: boolean;
}
export interface Calendar {
  readonly name: string;
  /** The reader's zone, for programs that show a calendar in a zone of its own. Times themselves are in UTC. */
  readonly zone: Zone;
  /** When this version of the calendar was written. */
  readonly writtenAt: Instant;
  readonly entries: readonly CalendarEntry[];
}

const LINE_OCTETS = 75;
/** How often a subscribed program should ask again. */
const REFRESH = "PT15M";
/** A calendar must hold at least one component (RFC 5545, 3.6); an empty day holds the definition of UTC. */
const UTC = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * An iCalendar object (RFC 5545): CRLF, lines folded at 75 octets between characters, TEXT values escaped, entries in the order
 * given. Times are UTC, which every program shows in its own zone; cancelled entries stay, so that programs strike them out.
 * No METHOD: a published feed is not a scheduling message, which would need an organiser. O(length).
 */
export function buildCalendar({ name, zone, writtenAt, entries }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Songhua//Timetable//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${escapeText(zone)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...(entries.length === 0 ? UTC : entries.flatMap((entry) => eventLines(entry, writtenAt))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines(entry: CalendarEntry, writtenAt: Instant): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.description === "" ? [] : [`DESCRIPTION:${escapeText(entry.description)}`]),
    ...(entry.location === "" ? [] : [`LOCATION:${escapeText(entry.location)}`]),
    `STATUS:${entry.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${entry.cancelled ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** RFC 5545, 3.3.5, form 2: 20230614T060000Z. */
function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** RFC 5545, 3.3.11. Control characters other than the line break cannot stand in a TEXT value and are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** RFC 5545, 3.1: at most 75 octets a line; a continuation begins with a space, which counts. Never within a character. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
