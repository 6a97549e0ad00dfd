import {
  timetableSheets,
  writeWorkbook,
  type Say,
  type SheetsInput,
  type TextSheet,
} from "../../modules/timetable/index.ts";
import type { Reader } from "./reader.ts";

/** The timetable by slot and table, by person, and what has no place, as the server writes it. */
export async function scheduleWorkbook(reader: Reader): Promise<Buffer> {
  return writeWorkbook([...timetableSheets(sheetsInput(reader)), ...unplacedSheet(reader)]);
}

export function venueName(reader: Reader, index: number): string {
  return reader.plan.programme.venues[index]!.name ?? reader.say("cli:plan.venue");
}

function sheetsInput(reader: Reader): SheetsInput {
  const { plan, locale, say, demonstration } = reader;
  const { programme, source, people, timetable } = plan;
  const venues = programme.venues.map((venue, v) => {
    // A column for each of sixty tables of which twenty stand empty helps nobody.
    const used = new Set(timetable.placements.map((placement) => placement.tableId));
    const tables = venue.tables.filter((table) => used.has(table.id));
    return { ...venue, tables, name: { [locale]: venueName(reader, v) }, city: {} };
  });
  const organisations = new Map(source.organisations.map((organisation) => [organisation.id, organisation]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const places = new Map(timetable.placements.map((placement) => [placement.meetingId, placement]));
  return {
    locale,
    say: say as Say,
    homeZone: programme.zone,
    demonstration,
    slots: programme.slots,
    venues,
    meetings: plan.meetings.map((meeting) => ({
      organisations: meeting.organisationIds.map((id) => ({ id, name: organisations.get(id)!.name })),
      people: meeting.personIds.map((id) => {
        const { organisationId, venueId, standIn, name } = byId.get(id)!;
        const zone = programme.venues.find((known) => known.id === venueId)?.zone ?? programme.zone;
        return { id, organisationId, zone, name: standIn ? { [locale]: say("cli:plan.standIn") } : name };
      }),
      state: places.has(meeting.id) ? "planned" : "unplaced",
      slotId: places.get(meeting.id)?.slotId ?? null,
      tableId: places.get(meeting.id)?.tableId ?? null,
    })),
  };
}

/** The timetable's own sheet of what has no place names the meetings; this one says why. */
function unplacedSheet({ plan, say, organisationName }: Reader): TextSheet[] {
  const { unplaced } = plan.timetable;
  if (unplaced.length === 0) return [];
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  return [
    {
      name: say("cli:sheet.why"),
      rows: [
        [say("cli:column.organisation"), say("cli:column.partner"), say("cli:column.why")],
        ...unplaced.map(({ meetingId, reason }) => [
          ...meetings.get(meetingId)!.organisationIds.map(organisationName),
          say(`meetings:unplaced.${reason.code}`),
        ]),
      ],
    },
  ];
}
