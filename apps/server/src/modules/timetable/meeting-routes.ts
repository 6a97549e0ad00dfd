import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import type { Viewer } from "../../platform/http/viewer.ts";
import { listMeetings, presentMeetings, publishedTimetableId } from "../meetings/index.ts";
import { MOST_OF_A_PERSON } from "./day.ts";
import { isInsider } from "./insight.ts";
import { findReader, findTimetable } from "./queries.ts";

export function meetingListRoutes(router: Router): void {
  router.on("listMeetings", async ({ services, viewer, event, query }) => {
    const insider = isInsider(viewer);
    if (!insider && viewer.organisationId === null) return { items: [], total: 0 };
    const timetableId = await visibleTimetable(services.db, event.id, viewer, query.timetableId);
    const { rows, total } = await listMeetings(services.db, event.id, timetableId, {
      ...query,
      onlyOf: insider ? undefined : (viewer.organisationId ?? undefined),
    });
    return { items: await presentMeetings(services.db, event.id, rows), total };
  });

  router.on("getMyDay", async ({ services, viewer, event }) => {
    // Administrators pass every policy; without a registration of their own there is no day to show.
    const reader =
      viewer.participantId === null
        ? undefined
        : await findReader(services.db, { eventId: event.id, participantId: viewer.participantId });
    if (!reader) throw new DomainError("not_found", { what: "participant" });
    const { rows } = await listMeetings(services.db, event.id, await publishedTimetableId(services.db, event.id), {
      offset: 0,
      limit: MOST_OF_A_PERSON,
      participantId: reader.id,
    });
    return {
      participantId: reader.id,
      zone: reader.zone,
      calendarPath: `/api/calendars/${reader.calendar_token}`,
      organisationId: reader.organisation_id,
      meetings: await presentMeetings(services.db, event.id, rows),
    };
  });
}

/** The version asked for, or the published one. @throws DomainError not_found for a version the viewer may not see. */
async function visibleTimetable(
  db: Db,
  eventId: string,
  viewer: Viewer,
  wanted: string | undefined,
): Promise<string | undefined> {
  if (wanted === undefined) return publishedTimetableId(db, eventId);
  const row = await findTimetable(db, eventId, wanted);
  if (!row || (row.state !== "published" && !isInsider(viewer)))
    throw new DomainError("not_found", { what: "timetable" });
  return row.id;
}
