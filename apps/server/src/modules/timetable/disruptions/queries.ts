import type { Instant } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_SHOWN = 200;

export async function listDisruptions(db: Db, eventId: string) {
  return db
    .selectFrom("disruption")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();
}
export type DisruptionRecord = Awaited<ReturnType<typeof listDisruptions>>[number];

export async function findDisruption(db: Db, eventId: string, id: string): Promise<DisruptionRecord | undefined> {
  return db
    .selectFrom("disruption")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Whether the published timetable was repaired or brought back after a moment: what was made before knows nothing of it. */
export async function disruptedSince(db: Db, eventId: string, moment: Instant): Promise<boolean> {
  const row = await db
    .selectFrom("disruption")
    .select("id")
    .where("event_id", "=", eventId)
    .where("state", "=", "applied")
    .where("at", ">=", moment)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The report somebody has made and nobody has answered. */
export async function findOpenReport(db: Db, eventId: string, participantId: string) {
  const rows = await db
    .selectFrom("disruption")
    .select(["id", "what"])
    .where("event_id", "=", eventId)
    .where("state", "=", "reported")
    .execute();
  return rows.find(({ what }) => "participantId" in what && what.participantId === participantId)?.id;
}
