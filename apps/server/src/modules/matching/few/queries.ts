import type { Instant, LocalDate } from "@songhua/kernel";
import { sql } from "kysely";
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

/**
 * Accepted listings with fewer good matches than `enough`, the fewest first. What counts is how well the texts fit: that somebody
 * has refused makes a good match no worse a find; one whose listing has run out or gone back is none.
 */
export async function listingsWithFew(
  db: Db,
  eventId: string,
  { enough, goodScore, day }: { readonly enough: number; readonly goodScore: number; readonly day: LocalDate },
): Promise<{ listingId: string; organisationId: string; good: number }[]> {
  const { rows } = await sql<{ id: string; organisation_id: string; good: number }>`
    with gone as (
      select id from listing where event_id = ${eventId} and (state <> 'accepted' or valid_until < ${day})
    ), good as (
      select need_id, offer_id from match where event_id = ${eventId}
        and need_id not in (select id from gone) and offer_id not in (select id from gone)
        and (parts->>'forNeed')::float8 * (parts->>'forOffer')::float8 >= ${goodScore * goodScore}::float8
    ), counted as (
      select id, count(*)::int as good
      from (select need_id as id from good union all select offer_id from good) sides group by id
    )
    select listing.id, listing.organisation_id, coalesce(counted.good, 0) as good
    from listing left join counted on counted.id = listing.id
    where listing.event_id = ${eventId} and listing.state = 'accepted' and coalesce(counted.good, 0) < ${enough}
    order by good, listing.id`.execute(db);
  return rows.map((row) => ({ listingId: row.id, organisationId: row.organisation_id, good: row.good }));
}
