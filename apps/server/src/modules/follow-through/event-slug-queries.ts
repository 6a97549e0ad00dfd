import type { Db } from "../../platform/database/connect.ts";

export async function findEventSlug(db: Db, eventId: string): Promise<string> {
  const { slug } = await db.selectFrom("event").select("slug").where("id", "=", eventId).executeTakeFirstOrThrow();
  return slug;
}
