import type { Db } from "../../platform/database/connect.ts";

const COLUMNS = [
  "id",
  "kind",
  "state",
  "done",
  "total",
  "note",
  "failure",
  "file_name",
  "created_at",
  "finished_at",
] as const;

export async function findRun(db: Db, eventId: string, id: string) {
  return db.selectFrom("run").select(COLUMNS).where("event_id", "=", eventId).where("id", "=", id).executeTakeFirst();
}

export async function listRuns(db: Db, eventId: string, page: { offset: number; limit: number }) {
  const items = await db
    .selectFrom("run")
    .select(COLUMNS)
    .where("event_id", "=", eventId)
    .orderBy("created_at", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { total } = await db
    .selectFrom("run")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  return { items, total };
}

export async function findRunFile(db: Db, eventId: string, id: string) {
  const row = await db
    .selectFrom("run")
    .select(["file", "file_name", "file_media"])
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.file && row.file_name && row.file_media
    ? { bytes: row.file, name: row.file_name, mediaType: row.file_media }
    : undefined;
}
