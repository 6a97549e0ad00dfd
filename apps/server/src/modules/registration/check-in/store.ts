import type { Db } from "../../../platform/database/connect.ts";

/** Holds the participant of a badge code or an id for the rest of the transaction. */
export async function lockVisitor(tx: Db, eventId: string, by: { badgeCode: string } | { id: string }) {
  return tx
    .selectFrom("participant")
    .select(["id", "state", "checked_in_at"])
    .where("event_id", "=", eventId)
    .where((eb) => ("id" in by ? eb("id", "=", by.id) : eb("badge_code", "=", by.badgeCode)))
    .forUpdate()
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
