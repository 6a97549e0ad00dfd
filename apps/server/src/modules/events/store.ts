import type { Instant, Interval, LocalDate, Locale, MultiText } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";
import type { EventTable, SessionKind, SourceRow, SpeakerRow } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";

export interface NewEvent {
  slug: string;
  name: MultiText;
  summary: MultiText;
  startsOn: LocalDate;
  endsOn: LocalDate;
  homeZone: string;
  languages: readonly Locale[];
  registrationOpen: boolean;
  requestHours: number;
}
export interface VenueInput {
  name: MultiText;
  city: MultiText;
  zone: string;
  hours: readonly { date: LocalDate; opens: string; closes: string }[];
  tableCount: number;
}
export interface SessionRow {
  venueId: string;
  kind: SessionKind;
  title: MultiText;
  summary: MultiText;
  startsAt: Instant;
  endsAt: Instant;
  room: string | null;
  languages: readonly Locale[];
  speakers: readonly SpeakerRow[];
}

/** @returns the new id, or undefined when the slug is taken. */
export async function insertEvent(
  tx: Db,
  event: NewEvent,
  extra: { state: EventTable["state"]; demonstration: boolean; source: SourceRow | null; now: Instant },
): Promise<string | undefined> {
  const row = await tx
    .insertInto("event")
    .values({
      id: newId(),
      slug: event.slug,
      name: json(event.name),
      summary: json(event.summary),
      state: extra.state,
      starts_on: event.startsOn,
      ends_on: event.endsOn,
      home_zone: event.homeZone,
      languages: json(event.languages),
      registration_open: event.registrationOpen,
      request_hours: event.requestHours,
      questions: "[]",
      source: extra.source && json(extra.source),
      demonstration: extra.demonstration,
      created_at: extra.now,
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

type Changes = { [K in keyof NewEvent]?: NewEvent[K] | undefined } & { state?: EventTable["state"] | undefined };

export async function updateEvent(tx: Db, id: string, change: Changes): Promise<void> {
  const set = {
    ...(change.slug === undefined ? {} : { slug: change.slug }),
    ...(change.name === undefined ? {} : { name: json(change.name) }),
    ...(change.summary === undefined ? {} : { summary: json(change.summary) }),
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.startsOn === undefined ? {} : { starts_on: change.startsOn }),
    ...(change.endsOn === undefined ? {} : { ends_on: change.endsOn }),
    ...(change.homeZone === undefined ? {} : { home_zone: change.homeZone }),
    ...(change.languages === undefined ? {} : { languages: json(change.languages) }),
    ...(change.registrationOpen === undefined ? {} : { registration_open: change.registrationOpen }),
    ...(change.requestHours === undefined ? {} : { request_hours: change.requestHours }),
  };
  if (Object.keys(set).length > 0) await tx.updateTable("event").set(set).where("id", "=", id).execute();
}

export async function replaceBodies(
  tx: Db,
  eventId: string,
  bodies: readonly { organisationId: string; role: "host" | "organiser" | "co_organiser" }[],
): Promise<void> {
  await tx.deleteFrom("event_body").where("event_id", "=", eventId).execute();
  if (bodies.length === 0) return;
  await tx
    .insertInto("event_body")
    .values(
      bodies.map((body, position) => ({
        event_id: eventId,
        organisation_id: body.organisationId,
        role: body.role,
        position,
      })),
    )
    .execute();
}

export async function insertVenue(tx: Db, eventId: string, position: number, venue: VenueInput): Promise<string> {
  const id = newId();
  await tx
    .insertInto("venue")
    .values({
      event_id: eventId,
      id,
      position,
      name: json(venue.name),
      city: json(venue.city),
      zone: venue.zone,
      hours: json(venue.hours),
    })
    .execute();
  await setTableCount(tx, eventId, id, venue.tableCount);
  return id;
}

/** @returns false when there is no such venue. */
export async function updateVenue(tx: Db, eventId: string, id: string, venue: VenueInput): Promise<boolean> {
  const result = await tx
    .updateTable("venue")
    .set({ name: json(venue.name), city: json(venue.city), zone: venue.zone, hours: json(venue.hours) })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await setTableCount(tx, eventId, id, venue.tableCount);
  return true;
}

/** Adds tables at the end or removes them from the end, so that existing places keep their table. */
async function setTableCount(tx: Db, eventId: string, venueId: string, count: number): Promise<void> {
  const present = await tx
    .selectFrom("venue_table")
    .select("id")
    .where("event_id", "=", eventId)
    .where("venue_id", "=", venueId)
    .orderBy("position")
    .execute();
  const surplus = present.slice(count).map((table) => table.id);
  if (surplus.length > 0)
    await tx.deleteFrom("venue_table").where("event_id", "=", eventId).where("id", "in", surplus).execute();
  if (count > present.length) {
    const added = Array.from({ length: count - present.length }, (_, i) => present.length + i);
    await tx
      .insertInto("venue_table")
      .values(
        added.map((position) => ({
          event_id: eventId,
          id: newId(),
          venue_id: venueId,
          position,
          label: String(position + 1).padStart(2, "0"),
          capacity: 6,
        })),
      )
      .execute();
  }
}

export async function deleteVenue(tx: Db, eventId: string, id: string): Promise<void> {
  await tx.deleteFrom("venue").where("event_id", "=", eventId).where("id", "=", id).execute();
}

/** Replaces all slots; a slot whose times stay keeps its id, and with it what was placed in it. */
export async function replaceSlots(tx: Db, eventId: string, slots: readonly Interval[]): Promise<void> {
  const present = await tx.selectFrom("slot").selectAll().where("event_id", "=", eventId).execute();
  const wanted = new Set(slots.map((slot) => `${slot.startsAt}/${slot.endsAt}`));
  const gone = present.filter((row) => !wanted.has(`${row.starts_at}/${row.ends_at}`)).map((row) => row.id);
  if (gone.length > 0) await tx.deleteFrom("slot").where("event_id", "=", eventId).where("id", "in", gone).execute();
  const kept = new Set(present.map((row) => `${row.starts_at}/${row.ends_at}`));
  const added = slots.filter((slot) => !kept.has(`${slot.startsAt}/${slot.endsAt}`));
  if (added.length > 0) {
    await tx
      .insertInto("slot")
      .values(added.map((slot) => ({ event_id: eventId, id: newId(), starts_at: slot.startsAt, ends_at: slot.endsAt })))
      .execute();
  }
}

const sessionColumns = (session: SessionRow) => ({
  venue_id: session.venueId,
  kind: session.kind,
  title: json(session.title),
  summary: json(session.summary),
  starts_at: session.startsAt,
  ends_at: session.endsAt,
  room: session.room,
  languages: json(session.languages),
  speakers: json(session.speakers),
});

export async function insertSession(tx: Db, eventId: string, session: SessionRow): Promise<string> {
  const id = newId();
  await tx
    .insertInto("event_session")
    .values({ event_id: eventId, id, ...sessionColumns(session) })
    .execute();
  return id;
}

/** @returns false when there is no such session. */
export async function updateSession(tx: Db, eventId: string, id: string, session: SessionRow): Promise<boolean> {
  const result = await tx
    .updateTable("event_session")
    .set(sessionColumns(session))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** @returns false when there is no such session. */
export async function deleteSession(tx: Db, eventId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom("event_session")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
