import type { Rng } from "@songhua/kernel";
import type { Event } from "./event.ts";
import type { Question } from "./question.ts";

/** People freed at first, and bounds of that number as it adapts. */
const FIRST_FREE = 10;
const LEAST_FREE = 4;
/** Conflicts an attempt may cost. */
const PATIENCE = 250;

/**
 * Large neighbourhoods: some people around one who has a break, or some slots, are freed, everything else stays, and the solver is asked
 * for fewer breaks in all. The number freed grows while answers come easily and shrinks when they do not come (adaptive as in Ropke and
 * Pisinger 2006). A timetable with as many breaks is taken as well now and then, to wander.
 */
export class Neighbourhoods {
  private readonly event: Event;
  private readonly rng: Rng;
  private freed = FIRST_FREE;
  private tries = 0;

  constructor(event: Event, rng: Rng) {
    this.event = event;
    this.rng = rng;
  }

  /** One attempt at fewer than `breaks`, the breaks of `slots`. Another timetable, better or as good, or nothing. */
  attempt(question: Question, slots: Int32Array, breaks: number, fair: boolean): Int32Array | undefined {
    const wander = this.tries++ % 8 === 7;
    const free = this.rng.next() < 0.75 ? this.people(slots) : this.slots(slots);
    if (wander) question.lookNear(this.shaken(slots));
    const answer = question.runNear(slots, free, wander ? breaks : breaks - 1, fair, PATIENCE);
    if (answer === "unknown") this.freed = Math.max(LEAST_FREE, this.freed * 0.95);
    else if (answer === "unsat") this.freed = Math.min(this.event.personCount, this.freed * 1.03);
    return answer === "sat" ? question.slots() : undefined;
  }

  /** Meetings of people met by chance along meetings, from somebody with a break on. */
  private people(slots: Int32Array): Uint8Array {
    const { event, rng } = this;
    const { people, meetingsOf } = event;
    const free = new Uint8Array(event.meetingCount);
    const broken = meetingsOf.flatMap((_, p) => (this.breaksOf(p, slots) > 0 ? [p] : []));
    const chosen = new Set<number>();
    const pool: number[] = [];
    const choose = (p: number): void => {
      if (chosen.has(p)) return;
      chosen.add(p);
      for (const m of meetingsOf[p]!) {
        free[m] = 1;
        for (const q of people[m]!) if (!chosen.has(q)) pool.push(q);
      }
    };
    choose(broken.length > 0 ? broken[rng.int(broken.length)]! : rng.int(event.personCount));
    while (chosen.size < this.freed && chosen.size < event.personCount) {
      if (pool.length === 0 || rng.next() < 0.1) choose(rng.int(event.personCount));
      else choose(pool[rng.int(pool.length)]!);
    }
    return free;
  }

  /** All meetings of a few slots. */
  private slots(slots: Int32Array): Uint8Array {
    const { event, rng } = this;
    const chosen = new Set<number>();
    const count = Math.min(event.slotCount, 2 + Math.round((this.freed / event.personCount) * event.slotCount));
    while (chosen.size < count) chosen.add(rng.int(event.slotCount));
    return Uint8Array.from(slots, (t) => (chosen.has(t) ? 1 : 0));
  }

  private shaken(slots: Int32Array): Int32Array {
    return slots.map((t) => (this.rng.next() < 0.3 ? this.rng.int(this.event.slotCount) : t));
  }

  private breaksOf(p: number, slots: Int32Array): number {
    const { event } = this;
    const busy = new Uint8Array(event.slotCount);
    for (const m of event.meetingsOf[p]!) busy[slots[m]!] = 1;
    let runs = 0;
    let groups = 0;
    let last = -1;
    for (let t = 0; t < event.slotCount; t++) {
      if (busy[t] === 0) continue;
      if (event.group[t] !== last) groups++;
      last = event.group[t]!;
      if (t === 0 || busy[t - 1] === 0 || event.joins[t] === 0) runs++;
    }
    return runs - groups;
  }
}
