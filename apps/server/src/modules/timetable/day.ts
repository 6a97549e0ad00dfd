import { LOCALES, type Locale } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { listVenues } from "../events/index.ts";
import { listMeetings, peopleOf, publishedTimetableId, type MeetingRow } from "../meetings/index.ts";
import type { CalendarMeeting, MeetingPlace } from "./calendar-entries.ts";
import { lastPlaces, type findReader } from "./queries.ts";

/** More meetings than one person can hold. */
export const MOST_OF_A_PERSON = 500;
export type Reader = NonNullable<Awaited<ReturnType<typeof findReader>>>;

/** The language somebody reads: their account's, else the first they registered with. */
export function localeOf(reader: Pick<Reader, "locale" | "languages">): Locale {
  return reader.locale ?? reader.languages.find((language) => LOCALES.includes(language)) ?? "en";
}

/**
 * A participant's meetings for a calendar: placed ones at their place; those that were cancelled or lost their place at the
 * last one they had, struck out, so that subscribed programs take them off.
 */
export async function calendarMeetings(db: Db, reader: Reader): Promise<CalendarMeeting[]> {
  const eventId = reader.event_id;
  const { rows } = await listMeetings(db, eventId, await publishedTimetableId(db, eventId), {
    offset: 0,
    limit: MOST_OF_A_PERSON,
    participantId: reader.id,
  });
  const homeless = rows.filter((row) => row.slot_id === null).map((row) => row.id);
  const [last, people, venues] = await Promise.all([
    lastPlaces(db, eventId, homeless),
    peopleOf(
      db,
      eventId,
      rows.map((row) => row.id),
    ),
    listVenues(db, [eventId]),
  ]);
  const lastOf = new Map(last.map((place) => [place.meeting_id, place]));
  const placeAt = (label: string | null | undefined, venueId: string | null | undefined): MeetingPlace | null => {
    const venue = venues.find((row) => row.id === venueId);
    return venue && label != null ? { table: label, venue: venue.name, city: venue.city } : null;
  };
  return rows.flatMap((row) => {
    const at = row.slot_id === null ? lastOf.get(row.id) : row;
    if (at?.starts_at == null || at.ends_at === null) return [];
    return [
      {
        id: row.id,
        sequence: row.calendar_sequence,
        cancelled: row.state === "cancelled" || row.slot_id === null,
        startsAt: at.starts_at,
        endsAt: at.ends_at,
        place: placeAt(at.table_label, at.venue_id),
        partner: partnerOf(row, reader.organisation_id),
        people: people.filter((person) => person.meeting_id === row.id).map((person) => person.name),
        interpreter: row.interpreter_name,
        demonstration: row.demonstration,
      },
    ];
  });
}

const partnerOf = (row: MeetingRow, organisationId: string | null) =>
  row.a_organisation_id === organisationId ? row.b_name : row.a_name;
