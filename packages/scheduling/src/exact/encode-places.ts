import type { Cnf } from "./cnf.ts";
import type { Event } from "./event.ts";
import { totalizer } from "./totalizer.ts";

/** Places of every pool and size in every slot, counted over a greedy vertex cover: each meeting charged to one of its people. */
export function encodePlaces(event: Event, at: Int32Array, busy: Int32Array, cnf: Cnf): void {
  const { meetingCount: M, slotCount: S, pool, seats } = event;
  const kinds = new Map<string, { pool: number; seats: number }>();
  for (let m = 0; m < M; m++) kinds.set(`${pool[m]} ${seats[m]}`, { pool: pool[m]!, seats: seats[m]! });
  for (const kind of kinds.values()) {
    const own: number[] = [];
    for (let m = 0; m < M; m++) if (pool[m] === kind.pool && seats[m]! >= kind.seats) own.push(m);
    const charged = charge(event, own);
    const allPairs = own.length === M && event.people.every((people) => people.length === 2);
    for (let t = 0; t < S; t++) {
      const places = event.places(kind.pool, t, kind.seats);
      const counted: number[] = [];
      for (const [p, meetings] of charged) {
        const here = meetings.map((m) => at[m * S + t]!).filter((v) => v !== 0);
        if (here.length === 0) continue;
        const full = meetings.length === event.meetingsOf[p]!.length;
        counted.push(full ? busy[p * S + t]! : cnf.either(here));
      }
      if (counted.length > places) cnf.add(-totalizer(cnf, counted, places + 1, "least")[places]!);
      if (!allPairs) continue;
      const people: number[] = [];
      for (let p = 0; p < event.personCount; p++) if (busy[p * S + t] !== 0) people.push(busy[p * S + t]!);
      if (people.length > 2 * places) cnf.add(-totalizer(cnf, people, 2 * places + 1, "least")[2 * places]!);
    }
  }
}

/**
 * Says the same by counting people, where all meetings are pairs that can have any place: twice as many busy people as meetings. False
 * where that is not so and nothing was said.
 */
export function limitPeople(event: Event, busy: Int32Array, cnf: Cnf): boolean {
  const { slotCount: S, personCount: P, pool, seats } = event;
  const alike = event.people.every((own, m) => own.length === 2 && pool[m] === pool[0] && seats[m] === seats[0]);
  if (!alike || event.meetingCount === 0) return false;
  for (let t = 0; t < S; t++) {
    const people: number[] = [];
    for (let p = 0; p < P; p++) if (busy[p * S + t] !== 0) people.push(busy[p * S + t]!);
    const most = 2 * event.places(pool[0]!, t, seats[0]!);
    if (people.length > most) cnf.atMost(most, people);
  }
  return true;
}

/** Each meeting to the person who, among those not yet done, has most of what is left. */
function charge(event: Event, meetings: readonly number[]): [number, number[]][] {
  const left = new Set(meetings);
  const degree = new Int32Array(event.personCount);
  for (const m of meetings) for (const p of event.people[m]!) degree[p]!++;
  const charged: [number, number[]][] = [];
  while (left.size > 0) {
    let best = 0;
    for (let p = 1; p < event.personCount; p++) if (degree[p]! > degree[best]!) best = p;
    const own = [...event.meetingsOf[best]!].filter((m) => left.has(m));
    for (const m of own) {
      left.delete(m);
      for (const p of event.people[m]!) degree[p]!--;
    }
    charged.push([best, own]);
  }
  return charged;
}
