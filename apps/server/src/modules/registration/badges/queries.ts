import type { Db } from "../../../platform/database/connect.ts";

/** Approved people in the order their badges are handed out: by organisation, then by name. */
export async function listBadgePeople(db: Db, eventId: string, id?: string) {
  let query = db
    .selectFrom("participant as p")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.event_id", "=", "p.event_id").onRef("o.id", "=", "p.organisation_id"),
    )
    .select([
      "p.id",
      "p.organisation_id",
      "p.name",
      "p.title",
      "p.languages",
      "p.badge_code",
      "p.state",
      "p.demonstration",
      "o.name as organisation_name",
    ])
    .where("p.event_id", "=", eventId)
    .orderBy("o.name_key")
    .orderBy("p.name_key")
    .orderBy("p.id");
  query = id === undefined ? query.where("p.state", "=", "approved") : query.where("p.id", "=", id);
  return query.execute();
}
