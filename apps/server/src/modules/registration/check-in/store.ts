import type { Db } from "../../../platform/database/connect.ts";

/** Holds the participant of a badge code or an id for the rest of the transaction. */
export async function lockVisitor(tx: Db, eventId: string, by: { badgeCode: string } | { id: string }) {
  return tx
    .selectFrom("participant as p")
    .innerJoin("event as e", "e.id", "p.event_id")
    .leftJoin("venue as v", (join) => join.onRef("v.event_id", "=", "p.event_id").onRef("v.id", "=", "p.venue_id"))
    .select((eb) => ["p.id", "p.state", "p.checked_in_at", eb.fn.coalesce("v.zone", "e.home_zone").as("zone")])
    .where("p.event_id", "=", eventId)
    .where((eb) => ("id" in by ? eb("p.id", "=", by.id) : eb("p.badge_code", "=", by.badgeCode)))
    .forUpdate("p")
    .executeTakeFirst();
}

export async function setCheckedIn(
  tx: Db,
  eventId: string,
  id: string,
  checkIn: { at: string; by: string | null } | null,
): Promise<void> {
  await tx
    .updateTable("participant")
    .set({ checked_in_at: checkIn?.at ?? null, checked_in_by: checkIn?.by ?? null })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}
