import { shuffled, type Rng } from "@songhua/kernel";
import type { Meeting, Person, Problem, Slot } from "./problem/problem.ts";

export interface EventShape {
  readonly people: number;
  readonly meetings: number;
  readonly slots: number;
  readonly tables: number;
}

const BLOCKED_PERSON_SHARE = 1 / 2.5;
const BLOCKED_CELL_SHARE = 0.03;
const SLOT_MS = 30 * 60_000;
const SLOTS_A_DAY = 12;
const FIRST_DAY = Date.parse("2024-06-17T01:00:00.000Z");

/**
 * An event at one venue in which all meetings can be held: a timetable is drawn first and only its pairs are kept. One person in 2.5 has
 * a blocked stretch, together 3 % of cells; tables seat four. No pair meets twice. O(meetings · people) at worst.
 * @throws Error when the shape asks for more than tables or pairs can give.
 */
export function generateEvent(shape: EventShape, rng: Rng): Problem {
  const slots = Array.from({ length: shape.slots }, (_, t): Slot => {
    const start = FIRST_DAY + Math.floor(t / SLOTS_A_DAY) * 86_400_000 + (t % SLOTS_A_DAY) * SLOT_MS;
    const session = t % SLOTS_A_DAY < SLOTS_A_DAY / 2 ? "morning" : "afternoon";
    const [startsAt, endsAt] = [new Date(start).toISOString(), new Date(start + SLOT_MS).toISOString()];
    return { id: `s${t + 1}`, startsAt, endsAt, session };
  });
  const stretch = Math.max(1, Math.round((BLOCKED_CELL_SHARE / BLOCKED_PERSON_SHARE) * shape.slots));
  const blocked = Array.from({ length: shape.people }, () => {
    if (rng.next() >= BLOCKED_PERSON_SHARE) return [];
    const start = rng.int(Math.max(1, shape.slots - stretch + 1));
    return Array.from({ length: stretch }, (_, i) => start + i);
  });
  const people = blocked.map((own, p): Person => ({
    id: `p${p + 1}`,
    venueId: "v1",
    unavailableSlotIds: own.map((t) => slots[t]!.id),
  }));
  const pairs = shuffled(plantedPairs(shape, blocked, rng), rng);
  const meetings = pairs.map(([a, b], m): Meeting => ({
    id: `m${m + 1}`,
    personIds: [`p${a + 1}`, `p${b + 1}`],
    priority: "must",
    weight: 1,
    mode: "table",
    afterMeetingIds: [],
  }));
  return {
    slots,
    venues: [{ id: "v1", zone: "Asia/Shanghai", openSlotIds: slots.map((slot) => slot.id) }],
    tables: Array.from({ length: shape.tables }, (_, i) => ({
      id: `t${i + 1}`,
      venueId: "v1",
      label: `${i + 1}`,
      capacity: 4,
    })),
    people,
    meetings,
    rules: {},
  };
}

function plantedPairs(shape: EventShape, blocked: readonly number[][], rng: Rng): [number, number][] {
  const pairs: [number, number][] = [];
  const known = new Set<number>();
  for (let t = 0; t < shape.slots; t++) {
    const quota = Math.round(((t + 1) * shape.meetings) / shape.slots) - pairs.length;
    if (quota > shape.tables) throw new Error("more meetings than tables and slots can hold");
    const free = shuffled(
      blocked.flatMap((own, p) => (own.includes(t) ? [] : [p])),
      rng,
    );
    const target = pairs.length + quota;
    while (pairs.length < target) {
      const a = free.pop();
      if (a === undefined) throw new Error("too few people for so many meetings");
      const at = free.findLastIndex((b) => !known.has(Math.min(a, b) * shape.people + Math.max(a, b)));
      if (at < 0) continue;
      const [b] = free.splice(at, 1) as [number];
      known.add(Math.min(a, b) * shape.people + Math.max(a, b));
      pairs.push([a, b]);
    }
  }
  return pairs;
}
