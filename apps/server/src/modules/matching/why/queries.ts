import type { ListingSide } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_COMPARED = 30;

/** Accepted listings of an organisation on one side, newest first. */
export async function acceptedListings(db: Db, eventId: string, organisationId: string, side: ListingSide) {
  const rows = await db
    .selectFrom("listing")
    .select("id")
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", organisationId)
    .where("state", "=", "accepted")
    .where("side", "=", side)
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .limit(MOST_COMPARED)
    .execute();
  return rows.map((row) => row.id);
}

/** Every pair that is matched, and by which match. */
export async function matchedPairs(db: Db, eventId: string) {
  return db
    .selectFrom("match")
    .select(["id", "need_id", "offer_id", "score"])
    .where("event_id", "=", eventId)
    .execute();
}

/** Agreed meetings of organisations. */
export async function countAgreed(db: Db, eventId: string, organisationIds: readonly string[]) {
  const rows = await db
    .selectFrom("meeting_request")
    .select(["from_organisation_id", "to_organisation_id"])
    .where("event_id", "=", eventId)
    .where("state", "=", "accepted")
    .where((eb) =>
      eb.or([eb("from_organisation_id", "in", organisationIds), eb("to_organisation_id", "in", organisationIds)]),
    )
    .execute();
  const count = (id: string) =>
    rows.filter((row) => row.from_organisation_id === id || row.to_organisation_id === id).length;
  return new Map(organisationIds.map((id) => [id, count(id)]));
}
