import { LEVELS } from "../model/pools.ts";
import type { State } from "../state/state.ts";

/** Rounds over all slots in which a slot's tables may change for the sake of its neighbours. */
const ROUNDS = 3;
const LARGEST = LEVELS + 1;

/**
 * Names a table for every placed table meeting: locked ones first, then those that keep the table they had (`preferred`: meeting → table),
 * then, so that few people change tables between meetings of a day, those whose people sit there just before or after (most of them first,
 * ties by meeting), then the largest meetings, each at the smallest free table that seats it, ties by table order.
 * Always succeeds for a valid state, because its places were counted (see pools.ts) and no choice may use up what others need.
 * Few changes are sought, not proven fewest. meeting → table index or −1. O(rounds · (meetings · people + tables · slots)).
 */
export function nameTables(state: State, preferred: ReadonlyMap<number, number> = new Map()): Int32Array {
  const { model } = state;
  const { tables, venues, slots } = model.problem;
  const S = model.slotCount;
  const tableOf = new Int32Array(model.meetingCount).fill(-1);
  const slotIndex = new Map(slots.map((slot, t) => [slot.id, t]));
  const out = new Uint8Array(tables.length * S);
  for (const [table, { unavailableSlotIds = [] }] of tables.entries()) {
    for (const id of unavailableSlotIds) out[table * S + slotIndex.get(id)!] = 1;
  }
  const own = venues.map((venue) =>
    [...tables.keys()]
      .filter((t) => tables[t]!.venueId === venue.id && tables[t]!.capacity > 1)
      .sort((a, b) => tables[a]!.capacity - tables[b]!.capacity || a - b),
  );
  const seated: number[][][] = state.inSlot.map((meetings) => {
    const byVenue: number[][] = venues.map(() => []);
    for (const m of Int32Array.from(meetings).sort()) byVenue[model.pool[m]!]?.push(m);
    return byVenue;
  });
  const neighbours = neighboursOf(state);
  const seat = seatsOf(state, preferred, neighbours, tableOf);
  let best = tableOf;
  let fewest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [t, byVenue] of seated.entries()) {
      for (const [v, meetings] of byVenue.entries()) {
        if (meetings.length === 0) continue;
        seat(
          meetings,
          own[v]!.filter((table) => out[table * S + t] === 0),
        );
      }
    }
    const changes = neighbours.changes(tableOf);
    if (changes >= fewest) break;
    fewest = changes;
    best = tableOf.slice();
  }
  return best;
}

interface Neighbours {
  /** Writes the tables at which the meeting's people sit just before or after it, once for each time; tells how many. */
  tablesAround(meeting: number, tableOf: Int32Array, found: Int32Array): number;
  /** How often somebody changes tables. */
  changes(tableOf: Int32Array): number;
}

function neighboursOf({ model, occupant, slotOf }: State): Neighbours {
  const { slotCount: S, dayOf, peopleAt, peopleFlat } = model;
  const next = (p: number, slot: number, step: 1 | -1): number => {
    for (let t = slot + step; t >= 0 && t < S && dayOf[t] === dayOf[slot]; t += step) {
      if (occupant[p * S + t]! >= 0) return occupant[p * S + t]!;
    }
    return -1;
  };
  return {
    tablesAround(meeting, tableOf, found) {
      let count = 0;
      const slot = slotOf[meeting]!;
      for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
        const before = next(peopleFlat[i]!, slot, -1);
        if (before >= 0 && tableOf[before]! >= 0) found[count++] = tableOf[before]!;
        const after = next(peopleFlat[i]!, slot, 1);
        if (after >= 0 && tableOf[after]! >= 0) found[count++] = tableOf[after]!;
      }
      return count;
    },
    changes(tableOf) {
      let changes = 0;
      for (let m = 0; m < tableOf.length; m++) {
        if (tableOf[m]! < 0) continue;
        for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) {
          const other = next(peopleFlat[i]!, slotOf[m]!, 1);
          if (other >= 0 && tableOf[other]! >= 0 && tableOf[other] !== tableOf[m]) changes++;
        }
      }
      return changes;
    },
  };
}

/** Seats the meetings of one venue and slot, ascending, at `open`: the tables of the venue in use, smallest first. */
function seatsOf(
  { model }: State,
  preferred: ReadonlyMap<number, number>,
  neighbours: Neighbours,
  tableOf: Int32Array,
): (meetings: readonly number[], open: readonly number[]) => void {
  const { problem, lock, peopleAt } = model;
  const seats = Uint8Array.from(problem.tables, ({ capacity }) => Math.min(LARGEST, capacity));
  const sizeOf = (m: number): number => peopleAt[m + 1]! - peopleAt[m]!;
  const isFree = new Uint8Array(problem.tables.length);
  // Of each size: tables left for it less meetings still without one; never negative.
  const slack = new Int32Array(LARGEST + 1);
  /** (meeting, table) pairs by how many times the meeting's people sit there around it, ascending each. */
  const wishes: number[][] = Array.from({ length: 2 * LARGEST + 1 }, () => []);
  const around = new Int32Array(2 * LARGEST);
  // Smallest first within a size; a size that has run out takes from the next.
  const bySize: number[][] = Array.from({ length: LARGEST + 1 }, () => []);
  const give = (m: number, t: number): void => {
    isFree[t] = 0;
    tableOf[m] = t;
  };
  const tryGive = (m: number, t: number): void => {
    if (tableOf[m]! >= 0) return;
    const size = sizeOf(m);
    if (isFree[t] === 0 || seats[t]! < size) return;
    for (let above = size + 1; above <= seats[t]!; above++) if (slack[above]! <= 0) return;
    for (let above = size + 1; above <= seats[t]!; above++) slack[above]! -= 1;
    give(m, t);
  };
  const noteWishes = (m: number): void => {
    const count = neighbours.tablesAround(m, tableOf, around);
    const tables = around.subarray(0, count).sort();
    for (let i = 0, times = 1; i < count; i++, times++) {
      if (i + 1 < count && tables[i + 1] === tables[i]) continue;
      wishes[times]!.push(m, tables[i]!);
      times = 0;
    }
  };
  return (meetings, open) => {
    slack.fill(0);
    isFree.fill(0);
    for (const t of open) {
      isFree[t] = 1;
      for (let size = 2; size <= seats[t]!; size++) slack[size]! += 1;
    }
    for (const m of meetings) {
      const last = lock[m]! >= 0 ? seats[lock[m]!]! : sizeOf(m);
      for (let size = 2; size <= last; size++) slack[size]! -= 1;
      if (lock[m]! < 0) noteWishes(m);
    }
    for (const m of meetings) {
      tableOf[m] = -1;
      if (lock[m]! >= 0) give(m, lock[m]!);
    }
    if (preferred.size > 0) {
      for (const m of meetings) {
        const t = preferred.get(m);
        if (t !== undefined) tryGive(m, t);
      }
    }
    for (let times = wishes.length - 1; times > 0; times--) {
      const pairs = wishes[times]!;
      for (let i = 0; i < pairs.length; i += 2) tryGive(pairs[i]!, pairs[i + 1]!);
      pairs.length = 0;
    }
    for (const list of bySize) list.length = 0;
    for (let i = open.length - 1; i >= 0; i--) if (isFree[open[i]!] === 1) bySize[seats[open[i]!]!]!.push(open[i]!);
    for (let people = LARGEST; people > 0; people--) {
      for (const m of meetings) {
        if (tableOf[m]! >= 0 || sizeOf(m) !== people) continue;
        let size = people;
        while (size <= LARGEST && bySize[size]!.length === 0) size++;
        const t = bySize[size]?.pop();
        if (t === undefined) throw new Error("places were counted wrongly");
        give(m, t);
      }
    }
  };
}
