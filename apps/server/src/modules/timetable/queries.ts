import type { Industry } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { getEventRow, listSlots, listTables, listVenues } from "../events/index.ts";
import type { Interpreting } from "./rules/interpreting.ts";
import type { PlanRecord, UnplacedRow } from "./certify.ts";
import type { Place } from "./plan-input.ts";
import type { MeetingNow } from "./publish.ts";

const MOST_VERSIONS = 50;
const COLUMNS = ["id", "version", "state", "certificate", "unplaced", "created_at", "published_at"] as const;

export async function listTimetables(db: Db, eventId: string, onlyPublished: boolean) {
  let query = db.selectFrom("timetable").select(COLUMNS).where("event_id", "=", eventId);
  if (onlyPublished) query = query.where("state", "=", "published");
  return query.orderBy("version", "desc").limit(MOST_VERSIONS).execute();
}
export type TimetableRow = Awaited<ReturnType<typeof listTimetables>>[number];

export async function findTimetable(db: Db, eventId: string, id: string): Promise<TimetableRow | undefined> {
  return db
    .selectFrom("timetable")
    .select(COLUMNS)
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What a version was made from, with its places: enough to check, move in, or publish it. */
export async function loadPlan(db: Db, eventId: string, id: string) {
  const row = await db
    .selectFrom("timetable")
    .select(["state", "problem", "certificate", "unplaced", "version"])
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      state: row.state,
      version: row.version,
      plan: row.problem as PlanRecord,
      problemHash: row.certificate.problemHash,
      unplaced: row.unplaced as UnplacedRow[],
      places: await listPlaces(db, eventId, id),
    }
  );
}

/** Where each meeting, or each of those named, stands in one version. */
export async function listPlaces(
  db: Db,
  eventId: string,
  timetableId: string | undefined,
  meetingIds?: readonly string[],
): Promise<Map<string, Place>> {
  if (timetableId === undefined || meetingIds?.length === 0) return new Map();
  let query = db
    .selectFrom("placement")
    .select(["meeting_id", "slot_id", "table_id", "interpreter_id"])
    .where("event_id", "=", eventId)
    .where("timetable_id", "=", timetableId);
  if (meetingIds) query = query.where("meeting_id", "in", meetingIds);
  const rows = await query.execute();
  return new Map(
    rows.map((row) => [
      row.meeting_id,
      { slotId: row.slot_id, tableId: row.table_id, interpreterId: row.interpreter_id },
    ]),
  );
}

export type PlanRow = MeetingNow & {
  priority: "must" | "nice";
  locked: boolean;
  interpreting: Interpreting;
  /** The industry of the need it came from. */
  field: Industry | undefined;
  /** The place found free for all when the meeting was proposed; it is kept while nothing better is known. */
  wish: Pick<Place, "slotId" | "tableId"> | undefined;
  /** Its people by organisation. */
  sides: readonly (readonly string[])[];
};

/**
 * Meetings that were not cancelled, with those of their people who are still registered; none where all are of one organisation,
 * since a meeting is held between two.
 */
export async function listPlanMeetings(db: Db, eventId: string): Promise<PlanRow[]> {
  const meetings = await db
    .selectFrom("meeting")
    .leftJoin("meeting_request as request", (join) =>
      join.onRef("request.event_id", "=", "meeting.event_id").onRef("request.id", "=", "meeting.request_id"),
    )
    .leftJoin("match", (join) =>
      join.onRef("match.event_id", "=", "request.event_id").onRef("match.id", "=", "request.match_id"),
    )
    .leftJoin("listing as need", (join) =>
      join.onRef("need.event_id", "=", "match.event_id").onRef("need.id", "=", "match.need_id"),
    )
    .select([
      "meeting.id",
      "meeting.state",
      "meeting.priority",
      "meeting.locked",
      "meeting.interpreting",
      "meeting.languages",
      "meeting.wished_slot_id",
      "meeting.wished_table_id",
      "need.industry",
    ])
    .where("meeting.event_id", "=", eventId)
    .where("meeting.state", "!=", "cancelled")
    .orderBy("meeting.id")
    .execute();
  const people = await db
    .selectFrom("meeting_person")
    .innerJoin("participant", (join) =>
      join
        .onRef("participant.event_id", "=", "meeting_person.event_id")
        .onRef("participant.id", "=", "meeting_person.participant_id"),
    )
    .select(["meeting_id", "participant_id", "participant.organisation_id"])
    .where("meeting_person.event_id", "=", eventId)
    .where("participant.state", "=", "approved")
    .execute();
  const byMeeting = Map.groupBy(people, (person) => person.meeting_id);
  return meetings.map((row) => {
    const present = byMeeting.get(row.id) ?? [];
    const idsOf = (own: typeof present) => own.map((person) => person.participant_id);
    const sides = [...Map.groupBy(present, (person) => person.organisation_id).values()].map(idsOf);
    return {
      id: row.id,
      state: row.state,
      priority: row.priority === "must" ? "must" : "nice",
      locked: row.locked,
      interpreting: { need: row.interpreting, languages: row.languages },
      field: row.industry ?? undefined,
      wish: row.wished_slot_id === null ? undefined : { slotId: row.wished_slot_id, tableId: row.wished_table_id },
      sides,
      personIds: sides.length > 1 ? idsOf(present) : [],
    };
  });
}

/** When the published version was published, and the version it took the place of. */
export async function lastPublication(db: Db, eventId: string) {
  const [now, before] = await db
    .selectFrom("timetable")
    .select(["id", "published_at"])
    .where("event_id", "=", eventId)
    .where("state", "in", ["published", "superseded"])
    .orderBy("published_at", (order) => order.desc().nullsLast())
    .orderBy("version", "desc")
    .limit(2)
    .execute();
  return { publishedAt: now?.published_at ?? null, beforeId: before?.id };
}

/** What decides whether a meeting may be moved by hand. */
export async function findDraftMeeting(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("meeting")
    .select(["id", "state", "locked"])
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .where("state", "!=", "cancelled")
    .executeTakeFirst();
}

/** The frame a timetable is made in: the event's clock, places, slots and programme. */
export async function loadFrame(db: Db, eventId: string) {
  const [event, venues, tables, slots, sessions] = await Promise.all([
    getEventRow(db, eventId),
    listVenues(db, [eventId]),
    listTables(db, eventId),
    listSlots(db, eventId),
    db
      .selectFrom("event_session")
      .select(["starts_at", "ends_at", "speakers"])
      .where("event_id", "=", eventId)
      .orderBy("starts_at")
      .execute(),
  ]);
  return { event, venues, tables, slots, sessions };
}

export async function listPlanPeople(db: Db, eventId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("participant")
    .leftJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "participant.event_id")
        .onRef("organisation.id", "=", "participant.organisation_id"),
    )
    .select([
      "participant.id",
      "participant.name",
      "participant.organisation_id",
      "participant.venue_id",
      "participant.languages",
      "participant.min_meetings",
      "participant.max_meetings",
      "organisation.role",
      "organisation.languages as organisation_languages",
    ])
    .where("participant.event_id", "=", eventId)
    .where("participant.id", "in", ids)
    .execute();
}

/** Whose day a calendar shows; found by the participant or by the secret in the calendar's address. */
export async function findReader(db: Db, by: { eventId: string; participantId: string } | { token: string }) {
  let query = db
    .selectFrom("participant")
    .innerJoin("event", "event.id", "participant.event_id")
    .leftJoin("account", "account.id", "participant.account_id")
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "participant.event_id").onRef("venue.id", "=", "participant.venue_id"),
    )
    .select((eb) => [
      "participant.id",
      "participant.event_id",
      "participant.name",
      "participant.languages",
      "participant.organisation_id",
      "participant.calendar_token",
      "account.locale",
      "event.name as event_name",
      "event.slug",
      eb.fn.coalesce("participant.zone", "venue.zone", "event.home_zone").as("zone"),
    ]);
  query =
    "token" in by
      ? query.where("participant.calendar_token", "=", by.token)
      : query.where("participant.event_id", "=", by.eventId).where("participant.id", "=", by.participantId);
  return query.executeTakeFirst();
}

/** The newest place each of these meetings had in a version that was once published. */
export async function lastPlaces(db: Db, eventId: string, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return [];
  return db
    .selectFrom("placement")
    .innerJoin("timetable", (join) =>
      join.onRef("timetable.event_id", "=", "placement.event_id").onRef("timetable.id", "=", "placement.timetable_id"),
    )
    .innerJoin("slot", (join) =>
      join.onRef("slot.event_id", "=", "placement.event_id").onRef("slot.id", "=", "placement.slot_id"),
    )
    .leftJoin("venue_table", (join) =>
      join.onRef("venue_table.event_id", "=", "placement.event_id").onRef("venue_table.id", "=", "placement.table_id"),
    )
    .select([
      "placement.meeting_id",
      "slot.starts_at",
      "slot.ends_at",
      "venue_table.label as table_label",
      "venue_table.venue_id",
    ])
    .distinctOn("placement.meeting_id")
    .where("placement.event_id", "=", eventId)
    .where("placement.meeting_id", "in", meetingIds)
    .where("timetable.state", "in", ["published", "superseded"])
    .orderBy("placement.meeting_id")
    .orderBy("timetable.version", "desc")
    .execute();
}

export async function participantNames(db: Db, eventId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("participant")
    .select(["id", "name"])
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return rows;
}
