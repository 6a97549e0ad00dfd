import { DomainError, pickText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import { actorOf, type Viewer } from "../../platform/http/viewer.ts";
import { appendAudit } from "../audit/index.ts";
import { findMeeting, listMeetings, presentMeetings, publishedTimetableId } from "../meetings/index.ts";
import { certificateRow, certify, restoreTimetable, unplacedRows } from "./certify.ts";
import { MOST_OF_A_PERSON } from "./day.ts";
import { isInsider, sha256 } from "./insight.ts";
import { moveMeeting } from "./move.ts";
import { findReader, findTimetable, listPlanMeetings, loadPlan, participantNames } from "./queries.ts";
import { lockTimetable, saveMove } from "./store.ts";

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

  router.on("moveMeeting", async ({ services, viewer, event, params, body, locale }) => {
    const { timetableId, slotId, tableId } = body;
    await services.db.transaction().execute(async (tx) => {
      if (!(await lockTimetable(tx, event.id, timetableId))) throw new DomainError("not_found", { what: "timetable" });
      const stored = (await loadPlan(tx, event.id, timetableId))!;
      if (stored.state !== "draft") throw new DomainError("conflict", { what: "timetable" });
      const { plan, places, unplaced } = stored;
      const meetings = await listPlanMeetings(tx, event.id);
      const meeting = meetings.find((row) => row.id === params.meeting);
      if (!meeting) throw new DomainError("not_found", { what: "meeting" });
      if (meeting.state === "held" || meeting.state === "missed")
        throw new DomainError("meeting_state", { state: meeting.state });
      if (!plan.problem.meetings.some((asked) => asked.id === params.meeting)) throw new DomainError("timetable_stale");
      const before = restoreTimetable(plan, places, unplaced);
      const moved = moveMeeting(plan, before, params.meeting, { slotId, tableId }, meeting.locked);
      if ("clash" in moved) {
        const names = await participantNames(tx, event.id, moved.clash.personIds);
        throw new DomainError("placement_clash", {
          rules: moved.clash.rules,
          people: names.map((name) => pickText(name, locale)?.text ?? "—"),
        });
      }
      const { certificate, violations } = certify(moved.plan.problem, moved.timetable, sha256);
      const priorities = new Map(meetings.map((row) => [row.id, row.priority]));
      await saveMove(tx, event.id, timetableId, {
        meetingId: params.meeting,
        to: { slotId, tableId },
        plan: moved.plan,
        certificate: certificateRow(moved.timetable, certificate, violations.length, priorities),
        unplaced: unplacedRows(moved.timetable),
      });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "meeting.moved",
        subjectType: "meeting",
        subjectId: params.meeting,
        data: { timetableId, slotId, tableId, from: places.get(params.meeting) ?? null },
      });
    });
    const row = await findMeeting(services.db, event.id, params.meeting, timetableId);
    if (!row) throw new DomainError("not_found", { what: "meeting" });
    return (await presentMeetings(services.db, event.id, [row]))[0]!;
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
