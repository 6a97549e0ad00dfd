import { DomainError, pickText } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { sayIn } from "../../platform/language/say.ts";
import { listMeetings, presentMeetings, publishedTimetableId } from "../meetings/index.ts";
import { buildCalendar } from "./calendar.ts";
import { calendarEntries } from "./calendar-entries.ts";
import { calendarMeetings, localeOf } from "./day.ts";
import { interpreterCalendar } from "./interpreter-day/routes.ts";
import { findReader, loadFrame } from "./queries.ts";
import { timetableSheets } from "./sheets.ts";
import { writeWorkbook } from "./workbook.ts";

const CALENDAR = "text/calendar; charset=utf-8";
/** More meetings than any event holds. */
const MOST_MEETINGS = 50_000;

export function fileRoutes(router: Router): void {
  router.on("getCalendar", async ({ services, params }) => {
    const reader = await findReader(services.db, { token: params.token });
    if (!reader) {
      const body = await interpreterCalendar(services, params.token);
      if (body === undefined) throw new DomainError("not_found", { what: "calendar" });
      return { body, mediaType: CALENDAR };
    }
    const locale = localeOf(reader);
    const say = sayIn(locale);
    const page = `${services.config.origin}/${locale}/console/${reader.slug}/my-day`;
    const name = say("meetings:calendar.name", {
      event: pickText(reader.event_name, locale)?.text ?? reader.slug,
      person: pickText(reader.name, locale)?.text ?? "—",
    });
    const body = buildCalendar({
      name,
      zone: reader.zone,
      writtenAt: services.clock.now(),
      entries: calendarEntries(await calendarMeetings(services.db, reader), { locale, say, page }),
    });
    return { body, mediaType: CALENDAR };
  });

  router.on("getTimetableWorkbook", async ({ services, event, locale }) => {
    const timetableId = await publishedTimetableId(services.db, event.id);
    if (timetableId === undefined) throw new DomainError("not_found", { what: "timetable" });
    const frame = await loadFrame(services.db, event.id);
    const { rows } = await listMeetings(services.db, event.id, timetableId, { offset: 0, limit: MOST_MEETINGS });
    const meetings = await presentMeetings(services.db, event.id, rows);
    const say = sayIn(locale);
    const sheets = timetableSheets({
      locale,
      say,
      homeZone: event.homeZone,
      demonstration: event.demonstration,
      slots: frame.slots.map((row) => ({ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at })),
      venues: frame.venues.map((venue) => ({
        id: venue.id,
        name: venue.name,
        city: venue.city,
        zone: venue.zone,
        tables: frame.tables.filter((table) => table.venue_id === venue.id),
      })),
      meetings: meetings.map((meeting) => ({
        organisations: meeting.organisations,
        people: meeting.people,
        state: meeting.state,
        slotId: meeting.slot?.id ?? null,
        tableId: meeting.table?.id ?? null,
      })),
    });
    return { body: await writeWorkbook(sheets), fileName: `${say("meetings:workbook.fileName")}-${event.slug}.xlsx` };
  });
}
