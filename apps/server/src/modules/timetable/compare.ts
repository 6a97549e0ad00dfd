import { DomainError } from "@songhua/kernel";
import { evaluate } from "@songhua/scheduling";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { publishedTimetableId } from "../meetings/index.ts";
import { placeChanges } from "./difference.ts";
import { presentDifference, type Version } from "./present-difference.ts";
import { isToCome } from "./publish.ts";
import { findTimetable, listPlanMeetings, loadFrame, loadPlan } from "./queries.ts";

/**
 * What a version changes against another, for the meetings that can still be moved; against the published one when none is named.
 * @throws DomainError not_found.
 */
export async function compareVersions(
  services: Services,
  db: Db,
  eventId: string,
  versions: { readonly from: string | undefined; readonly to: string },
) {
  const fromId = versions.from ?? (await publishedTimetableId(db, eventId));
  const [frame, meetings, from, to] = await Promise.all([
    loadFrame(db, eventId),
    listPlanMeetings(db, eventId),
    fromId === undefined ? null : loadVersion(db, eventId, fromId),
    loadVersion(db, eventId, versions.to),
  ]);
  const starts = new Map(frame.slots.map((slot) => [slot.id, slot.starts_at]));
  const changes = placeChanges(
    meetings.filter(isToCome).map(({ id }) => id),
    from?.places ?? new Map(),
    to.places,
    (slotId) => starts.get(slotId),
  );
  return presentDifference(services, db, eventId, { from: from?.version ?? null, to: to.version, changes, frame });
}

/** One version with its figures and places. @throws DomainError not_found. */
export async function loadVersion(db: Db, eventId: string, id: string) {
  const [row, stored] = await Promise.all([findTimetable(db, eventId, id), loadPlan(db, eventId, id)]);
  if (!row || !stored) throw new DomainError("not_found", { what: "timetable" });
  const placements = [...stored.places].map(([meetingId, place]) => ({ meetingId, ...place }));
  const { walking } = evaluate(stored.plan.problem, placements);
  const version: Version = { id, version: row.version, certificate: row.certificate, walking };
  return { ...stored, version };
}
