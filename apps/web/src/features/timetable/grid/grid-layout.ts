import { toLocal, type LocalDate, type MultiText, type Zone } from "@songhua/kernel";
import type { Event, Interpreter, Meeting, PlaceId, UnavailableTime } from "../load-meetings.ts";

export const ROWS = ["table", "person", "organisation", "venue", "interpreter"] as const;
export type RowsBy = (typeof ROWS)[number];
type Slot = Event["slots"][number];
type Venue = Event["venues"][number];

/** The row of what has no venue. */
export const ONLINE = "online";

/** What a venue's row shows: how much of it is in use. */
export interface Load {
  readonly used: number;
  /** Null online, where nothing but a rule limits. */
  readonly of: number | null;
}

export interface GridRow {
  readonly id: string;
  /** A table's label is the same in every language; null stands for what has no name of its own: online, no interpreter. */
  readonly name: MultiText | string | null;
  /** A second line under the name: the venue of a table, the city of a venue. */
  readonly under?: MultiText;
  /** Meetings by slot of the day. */
  readonly cells: ReadonlyMap<number, readonly Meeting[]>;
  /** By slot of the day: outside the hours of the row's place. */
  readonly closed: readonly boolean[];
  /** By slot of the day: the person, table or interpreter of the row cannot be had. */
  readonly away: readonly boolean[];
  readonly loads?: readonly Load[];
  /** Where a meeting goes that is put down in this row; absent where rows are people and say nothing of places. */
  readonly place?: { readonly venueId: PlaceId; readonly tableId?: string };
  /** A venue's row: whether what is held there stands in rows below. */
  readonly open?: boolean;
  /** A row below that of its venue. */
  readonly within?: boolean;
  /** Which of several rows of the same name, from 1: online meetings of one time stand below one another. */
  readonly lane?: number;
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
export function clocksOf(event: Pick<Event, "venues" | "homeZone">): { zone: Zone; city: MultiText }[] {
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

export interface GridData {
  readonly event: Event;
  readonly meetings: readonly Meeting[];
  readonly slots: readonly Slot[];
  readonly interpreters: readonly Interpreter[];
  readonly unavailable: readonly UnavailableTime[];
  readonly nameOf: (name: MultiText) => string;
  /** The venue (or `ONLINE`) whose tables stand below its row. */
  readonly openVenue?: string | undefined;
  /** Meetings may be moved: there is a row to put one down online even when none is. */
  readonly movable?: boolean;
}

/** The rows of the grid for one day: tables in the order of their venue, then online; everything else by name. O(meetings · people). */
export function rowsOf(by: RowsBy, data: GridData): GridRow[] {
  const { event, slots } = data;
  const column = new Map(slots.map((slot, index) => [slot.id, index]));
  const placed = data.meetings.filter(
    (meeting) => meeting.slot && column.has(meeting.slot.id) && meeting.state !== "cancelled",
  );
  const cellsOf = (own: readonly Meeting[]) => {
    const cells = new Map<number, Meeting[]>();
    for (const meeting of own) {
      const at = column.get(meeting.slot!.id)!;
      const cell = cells.get(at);
      if (cell) cell.push(meeting);
      else cells.set(at, [meeting]);
    }
    return cells;
  };
  const away = awayBySubject(data);
  const none = slots.map(() => false);
  switch (by) {
    case "table":
      return [
        ...tableRows(event, event.venues, placed, slots, cellsOf, (id) => away.get(id) ?? none),
        ...onlineRows(placed, slots, cellsOf, data.movable === true),
      ];
    case "venue":
      return venueRows(data, placed, cellsOf, (id) => away.get(id) ?? none);
    case "interpreter":
      return interpreterRows(data, placed, cellsOf, (id) => away.get(id) ?? none);
    case "person":
    case "organisation":
      return ownerRows(by, data, placed, cellsOf, (id) => away.get(id) ?? none);
  }
}

/** By subject, the slots of the day that overlap a time in which it cannot be had. */
function awayBySubject({ unavailable, slots }: GridData): Map<string, boolean[]> {
  const away = new Map<string, boolean[]>();
  for (const time of unavailable) {
    const from = Date.parse(time.startsAt);
    const to = Date.parse(time.endsAt);
    const own = away.get(time.subjectId) ?? slots.map(() => false);
    slots.forEach((slot, index) => {
      if (Date.parse(slot.startsAt) < to && from < Date.parse(slot.endsAt)) own[index] = true;
    });
    away.set(time.subjectId, own);
  }
  return away;
}

type CellsOf = (own: readonly Meeting[]) => ReadonlyMap<number, readonly Meeting[]>;
type AwayOf = (id: string) => readonly boolean[];

function tableRows(
  event: Event,
  venues: readonly Venue[],
  placed: readonly Meeting[],
  slots: readonly Slot[],
  cellsOf: CellsOf,
  away: AwayOf,
): GridRow[] {
  const at = groupBy(placed, (meeting) => (meeting.table ? [meeting.table.id] : []));
  return venues.flatMap((venue) => {
    const closed = closedFor([venue], slots);
    return venue.tables.map((table): GridRow => ({
      id: table.id,
      name: table.label,
      ...(venues.length > 1 ? { under: venue.city } : {}),
      cells: cellsOf(at.get(table.id) ?? []),
      closed,
      away: either(away(table.id), away(venue.id)),
      place: { venueId: venue.id, tableId: table.id },
    }));
  });
}

/** Online meetings, as many rows as are held at once; none where there is neither a meeting nor a reason for a place to put one. */
function onlineRows(placed: readonly Meeting[], slots: readonly Slot[], cellsOf: CellsOf, movable: boolean): GridRow[] {
  const lanes: Meeting[][] = movable ? [[]] : [];
  for (const own of groupBy(placed, (meeting) => (meeting.mode === "online" ? [meeting.slot!.id] : [])).values())
    own.forEach((meeting, lane) => (lanes[lane] ??= []).push(meeting));
  const none = slots.map(() => false);
  return lanes.map((own, lane): GridRow => ({
    id: `${ONLINE} ${lane}`,
    name: null,
    ...(lanes.length > 1 ? { lane: lane + 1 } : {}),
    cells: cellsOf(own),
    closed: none,
    away: none,
    place: { venueId: null },
  }));
}

/** Each venue with how full it is; below the open one its tables, or below online the meetings held so. */
function venueRows(data: GridData, placed: readonly Meeting[], cellsOf: CellsOf, away: AwayOf): GridRow[] {
  const { event, slots, openVenue, movable = false } = data;
  const at = groupBy(placed, (meeting) => [meeting.table?.venueId ?? ONLINE]);
  const loads = (id: string, of: number | null): Load[] => {
    const held = groupBy(at.get(id) ?? [], (meeting) => [meeting.slot!.id]);
    return slots.map((slot) => ({ used: held.get(slot.id)?.length ?? 0, of }));
  };
  const within = (rows: readonly GridRow[]) => rows.map((row) => ({ ...row, within: true }));
  const rows = event.venues.flatMap((venue): GridRow[] => {
    const open = openVenue === venue.id;
    const row: GridRow = {
      id: venue.id,
      name: venue.name,
      under: venue.city,
      cells: new Map(),
      closed: closedFor([venue], slots),
      away: away(venue.id),
      loads: loads(venue.id, venue.tables.length),
      place: { venueId: venue.id },
      open,
    };
    return open ? [row, ...within(tableRows(event, [venue], placed, slots, cellsOf, away))] : [row];
  });
  if (!at.has(ONLINE) && !movable) return rows;
  const none = slots.map(() => false);
  const open = openVenue === ONLINE;
  return [
    ...rows,
    {
      id: ONLINE,
      name: null,
      cells: new Map(),
      closed: none,
      away: none,
      loads: loads(ONLINE, null),
      place: { venueId: null },
      open,
    },
    ...(open ? within(onlineRows(placed, slots, cellsOf, movable)) : []),
  ];
}

function interpreterRows(data: GridData, placed: readonly Meeting[], cellsOf: CellsOf, away: AwayOf): GridRow[] {
  const at = groupBy(placed, (meeting) => (meeting.interpreter ? [meeting.interpreter.id] : []));
  return data.interpreters
    .map((interpreter): GridRow => {
      const venue = data.event.venues.find((candidate) => candidate.id === interpreter.venueId);
      return {
        id: interpreter.id,
        name: interpreter.name,
        ...(venue ? { under: venue.city } : {}),
        cells: cellsOf(at.get(interpreter.id) ?? []),
        closed: closedFor(venue ? [venue] : [], data.slots),
        away: away(interpreter.id),
      };
    })
    .sort(byName(data.nameOf));
}

function ownerRows(
  by: "person" | "organisation",
  data: GridData,
  placed: readonly Meeting[],
  cellsOf: CellsOf,
  away: AwayOf,
): GridRow[] {
  const { event, slots } = data;
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
  const closed = (zones: ReadonlySet<Zone>) => {
    const key = [...zones].sort().join(" ");
    if (!closedByZones.has(key))
      closedByZones.set(
        key,
        closedFor(
          event.venues.filter((venue) => zones.has(venue.zone)),
          slots,
        ),
      );
    return closedByZones.get(key)!;
  };
  return [...rows]
    .map(([id, row]) => ({
      id,
      name: row.name,
      cells: cellsOf(row.meetings),
      closed: closed(row.zones),
      away: away(id),
    }))
    .sort(byName(data.nameOf));
}

function groupBy(meetings: readonly Meeting[], keysOf: (meeting: Meeting) => readonly string[]) {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const key of keysOf(meeting)) {
      const group = groups.get(key);
      if (group) group.push(meeting);
      else groups.set(key, [meeting]);
    }
  return groups;
}

const either = (a: readonly boolean[], b: readonly boolean[]) => a.map((value, index) => value || b[index] === true);

function byName(nameOf: (name: MultiText) => string) {
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const text = (row: GridRow) => (typeof row.name === "string" ? row.name : row.name ? nameOf(row.name) : "");
  return (a: GridRow, b: GridRow) => collator.compare(text(a), text(b)) || a.id.localeCompare(b.id);
}
