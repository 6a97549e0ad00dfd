import type { OrganisationRole } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";

const MOST_MEMBERS = 2000;
const COLUMNS = ["id", "name", "role", "country", "languages", "industry", "demonstration"] as const;

export async function findMember(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("organisation")
    .select(COLUMNS)
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}
export type MemberRow = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** Organisations of these roles that have an accepted listing: without one nothing is known of what they want or give. */
export async function listMembers(db: Db, eventId: string, roles: readonly OrganisationRole[]): Promise<MemberRow[]> {
  return db
    .selectFrom("organisation")
    .select(COLUMNS)
    .where("event_id", "=", eventId)
    .where("role", "in", roles)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("listing")
          .select("listing.id")
          .whereRef("listing.event_id", "=", "organisation.event_id")
          .whereRef("listing.organisation_id", "=", "organisation.id")
          .where("listing.state", "=", "accepted"),
      ),
    )
    .orderBy("id")
    .limit(MOST_MEMBERS)
    .execute();
}
