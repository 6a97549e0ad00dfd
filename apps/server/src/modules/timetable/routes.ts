import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import { startRun } from "../runs/index.ts";
import { certify, restoreTimetable } from "./certify.ts";
import { compareVersions } from "./compare.ts";
import { disruptionRoutes } from "./disruptions/routes.ts";
import { draftRoutes } from "./draft-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { isInsider, sha256 } from "./insight.ts";
import { interpreterDayRoutes } from "./interpreter-day/routes.ts";
import { meetingListRoutes } from "./meeting-routes.ts";
import { presentTimetable } from "./present.ts";
import { publishDraft } from "./publish-draft.ts";
import { proofIn } from "./proof-file.ts";
import { findProof } from "./proof-store.ts";
import { findTimetable, listTimetables, loadPlan } from "./queries.ts";
import { rulesRoutes } from "./rules/routes.ts";
import { scheduleFile } from "./schedule-file.ts";

export function timetableRoutes(router: Router): void {
  router.on("startTimetable", async ({ services, viewer, event, body }) => {
    if (body.continueFrom !== undefined && !(await findTimetable(services.db, event.id, body.continueFrom)))
      throw new DomainError("not_found", { what: "timetable" });
    const runId = await services.db.transaction().execute((tx) =>
      startRun(services, tx, {
        eventId: event.id,
        kind: "timetable",
        input: { ...body },
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
    await services.db
      .transaction()
      .execute((tx) => publishDraft(services, tx, event.id, params.timetable, { actor: actorOf(viewer) }));
    const row = await findTimetable(services.db, event.id, params.timetable);
    if (!row) throw new DomainError("not_found", { what: "timetable" });
    return presentTimetable(row, true);
  });

  router.on("getTimetableDifference", ({ services, event, params, query }) =>
    compareVersions(services, services.db, event.id, { from: query.from, to: params.timetable }),
  );

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

  router.on("getTimetableProof", async ({ services, event, params }) => {
    const stored = await loadPlan(services.db, event.id, params.timetable);
    if (!stored) throw new DomainError("not_found", { what: "timetable" });
    const named = proofIn(stored.plan.bound);
    const body = named && (await findProof(services.db, event.id, named.sha256));
    if (!body) throw new DomainError("not_found", { what: "file" });
    return { mediaType: "application/gzip", fileName: `schedule-v${stored.version}.json.proof.gz`, body };
  });

  meetingListRoutes(router);
  draftRoutes(router);
  rulesRoutes(router);
  disruptionRoutes(router);
  fileRoutes(router);
  interpreterDayRoutes(router);
}
