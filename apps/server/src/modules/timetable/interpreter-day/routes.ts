import { DomainError, pickText } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import type { Router } from "../../../platform/http/router.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { listMeetingSides, peopleOf, publishedTimetableId } from "../../meetings/index.ts";
import { buildCalendar } from "../calendar.ts";
import { sayPlace, textOf } from "../calendar-entries.ts";
import { placeChanges } from "../difference.ts";
import { lastPublication, listPlaces, loadFrame } from "../queries.ts";
import { changesByInterpreter } from "./own-changes.ts";
import {
  countPublications,
  findInterpreterByToken,
  listInterpreted,
  plannedPairs,
  type InterpretedRow,
  type InterpreterReader,
} from "./queries.ts";
import { interpreterPage, localeOfInterpreter } from "./reader.ts";

/** An interpreter's own day; whoever has the address may read it, and nothing but times, places and names stands there. */
export function interpreterDayRoutes(router: Router): void {
  router.on("getInterpreterDay", async ({ services: { db }, params }) => {
    const reader = await findInterpreterByToken(db, params.token);
    if (!reader) throw new DomainError("not_found", { what: "interpreter" });
    const timetableId = await publishedTimetableId(db, reader.event_id);
    const [rows, frame, { publishedAt, beforeId }] = await Promise.all([
      listInterpreted(db, reader.event_id, reader.id),
      loadFrame(db, reader.event_id),
      lastPublication(db, reader.event_id),
    ]);
    const ids = rows.map((row) => row.id);
    // The first publication is new as a whole; nothing has changed by it.
    const [before, after, sides, people, pairs] = await Promise.all([
      listPlaces(db, reader.event_id, beforeId, ids),
      listPlaces(db, reader.event_id, beforeId && timetableId, ids),
      listMeetingSides(db, reader.event_id, ids),
      peopleOf(db, reader.event_id, ids),
      timetableId === undefined ? new Map<string, never>() : plannedPairs(db, reader.event_id, timetableId, ids),
    ]);
    const slots = new Map(frame.slots.map((slot) => [slot.id, slot]));
    const changes = changesByInterpreter(placeChanges(ids, before, after, (id) => slots.get(id)?.starts_at));
    const own = new Map((changes.get(reader.id) ?? []).map((change) => [change.meetingId, change]));
    const byMeeting = Map.groupBy(people, (person) => person.meeting_id);
    return {
      event: { slug: reader.slug, name: reader.event_name, demonstration: reader.demonstration },
      name: reader.name,
      zone: reader.zone,
      calendarPath: `/api/calendars/${reader.calendar_token}`,
      publishedAt,
      // What was taken from them is shown once, after the publication that did it.
      meetings: rows
        .filter((row) => row.planned || own.has(row.id))
        .map((row) => {
          const change = own.get(row.id);
          const was = change?.kind === "moved" ? slots.get(change.before?.slotId ?? "") : undefined;
          const table = frame.tables.find((one) => one.id === change?.before?.tableId);
          return {
            id: row.id,
            state: row.planned ? row.state : ("unplaced" as const),
            organisations: (sides.get(row.id) ?? []).map((side) => side.name),
            people: (byMeeting.get(row.id) ?? []).map((person) => person.name),
            languages: pairs.get(row.id) ?? null,
            slot: { id: row.slot_id, startsAt: row.starts_at, endsAt: row.ends_at },
            place: placeOf(row),
            change: change?.kind ?? null,
            before: was ? { startsAt: was.starts_at, table: table?.label ?? null } : null,
          };
        }),
    };
  });
}

const placeOf = (row: InterpretedRow) =>
  row.table_label !== null && row.venue_name !== null && row.venue_city !== null && row.venue_zone !== null
    ? { table: row.table_label, venue: row.venue_name, city: row.venue_city, zone: row.venue_zone }
    : null;

/** The calendar under an interpreter's token; undefined when the token is nobody's. */
export async function interpreterCalendar(services: Services, token: string): Promise<string | undefined> {
  const { db, clock, config } = services;
  const reader = await findInterpreterByToken(db, token);
  if (!reader) return undefined;
  const locale = localeOfInterpreter(reader);
  const say = sayIn(locale);
  const page = interpreterPage(config.origin, locale, token);
  const entries = await interpretedEntries(db, reader);
  return buildCalendar({
    name: say("meetings:calendar.name", {
      event: pickText(reader.event_name, locale)?.text ?? reader.slug,
      person: textOf(reader.name, locale),
    }),
    zone: reader.zone,
    writtenAt: clock.now(),
    entries: entries.map(({ row, sequence, organisations, people }) => ({
      // Its own: what an interpreter loses may go on for the people of the meeting.
      uid: `${row.id}.${reader.id}@songhua`,
      sequence,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      summary: say("meetings:calendar.interpreting", {
        organisation: organisations.map((name) => textOf(name, locale)).join(" × "),
      }),
      description: [
        say("meetings:calendar.people", { people: people.map((name) => textOf(name, locale)).join(", ") }),
        say("meetings:calendar.page", { link: page }),
        ...(row.demonstration ? [say("meetings:demonstration")] : []),
      ].join("\n"),
      location: sayPlace(placeOf(row), locale, say),
      cancelled: !row.planned || row.state === "cancelled",
    })),
  });
}

async function interpretedEntries(db: Db, { event_id: eventId, id }: InterpreterReader) {
  const rows = await listInterpreted(db, eventId, id);
  const ids = rows.map((row) => row.id);
  const [sides, people, published] = await Promise.all([
    listMeetingSides(db, eventId, ids),
    peopleOf(db, eventId, ids),
    countPublications(db, eventId),
  ]);
  const byMeeting = Map.groupBy(people, (person) => person.meeting_id);
  return rows.map((row) => ({
    row,
    sequence: row.calendar_sequence + published,
    organisations: (sides.get(row.id) ?? []).map((side) => side.name),
    people: (byMeeting.get(row.id) ?? []).map((person) => person.name),
  }));
}
