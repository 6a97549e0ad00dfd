import type { Db } from "../../../platform/database/connect.ts";
import type { Services } from "../../../platform/services.ts";
import { tellOfChanges } from "../letters.ts";
import { insertTimetable, publishTimetable } from "../store.ts";
import type { Replacement } from "./repair-timetable.ts";

/** Publishes a replacement as a new version and tells everybody affected. The caller holds the event's lock. @returns its id and how many were told. */
export async function replacePublished(
  services: Services,
  tx: Db,
  eventId: string,
  { plan, certificate, unplaced, places, publication, frame }: Replacement,
): Promise<{ id: string; version: number; told: number }> {
  const now = services.clock.now();
  const { id, version } = await insertTimetable(tx, eventId, { plan, certificate, unplaced, places, now });
  const modes = new Map(plan.problem.meetings.map((meeting) => [meeting.id, meeting.mode]));
  await publishTimetable(tx, eventId, id, publication, modes, now);
  const told = await tellOfChanges(services, tx, eventId, publication.changes, frame, "timetableRepaired");
  return { id, version, told };
}
