import type { Instant } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { DisruptionRow, DisruptionTable, ParticipantState } from "../../../platform/database/schema.ts";
import { newId } from "../../../platform/ids/new-id.ts";

export interface DisruptionInput {
  readonly state: DisruptionTable["state"];
  readonly what: DisruptionRow;
  readonly at: Instant;
  readonly actor: string;
}

/** A new record, or the report it answers, under its own id. */
export async function saveDisruption(
  tx: Db,
  eventId: string,
  disruption: DisruptionInput,
  reportId: string | undefined,
): Promise<string> {
  const id = reportId ?? newId();
  const row = { state: disruption.state, what: json(disruption.what), at: disruption.at, actor: disruption.actor };
  await tx
    .insertInto("disruption")
    .values({ event_id: eventId, id, ...row, before_timetable_id: null, timetable_id: null })
    .onConflict((conflict) => conflict.columns(["event_id", "id"]).doUpdateSet(row))
    .execute();
  return id;
}

export async function setDisruption(
  tx: Db,
  eventId: string,
  id: string,
  change: {
    readonly state: DisruptionTable["state"];
    readonly before_timetable_id?: string;
    readonly timetable_id?: string;
    readonly changed?: number;
    readonly told?: number;
  },
): Promise<void> {
  await tx.updateTable("disruption").set(change).where("event_id", "=", eventId).where("id", "=", id).execute();
}

export async function deleteTimesOf(tx: Db, eventId: string, disruptionId: string): Promise<void> {
  await tx
    .deleteFrom("unavailable_time")
    .where("event_id", "=", eventId)
    .where("disruption_id", "=", disruptionId)
    .execute();
}

export async function setParticipantState(
  tx: Db,
  eventId: string,
  participantId: string,
  state: ParticipantState,
): Promise<void> {
  await tx
    .updateTable("participant")
    .set({ state })
    .where("event_id", "=", eventId)
    .where("id", "=", participantId)
    .execute();
}

/** Takes somebody out of meetings that go on without them. */
export async function leaveMeetings(
  tx: Db,
  eventId: string,
  participantId: string,
  meetingIds: readonly string[],
): Promise<void> {
  if (meetingIds.length === 0) return;
  await tx
    .deleteFrom("meeting_person")
    .where("event_id", "=", eventId)
    .where("participant_id", "=", participantId)
    .where("meeting_id", "in", meetingIds)
    .execute();
}

export async function joinMeetings(
  tx: Db,
  eventId: string,
  participantId: string,
  meetingIds: readonly string[],
): Promise<void> {
  if (meetingIds.length === 0) return;
  await tx
    .insertInto("meeting_person")
    .values(
      meetingIds.map((meetingId) => ({ event_id: eventId, meeting_id: meetingId, participant_id: participantId })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
