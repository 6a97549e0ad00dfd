import type { Instant, LocalDate } from "@songhua/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { matchingDay, type MarketListing } from "./market.ts";

const MOST_LISTINGS = 50_000;

/** Accepted listings as matching sees them, all or those of `ids`, with the version each was read in. */
export async function loadMarket(
  db: Db,
  eventId: string,
  ids?: readonly string[],
): Promise<(MarketListing & { updatedAt: string })[]> {
  let query = db
    .selectFrom("listing")
    .innerJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "listing.event_id")
        .onRef("organisation.id", "=", "listing.organisation_id"),
    )
    .select([
      "listing.id",
      "listing.organisation_id",
      "listing.side",
      "listing.kind",
      "listing.industry",
      "listing.texts",
      "listing.valid_from",
      "listing.valid_until",
      "listing.updated_at",
      "organisation.role",
      "organisation.country",
      "organisation.languages",
    ])
    .where("listing.event_id", "=", eventId)
    .where("listing.state", "=", "accepted")
    .orderBy("listing.id")
    .limit(MOST_LISTINGS);
  if (ids) query = query.where("listing.id", "in", ids);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    side: row.side,
    kind: row.kind,
    industry: row.industry,
    texts: row.texts.map(({ locale, title, body }) => ({ locale, title, body })),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    role: row.role,
    country: row.country,
    languages: row.languages,
    updatedAt: row.updated_at,
  }));
}

/** The version of each accepted listing now: what was read in another one has changed since. */
export async function listingVersions(db: Db, eventId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("listing")
    .select(["id", "updated_at"])
    .where("event_id", "=", eventId)
    .where("state", "=", "accepted")
    .execute();
  return new Map(rows.map((row) => [row.id, row.updated_at]));
}

/** The other listings of a listing's stored matches. */
export async function matchPartners(db: Db, eventId: string, listingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("match")
    .select(["need_id", "offer_id"])
    .where("event_id", "=", eventId)
    .where((eb) => eb.or([eb("need_id", "=", listingId), eb("offer_id", "=", listingId)]))
    .execute();
  return rows.map((row) => (row.need_id === listingId ? row.offer_id : row.need_id));
}

/** All stored matches of an event, by their listings and organisations. */
export async function storedMatches(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("match")
    .select(["need_id", "offer_id", "need_organisation_id", "offer_organisation_id", "score"])
    .where("event_id", "=", eventId)
    .execute();
  return rows.map((row) => ({
    needId: row.need_id,
    offerId: row.offer_id,
    needOrganisationId: row.need_organisation_id,
    offerOrganisationId: row.offer_organisation_id,
    score: row.score,
  }));
}

export async function getMatchingEvent(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select(["starts_on", "ends_on", "home_zone"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
}

/** The day validity is judged on, as `matchingDay` says. */
export async function eventDay(db: Db, eventId: string, now: Instant): Promise<LocalDate> {
  const { starts_on: startsOn, ends_on: endsOn, home_zone: homeZone } = await getMatchingEvent(db, eventId);
  return matchingDay(now, { startsOn, endsOn, homeZone });
}

const MOST_EXCLUSIONS = 2000;
export async function listExclusions(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("exclusion")
    .innerJoin("organisation as a", (join) =>
      join.onRef("a.event_id", "=", "exclusion.event_id").onRef("a.id", "=", "exclusion.a_id"),
    )
    .innerJoin("organisation as b", (join) =>
      join.onRef("b.event_id", "=", "exclusion.event_id").onRef("b.id", "=", "exclusion.b_id"),
    )
    .select(["a_id", "b_id", "kind", "reason", "a.name as a_name", "b.name as b_name"])
    .where("exclusion.event_id", "=", eventId)
    .orderBy("a_id")
    .orderBy("b_id")
    .limit(MOST_EXCLUSIONS)
    .execute();
  return rows.map((row) => ({
    aId: row.a_id,
    aName: row.a_name,
    bId: row.b_id,
    bName: row.b_name,
    kind: row.kind,
    reason: row.reason,
  }));
}

export async function countOrganisations(db: Db, eventId: string, ids: readonly string[]): Promise<number> {
  const rows = await db
    .selectFrom("organisation")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
  return rows.length;
}

export interface MatchFilter {
  readonly offset: number;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly listingId?: string | undefined;
  readonly mine?: "yes" | undefined;
  /** Both sides want it, only one has said so, or one has refused. */
  readonly interest?: "mutual" | "one" | "refused" | undefined;
}

const said = (words: RawBuilder<unknown>) => sql<number>`(select count(*) from match_verdict v
  where v.event_id = match.event_id and v.need_id = match.need_id and v.offer_id = match.offer_id and v.verdict ${words})`;
const WANTED = said(sql`<> 'no'`);
const REFUSED = said(sql`= 'no'`);
const INTEREST = {
  mutual: sql<boolean>`${WANTED} = 2`,
  one: sql<boolean>`${WANTED} = 1 and ${REFUSED} = 0`,
  refused: sql<boolean>`${REFUSED} > 0`,
} as const;

/**
 * One page of matches, best first; only those whose two listings are accepted as they stand and valid on `day` or later: one that
 * has run out since the last matching is none any more. Participants see their own
 * organisation's. Asked by organisation, an anonymous listing is not found: the answer would unmask it.
 */
export async function listMatches(
  db: Db,
  eventId: string,
  viewer: Viewer,
  filter: MatchFilter,
  revealed: ReadonlySet<string>,
  { searchLike, day }: { readonly searchLike: string | undefined; readonly day: LocalDate },
) {
  const own = viewer.organisationId;
  const seesAll = isStaff(viewer) || viewer.roles.has("reader");
  if (own === null && (filter.mine || !seesAll)) return { rows: [], total: 0 };
  let query = db
    .selectFrom("match")
    .innerJoin("listing as need", (join) =>
      join.onRef("need.event_id", "=", "match.event_id").onRef("need.id", "=", "match.need_id"),
    )
    .innerJoin("listing as offer", (join) =>
      join.onRef("offer.event_id", "=", "match.event_id").onRef("offer.id", "=", "match.offer_id"),
    )
    .where("match.event_id", "=", eventId)
    .where("need.state", "=", "accepted")
    .where("offer.state", "=", "accepted")
    .where((eb) => eb.or([eb("need.valid_until", "is", null), eb("need.valid_until", ">=", day)]))
    .where((eb) => eb.or([eb("offer.valid_until", "is", null), eb("offer.valid_until", ">=", day)]));
  if (own !== null && (filter.mine || !seesAll))
    query = query.where((eb) => eb.or([eb("need_organisation_id", "=", own), eb("offer_organisation_id", "=", own)]));
  if (filter.listingId) {
    const id = filter.listingId;
    query = query.where((eb) => eb.or([eb("need_id", "=", id), eb("offer_id", "=", id)]));
  }
  if (filter.organisationId) {
    const id = filter.organisationId;
    const mayKnow = isStaff(viewer) || id === own || revealed.has(id);
    query = query.where((eb) =>
      eb.or([
        eb.and([eb("need_organisation_id", "=", id), ...(mayKnow ? [] : [eb("need.anonymous", "=", false)])]),
        eb.and([eb("offer_organisation_id", "=", id), ...(mayKnow ? [] : [eb("offer.anonymous", "=", false)])]),
      ]),
    );
  }
  if (searchLike)
    query = query.where((eb) =>
      eb.or([eb("need.text_key", "like", searchLike), eb("offer.text_key", "like", searchLike)]),
    );
  if (filter.interest) query = query.where(INTEREST[filter.interest]);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .selectAll("match")
    .orderBy("match.score", "desc")
    .orderBy("match.id")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  return { rows, total };
}

export async function findMatch(db: Db, eventId: string, id: string) {
  return db.selectFrom("match").selectAll().where("event_id", "=", eventId).where("id", "=", id).executeTakeFirst();
}
export type MatchRow = NonNullable<Awaited<ReturnType<typeof findMatch>>>;

/** Requests that are open between organisations of these matches. */
export async function openRequests(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom("meeting_request")
    .select(["id", "from_organisation_id", "to_organisation_id", "match_id"])
    .where("event_id", "=", eventId)
    .where("state", "in", ["pending", "accepted"])
    .where("from_organisation_id", "in", organisationIds)
    .where("to_organisation_id", "in", organisationIds)
    .execute();
}
