import { DomainError } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import type { DisruptionRow } from "../../../platform/database/schema.ts";
import { actorOf, type EventContext, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockEvent } from "../../listings/index.ts";
import { presentDifference } from "../present-difference.ts";
import { insertTimes } from "../rules/store.ts";
import { unavailableSubjects } from "./disrupt.ts";
import { findDisruption } from "./queries.ts";
import { repairPublished, type Repaired, type Replacement } from "./repair-timetable.ts";
import { replacePublished } from "./replace-published.ts";
import { leaveMeetings, saveDisruption, setDisruption, setParticipantState } from "./store.ts";

interface Wish {
  readonly what: DisruptionRow;
  readonly reportId: string | undefined;
  readonly expected: string | undefined;
  /** Meetings left out get what room there is. */
  readonly fill: boolean;
}

/** What a disruption would change; nothing is written. */
export async function previewDisruption(services: Services, event: EventContext, wish: Wish) {
  const { db, clock } = services;
  const repaired = await repairPublished(db, event, wish.what, {
    now: clock.now(),
    expected: wish.expected,
    fill: wish.fill,
  });
  return presentReplacement(services, db, event.id, repaired, null);
}

/**
 * Repairs the published timetable, publishes the outcome as a new version, writes down what cannot be had from now on, and tells
 * everybody affected: all of it, or nothing.
 * @throws DomainError as `repairPublished`; conflict for a report that is no longer open.
 */
export async function applyDisruption(services: Services, event: EventContext, viewer: Viewer, wish: Wish) {
  const { what, reportId, expected, fill } = wish;
  return services.db.transaction().execute(async (tx) => {
    // One publication at a time; answers and reports on meetings wait for it.
    await lockEvent(tx, event.id);
    const now = services.clock.now();
    if (reportId !== undefined && (await findDisruption(tx, event.id, reportId))?.state !== "reported")
      throw new DomainError("conflict", { what: "disruption" });
    const repaired = await repairPublished(tx, event, what, { now, expected, fill });
    const actor = actorOf(viewer);
    const id = await saveDisruption(tx, event.id, { state: "applied", what, at: now, actor: actor.name }, reportId);
    // Letters first, while whoever withdraws can still be written to.
    const made = await replacePublished(services, tx, event.id, repaired);
    await noteAbsence(tx, event.id, id, what, repaired);
    await setDisruption(tx, event.id, id, {
      state: "applied",
      before_timetable_id: repaired.beforeId,
      timetable_id: made.id,
      changed: repaired.publication.changes.length,
      told: made.told,
    });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor,
      action: "disruption.applied",
      subjectType: "timetable",
      subjectId: made.id,
      data: {
        disruptionId: id,
        ...what,
        version: made.version,
        changed: repaired.publication.changes.length,
        told: made.told,
      },
    });
    return { id, difference: await presentReplacement(services, tx, event.id, repaired, made) };
  });
}

async function noteAbsence(
  tx: Db,
  eventId: string,
  disruptionId: string,
  what: DisruptionRow,
  { lost, without, frame }: Repaired,
): Promise<void> {
  if ("participantId" in what) await leaveMeetings(tx, eventId, what.participantId, without);
  if (what.kind === "withdrawn") await setParticipantState(tx, eventId, what.participantId, "withdrawn");
  if (!lost) return;
  const subjects = unavailableSubjects(
    what,
    frame.venues.map((venue) => venue.id),
  );
  await insertTimes(
    tx,
    eventId,
    subjects.map((subject) => ({ ...subject, ...lost, disruptionId })),
  );
}

export function presentReplacement(
  services: Services,
  db: Db,
  eventId: string,
  replacement: Replacement & Partial<Pick<Repaired, "causes">>,
  made: { readonly id: string; readonly version: number } | null,
) {
  const { before, certificate, walking, publication, causes, frame } = replacement;
  return presentDifference(services, db, eventId, {
    from: before.version,
    to: { id: made?.id ?? null, version: made?.version ?? null, certificate, walking },
    changes: publication.changes,
    ...(causes ? { causes } : {}),
    frame,
  });
}
