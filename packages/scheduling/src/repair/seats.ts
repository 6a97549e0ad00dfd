import type { Model } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";

/** Who sits at which table, kept up to date meeting by meeting. */
export interface Seats {
  /** Table of each meeting, −1: none. */
  readonly tableOf: Int32Array;
  /** (table, slot) → meeting or −1. */
  readonly userOf: Int32Array;
  /** (table, slot) → 1 where the table can be used. */
  readonly open: Uint8Array;
  /** Tables of each venue, the smallest first. */
  readonly tablesOf: readonly (readonly number[])[];
}

/** No seats taken. O(tables · slots). */
export function emptySeats(problem: Problem, meetingCount: number): Seats {
  const { tables, slots, venues } = problem;
  const S = slots.length;
  const slotIndex = new Map(slots.map((slot, t) => [slot.id, t]));
  const venueIndex = new Map(venues.map((venue, v) => [venue.id, v]));
  const tablesOf = venues.map((): number[] => []);
  const open = new Uint8Array(tables.length * S);
  const openAt = venues.map((venue) => venue.openSlotIds.map((id) => slotIndex.get(id)!));
  tables.forEach((table, i) => {
    const v = venueIndex.get(table.venueId)!;
    tablesOf[v]!.push(i);
    for (const t of openAt[v]!) open[i * S + t] = 1;
    for (const id of table.unavailableSlotIds ?? []) open[i * S + slotIndex.get(id)!] = 0;
  });
  for (const own of tablesOf) own.sort((a, b) => tables[a]!.capacity - tables[b]!.capacity || a - b);
  return {
    tableOf: new Int32Array(meetingCount).fill(-1),
    userOf: new Int32Array(tables.length * S).fill(-1),
    open,
    tablesOf,
  };
}

/** A copy for as many meetings or more. */
export function cloneSeats(seats: Seats, meetingCount: number): Seats {
  const tableOf = new Int32Array(meetingCount).fill(-1);
  tableOf.set(seats.tableOf);
  return { ...seats, tableOf, userOf: seats.userOf.slice(), open: seats.open.slice() };
}

/** Takes a meeting from its table. */
export function unseat({ tableOf, userOf }: Seats, meeting: number, slot: number, slotCount: number): void {
  const table = tableOf[meeting]!;
  if (table < 0) return;
  if (userOf[table * slotCount + slot] === meeting) userOf[table * slotCount + slot] = -1;
  tableOf[meeting] = -1;
}

/**
 * Gives a meeting of a slot a table: the locked one, whose guests move on; else `preferred` if it is free; else the smallest free one;
 * else others of the slot change tables along an augmenting path (Kuhn 1955). Always succeeds where places
 * were counted rightly (see pools.ts). O(tables), more only where others must change.
 */
export function seat(seats: Seats, model: Model, meeting: number, slot: number, preferred: number): void {
  const S = model.slotCount;
  const { tableOf, userOf } = seats;
  const give = (m: number, table: number): void => {
    userOf[table * S + slot] = m;
    tableOf[m] = table;
  };
  const lock = model.lock[meeting]!;
  if (lock >= 0) {
    const guest = userOf[lock * S + slot]!;
    give(meeting, lock);
    if (guest >= 0 && guest !== meeting) {
      tableOf[guest] = -1;
      seat(seats, model, guest, slot, -1);
    }
    return;
  }
  const { tables } = model.problem;
  const own = seats.tablesOf[model.pool[meeting]!]!;
  const suits = (m: number, table: number) =>
    seats.open[table * S + slot] === 1 && tables[table]!.capacity >= model.people[m]!.length;
  const isFree = (m: number, table: number) => userOf[table * S + slot]! < 0 && suits(m, table);
  if (preferred >= 0 && own.includes(preferred) && isFree(meeting, preferred)) {
    give(meeting, preferred);
    return;
  }
  const seen = new Set<number>();
  const augment = (m: number): boolean => {
    const free = own.find((table) => isFree(m, table));
    if (free !== undefined) {
      give(m, free);
      return true;
    }
    for (const table of own) {
      if (seen.has(table) || !suits(m, table)) continue;
      seen.add(table);
      const user = userOf[table * S + slot]!;
      if (model.lock[user]! >= 0 || !augment(user)) continue;
      give(m, table);
      return true;
    }
    return false;
  };
  if (!augment(meeting)) throw new Error("places were counted wrongly");
}
