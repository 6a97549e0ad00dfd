import type { Db } from "../../platform/database/connect.ts";

/** The stored matches of some organisations; a market has tens of thousands, those a changed listing touches a few hundred. */
export async function storedPairsOf(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom("match")
    .select(["need_id", "offer_id", "need_organisation_id", "offer_organisation_id"])
    .where("event_id", "=", eventId)
    .where((eb) =>
      eb.or([eb("need_organisation_id", "in", organisationIds), eb("offer_organisation_id", "in", organisationIds)]),
    )
    .execute();
  return rows.map((row) => ({
    needId: row.need_id,
    offerId: row.offer_id,
    needOrganisationId: row.need_organisation_id,
    offerOrganisationId: row.offer_organisation_id,
  }));
}
