import type { Db } from "../../../platform/database/connect.ts";
import type { RulesRow, ScheduledKind } from "../../../platform/database/schema.ts";
import { rulesOf } from "./rules.ts";

export async function findRules(db: Db, eventId: string): Promise<RulesRow> {
  const row = await db
    .selectFrom("event")
    .select("timetable_rules")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return rulesOf(row.timetable_rules);
}

export async function listInterpreters(db: Db, eventId: string) {
  return db
    .selectFrom("interpreter")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
export type InterpreterRow = Awaited<ReturnType<typeof listInterpreters>>[number];

export async function findInterpreter(db: Db, eventId: string, id: string): Promise<InterpreterRow | undefined> {
  return db
    .selectFrom("interpreter")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Whether the published timetable counts on an interpreter. */
export async function interpreterPlanned(db: Db, eventId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("placement")
    .innerJoin("timetable", (join) =>
      join.onRef("timetable.event_id", "=", "placement.event_id").onRef("timetable.id", "=", "placement.timetable_id"),
    )
    .select("placement.meeting_id")
    .where("placement.event_id", "=", eventId)
    .where("placement.interpreter_id", "=", id)
    .where("timetable.state", "=", "published")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** When something cannot be had: all of the event, of one kind, or of one subject. */
export async function listUnavailable(
  db: Db,
  eventId: string,
  of: { readonly kind?: ScheduledKind; readonly subjectId?: string; readonly limit?: number } = {},
) {
  let query = db
    .selectFrom("unavailable_time")
    .leftJoin("disruption", (join) =>
      join
        .onRef("disruption.event_id", "=", "unavailable_time.event_id")
        .onRef("disruption.id", "=", "unavailable_time.disruption_id"),
    )
    .select(["kind", "subject_id", "starts_at", "ends_at", "disruption_id", "disruption.what"])
    .where("unavailable_time.event_id", "=", eventId);
  if (of.kind) query = query.where("kind", "=", of.kind);
  if (of.subjectId !== undefined) query = query.where("subject_id", "=", of.subjectId);
  if (of.limit !== undefined) query = query.limit(of.limit);
  return query.orderBy("kind").orderBy("subject_id").orderBy("starts_at").execute();
}
export type UnavailableRow = Awaited<ReturnType<typeof listUnavailable>>[number];

/** Whether there is such a thing in the event to be unavailable. */
export async function subjectExists(db: Db, eventId: string, kind: ScheduledKind, id: string): Promise<boolean> {
  const table = kind === "table" ? "venue_table" : kind;
  const row = await db
    .selectFrom(table)
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many of these venues the event has. */
export async function countVenues(db: Db, eventId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db
    .selectFrom("venue")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
  return rows.length;
}

export async function findAvailability(db: Db, eventId: string, participantId: string) {
  return db
    .selectFrom("participant")
    .innerJoin("event", "event.id", "participant.event_id")
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "participant.event_id").onRef("venue.id", "=", "participant.venue_id"),
    )
    .select((eb) => [
      "participant.id",
      "participant.organisation_id",
      "participant.zone",
      "participant.min_meetings",
      "participant.max_meetings",
      eb.fn.coalesce("participant.zone", "venue.zone", "event.home_zone").as("effective_zone"),
    ])
    .where("participant.event_id", "=", eventId)
    .where("participant.id", "=", participantId)
    .executeTakeFirst();
}

/** Every participant who may be on stage: those whose organisation the programme names. */
export async function listPeopleOf(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom("participant")
    .select(["id", "name", "organisation_id"])
    .where("event_id", "=", eventId)
    .where("state", "=", "approved")
    .where("organisation_id", "in", organisationIds)
    .execute();
}
