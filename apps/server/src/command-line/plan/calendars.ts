import type { Instant } from "@songhua/kernel";
import { buildCalendar, calendarEntries, type CalendarMeeting, type Say } from "../../modules/timetable/index.ts";
import type { Reader } from "./reader.ts";
import { venueName } from "./schedule-workbook.ts";

const NAME_LENGTH = 60;

/** A calendar for each person, by file name. Names are kept in their script, without what file systems refuse. */
export function calendarFiles(reader: Reader, writtenAt: Instant): Map<string, string> {
  const { plan, locale, say, title, demonstration } = reader;
  const { programme, timetable } = plan;
  const slots = new Map(programme.slots.map((slot) => [slot.id, slot]));
  const places = new Map(timetable.placements.map((placement) => [placement.meetingId, placement]));
  const tables = new Map(
    programme.venues.flatMap((venue, v) =>
      venue.tables.map((table) => [table.id, { label: table.label, venue: venueName(reader, v) }] as const),
    ),
  );
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const files = new Map<string, string>();
  const width = String(plan.people.length).length;
  for (const [i, person] of plan.people.entries()) {
    const own = plan.meetings
      .filter((meeting) => meeting.personIds.includes(person.id) && places.has(meeting.id))
      .sort((a, b) => (places.get(a.id)!.slotId < places.get(b.id)!.slotId ? -1 : 1));
    const entries = own.map((meeting): CalendarMeeting => {
      const { slotId, tableId } = places.get(meeting.id)!;
      const { startsAt, endsAt } = slots.get(slotId)!;
      const partnerId = meeting.organisationIds.find((id) => id !== person.organisationId)!;
      const table = tableId === null ? undefined : tables.get(tableId);
      return {
        id: meeting.calendarId,
        sequence: 0,
        cancelled: false,
        startsAt,
        endsAt,
        place: table ? { table: table.label, venue: { [locale]: table.venue }, city: {} } : null,
        partner: reader.organisation(partnerId).name,
        people: meeting.personIds
          .filter((id) => id !== person.id)
          .map((id) => (people.get(id)!.standIn ? { [locale]: say("cli:plan.standIn") } : people.get(id)!.name)),
        demonstration,
      };
    });
    const owner = person.standIn ? reader.organisationName(person.organisationId!) : reader.personName(person.id);
    const calendar = buildCalendar({
      name: say("meetings:calendar.name", { event: title, person: owner }),
      zone: programme.venues.find((venue) => venue.id === person.venueId)?.zone ?? programme.zone,
      writtenAt,
      entries: calendarEntries(entries, { locale, say: say as Say }),
    });
    files.set(`${String(i + 1).padStart(width, "0")}-${fileNameOf(owner)}.ics`, calendar);
  }
  return files;
}

function fileNameOf(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{C}\\/:*?"<>|.%'\s]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  // File systems count bytes, and cut names must not end in half a character.
  return [...plain].slice(0, NAME_LENGTH).join("").toWellFormed() || "x";
}
