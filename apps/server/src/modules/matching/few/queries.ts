import type { Instant } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

export async function findOrganisations(db: Db, eventId: string, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom("organisation")
          .select(["id", "name", "country"])
          .where("event_id", "=", eventId)
          .where("id", "in", ids)
          .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** When each organisation was last asked to say more, by the audit trail. */
export async function askedForWords(db: Db, eventId: string, ids: readonly string[]): Promise<Map<string, Instant>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("audit_event")
    .select((eb) => ["subject_id", eb.fn.max("at").as("at")])
    .where("event_id", "=", eventId)
    .where("action", "=", "market.words_asked")
    .where("subject_id", "in", ids)
    .groupBy("subject_id")
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.at]));
}
