import type { Instant, LocalDate } from "@songhua/kernel";
import type { RuledListing, RuledOrganisation } from "@songhua/matching";
import { matchingDay } from "../../platform/clock/matching-day.ts";
import type { Db } from "../../platform/database/connect.ts";
import type { RequestState } from "../../platform/database/schema.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";

/** Requests with both names; `hidden` says that the receiver is an anonymous listing's owner who has not accepted yet. */
function selectRequests(db: Db, eventId: string) {
  return db
    .selectFrom("meeting_request as request")
    .innerJoin("organisation as sender", (join) =>
      join.onRef("sender.event_id", "=", "request.event_id").onRef("sender.id", "=", "request.from_organisation_id"),
    )
    .innerJoin("organisation as receiver", (join) =>
      join.onRef("receiver.event_id", "=", "request.event_id").onRef("receiver.id", "=", "request.to_organisation_id"),
    )
    .leftJoin("meeting", (join) =>
      join.onRef("meeting.event_id", "=", "request.event_id").onRef("meeting.request_id", "=", "request.id"),
    )
    .where("request.event_id", "=", eventId);
}
const COLUMNS = [
  "request.id",
  "request.from_organisation_id",
  "request.to_organisation_id",
  "request.match_id",
  "request.message",
  "request.priority",
  "request.state",
  "request.expires_at",
  "request.created_at",
  "sender.name as from_name",
  "sender.country as from_country",
  "receiver.name as to_name",
  "receiver.country as to_country",
  "meeting.id as meeting_id",
] as const;

export async function findRequest(db: Db, eventId: string, id: string) {
  return selectRequests(db, eventId).select(COLUMNS).where("request.id", "=", id).executeTakeFirst();
}
export type RequestRow = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

export interface RequestFilter {
  readonly offset: number;
  readonly limit: number;
  readonly state?: RequestState | undefined;
  readonly mine?: "yes" | undefined;
}

/** One page, newest first; participants see their own organisation's. */
export async function listRequests(db: Db, eventId: string, viewer: Viewer, filter: RequestFilter) {
  const own = viewer.organisationId;
  const seesAll = isStaff(viewer) || viewer.roles.has("reader");
  if (own === null && (filter.mine || !seesAll)) return { rows: [], total: 0 };
  let query = selectRequests(db, eventId);
  if (own !== null && (filter.mine || !seesAll))
    query = query.where((eb) =>
      eb.or([eb("request.from_organisation_id", "=", own), eb("request.to_organisation_id", "=", own)]),
    );
  if (filter.state) query = query.where("request.state", "=", filter.state);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select(COLUMNS)
    .orderBy("request.created_at", "desc")
    .orderBy("request.id")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  return { rows, total };
}

/**
 * Which of these requests went to an anonymous listing: the receiver's listing in the match is anonymous, or the match is gone
 * by now and the receiver has anonymous listings (better hidden once too often).
 */
export async function toAnonymous(db: Db, eventId: string, requestIds: readonly string[]): Promise<Set<string>> {
  if (requestIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("meeting_request as request")
    .leftJoin("match", (join) =>
      join.onRef("match.event_id", "=", "request.event_id").onRef("match.id", "=", "match_id"),
    )
    .innerJoin("listing", (join) =>
      join
        .onRef("listing.event_id", "=", "request.event_id")
        .onRef("listing.organisation_id", "=", "request.to_organisation_id")
        .on("listing.anonymous", "=", true),
    )
    .select("request.id")
    .distinct()
    .where("request.event_id", "=", eventId)
    .where("request.id", "in", requestIds)
    .where("request.match_id", "is not", null)
    .where((eb) =>
      eb.or([
        eb("match.id", "is", null),
        eb("listing.id", "=", eb.ref("match.need_id")),
        eb("listing.id", "=", eb.ref("match.offer_id")),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The two sides of a match. */
export async function findMatchPair(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("match")
    .select(["need_organisation_id", "offer_organisation_id"])
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Which of these matches are open on `day`: both listings accepted as they stand, and neither run out. */
export async function openMatches(
  db: Db,
  eventId: string,
  matchIds: readonly string[],
  day: LocalDate,
): Promise<Set<string>> {
  if (matchIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("match")
    .innerJoin("listing as need", (join) =>
      join.onRef("need.event_id", "=", "match.event_id").onRef("need.id", "=", "match.need_id"),
    )
    .innerJoin("listing as offer", (join) =>
      join.onRef("offer.event_id", "=", "match.event_id").onRef("offer.id", "=", "match.offer_id"),
    )
    .select("match.id")
    .where("match.event_id", "=", eventId)
    .where("match.id", "in", matchIds)
    .where("need.state", "=", "accepted")
    .where("offer.state", "=", "accepted")
    .where((eb) => eb.or([eb("need.valid_until", "is", null), eb("need.valid_until", ">=", day)]))
    .where((eb) => eb.or([eb("offer.valid_until", "is", null), eb("offer.valid_until", ">=", day)]))
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The day on which it is asked whether a listing has run out. */
export async function validityDay(db: Db, eventId: string, now: Instant): Promise<LocalDate> {
  const event = await db
    .selectFrom("event")
    .select(["starts_on", "ends_on", "home_zone"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return matchingDay(now, { startsOn: event.starts_on, endsOn: event.ends_on, homeZone: event.home_zone });
}

/** Whether the two are kept apart, or one of them is a refused party. */
export async function areExcluded(db: Db, eventId: string, one: string, other: string): Promise<boolean> {
  const row = await db
    .selectFrom("exclusion")
    .select("a_id")
    .where("event_id", "=", eventId)
    .where("a_id", "in", [one, other])
    .where("b_id", "in", [one, other])
    .unionAll(
      db
        .selectFrom("refused_organisation")
        .select("organisation_id as a_id")
        .where("event_id", "=", eventId)
        .where("organisation_id", "in", [one, other]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many agreed meetings the rules of the market leave an organisation; undefined when they set no limit. */
export async function meetingsLeft(db: Db, eventId: string, organisationId: string): Promise<number | undefined> {
  const newest = await db
    .selectFrom("market_rules")
    .select("rules")
    .where("event_id", "=", eventId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  const most = newest?.rules.meetingsPerOrganisation ?? null;
  if (most === null) return undefined;
  const { agreed } = await db
    .selectFrom("meeting_request")
    .select((eb) => eb.fn.countAll<number>().as("agreed"))
    .where("event_id", "=", eventId)
    .where("state", "=", "accepted")
    .where((eb) =>
      eb.or([eb("from_organisation_id", "=", organisationId), eb("to_organisation_id", "=", organisationId)]),
    )
    .executeTakeFirstOrThrow();
  return Math.max(0, most - Number(agreed));
}

/** Requests nobody has answered yet. */
export async function pendingRequests(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("meeting_request")
    .select(["id", "from_organisation_id", "to_organisation_id"])
    .where("event_id", "=", eventId)
    .where("state", "=", "pending")
    .execute();
  return rows.map((row) => ({ id: row.id, fromId: row.from_organisation_id, toId: row.to_organisation_id }));
}

/** How many meetings each organisation has agreed to; who has none is not named. */
export async function agreedMeetings(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("meeting_request")
    .select(["from_organisation_id", "to_organisation_id"])
    .where("event_id", "=", eventId)
    .where("state", "=", "accepted")
    .execute();
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const id of [row.from_organisation_id, row.to_organisation_id]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The rules of who may meet whom as they are published; none before anybody has published rules. */
export async function meetingRules(db: Db, eventId: string) {
  const newest = await db
    .selectFrom("market_rules")
    .select("rules")
    .where("event_id", "=", eventId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest?.rules.meetings ?? [];
}

/** Organisations as rules of who may meet whom look at them: with their accepted listings. */
export async function ruledOrganisations(
  db: Db,
  eventId: string,
  ids: readonly string[],
): Promise<Map<string, RuledOrganisation>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisation")
    .leftJoin("listing", (join) =>
      join
        .onRef("listing.event_id", "=", "organisation.event_id")
        .onRef("listing.organisation_id", "=", "organisation.id")
        .on("listing.state", "=", "accepted"),
    )
    .select(["organisation.id", "organisation.role", "organisation.country", "listing.side", "listing.kind"])
    .distinct()
    .where("organisation.event_id", "=", eventId)
    .where("organisation.id", "in", ids)
    .execute();
  const found = new Map<string, RuledOrganisation & { listings: RuledListing[] }>();
  for (const { id, role, country, side, kind } of rows) {
    const own = found.get(id) ?? { role, country, listings: [] };
    if (side && kind) own.listings.push({ side, kind });
    found.set(id, own);
  }
  return found;
}

export async function findParties(db: Db, eventId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "name", "demonstration"])
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function getRequestHours(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select(["request_hours", "home_zone"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
}

const MOST_CANDIDATES = 200;
/** Approved participants of an organisation who could meet for it. */
export async function listCandidates(db: Db, eventId: string, organisationId: string) {
  const rows = await db
    .selectFrom("participant")
    .select(["id", "venue_id", "checked_in_at", "created_at"])
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", organisationId)
    .where("state", "=", "approved")
    .orderBy("created_at")
    .limit(MOST_CANDIDATES)
    .execute();
  return rows.map((row) => ({
    participantId: row.id,
    venueId: row.venue_id,
    checkedIn: row.checked_in_at !== null,
    registeredAt: row.created_at,
  }));
}

export async function listVenueIds(db: Db, eventId: string): Promise<string[]> {
  const rows = await db.selectFrom("venue").select("id").where("event_id", "=", eventId).orderBy("position").execute();
  return rows.map((row) => row.id);
}
