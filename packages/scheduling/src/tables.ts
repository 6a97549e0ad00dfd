import type { State } from "./state.ts";

/**
 * Names a table for every placed table meeting: locked ones first, then those that keep the table they had (`preferred`: meeting → table),
 * then the largest meetings, each at the smallest free table that seats it, ties by table order; if none is free, others change tables.
 * Always succeeds for a valid state, because its places were counted (see pools.ts). meeting → table index or −1.
 * O(meetings · tables of a venue), more only where others must change.
 */
export function nameTables(state: State, preferred: ReadonlyMap<number, number> = new Map()): Int32Array {
  const { model } = state;
  const { tables, venues } = model.problem;
  const tableOf = new Int32Array(model.meetingCount).fill(-1);
  const out = tables.map((table) => new Set(table.unavailableSlotIds));
  for (const [v, venue] of venues.entries()) {
    const own = [...tables.keys()]
      .filter((t) => tables[t]!.venueId === venue.id)
      .sort((a, b) => tables[a]!.capacity - tables[b]!.capacity || a - b);
    for (const [slot, { id: slotId }] of model.problem.slots.entries()) {
      const meetings = state.inSlot[slot]!.filter((m) => model.pool[m] === v);
      if (meetings.length === 0) continue;
      seat(
        state,
        meetings,
        own.filter((t) => !out[t]!.has(slotId)),
        preferred,
        tableOf,
      );
    }
  }
  return tableOf;
}

function seat(
  { model }: State,
  meetings: readonly number[],
  tables: readonly number[],
  preferred: ReadonlyMap<number, number>,
  tableOf: Int32Array,
): void {
  const { problem, lock, people } = model;
  const user = new Map<number, number>();
  const suits = (m: number, t: number) => problem.tables[t]!.capacity >= people[m]!.length;
  const give = (m: number, t: number) => {
    user.set(t, m);
    tableOf[m] = t;
  };
  for (const m of meetings) if (lock[m]! >= 0) give(m, lock[m]!);
  const open = tables.filter((t) => !user.has(t));
  const rest = meetings.filter((m) => lock[m]! < 0);
  for (const m of rest) {
    const t = preferred.get(m);
    if (t !== undefined && open.includes(t) && !user.has(t) && suits(m, t)) give(m, t);
  }
  const augment = (m: number, seen: Set<number>): boolean => {
    const free = open.find((t) => !user.has(t) && suits(m, t));
    if (free !== undefined) {
      give(m, free);
      return true;
    }
    for (const t of open) {
      if (seen.has(t) || !suits(m, t)) continue;
      seen.add(t);
      if (!augment(user.get(t)!, seen)) continue;
      give(m, t);
      return true;
    }
    return false;
  };
  const standing = rest.filter((m) => tableOf[m]! < 0).sort((a, b) => people[b]!.length - people[a]!.length || a - b);
  for (const m of standing) if (!augment(m, new Set())) throw new Error("places were counted wrongly");
}
