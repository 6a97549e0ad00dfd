import type { Db } from "../../platform/database/connect.ts";
import type { listEventRows } from "./queries.ts";
import {
  countEvent,
  getEventRow,
  listBodies,
  listSessionRows,
  listSlots,
  listTables,
  listVenues,
  organisationNames,
} from "./queries.ts";

type EventRow = Awaited<ReturnType<typeof getEventRow>>;
type VenueRow = Awaited<ReturnType<typeof listVenues>>[number];
type TableRow = Awaited<ReturnType<typeof listTables>>[number];

const presentSummary = (row: EventRow, venues: readonly VenueRow[]) => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  summary: row.summary,
  state: row.state,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  homeZone: row.home_zone,
  cities: venues.map((venue) => venue.city),
  demonstration: row.demonstration,
});

export async function presentEvents(db: Db, rows: Awaited<ReturnType<typeof listEventRows>>) {
  const venues = await listVenues(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    presentSummary(
      row,
      venues.filter((venue) => venue.event_id === row.id),
    ),
  );
}

export const presentVenue = (venue: VenueRow, tables: readonly TableRow[]) => ({
  id: venue.id,
  name: venue.name,
  city: venue.city,
  zone: venue.zone,
  hours: venue.hours,
  tables: tables
    .filter((table) => table.venue_id === venue.id)
    .map((table) => ({ id: table.id, venueId: table.venue_id, label: table.label, capacity: table.capacity })),
});

export async function presentSlots(db: Db, eventId: string) {
  return (await listSlots(db, eventId)).map((slot) => ({
    id: slot.id,
    startsAt: slot.starts_at,
    endsAt: slot.ends_at,
  }));
}

export async function presentBodies(db: Db, eventId: string) {
  return (await listBodies(db, eventId)).map((body) => ({
    organisationId: body.organisation_id,
    name: body.name,
    role: body.role,
  }));
}

export async function presentEvent(db: Db, id: string) {
  const row = await getEventRow(db, id);
  const [venues, tables, slots, bodies, counts] = await Promise.all([
    listVenues(db, [id]),
    listTables(db, id),
    presentSlots(db, id),
    presentBodies(db, id),
    countEvent(db, id),
  ]);
  return {
    ...presentSummary(row, venues),
    registrationOpen: row.registration_open,
    requestHours: row.request_hours,
    languages: row.languages,
    venues: venues.map((venue) => presentVenue(venue, tables)),
    slots,
    bodies,
    source: row.source,
    counts,
  };
}

export async function presentSessions(db: Db, eventId: string) {
  const rows = await listSessionRows(db, eventId);
  const names = await organisationNames(
    db,
    eventId,
    rows.flatMap((row) => row.speakers.flatMap((speaker) => speaker.organisationId ?? [])),
  );
  return rows.map((row) => ({
    id: row.id,
    venueId: row.venue_id,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    room: row.room,
    languages: row.languages,
    speakers: row.speakers.map((speaker) => ({
      ...speaker,
      organisationName: (speaker.organisationId && names.get(speaker.organisationId)) || null,
    })),
  }));
}
