import type { Problem } from "../problem/problem.ts";

/**
 * Places are counted, not tables named, while searching. A meeting of size k needs a table of k seats or more; such needs are nested,
 * so meetings fit their tables exactly when for every c = 2..6 those of level ≥ c are at most the tables of c seats or more (Hall 1935).
 * A locked table counts with all its seats, since nobody else may take it: the level of the meeting is then the table's, not its own.
 */
export const LEVELS = 5;
const LOWEST = 2;
const HIGHEST = LOWEST + LEVELS - 1;

/** "No limit", small enough that differences stay exact in 32-bit arrays. */
export const UNLIMITED = 0x3fffffff;

export function levelOf(seats: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, seats));
}

/** ((pool, slot), level − 2) → places; the pool after the last venue is online, where one place serves any size. O(tables · slots). */
export function buildPools(
  problem: Problem,
  slotIndex: ReadonlyMap<string, number>,
  venueIndex: ReadonlyMap<string, number>,
  open: Uint8Array,
): Int32Array {
  const S = problem.slots.length;
  const places = new Int32Array((problem.venues.length + 1) * S * LEVELS);
  for (const table of problem.tables) {
    const v = venueIndex.get(table.venueId)!;
    const out = new Set(table.unavailableSlotIds?.map((id) => slotIndex.get(id)));
    for (let t = 0; t < S; t++) {
      if (open[v * S + t] === 0 || out.has(t)) continue;
      for (let c = LOWEST; c <= Math.min(HIGHEST, table.capacity); c++) places[(v * S + t) * LEVELS + c - LOWEST]! += 1;
    }
  }
  places.fill(problem.rules.onlineCapacity ?? UNLIMITED, problem.venues.length * S * LEVELS);
  return places;
}

/** Whether a slot has places for a meeting at all: 1 at `roomRow(pool, level, slots)` + slot. O(pools · slots). */
export function roomFor(places: Int32Array, poolCount: number, S: number): Uint8Array {
  const room = new Uint8Array(poolCount * LEVELS * S);
  for (let pool = 0; pool < poolCount; pool++) {
    for (let t = 0; t < S; t++) {
      let open = true;
      for (let level = LOWEST; level <= HIGHEST; level++) {
        open &&= places[(pool * S + t) * LEVELS + level - LOWEST]! > 0;
        room[roomRow(pool, level, S) + t] = open ? 1 : 0;
      }
    }
  }
  return room;
}

export function roomRow(pool: number, level: number, S: number): number {
  return (pool * LEVELS + level - LOWEST) * S;
}
