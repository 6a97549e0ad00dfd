import type { Db } from "../../../platform/database/connect.ts";

/** What a registration has to know of its event. */
export async function getRegistrationEvent(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select([
      "id",
      "slug",
      "name",
      "state",
      "starts_on",
      "ends_on",
      "home_zone",
      "registration_open",
      "questions",
      "demonstration",
    ])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
}
