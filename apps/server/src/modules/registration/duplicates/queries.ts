import type { Db } from "../../../platform/database/connect.ts";

export async function listNames(db: Db, eventId: string) {
  return db.selectFrom("organisation").select(["id", "name"]).where("event_id", "=", eventId).orderBy("id").execute();
}

/** Pairs a person has said are two, as "a b" with a < b. */
export async function listDismissed(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db.selectFrom("not_duplicate").select(["a_id", "b_id"]).where("event_id", "=", eventId).execute();
  return new Set(rows.map((row) => `${row.a_id} ${row.b_id}`));
}
