import type { MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { MeetingState } from "../../platform/database/schema.ts";
import { fold } from "../registration/index.ts";

/** The timetable everybody sees; undefined before the first is published. */
export async function publishedTimetableId(db: Db, eventId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("timetable")
    .select("id")
    .where("event_id", "=", eventId)
    .where("state", "=", "published")
    .executeTakeFirst();
  return row?.id;
}

/** Matches no timetable: joined on it, every meeting is without a place. */
const NO_TIMETABLE = "00000000-0000-0000-0000-000000000000";

function selectMeetings(db: Db, eventId: string, timetableId: string | undefined) {
  return db
    .selectFrom("meeting")
    .innerJoin("organisation as a", (join) =>
      join.onRef("a.event_id", "=", "meeting.event_id").onRef("a.id", "=", "meeting.a_organisation_id"),
    )
    .innerJoin("organisation as b", (join) =>
      join.onRef("b.event_id", "=", "meeting.event_id").onRef("b.id", "=", "meeting.b_organisation_id"),
    )
    .leftJoin("placement", (join) =>
      join
        .onRef("placement.event_id", "=", "meeting.event_id")
        .onRef("placement.meeting_id", "=", "meeting.id")
        .on("placement.timetable_id", "=", timetableId ?? NO_TIMETABLE),
    )
    .leftJoin("slot", (join) =>
      join.onRef("slot.event_id", "=", "placement.event_id").onRef("slot.id", "=", "placement.slot_id"),
    )
    .leftJoin("venue_table as place", (join) =>
      join.onRef("place.event_id", "=", "placement.event_id").onRef("place.id", "=", "placement.table_id"),
    )
    .leftJoin("interpreter", (join) =>
      join
        .onRef("interpreter.event_id", "=", "placement.event_id")
        .onRef("interpreter.id", "=", "placement.interpreter_id"),
    )
    .where("meeting.event_id", "=", eventId);
}
const COLUMNS = [
  "meeting.id",
  "meeting.request_id",
  "meeting.a_organisation_id",
  "meeting.b_organisation_id",
  "meeting.mode",
  "meeting.priority",
  "meeting.state",
  "meeting.locked",
  "meeting.outcome",
  "meeting.calendar_sequence",
  "meeting.demonstration",
  "a.name as a_name",
  "b.name as b_name",
  "slot.id as slot_id",
  "slot.starts_at",
  "slot.ends_at",
  "place.id as table_id",
  "place.label as table_label",
  "place.venue_id",
  "interpreter.id as interpreter_id",
  "interpreter.name as interpreter_name",
  "meeting.interpreting",
  "meeting.languages",
] as const;

export interface MeetingFilter {
  readonly offset: number;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly state?: MeetingState | undefined;
  /** Only meetings of this organisation, whatever else is asked for. */
  readonly onlyOf?: string | undefined;
  readonly participantId?: string | undefined;
}

/** One page of meetings with their places in one timetable, in order of time; those without a place last. */
export async function listMeetings(db: Db, eventId: string, timetableId: string | undefined, filter: MeetingFilter) {
  let query = selectMeetings(db, eventId, timetableId);
  for (const organisation of [filter.onlyOf, filter.organisationId])
    if (organisation !== undefined)
      query = query.where((eb) =>
        eb.or([
          eb("meeting.a_organisation_id", "=", organisation),
          eb("meeting.b_organisation_id", "=", organisation),
          eb.exists(
            eb
              .selectFrom("meeting_party")
              .select("meeting_party.meeting_id")
              .whereRef("meeting_party.event_id", "=", "meeting.event_id")
              .whereRef("meeting_party.meeting_id", "=", "meeting.id")
              .where("meeting_party.organisation_id", "=", organisation),
          ),
        ]),
      );
  if (filter.state) query = query.where("meeting.state", "=", filter.state);
  if (filter.participantId !== undefined) {
    const id = filter.participantId;
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("meeting_person")
          .select("meeting_id")
          .whereRef("meeting_person.event_id", "=", "meeting.event_id")
          .whereRef("meeting_person.meeting_id", "=", "meeting.id")
          .where("meeting_person.participant_id", "=", id),
      ),
    );
  }
  const key = filter.search ? fold(filter.search) : "";
  if (key !== "")
    query = query.where((eb) => eb.or([eb("a.name_key", "like", `%${key}%`), eb("b.name_key", "like", `%${key}%`)]));
  const rows = await query
    .select(COLUMNS)
    .orderBy("slot.starts_at", (order) => order.asc().nullsLast())
    .orderBy("place.label")
    .orderBy("meeting.id")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  // A first page that is not full is all there is.
  if (filter.offset === 0 && rows.length < filter.limit) return { rows, total: rows.length };
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { rows, total };
}
export type MeetingRow = Awaited<ReturnType<typeof listMeetings>>["rows"][number];

export async function findMeeting(
  db: Db,
  eventId: string,
  id: string,
  timetableId: string | undefined,
): Promise<MeetingRow | undefined> {
  return selectMeetings(db, eventId, timetableId).select(COLUMNS).where("meeting.id", "=", id).executeTakeFirst();
}

/** The people of meetings, each with their own zone, that of their venue, or the event's home zone. */
export async function peopleOf(db: Db, eventId: string, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return [];
  return db
    .selectFrom("meeting_person")
    .innerJoin("participant", (join) =>
      join
        .onRef("participant.event_id", "=", "meeting_person.event_id")
        .onRef("participant.id", "=", "meeting_person.participant_id"),
    )
    .innerJoin("event", "event.id", "meeting_person.event_id")
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "participant.event_id").onRef("venue.id", "=", "participant.venue_id"),
    )
    .select((eb) => [
      "meeting_person.meeting_id",
      "participant.id",
      "participant.name",
      "participant.organisation_id",
      "participant.venue_id",
      eb.fn.coalesce("participant.zone", "venue.zone", "event.home_zone").as("zone"),
    ])
    .where("meeting_person.event_id", "=", eventId)
    .where("meeting_person.meeting_id", "in", meetingIds)
    .orderBy("participant.id")
    .execute();
}

/** Organisations of meetings beyond their two, by meeting. */
export async function partiesOf(db: Db, eventId: string, meetingIds: readonly string[]) {
  const rows =
    meetingIds.length === 0
      ? []
      : await db
          .selectFrom("meeting_party")
          .innerJoin("organisation", (join) =>
            join
              .onRef("organisation.event_id", "=", "meeting_party.event_id")
              .onRef("organisation.id", "=", "meeting_party.organisation_id"),
          )
          .select(["meeting_party.meeting_id", "organisation.id", "organisation.name"])
          .where("meeting_party.event_id", "=", eventId)
          .where("meeting_party.meeting_id", "in", meetingIds)
          .orderBy("organisation.id")
          .execute();
  return Map.groupBy(rows, (row) => row.meeting_id);
}

/** The two organisations of each meeting. */
export async function listMeetingSides(db: Db, eventId: string, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return new Map<string, { id: string; name: MultiText }[]>();
  const rows = await db
    .selectFrom("meeting")
    .innerJoin("organisation as a", (join) =>
      join.onRef("a.event_id", "=", "meeting.event_id").onRef("a.id", "=", "meeting.a_organisation_id"),
    )
    .innerJoin("organisation as b", (join) =>
      join.onRef("b.event_id", "=", "meeting.event_id").onRef("b.id", "=", "meeting.b_organisation_id"),
    )
    .select(["meeting.id", "a.id as a_id", "a.name as a_name", "b.id as b_id", "b.name as b_name"])
    .where("meeting.event_id", "=", eventId)
    .where("meeting.id", "in", meetingIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      [
        { id: row.a_id, name: row.a_name },
        { id: row.b_id, name: row.b_name },
      ],
    ]),
  );
}

/** The agreement made in each meeting, if any; the newest that was not withdrawn. */
export async function agreementsOf(
  db: Db,
  eventId: string,
  meetingIds: readonly string[],
): Promise<Map<string, string>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("agreement")
    .select(["id", "meeting_id"])
    .where("event_id", "=", eventId)
    .where("meeting_id", "in", meetingIds)
    .where("state", "!=", "withdrawn")
    .orderBy("created_at")
    .execute();
  return new Map(rows.map((row) => [row.meeting_id!, row.id]));
}
