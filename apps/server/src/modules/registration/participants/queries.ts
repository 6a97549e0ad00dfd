import { sql } from "kysely";
import type { Db } from "../../../platform/database/connect.ts";
import type { ParticipantState } from "../../../platform/database/schema.ts";
import { containing } from "../organisations/queries.ts";

/** Participants with their organisation and the zone they are in; every query of people starts here. */
function selectParticipants(db: Db, eventId: string) {
  return db
    .selectFrom("participant")
    .innerJoin("event", "event.id", "participant.event_id")
    .leftJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "participant.event_id")
        .onRef("organisation.id", "=", "participant.organisation_id"),
    )
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "participant.event_id").onRef("venue.id", "=", "participant.venue_id"),
    )
    .where("participant.event_id", "=", eventId);
}
const COLUMNS = [
  "participant.id",
  "participant.organisation_id",
  "participant.account_id",
  "participant.name",
  "participant.email",
  "participant.phone",
  "participant.title",
  "participant.languages",
  "participant.venue_id",
  "participant.state",
  "participant.answers",
  "participant.badge_code",
  "participant.checked_in_at",
  "participant.demonstration",
  "participant.created_at",
  "organisation.name as organisation_name",
  "organisation.role as organisation_role",
  "organisation.country as organisation_country",
] as const;
const zone = sql<string>`coalesce(participant.zone, venue.zone, event.home_zone)`.as("zone");

export type ParticipantRow = NonNullable<Awaited<ReturnType<typeof findParticipant>>>;

export async function findParticipant(db: Db, eventId: string, id: string) {
  return selectParticipants(db, eventId)
    .select(COLUMNS)
    .select(zone)
    .where("participant.id", "=", id)
    .executeTakeFirst();
}

export interface ParticipantFilter {
  readonly offset: number;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly state?: ParticipantState | undefined;
  readonly organisationId?: string | undefined;
  readonly checkedIn?: "yes" | "no" | undefined;
}

/** One page, newest registration first. Search looks at names of person and organisation, the address and the badge code. */
export async function listParticipants(db: Db, eventId: string, filter: ParticipantFilter) {
  let query = selectParticipants(db, eventId);
  if (filter.state) query = query.where("participant.state", "=", filter.state);
  if (filter.organisationId) query = query.where("participant.organisation_id", "=", filter.organisationId);
  if (filter.checkedIn)
    query = query.where("participant.checked_in_at", filter.checkedIn === "yes" ? "is not" : "is", null);
  if (filter.search) {
    const text = filter.search;
    query = query.where((eb) =>
      eb.or([
        eb("participant.name_key", "like", containing(text)),
        eb("organisation.name_key", "like", containing(text)),
        eb("participant.email", "like", `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`),
        eb("participant.badge_code", "=", text.toUpperCase().replace(/[\s-]/g, "")),
      ]),
    );
  }
  const items = await query
    .select(COLUMNS)
    .select(zone)
    .orderBy("participant.created_at", "desc")
    .orderBy("participant.id", "desc")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { items, total };
}

export async function venueExists(db: Db, eventId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("venue")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function organisationExists(db: Db, eventId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("organisation")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The languages of accounts by their id: a letter goes out in the language its reader chose. */
export async function accountLocales(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db.selectFrom("account").select(["id", "locale"]).where("id", "in", ids).execute();
  return new Map<string, string>(rows.map((row) => [row.id, row.locale]));
}
