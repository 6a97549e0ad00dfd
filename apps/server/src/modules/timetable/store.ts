import type { Instant } from "@songhua/kernel";
import { sql } from "kysely";
import { json, type Db } from "../../platform/database/connect.ts";
import type { CertificateRow } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { PlanRecord, UnplacedRow } from "./certify.ts";
import { isTold } from "./difference.ts";
import type { Place } from "./plan-input.ts";
import type { Publication } from "./publish.ts";

const ROWS_PER_STATEMENT = 2000;

export interface NewTimetable {
  readonly plan: PlanRecord;
  readonly certificate: CertificateRow;
  readonly unplaced: readonly UnplacedRow[];
  readonly places: ReadonlyMap<string, Place>;
  readonly now: Instant;
}

/** A new draft under the next version number. The caller holds the event's lock. */
export async function insertTimetable(
  tx: Db,
  eventId: string,
  timetable: NewTimetable,
): Promise<{ id: string; version: number }> {
  const { last } = await tx
    .selectFrom("timetable")
    .select((eb) => eb.fn.max("version").as("last"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  const [id, version] = [newId(), (last ?? 0) + 1];
  await tx
    .insertInto("timetable")
    .values({
      event_id: eventId,
      id,
      version,
      state: "draft",
      problem: json(timetable.plan),
      certificate: json(timetable.certificate),
      unplaced: json(timetable.unplaced),
      created_at: timetable.now,
      published_at: null,
    })
    .execute();
  const rows = [...timetable.places].map(([meetingId, place]) => ({
    event_id: eventId,
    timetable_id: id,
    meeting_id: meetingId,
    slot_id: place.slotId,
    table_id: place.tableId,
    interpreter_id: place.interpreterId,
  }));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await tx
      .insertInto("placement")
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
  return { id, version };
}

/** Puts one meeting of a draft at its new place, with what that changes of the draft itself. */
export async function saveMove(
  tx: Db,
  eventId: string,
  timetableId: string,
  move: {
    readonly meetingId: string;
    readonly to: Place;
    readonly plan: PlanRecord;
    readonly certificate: CertificateRow;
    readonly unplaced: readonly UnplacedRow[];
  },
): Promise<void> {
  const place = {
    slot_id: move.to.slotId,
    table_id: move.to.tableId,
    interpreter_id: move.to.interpreterId,
  };
  await tx
    .insertInto("placement")
    .values({ event_id: eventId, timetable_id: timetableId, meeting_id: move.meetingId, ...place })
    .onConflict((conflict) => conflict.columns(["event_id", "timetable_id", "meeting_id"]).doUpdateSet(place))
    .execute();
  await tx
    .updateTable("timetable")
    .set({ problem: json(move.plan), certificate: json(move.certificate), unplaced: json(move.unplaced) })
    .where("event_id", "=", eventId)
    .where("id", "=", timetableId)
    .execute();
}

/** Puts a draft in the place of the published version and brings its meetings in step. The caller holds the event's lock. */
export async function publishTimetable(
  tx: Db,
  eventId: string,
  id: string,
  publication: Publication,
  modes: ReadonlyMap<string, "table" | "online">,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable("timetable")
    .set({ state: "superseded" })
    .where("event_id", "=", eventId)
    .where("state", "=", "published")
    .execute();
  await tx
    .updateTable("timetable")
    .set({ state: "published", published_at: now })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
  for (const state of ["planned", "unplaced"] as const)
    await inBatches(publication[state], (ids) =>
      tx
        .updateTable("meeting")
        .set({ state })
        .where("event_id", "=", eventId)
        .where("id", "in", ids)
        // A repair leaves nearly all as they are: rows that are written anew cost the most.
        .where("state", "!=", state)
        .execute(),
    );
  await inBatches(
    publication.changes.filter(isTold).map((change) => change.meetingId),
    (ids) =>
      tx
        .updateTable("meeting")
        .set({ calendar_sequence: sql<number>`calendar_sequence + 1` })
        .where("event_id", "=", eventId)
        .where("id", "in", ids)
        .execute(),
  );
  for (const mode of ["table", "online"] as const)
    await inBatches(
      publication.planned.filter((meetingId) => modes.get(meetingId) === mode),
      (ids) =>
        tx
          .updateTable("meeting")
          .set({ mode })
          .where("event_id", "=", eventId)
          .where("id", "in", ids)
          .where("mode", "!=", mode)
          .execute(),
    );
}

async function inBatches(ids: readonly string[], update: (ids: readonly string[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < ids.length; from += ROWS_PER_STATEMENT)
    await update(ids.slice(from, from + ROWS_PER_STATEMENT));
}

/** The version, held against other moves until the transaction ends. */
export async function lockTimetable(tx: Db, eventId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom("timetable")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Which meetings are meant: by id, or all that stand in a version with a person, in a slot, at a table. */
export interface MeetingsIn {
  readonly meetingIds?: readonly string[] | undefined;
  readonly participantId?: string | undefined;
  readonly slotId?: string | undefined;
  readonly tableId?: string | undefined;
}
/** Locks or releases those of them that have a place in the version. @returns the ids of those that changed. */
export async function lockMeetings(
  tx: Db,
  eventId: string,
  timetableId: string,
  which: MeetingsIn,
  locked: boolean,
): Promise<string[]> {
  let placed = tx
    .selectFrom("placement")
    .select("placement.meeting_id")
    .where("placement.event_id", "=", eventId)
    .where("placement.timetable_id", "=", timetableId);
  if (which.meetingIds)
    placed =
      which.meetingIds.length === 0 ? placed.where(sql.lit(false)) : placed.where("meeting_id", "in", which.meetingIds);
  if (which.slotId !== undefined) placed = placed.where("slot_id", "=", which.slotId);
  if (which.tableId !== undefined) placed = placed.where("table_id", "=", which.tableId);
  const { participantId } = which;
  if (participantId !== undefined)
    placed = placed.where((eb) =>
      eb.exists(
        eb
          .selectFrom("meeting_person")
          .select("meeting_person.meeting_id")
          .whereRef("meeting_person.event_id", "=", "placement.event_id")
          .whereRef("meeting_person.meeting_id", "=", "placement.meeting_id")
          .where("meeting_person.participant_id", "=", participantId),
      ),
    );
  const rows = await tx
    .updateTable("meeting")
    .set({ locked })
    .where("event_id", "=", eventId)
    .where("state", "!=", "cancelled")
    .where("locked", "!=", locked)
    .where("id", "in", placed)
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}
