import { DomainError, type Locale, type MultiText } from "@songhua/kernel";
import { sql } from "kysely";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { AnswerRow, ParticipantState } from "../../../platform/database/schema.ts";
import { newBadgeCode, newId, newToken } from "../../../platform/ids/new-id.ts";
import { nameKey } from "../names.ts";

export interface PersonInput {
  readonly name: MultiText;
  readonly email: string | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly languages: readonly Locale[];
  readonly venueId: string | null;
  readonly organisationId: string | null;
}

const columnsOf = (person: PersonInput) => ({
  organisation_id: person.organisationId,
  name: json(person.name),
  name_key: nameKey(person.name),
  email: person.email,
  phone: person.phone,
  title: person.title,
  languages: json(person.languages),
  venue_id: person.venueId,
});

/** A new participant, pending. @throws DomainError registration_duplicate when the address is registered already */
export async function insertParticipant(
  tx: Db,
  eventId: string,
  person: PersonInput,
  origin: { now: string; answers?: Record<string, AnswerRow>; consentAt?: string },
): Promise<string> {
  const id = newId();
  const written = await tx
    .insertInto("participant")
    .values({
      event_id: eventId,
      id,
      ...columnsOf(person),
      account_id: null,
      state: "pending",
      answers: json(origin.answers ?? {}),
      badge_code: newBadgeCode(),
      calendar_token: newToken(),
      consent_at: origin.consentAt ?? null,
      checked_in_at: null,
      checked_in_by: null,
      demonstration: false,
      import_id: null,
      created_at: origin.now,
    })
    .onConflict((conflict) => conflict.columns(["event_id", "email"]).where("email", "is not", null).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) throw new DomainError("registration_duplicate", { email: person.email });
  return id;
}

/** @throws DomainError registration_duplicate when another participant has the address */
export async function updateParticipant(
  tx: Db,
  eventId: string,
  id: string,
  person: PersonInput,
  accountId: string | null,
): Promise<void> {
  if (person.email !== null) {
    const other = await tx
      .selectFrom("participant")
      .select("id")
      .where("event_id", "=", eventId)
      .where("email", "=", person.email)
      .where("id", "!=", id)
      .executeTakeFirst();
    if (other) throw new DomainError("registration_duplicate", { email: person.email });
  }
  await tx
    .updateTable("participant")
    .set({ ...columnsOf(person), account_id: accountId })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/** Holds participants for the rest of the transaction, in one order so that two decisions at once cannot wait for each other. */
export async function lockParticipants(tx: Db, eventId: string, ids: readonly string[]) {
  return tx
    .selectFrom("participant")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .orderBy("id")
    .forUpdate()
    .execute();
}

export async function setState(
  tx: Db,
  eventId: string,
  id: string,
  change: { state?: ParticipantState; accountId?: string },
): Promise<void> {
  await tx
    .updateTable("participant")
    .set({
      ...(change.state ? { state: change.state } : {}),
      ...(change.accountId ? { account_id: change.accountId } : {}),
    })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/** Registrations of one event that could both make the same organisation wait for each other; others go on. */
export async function queueRegistrations(tx: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`registration ${eventId}`}, 0))`.execute(tx);
}
