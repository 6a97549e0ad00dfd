import type { Db } from "../../platform/database/connect.ts";

export async function listCeremonyRows(db: Db, eventId: string) {
  return db
    .selectFrom("ceremony")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("starts_at")
    .orderBy("created_at")
    .limit(200)
    .execute();
}

export async function findCeremony(db: Db, eventId: string, id: string) {
  return db.selectFrom("ceremony").selectAll().where("event_id", "=", eventId).where("id", "=", id).executeTakeFirst();
}

/** The items of ceremonies with what is signed in them, in their order. */
export async function listItems(db: Db, eventId: string, ceremonyIds: readonly string[]) {
  if (ceremonyIds.length === 0) return [];
  return db
    .selectFrom("ceremony_item")
    .innerJoin("agreement", (join) =>
      join
        .onRef("agreement.event_id", "=", "ceremony_item.event_id")
        .onRef("agreement.id", "=", "ceremony_item.agreement_id"),
    )
    .select([
      "ceremony_id",
      "agreement_id",
      "ceremony_item.position",
      "stands",
      "started_at",
      "ended_at",
      "agreement.id",
      "kind",
      "title",
      "value_kind",
      "amount",
      "currency",
      "rate",
      "state",
      "current_version",
    ])
    .where("ceremony_item.event_id", "=", eventId)
    .where("ceremony_id", "in", [...ceremonyIds])
    .orderBy("ceremony_id")
    .orderBy("ceremony_item.position")
    .execute();
}
