import { pickText, type Instant, type Locale, type MultiText } from "@songhua/kernel";
import type { CalendarEntry } from "./calendar.ts";

/** Says a text of the `meetings` namespace in one language. */
export type Say = (key: string, words?: Record<string, string>) => string;

export interface MeetingPlace {
  readonly table: string;
  readonly venue: MultiText;
  readonly city: MultiText;
}
/** A meeting as one of its people sees it. */
export interface CalendarMeeting {
  readonly id: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null: online. */
  readonly place: MeetingPlace | null;
  readonly partner: MultiText;
  readonly people: readonly MultiText[];
  readonly interpreter?: MultiText | null;
  readonly demonstration: boolean;
}

/** Calendar entries in the reader's language; the UID stays the same for the meeting's whole life. `page` is where to read more. */
export function calendarEntries(
  meetings: readonly CalendarMeeting[],
  reader: { readonly locale: Locale; readonly say: Say; readonly page?: string | undefined },
): CalendarEntry[] {
  const { locale, say, page } = reader;
  return meetings.map((meeting) => ({
    uid: `${meeting.id}@songhua`,
    sequence: meeting.sequence,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    summary: say("meetings:calendar.summary", { organisation: textOf(meeting.partner, locale) }),
    description: [
      say("meetings:calendar.people", { people: meeting.people.map((name) => textOf(name, locale)).join(", ") }),
      ...(meeting.interpreter
        ? [say("meetings:calendar.interpreter", { interpreter: textOf(meeting.interpreter, locale) })]
        : []),
      ...(page === undefined ? [] : [say("meetings:calendar.page", { link: page })]),
      ...(meeting.demonstration ? [say("meetings:demonstration")] : []),
    ].join("\n"),
    location: sayPlace(meeting.place, locale, say),
    cancelled: meeting.cancelled,
  }));
}

/** "Table 07, Taiyangdao Hall, Harbin", or that the meeting is online. */
export function sayPlace(place: MeetingPlace | null, locale: Locale, say: Say): string {
  if (!place) return say("meetings:online");
  const parts = [
    say("meetings:table", { table: place.table }),
    textOf(place.venue, locale),
    textOf(place.city, locale),
  ];
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}

export function textOf(text: MultiText, locale: Locale): string {
  return pickText(text, locale)?.text ?? "";
}
