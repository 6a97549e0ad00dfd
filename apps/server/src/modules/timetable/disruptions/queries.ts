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

/** Whether a repair that still stands was made after a version: the version knows nothing of it. */
export async function repairedSince(db: Db, eventId: string, version: number): Promise<boolean> {
  const row = await db
    .selectFrom("disruption")
    .innerJoin("timetable", (join) =>
      join
        .onRef("timetable.event_id", "=", "disruption.event_id")
        .onRef("timetable.id", "=", "disruption.timetable_id"),
    )
    .select("disruption.id")
    .where("disruption.event_id", "=", eventId)
    .where("disruption.state", "=", "applied")
    .where("timetable.version", ">", version)
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
