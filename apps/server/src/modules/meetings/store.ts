import type { Instant } from "@songhua/kernel";
import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import type { MeetingState, RequestState } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";

export interface NewRequest {
  readonly fromOrganisationId: string;
  readonly toOrganisationId: string;
  readonly matchId: string | null;
  readonly message: string;
  readonly priority: "must" | "nice";
  readonly expiresAt: Instant;
  readonly createdBy: string | null;
  readonly createdAt: Instant;
}

/** @returns the new id, or undefined when a request between the two is open; the unique index decides, also between processes. */
export async function insertRequest(tx: Db, eventId: string, request: NewRequest): Promise<string | undefined> {
  const row = await tx
    .insertInto("meeting_request")
    .values({
      event_id: eventId,
      id: newId(),
      from_organisation_id: request.fromOrganisationId,
      to_organisation_id: request.toOrganisationId,
      match_id: request.matchId,
      message: request.message,
      priority: request.priority,
      state: "pending",
      expires_at: request.expiresAt,
      created_by: request.createdBy,
      created_at: request.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Marks what waits between two organisations beyond its time, so that it does not stand in the way of a new request. */
export async function expireBetween(tx: Db, eventId: string, pair: readonly string[], now: Instant): Promise<void> {
  await tx
    .updateTable("meeting_request")
    .set({ state: "expired" })
    .where("event_id", "=", eventId)
    .where("state", "=", "pending")
    .where("expires_at", "<=", now)
    .where("from_organisation_id", "in", pair)
    .where("to_organisation_id", "in", pair)
    .execute();
}

/** The request, held against another answer until the transaction ends. */
export async function lockRequest(tx: Db, eventId: string, id: string) {
  return tx
    .selectFrom("meeting_request")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function setRequestState(tx: Db, eventId: string, id: string, state: RequestState): Promise<void> {
  await tx.updateTable("meeting_request").set({ state }).where("event_id", "=", eventId).where("id", "=", id).execute();
}

const EXPIRE_AT_ONCE = 500;
/** Marks a batch of overdue requests of all events. Rows somebody is answering right now are left for the next minute. */
export async function expireBatch(tx: Db, now: Instant) {
  return tx
    .updateTable("meeting_request")
    .set({ state: "expired" })
    .where((eb) =>
      eb(
        eb.refTuple("event_id", "id"),
        "in",
        eb
          .selectFrom("meeting_request as due")
          .select(["due.event_id", "due.id"])
          .where("due.state", "=", "pending")
          .where("due.expires_at", "<=", now)
          .orderBy("due.expires_at")
          .limit(EXPIRE_AT_ONCE)
          .forUpdate()
          .skipLocked()
          .$asTuple("event_id", "id"),
      ),
    )
    .returning(["event_id", "id", "expires_at"])
    .execute();
}

export interface NewMeeting {
  readonly requestId: string | null;
  readonly aOrganisationId: string;
  readonly bOrganisationId: string;
  readonly mode: "table" | "online";
  readonly priority: "must" | "nice";
  readonly participantIds: readonly string[];
  readonly demonstration: boolean;
  readonly createdAt: Instant;
  readonly state?: MeetingState;
  /** Organisations beyond the two. */
  readonly partyIds?: readonly string[];
  /** A place found free for all of them. */
  readonly wish?: { readonly slotId: string; readonly tableId: string | null };
}

/** A meeting with its people, not placed yet. */
export async function insertMeeting(tx: Db, eventId: string, meeting: NewMeeting): Promise<string> {
  const id = newId();
  await tx
    .insertInto("meeting")
    .values({
      event_id: eventId,
      id,
      request_id: meeting.requestId,
      a_organisation_id: meeting.aOrganisationId,
      b_organisation_id: meeting.bOrganisationId,
      mode: meeting.mode,
      priority: meeting.priority,
      state: meeting.state ?? "unplaced",
      outcome: null,
      demonstration: meeting.demonstration,
      created_at: meeting.createdAt,
      wished_slot_id: meeting.wish?.slotId ?? null,
      wished_table_id: meeting.wish?.tableId ?? null,
    })
    .execute();
  if (meeting.partyIds && meeting.partyIds.length > 0)
    await tx
      .insertInto("meeting_party")
      .values(
        meeting.partyIds.map((organisationId) => ({
          event_id: eventId,
          meeting_id: id,
          organisation_id: organisationId,
        })),
      )
      .execute();
  await tx
    .insertInto("meeting_person")
    .values(
      meeting.participantIds.map((participantId) => ({
        event_id: eventId,
        meeting_id: id,
        participant_id: participantId,
      })),
    )
    .execute();
  return id;
}

export async function lockMeeting(tx: Db, eventId: string, id: string) {
  return tx
    .selectFrom("meeting")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function setLocked(tx: Db, eventId: string, id: string, locked: boolean): Promise<void> {
  await tx.updateTable("meeting").set({ locked }).where("event_id", "=", eventId).where("id", "=", id).execute();
}

/** The next sequence number tells subscribed calendars that the entry they hold is old. */
export async function setMeetingState(
  tx: Db,
  eventId: string,
  id: string,
  change: { readonly state: MeetingState; readonly outcome?: string | undefined; readonly tellCalendars: boolean },
): Promise<void> {
  await tx
    .updateTable("meeting")
    .set({
      state: change.state,
      ...(change.outcome === undefined ? {} : { outcome: change.outcome === "" ? null : change.outcome }),
      ...(change.tellCalendars ? { calendar_sequence: sql<number>`calendar_sequence + 1` } : {}),
    })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}
