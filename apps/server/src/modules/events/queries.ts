import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import type { Viewer } from "../../platform/http/viewer.ts";

/** Events a viewer may know of: published and archived ones, drafts only with a role there. */
export async function listEventRows(db: Db, viewer: Viewer) {
  const accountId = viewer.account?.id;
  return db
    .selectFrom("event")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("state", "!=", "draft"),
        ...(viewer.roles.has("administrator") ? [eb.val(true)] : []),
        ...(accountId
          ? [
              eb.exists(
                eb
                  .selectFrom("role_grant")
                  .select("role")
                  .where("account_id", "=", accountId)
                  .where((g) =>
                    g.or([g("role_grant.event_id", "is", null), g("role_grant.event_id", "=", g.ref("event.id"))]),
                  ),
              ),
            ]
          : []),
      ]),
    )
    .orderBy("starts_on", "desc")
    .limit(200)
    .execute();
}

export async function getEventRow(db: Db, id: string) {
  return db.selectFrom("event").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

export async function listVenues(db: Db, eventIds: readonly string[]) {
  if (eventIds.length === 0) return [];
  return db
    .selectFrom("venue")
    .selectAll()
    .where("event_id", "in", eventIds)
    .orderBy("event_id")
    .orderBy("position")
    .execute();
}

export async function listTables(db: Db, eventId: string) {
  return db
    .selectFrom("venue_table")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("venue_id")
    .orderBy("position")
    .execute();
}

export async function listSlots(db: Db, eventId: string) {
  return db.selectFrom("slot").selectAll().where("event_id", "=", eventId).orderBy("starts_at").execute();
}

export async function listBodies(db: Db, eventId: string) {
  return db
    .selectFrom("event_body")
    .innerJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "event_body.event_id")
        .onRef("organisation.id", "=", "event_body.organisation_id"),
    )
    .select(["event_body.organisation_id", "event_body.role", "organisation.name"])
    .where("event_body.event_id", "=", eventId)
    .orderBy("event_body.position")
    .execute();
}

export async function listSessionRows(db: Db, eventId: string) {
  return db
    .selectFrom("event_session")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}

export async function organisationNames(db: Db, eventId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Record<string, string>>();
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export interface EventCounts {
  organisations: number;
  participants: number;
  pending: number;
  checkedIn: number;
  listings: number;
  listingsToReview: number;
  requests: number;
  meetings: number;
  agreements: number;
  signed: number;
}

/** The one number of each step of the journey, in a single round trip over indexed rows of one event. */
export async function countEvent(db: Db, id: string): Promise<EventCounts> {
  const { rows } = await sql<EventCounts>`
    select
      (select count(*)::int from organisation where event_id = ${id}) as organisations,
      (select count(*)::int from participant where event_id = ${id} and state = 'approved') as participants,
      (select count(*)::int from participant where event_id = ${id} and state = 'pending') as pending,
      (select count(*)::int from participant where event_id = ${id} and checked_in_at is not null) as "checkedIn",
      (select count(*)::int from listing where event_id = ${id} and state = 'accepted') as listings,
      (select count(*)::int from listing where event_id = ${id} and state = 'submitted') as "listingsToReview",
      (select count(*)::int from meeting_request where event_id = ${id} and state = 'pending') as requests,
      (select count(*)::int from meeting where event_id = ${id} and state <> 'cancelled') as meetings,
      (select count(*)::int from agreement where event_id = ${id} and state <> 'withdrawn') as agreements,
      (select count(*)::int from agreement where event_id = ${id} and state = 'signed') as signed`.execute(db);
  return rows[0]!;
}

/** What still stands on a venue, so that it is not removed from under it. */
export async function venueInUse(db: Db, eventId: string, venueId: string): Promise<boolean> {
  const session = await db
    .selectFrom("event_session")
    .select("id")
    .where("event_id", "=", eventId)
    .where("venue_id", "=", venueId)
    .limit(1)
    .executeTakeFirst();
  const participant = await db
    .selectFrom("participant")
    .select("id")
    .where("event_id", "=", eventId)
    .where("venue_id", "=", venueId)
    .limit(1)
    .executeTakeFirst();
  const interpreter = await db
    .selectFrom("interpreter")
    .select("id")
    .where("event_id", "=", eventId)
    .where("venue_id", "=", venueId)
    .limit(1)
    .executeTakeFirst();
  return session !== undefined || participant !== undefined || interpreter !== undefined;
}

export async function slugTaken(db: Db, slug: string, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom("event")
    .select("id")
    .where("slug", "=", slug)
    .where("id", "!=", exceptId)
    .executeTakeFirst();
  return row !== undefined;
}
