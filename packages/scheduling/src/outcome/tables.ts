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
  const tableOf = new Int32Array(model.meetingCount).fill(-1);
  const slotIndex = new Map(slots.map((slot, t) => [slot.id, t]));
  const out = tables.map((table) => new Set(table.unavailableSlotIds?.map((id) => slotIndex.get(id)!)));
  const own = venues.map((venue) =>
    [...tables.keys()]
      .filter((t) => tables[t]!.venueId === venue.id && tables[t]!.capacity > 1)
      .sort((a, b) => tables[a]!.capacity - tables[b]!.capacity || a - b),
  );
  const neighbours = neighboursOf(state);
  let best = tableOf;
  let fewest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    for (let t = 0; t < model.slotCount; t++) {
      const byVenue: number[][] = venues.map(() => []);
      for (const m of [...state.inSlot[t]!].sort((a, b) => a - b)) byVenue[model.pool[m]!]?.push(m);
      byVenue.forEach((meetings, v) => {
        const open = own[v]!.filter((table) => !out[table]!.has(t));
        if (meetings.length > 0) seat(state, meetings, open, preferred, neighbours, tableOf);
      });
    }
    const changes = neighbours.changes(tableOf);
    if (changes >= fewest) break;
    fewest = changes;
    best = tableOf.slice();
  }
  return best;
}

interface Neighbours {
  /** The tables at which the meeting's people sit just before or after it, once for each time. */
  tablesAround(meeting: number, tableOf: Int32Array): number[];
  /** How often somebody changes tables. */
  changes(tableOf: Int32Array): number;
}

function neighboursOf({ model, occupant, slotOf }: State): Neighbours {
  const { slotCount: S, dayOf, people } = model;
  const next = (p: number, slot: number, step: 1 | -1): number => {
    for (let t = slot + step; t >= 0 && t < S && dayOf[t] === dayOf[slot]; t += step) {
      if (occupant[p * S + t]! >= 0) return occupant[p * S + t]!;
    }
    return -1;
  };
  return {
    tablesAround(meeting, tableOf) {
      const found: number[] = [];
      for (const p of people[meeting]!) {
        for (const step of [-1, 1] as const) {
          const other = next(p, slotOf[meeting]!, step);
          if (other >= 0 && tableOf[other]! >= 0) found.push(tableOf[other]!);
        }
      }
      return found;
    },
    changes(tableOf) {
      let changes = 0;
      for (let m = 0; m < tableOf.length; m++) {
        if (tableOf[m]! < 0) continue;
        for (const p of people[m]!) {
          const other = next(p, slotOf[m]!, 1);
          if (other >= 0 && tableOf[other]! >= 0 && tableOf[other] !== tableOf[m]) changes++;
        }
      }
      return changes;
    },
  };
}

/** `open` holds the tables of the venue in use, smallest first. */
function seat(
  { model }: State,
  meetings: readonly number[],
  open: readonly number[],
  preferred: ReadonlyMap<number, number>,
  neighbours: Neighbours,
  tableOf: Int32Array,
): void {
  const { problem, lock, people } = model;
  const seats = (t: number) => Math.min(LARGEST, problem.tables[t]!.capacity);
  // Of each size: tables left for it less meetings still without one; never negative.
  const slack = new Int32Array(LARGEST + 1);
  for (const t of open) for (let size = 2; size <= seats(t); size++) slack[size]! += 1;
  for (const m of meetings)
    for (let size = 2; size <= (lock[m]! >= 0 ? seats(lock[m]!) : people[m]!.length); size++) slack[size]! -= 1;
  const free = new Set(open);
  const wishes = meetings.filter((m) => lock[m]! < 0).map((m) => [m, neighbours.tablesAround(m, tableOf)] as const);
  const give = (m: number, t: number): void => {
    free.delete(t);
    tableOf[m] = t;
  };
  const tryGive = (m: number, t: number): boolean => {
    const size = people[m]!.length;
    if (!free.has(t) || seats(t) < size) return false;
    for (let above = size + 1; above <= seats(t); above++) if (slack[above]! <= 0) return false;
    for (let above = size + 1; above <= seats(t); above++) slack[above]! -= 1;
    give(m, t);
    return true;
  };
  for (const m of meetings) {
    tableOf[m] = -1;
    if (lock[m]! >= 0) give(m, lock[m]!);
  }
  for (const [m] of wishes) {
    const t = preferred.get(m);
    if (t !== undefined) tryGive(m, t);
  }
  const ranked = wishes.flatMap(([m, around]) =>
    [...new Set(around)].map((t) => ({ m, t, times: around.filter((other) => other === t).length })),
  );
  ranked.sort((a, b) => b.times - a.times || a.m - b.m || a.t - b.t);
  for (const { m, t } of ranked) if (tableOf[m]! < 0) tryGive(m, t);
  const standing = wishes.map(([m]) => m).filter((m) => tableOf[m]! < 0);
  standing.sort((a, b) => people[b]!.length - people[a]!.length || a - b);
  // Smallest first within a size; a size that has run out takes from the next.
  const bySize: number[][] = Array.from({ length: LARGEST + 1 }, () => []);
  for (const t of [...free].reverse()) bySize[seats(t)]!.push(t);
  for (const m of standing) {
    let size = people[m]!.length;
    while (size <= LARGEST && bySize[size]!.length === 0) size++;
    const t = bySize[size]?.pop();
    if (t === undefined) throw new Error("places were counted wrongly");
    give(m, t);
  }
}
