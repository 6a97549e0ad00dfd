import type { Db } from "../../platform/database/connect.ts";

export async function listAudit(db: Db, eventId: string, page: { offset: number; limit: number }) {
  const items = await db
    .selectFrom("audit_event")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("seq", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { total } = await db
    .selectFrom("audit_event")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  return {
    total,
    items: items.map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      data: row.data,
    })),
  };
}
