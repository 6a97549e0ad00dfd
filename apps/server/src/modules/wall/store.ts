import { json, type Db } from "../../platform/database/connect.ts";

export async function insertFrozen(
  tx: Db,
  row: {
    eventId: string;
    id: string;
    note: string;
    wall: object;
    hash: string;
    now: string;
    actor: { accountId: string | null; name: string };
  },
) {
  return tx
    .insertInto("frozen_wall")
    .values({
      event_id: row.eventId,
      id: row.id,
      note: row.note,
      wall: json(row.wall),
      hash: row.hash,
      frozen_at: row.now,
      frozen_by: row.actor.accountId,
      author: row.actor.name,
    })
    .returning(["id", "note", "frozen_at", "author", "hash"])
    .executeTakeFirstOrThrow();
}
