import { toLocal, type LocalDate, type MultiText, type Zone } from "@songhua/kernel";
import type { Event, Meeting } from "./load-meetings.ts";

export type RowsBy = "organisation" | "person" | "table";
type Slot = Event["slots"][number];
type Venue = Event["venues"][number];

export interface GridRow {
  readonly id: string;
  /** A table's label is the same in every language. */
  readonly name: MultiText | string;
  readonly meetings: readonly Meeting[];
  /** By slot of the day: outside the hours of the row's place. */
  readonly closed: readonly boolean[];
}

/** The days that have slots, by the clock of the home venue. */
export function daysOf(event: Event): LocalDate[] {
  return [...new Set(event.slots.map((slot) => toLocal(slot.startsAt, event.homeZone).date))].sort();
}

export function slotsOn(event: Event, day: LocalDate | undefined): Slot[] {
  return event.slots
    .filter((slot) => toLocal(slot.startsAt, event.homeZone).date === day)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** One clock per time zone of the venues, the home venue's first. */
export function clocksOf(event: Event): { zone: Zone; city: MultiText }[] {
  const clocks = new Map<Zone, MultiText>();
  const home = event.venues.find((venue) => venue.zone === event.homeZone);
  if (home) clocks.set(home.zone, home.city);
  for (const venue of event.venues) if (!clocks.has(venue.zone)) clocks.set(venue.zone, venue.city);
  return [...clocks].map(([zone, city]) => ({ zone, city }));
}

function isOpen(venue: Venue, slot: Slot): boolean {
  const from = toLocal(slot.startsAt, venue.zone);
  const to = toLocal(slot.endsAt, venue.zone);
  return venue.hours.some((hours) => hours.date === from.date && hours.opens <= from.time && to.time <= hours.closes);
}

/** A row without a known place is never shown as closed: nothing is claimed that is not known. */
function closedFor(venues: readonly Venue[], slots: readonly Slot[]): boolean[] {
  const known = venues.filter((venue) => venue.hours.length > 0);
  return slots.map((slot) => known.length > 0 && !known.some((venue) => isOpen(venue, slot)));
}

/** The rows of the grid for one day, in order of name. O(meetings · people). */
export function rowsOf(
  by: RowsBy,
  event: Event,
  meetings: readonly Meeting[],
  slots: readonly Slot[],
  nameOf: (name: MultiText) => string,
): GridRow[] {
  const today = new Set(slots.map((slot) => slot.id));
  const placed = meetings.filter(
    (meeting) => meeting.slot && today.has(meeting.slot.id) && meeting.state !== "cancelled",
  );
  if (by === "table") {
    return event.venues.flatMap((venue) => {
      const closed = closedFor([venue], slots);
      return venue.tables.map((table) => ({
        id: table.id,
        name: table.label,
        meetings: placed.filter((meeting) => meeting.table?.id === table.id),
        closed,
      }));
    });
  }
  const rows = new Map<string, { name: MultiText; meetings: Meeting[]; zones: Set<Zone> }>();
  for (const meeting of placed) {
    const owners =
      by === "person"
        ? meeting.people.map((person) => ({ ...person, zones: [person.zone] }))
        : meeting.organisations.map((organisation) => ({
            ...organisation,
            zones: meeting.people
              .filter((person) => person.organisationId === organisation.id)
              .map((person) => person.zone),
          }));
    for (const owner of owners) {
      const row = rows.get(owner.id) ?? { name: owner.name, meetings: [], zones: new Set<Zone>() };
      row.meetings.push(meeting);
      for (const zone of owner.zones) row.zones.add(zone);
      rows.set(owner.id, row);
    }
  }
  const closedByZones = new Map<string, boolean[]>();
  const collator = new Intl.Collator(undefined, { numeric: true });
  return [...rows]
    .map(([id, row]) => {
      const key = [...row.zones].sort().join(" ");
      if (!closedByZones.has(key))
        closedByZones.set(
          key,
          closedFor(
            event.venues.filter((venue) => row.zones.has(venue.zone)),
            slots,
          ),
        );
      return { id, name: row.name, meetings: row.meetings, closed: closedByZones.get(key)! };
    })
    .sort((a, b) => collator.compare(nameOf(a.name), nameOf(b.name)) || a.id.localeCompare(b.id));
}

/** Where a meeting would sit in a slot: online nowhere, else at its own table when free, else at the first free one of the venue. */
export function tableFor(meeting: Meeting, slotId: string, meetings: readonly Meeting[], event: Event): string | null {
  if (meeting.mode === "online") return null;
  const taken = new Set(
    meetings.flatMap((other) =>
      other.id !== meeting.id && other.slot?.id === slotId && other.table ? other.table.id : [],
    ),
  );
  const venueId = meeting.table?.venueId ?? event.venues.find((venue) => venue.tables.length > 0)?.id;
  const tables = event.venues.find((venue) => venue.id === venueId)?.tables ?? [];
  if (meeting.table && !taken.has(meeting.table.id)) return meeting.table.id;
  return (tables.find((table) => !taken.has(table.id)) ?? tables[0])?.id ?? null;
}

/** Slots in which somebody of the meeting already meets someone else: shown while it is carried; the API has the last word. */
export function busySlots(meeting: Meeting, meetings: readonly Meeting[]): Set<string> {
  const people = new Set(meeting.people.map((person) => person.id));
  return new Set(
    meetings.flatMap((other) =>
      other.id !== meeting.id &&
      other.slot &&
      other.state !== "cancelled" &&
      other.people.some((person) => people.has(person.id))
        ? other.slot.id
        : [],
    ),
  );
}

export interface Changes {
  readonly added: readonly Meeting[];
  readonly moved: readonly { readonly before: Meeting; readonly after: Meeting }[];
  readonly gone: readonly Meeting[];
}

/** What publishing a draft would change for the people of the published version. O(n). */
export function changesBetween(published: readonly Meeting[], draft: readonly Meeting[]): Changes {
  const before = new Map(published.filter((meeting) => meeting.slot).map((meeting) => [meeting.id, meeting]));
  const after = new Map(draft.filter((meeting) => meeting.slot).map((meeting) => [meeting.id, meeting]));
  return {
    added: [...after.values()].filter((meeting) => !before.has(meeting.id)),
    moved: [...after.values()].flatMap((meeting) => {
      const old = before.get(meeting.id);
      return old && (old.slot!.id !== meeting.slot!.id || old.table?.id !== meeting.table?.id)
        ? [{ before: old, after: meeting }]
        : [];
    }),
    gone: [...before.values()].filter((meeting) => !after.has(meeting.id)),
  };
}
