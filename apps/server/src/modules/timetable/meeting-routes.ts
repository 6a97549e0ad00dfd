import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import type { Viewer } from "../../platform/http/viewer.ts";
import { listMeetings, presentMeetings, publishedTimetableId } from "../meetings/index.ts";
import { MOST_OF_A_PERSON } from "./day.ts";
import { isInsider } from "./insight.ts";
import { isTold, placeChanges } from "./difference.ts";
import { presentChanges } from "./present-difference.ts";
import { findReader, findTimetable, lastPublication, listPlaces, loadFrame } from "./queries.ts";

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
    const { db } = services;
    const timetableId = await publishedTimetableId(db, event.id);
    const [{ rows }, { publishedAt, beforeId }, frame] = await Promise.all([
      listMeetings(db, event.id, timetableId, { offset: 0, limit: MOST_OF_A_PERSON, participantId: reader.id }),
      lastPublication(db, event.id),
      loadFrame(db, event.id),
    ]);
    const own = rows.filter((row) => row.state === "planned" || row.state === "unplaced").map((row) => row.id);
    // The first publication is new as a whole; nothing has changed by it.
    const [before, after] = await Promise.all([
      listPlaces(db, event.id, beforeId, own),
      listPlaces(db, event.id, beforeId && timetableId, own),
    ]);
    const starts = new Map(frame.slots.map((slot) => [slot.id, slot.starts_at]));
    const changes = placeChanges(own, before, after, (slotId) => starts.get(slotId)).filter(isTold);
    return {
      participantId: reader.id,
      zone: reader.zone,
      calendarPath: `/api/calendars/${reader.calendar_token}`,
      organisationId: reader.organisation_id,
      publishedAt,
      changes: await presentChanges(db, event.id, changes, frame),
      meetings: await presentMeetings(db, event.id, rows),
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
