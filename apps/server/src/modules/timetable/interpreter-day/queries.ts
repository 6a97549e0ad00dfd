import { sql } from "kysely";
import type { LanguagePairRow } from "../../../platform/database/schema.ts";
import type { Db } from "../../../platform/database/connect.ts";

/** More meetings than one person can interpret. */
const MOST_OF_AN_INTERPRETER = 500;

export async function findInterpreterByToken(db: Db, token: string) {
  return db
    .selectFrom("interpreter")
    .innerJoin("event", "event.id", "interpreter.event_id")
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "interpreter.event_id").onRef("venue.id", "=", "interpreter.venue_id"),
    )
    .select((eb) => [
      "interpreter.id",
      "interpreter.event_id",
      "interpreter.name",
      "interpreter.locale",
      "interpreter.language_pairs",
      "interpreter.calendar_token",
      "event.slug",
      "event.name as event_name",
      "event.demonstration",
      eb.fn.coalesce("venue.zone", "event.home_zone").as("zone"),
    ])
    .where("interpreter.calendar_token", "=", token)
    .executeTakeFirst();
}
export type InterpreterReader = NonNullable<Awaited<ReturnType<typeof findInterpreterByToken>>>;

/**
 * Every meeting an interpreter was ever published for, at its newest published place with them: `planned` where that is the version
 * that holds now, so that what was taken from them can be struck out. In order of time.
 */
export async function listInterpreted(db: Db, eventId: string, interpreterId: string) {
  const newest = db
    .selectFrom("placement")
    .innerJoin("timetable", (join) =>
      join.onRef("timetable.event_id", "=", "placement.event_id").onRef("timetable.id", "=", "placement.timetable_id"),
    )
    .select(["placement.meeting_id", "placement.slot_id", "placement.table_id", "timetable.state as version_state"])
    .distinctOn("placement.meeting_id")
    .where("placement.event_id", "=", eventId)
    .where("placement.interpreter_id", "=", interpreterId)
    .where("timetable.state", "in", ["published", "superseded"])
    .orderBy("placement.meeting_id")
    .orderBy(sql`(timetable.state = 'published')`, "desc")
    .orderBy("timetable.version", "desc");
  const rows = await db
    .selectFrom(newest.as("newest"))
    .innerJoin("meeting", (join) =>
      join.onRef("meeting.id", "=", "newest.meeting_id").on("meeting.event_id", "=", eventId),
    )
    .innerJoin("slot", (join) => join.onRef("slot.id", "=", "newest.slot_id").on("slot.event_id", "=", eventId))
    .leftJoin("venue_table", (join) =>
      join.onRef("venue_table.id", "=", "newest.table_id").on("venue_table.event_id", "=", eventId),
    )
    .leftJoin("venue", (join) => join.onRef("venue.id", "=", "venue_table.venue_id").on("venue.event_id", "=", eventId))
    .select([
      "meeting.id",
      "meeting.state",
      "meeting.demonstration",
      "meeting.calendar_sequence",
      "newest.version_state",
      "slot.id as slot_id",
      "slot.starts_at",
      "slot.ends_at",
      "venue_table.label as table_label",
      "venue.name as venue_name",
      "venue.city as venue_city",
      "venue.zone as venue_zone",
    ])
    .orderBy("slot.starts_at")
    .orderBy("meeting.id")
    .limit(MOST_OF_AN_INTERPRETER)
    .execute();
  return rows.map(({ version_state, ...row }) => ({ ...row, planned: version_state === "published" }));
}
export type InterpretedRow = Awaited<ReturnType<typeof listInterpreted>>[number];

/** The pair each of these meetings was planned for in a version. */
export async function plannedPairs(
  db: Db,
  eventId: string,
  timetableId: string,
  meetingIds: readonly string[],
): Promise<Map<string, LanguagePairRow>> {
  if (meetingIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; pair: LanguagePairRow | null }>`
    select planned->>'id' as id, planned->'languagePair' as pair
    from timetable, jsonb_array_elements(timetable.problem->'problem'->'meetings') as planned
    where event_id = ${eventId} and timetable.id = ${timetableId} and planned->>'id' = any(${meetingIds})`.execute(db);
  return new Map(rows.flatMap(({ id, pair }) => (pair ? [[id, pair] as const] : [])));
}

/** How often the event has published: rises with everything that can change an interpreter's calendar but a cancellation. */
export async function countPublications(db: Db, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom("timetable")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("event_id", "=", eventId)
    .where("state", "in", ["published", "superseded"])
    .executeTakeFirstOrThrow();
  return Number(count);
}
