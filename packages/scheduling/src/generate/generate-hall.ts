import type { Rng } from "@songhua/kernel";
import type { Person, Problem, Slot } from "../problem/problem.ts";

export interface HallShape {
  readonly people: number;
  readonly slots: number;
  readonly tables: number;
}

const BLOCKED_PERSON_SHARE = 1 / 2.5;
const BLOCKED_CELL_SHARE = 0.03;
const SLOT_MS = 30 * 60_000;
const SLOTS_A_DAY = 12;
const FIRST_DAY = Date.parse("2024-06-17T01:00:00.000Z");

/** For each person the slots blocked, one stretch or none. O(people). */
export function blockedStretches(shape: HallShape, rng: Rng): number[][] {
  const stretch = Math.max(1, Math.round((BLOCKED_CELL_SHARE / BLOCKED_PERSON_SHARE) * shape.slots));
  return Array.from({ length: shape.people }, () => {
    if (rng.next() >= BLOCKED_PERSON_SHARE) return [];
    const start = rng.int(Math.max(1, shape.slots - stretch + 1));
    return Array.from({ length: stretch }, (_, i) => start + i);
  });
}

/** exp of normal values of mean 0 and standard deviation `sigma` (Box and Muller 1958). */
export function lognormals(count: number, sigma: number, rng: Rng): Float64Array {
  return Float64Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - rng.next()));
    return Math.exp(sigma * radius * Math.cos(2 * Math.PI * rng.next()));
  });
}

/** One venue "v1", slots "s1"… of half an hour, twelve a day, tables "t1"… of four seats, people "p1"…; no meetings yet. */
export function hallOf(shape: HallShape, blocked: readonly (readonly number[])[]): Problem {
  const slots = Array.from({ length: shape.slots }, (_, t): Slot => {
    const start = FIRST_DAY + Math.floor(t / SLOTS_A_DAY) * 86_400_000 + (t % SLOTS_A_DAY) * SLOT_MS;
    const session = t % SLOTS_A_DAY < SLOTS_A_DAY / 2 ? "morning" : "afternoon";
    const [startsAt, endsAt] = [new Date(start).toISOString(), new Date(start + SLOT_MS).toISOString()];
    return { id: `s${t + 1}`, startsAt, endsAt, session };
  });
  return {
    slots,
    venues: [{ id: "v1", zone: "Asia/Shanghai", openSlotIds: slots.map((slot) => slot.id) }],
    tables: Array.from({ length: shape.tables }, (_, i) => ({
      id: `t${i + 1}`,
      venueId: "v1",
      label: `${i + 1}`,
      capacity: 4,
    })),
    people: blocked.map((own, p): Person => ({
      id: `p${p + 1}`,
      venueId: "v1",
      unavailableSlotIds: own.map((t) => slots[t]!.id),
    })),
    meetings: [],
    rules: {},
  };
}
