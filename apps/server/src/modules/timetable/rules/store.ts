import type { Industry, Instant, Interval, Locale, MultiText } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { LanguagePairRow, RulesRow, ScheduledKind } from "../../../platform/database/schema.ts";
import { newId, newToken } from "../../../platform/ids/new-id.ts";

export async function saveRules(tx: Db, eventId: string, rules: RulesRow): Promise<void> {
  await tx
    .updateTable("event")
    .set({ timetable_rules: json(rules) })
    .where("id", "=", eventId)
    .execute();
}

export interface InterpreterInput {
  readonly name: MultiText;
  readonly venueId: string | null;
  readonly languagePairs: readonly LanguagePairRow[];
  readonly fields: readonly Industry[];
  /** Null: not written to. */
  readonly email?: string | null;
  readonly locale?: Locale | null;
}
const columnsOf = (interpreter: InterpreterInput) => ({
  name: json(interpreter.name),
  venue_id: interpreter.venueId,
  language_pairs: json(interpreter.languagePairs),
  fields: json(interpreter.fields),
  email: interpreter.email ?? null,
  locale: interpreter.locale ?? null,
});

export async function insertInterpreter(
  tx: Db,
  eventId: string,
  interpreter: InterpreterInput,
  origin: { readonly now: Instant; readonly demonstration: boolean },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("interpreter")
    .values({
      event_id: eventId,
      id,
      ...columnsOf(interpreter),
      demonstration: origin.demonstration,
      created_at: origin.now,
      calendar_token: newToken(),
    })
    .execute();
  return id;
}

/** Another address gets another secret: who had the old one reads no more. @returns false when there is no such interpreter. */
export async function updateInterpreter(
  tx: Db,
  eventId: string,
  id: string,
  interpreter: InterpreterInput,
): Promise<boolean> {
  const result = await tx
    .updateTable("interpreter")
    .set((eb) => ({
      ...columnsOf(interpreter),
      calendar_token: eb
        .case()
        .when("email", "is not distinct from", interpreter.email ?? null)
        .then(eb.ref("calendar_token"))
        .else(newToken())
        .end(),
    }))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** With the times stated for them. @returns false when there is no such interpreter. */
export async function deleteInterpreter(tx: Db, eventId: string, id: string): Promise<boolean> {
  await replaceTimes(tx, eventId, { kind: "interpreter", subjectId: id }, []);
  const result = await tx
    .deleteFrom("interpreter")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

interface Subject {
  readonly kind: ScheduledKind;
  readonly subjectId: string;
}
/** The times stated for one subject, all anew; those of disruptions stay. */
export async function replaceTimes(
  tx: Db,
  eventId: string,
  { kind, subjectId }: Subject,
  times: readonly Interval[],
): Promise<void> {
  await tx
    .deleteFrom("unavailable_time")
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .where("subject_id", "=", subjectId)
    .where("disruption_id", "is", null)
    .execute();
  await insertTimes(
    tx,
    eventId,
    times.map((time) => ({ kind, subjectId, ...time, disruptionId: null })),
  );
}

export async function insertTimes(
  tx: Db,
  eventId: string,
  times: readonly (Subject & Interval & { readonly disruptionId: string | null })[],
): Promise<void> {
  if (times.length === 0) return;
  await tx
    .insertInto("unavailable_time")
    .values(
      times.map((time) => ({
        event_id: eventId,
        id: newId(),
        kind: time.kind,
        subject_id: time.subjectId,
        starts_at: time.startsAt,
        ends_at: time.endsAt,
        disruption_id: time.disruptionId,
      })),
    )
    .execute();
}

export async function saveAvailability(
  tx: Db,
  eventId: string,
  participantId: string,
  change: { readonly zone: string | null; readonly minMeetings: number | null; readonly maxMeetings: number | null },
): Promise<void> {
  await tx
    .updateTable("participant")
    .set({ zone: change.zone, min_meetings: change.minMeetings, max_meetings: change.maxMeetings })
    .where("event_id", "=", eventId)
    .where("id", "=", participantId)
    .execute();
}

export async function saveInterpreting(
  tx: Db,
  eventId: string,
  meetingId: string,
  need: { readonly interpreting: "auto" | "needed" | "none"; readonly languages: LanguagePairRow | null },
): Promise<boolean> {
  const result = await tx
    .updateTable("meeting")
    .set({ interpreting: need.interpreting, languages: need.languages && json(need.languages) })
    .where("event_id", "=", eventId)
    .where("id", "=", meetingId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
