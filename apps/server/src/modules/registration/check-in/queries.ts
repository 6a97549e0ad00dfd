import { sql } from "kysely";
import type { Db } from "../../../platform/database/connect.ts";

export async function countCheckIns(db: Db, eventId: string) {
  return db
    .selectFrom("participant")
    .select((eb) => [eb.fn.countAll<number>().as("expected"), eb.fn.count<number>("checked_in_at").as("checkedIn")])
    .where("event_id", "=", eventId)
    .where("state", "=", "approved")
    .executeTakeFirstOrThrow();
}

/** Check-ins by minute, after `since`, oldest first; minutes without any are absent. */
export async function checkInsByMinute(db: Db, eventId: string, since: string) {
  return db
    .selectFrom("participant")
    .select((eb) => [
      sql<string>`to_char(date_trunc('minute', checked_in_at at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`.as(
        "minute",
      ),
      eb.fn.countAll<number>().as("count"),
    ])
    .where("event_id", "=", eventId)
    .where("checked_in_at", ">", since)
    .groupBy("minute")
    .orderBy("minute")
    .execute();
}

export async function recentCheckIns(db: Db, eventId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("participant")
    .select("id")
    .where("event_id", "=", eventId)
    .where("checked_in_at", "is not", null)
    .orderBy("checked_in_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
