import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import { appendAudit } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import { publishedTimetableId } from "../meetings/index.ts";
import { startRun } from "../runs/index.ts";
import { certify, restoreTimetable } from "./certify.ts";
import { fileRoutes } from "./file-routes.ts";
import { isInsider, sha256 } from "./insight.ts";
import { tellOfChanges } from "./letters.ts";
import { meetingListRoutes } from "./meeting-routes.ts";
import { presentTimetable } from "./present.ts";
import { decidePublication } from "./publish.ts";
import { findTimetable, listPlaces, listPlanMeetings, listTimetables, loadFrame, loadPlan } from "./queries.ts";
import { scheduleFile } from "./schedule-file.ts";
import { publishTimetable } from "./store.ts";

export function timetableRoutes(router: Router): void {
  router.on("startTimetable", async ({ services, viewer, event, body }) => {
    const runId = await services.db.transaction().execute((tx) =>
      startRun(services, tx, {
        eventId: event.id,
        kind: "timetable",
        input: { seed: body.seed, seconds: body.seconds, keepPublished: body.keepPublished },
        createdBy: viewer.account?.id ?? null,
      }),
    );
    return { runId };
  });

  router.on("listTimetables", async ({ services, viewer, event }) => {
    const full = isInsider(viewer);
    const rows = await listTimetables(services.db, event.id, !full);
    return { items: rows.map((row) => presentTimetable(row, full)) };
  });

  router.on("publishTimetable", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      // One publication at a time; a meeting cancelled in this moment waits, or makes the draft stale.
      await lockEvent(tx, event.id);
      const draft = await loadPlan(tx, event.id, params.timetable);
      if (!draft) throw new DomainError("not_found", { what: "timetable" });
      if (draft.state !== "draft") throw new DomainError("conflict", { what: "timetable" });
      const [frame, meetings] = [await loadFrame(tx, event.id), await listPlanMeetings(tx, event.id)];
      const former = await listPlaces(tx, event.id, await publishedTimetableId(tx, event.id));
      const publication = decidePublication({
        asked: draft.plan.problem.meetings,
        draft: draft.places,
        former,
        meetings,
        slotIds: new Set(frame.slots.map((slot) => slot.id)),
        tableIds: new Set(frame.tables.map((table) => table.id)),
      });
      const now = services.clock.now();
      const modes = new Map(draft.plan.problem.meetings.map((meeting) => [meeting.id, meeting.mode]));
      await publishTimetable(tx, event.id, params.timetable, publication, modes, now);
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "timetable.published",
        subjectType: "timetable",
        subjectId: params.timetable,
        data: {
          version: draft.version,
          planned: publication.planned.length,
          unplaced: publication.unplaced.length,
          changed: publication.changes.length,
        },
      });
      await tellOfChanges(services, tx, event.id, publication.changes, frame);
    });
    const row = await findTimetable(services.db, event.id, params.timetable);
    if (!row) throw new DomainError("not_found", { what: "timetable" });
    return presentTimetable(row, true);
  });

  router.on("getTimetableFile", async ({ services, event, params }) => {
    const stored = await loadPlan(services.db, event.id, params.timetable);
    if (!stored) throw new DomainError("not_found", { what: "timetable" });
    const timetable = restoreTimetable(stored.plan, stored.places, stored.unplaced);
    const { certificate } = certify(stored.plan.problem, timetable, sha256);
    const { problem } = stored.plan;
    return {
      mediaType: "application/json",
      fileName: `schedule-v${stored.version}.json`,
      body: scheduleFile({ event: event.slug, demonstration: event.demonstration, problem, timetable, certificate }),
    };
  });

  meetingListRoutes(router);
  fileRoutes(router);
}
