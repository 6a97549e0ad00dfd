import { DomainError } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import type { DisruptionRow } from "../../../platform/database/schema.ts";
import type { Router } from "../../../platform/http/router.ts";
import { actorOf, type EventContext } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockEvent } from "../../listings/index.ts";
import { applyDisruption, previewDisruption } from "./apply.ts";
import { findDisruption, findOpenReport, listDisruptions, type DisruptionRecord } from "./queries.ts";
import { saveDisruption, setDisruption } from "./store.ts";
import { isUndoable, undoDisruption } from "./undo.ts";

/** What happens on the day: reported, repaired, undone. */
export function disruptionRoutes(router: Router): void {
  router.on("listDisruptions", async ({ services, event }) => {
    const rows = await listDisruptions(services.db, event.id);
    return { items: await Promise.all(rows.map((row) => present(services, services.db, event, row))) };
  });

  router.on("repairTimetable", async ({ services, viewer, event, body }) => {
    const wish = { what: body.what, reportId: body.reportId, expected: body.timetableId, fill: body.fill };
    if (body.preview) return { disruption: null, difference: await previewDisruption(services, event, wish) };
    const { id, difference } = await applyDisruption(services, event, viewer, wish);
    return { disruption: await oneDisruption(services, event, id), difference };
  });

  router.on("undoDisruption", async ({ services, viewer, event, params, body }) => {
    const difference = await undoDisruption(services, event, viewer, params.disruption, body.preview);
    return { disruption: body.preview ? null : await oneDisruption(services, event, params.disruption), difference };
  });

  router.on("dismissDisruption", async ({ services, viewer, event, params }) => {
    await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      const row = await findDisruption(tx, event.id, params.disruption);
      if (!row) throw new DomainError("not_found", { what: "disruption" });
      if (row.state !== "reported") throw new DomainError("conflict", { what: "disruption" });
      await setDisruption(tx, event.id, params.disruption, { state: "dismissed" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "disruption.dismissed",
        subjectType: "disruption",
        subjectId: params.disruption,
        data: { ...row.what },
      });
    });
    return oneDisruption(services, event, params.disruption);
  });

  router.on("reportAbsence", async ({ services, viewer, event, body }) => {
    // Administrators pass every policy; without a registration of their own there is nothing to be late for.
    const participantId = viewer.participantId;
    if (participantId === null) throw new DomainError("not_found", { what: "participant" });
    const what: DisruptionRow | undefined =
      body.kind === "no_show"
        ? { kind: "no_show", participantId, ...(body.until === undefined ? {} : { until: body.until }) }
        : body.until === undefined
          ? undefined
          : { kind: "late", participantId, until: body.until };
    if (!what) throw new DomainError("bad_request", { field: "until" });
    const id = await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      const [at, actor] = [services.clock.now(), actorOf(viewer)];
      // Said again, it is the same report: nobody can fill the organisers' list.
      const open = await findOpenReport(tx, event.id, participantId);
      const saved = await saveDisruption(tx, event.id, { state: "reported", what, at, actor: actor.name }, open);
      await appendAudit(tx, {
        eventId: event.id,
        at,
        actor,
        action: "disruption.reported",
        subjectType: "disruption",
        subjectId: saved,
        data: { ...what },
      });
      return saved;
    });
    return { id, state: "reported" as const };
  });
}

async function oneDisruption(services: Services, event: EventContext, id: string) {
  const row = await findDisruption(services.db, event.id, id);
  if (!row) throw new DomainError("not_found", { what: "disruption" });
  return present(services, services.db, event, row);
}

async function present(services: Services, db: Db, event: EventContext, row: DisruptionRecord) {
  return {
    id: row.id,
    state: row.state,
    what: row.what,
    at: row.at,
    by: row.actor,
    timetableId: row.timetable_id,
    changed: row.changed,
    told: row.told,
    undoable: await isUndoable(db, event, row, services.clock.now()),
  };
}
