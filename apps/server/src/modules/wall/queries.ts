import type { Db } from "../../platform/database/connect.ts";

/** Every moment the wall changed, oldest first, with what it was about; amendments show on what they amend. */
export async function listMoments(db: Db, eventId: string) {
  return db
    .selectFrom("agreement_change")
    .innerJoin("agreement", (join) =>
      join
        .onRef("agreement.event_id", "=", "agreement_change.event_id")
        .onRef("agreement.id", "=", "agreement_change.agreement_id"),
    )
    .select(["agreement_change.at", "agreement_change.type", "agreement_id", "title", "reason"])
    .where("agreement_change.event_id", "=", eventId)
    .where("agreement.amends_id", "is", null)
    .orderBy("agreement_change.at")
    .orderBy("agreement_change.seq")
    .limit(5000)
    .execute();
}

export async function listFrozen(db: Db, eventId: string) {
  return db
    .selectFrom("frozen_wall")
    .select(["id", "note", "frozen_at", "author", "hash"])
    .where("event_id", "=", eventId)
    .orderBy("frozen_at", "desc")
    .limit(200)
    .execute();
}

export async function findFrozen(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("frozen_wall")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}
