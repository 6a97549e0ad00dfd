import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit, type Actor } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import { publishedTimetableId } from "../meetings/index.ts";
import { repairedSince } from "./disruptions/queries.ts";
import { tellOfChanges } from "./letters.ts";
import { decidePublication, type Publication } from "./publish.ts";
import { listPlaces, listPlanMeetings, loadFrame, loadPlan } from "./queries.ts";
import { publishTimetable } from "./store.ts";

/**
 * Publishes a draft in the caller's transaction: meetings, calendars, audit trail, and letters unless `silent` (people of a
 * demonstration must never be written to).
 * @throws DomainError not_found; conflict for a version that is no draft; timetable_stale.
 */
export async function publishDraft(
  services: Services,
  tx: Db,
  eventId: string,
  timetableId: string,
  by: { readonly actor: Actor; readonly silent?: boolean },
): Promise<Publication> {
  // One publication at a time; an answer to a request in this moment waits, or makes the draft stale.
  await lockEvent(tx, eventId);
  const draft = await loadPlan(tx, eventId, timetableId);
  if (!draft) throw new DomainError("not_found", { what: "timetable" });
  if (draft.state !== "draft") throw new DomainError("conflict", { what: "timetable" });
  if (await repairedSince(tx, eventId, draft.version)) throw new DomainError("timetable_stale");
  const frame = await loadFrame(tx, eventId);
  const publication = decidePublication({
    asked: draft.plan.problem.meetings,
    draft: draft.places,
    former: await listPlaces(tx, eventId, await publishedTimetableId(tx, eventId)),
    meetings: await listPlanMeetings(tx, eventId),
    slots: new Map(frame.slots.map((slot) => [slot.id, slot.starts_at])),
    tableIds: new Set(frame.tables.map((table) => table.id)),
  });
  const now = services.clock.now();
  const modes = new Map(draft.plan.problem.meetings.map((meeting) => [meeting.id, meeting.mode]));
  await publishTimetable(tx, eventId, timetableId, publication, modes, now);
  await appendAudit(tx, {
    eventId,
    at: now,
    actor: by.actor,
    action: "timetable.published",
    subjectType: "timetable",
    subjectId: timetableId,
    data: {
      version: draft.version,
      planned: publication.planned.length,
      unplaced: publication.unplaced.length,
      changed: publication.changes.length,
    },
  });
  if (!by.silent) await tellOfChanges(services, tx, eventId, publication.changes, frame);
  return publication;
}
