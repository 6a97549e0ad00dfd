import type { Shape } from "./compact.ts";
import type { Event } from "./event.ts";
import { SlotMatcher } from "./matching.ts";

export interface Group {
  readonly people: readonly number[];
}

/** Days of more meetings than this do not take part: their slots would not fit the bits of a number. */
const MOST_HELD = 31;

/**
 * Groups of people, nobody in two, of whom at least one has a break each: suppose all of a group had none; each person's meetings then fill
 * one run, which leaves some slots to each meeting (those of perfect matchings, Régin 1994); what one person rules out, the others of
 * the meeting lose as well; if somebody is left without a day, the group refutes itself. Groups are shrunk until everybody in them is
 * needed. `budget`: days looked at in all, about 10 µs each. O(budget).
 */
export function brokenGroups(event: Event, domain: Uint8Array, shapes: readonly Shape[], budget: number): Group[] {
  if (event.groupCount !== 1) return [];
  const supposed = new CompactDays(event, domain, budget);
  const open = new Uint8Array(event.personCount);
  shapes.forEach((shape, p) => {
    const held = event.meetingsOf[p]!.length;
    if (shape.least === 0 && held > 1 && held <= MOST_HELD) open[p] = 1;
  });
  const groups: Group[] = [];
  for (;;) {
    let people = supposed.refute(
      open,
      [...open.keys()].filter((p) => open[p] === 1),
    );
    if (!people) return groups;
    const within = new Uint8Array(event.personCount);
    for (const p of people) within[p] = 1;
    for (const p of [...people]) {
      within[p] = 0;
      const fewer = supposed.refute(
        within,
        people.filter((q) => within[q] === 1),
      );
      if (!fewer) within[p] = 1;
      else {
        within.fill(0);
        for (const q of fewer) within[q] = 1;
      }
    }
    people = people.filter((p) => within[p] === 1);
    if (supposed.spent) return groups;
    groups.push({ people });
    for (const p of people) open[p] = 0;
  }
}

class CompactDays {
  private readonly event: Event;
  private readonly domain: Uint8Array;
  private readonly matcher: SlotMatcher;
  private budget: number;
  /** Cells dropped while supposing, and who dropped them. */
  private readonly dropped: number[] = [];
  private readonly droppedBy: Int32Array;
  private readonly reach = new Int32Array(MOST_HELD);

  constructor(event: Event, domain: Uint8Array, budget: number) {
    this.event = event;
    this.domain = domain.slice();
    this.matcher = new SlotMatcher(event.slotCount);
    this.budget = budget;
    this.droppedBy = new Int32Array(domain.length).fill(-1);
  }

  get spent(): boolean {
    return this.budget <= 0;
  }

  /** People of `members` (marked in `within`) whose days cannot all be without a break, or undefined if that is not seen. */
  refute(within: Uint8Array, members: readonly number[]): number[] | undefined {
    const { people } = this.event;
    const { slotCount: S } = this.event;
    const queue = [...members];
    const waiting = within.slice();
    let failed = -1;
    for (let head = 0; head < queue.length && failed < 0 && this.budget > 0; head++) {
      const p = queue[head]!;
      waiting[p] = 0;
      const before = this.dropped.length;
      if (!this.filter(p)) failed = p;
      for (let i = before; i < this.dropped.length; i++) {
        for (const q of people[Math.floor(this.dropped[i]! / S)]!) {
          if (q === p || within[q] === 0 || waiting[q] === 1) continue;
          waiting[q] = 1;
          queue.push(q);
        }
      }
    }
    const found = failed < 0 ? undefined : this.involved(failed);
    for (const cell of this.dropped) {
      this.domain[cell] = 1;
      this.droppedBy[cell] = -1;
    }
    this.dropped.length = 0;
    return found;
  }

  /** Leaves to the person's meetings only slots of days without a break. False when there is no such day. */
  private filter(p: number): boolean {
    const { event, domain, matcher } = this;
    const S = event.slotCount;
    const meetings = event.meetingsOf[p]!;
    const d = meetings.length;
    const usable = new Int32Array(d * S);
    let any = false;
    for (let u = 0; u + d <= S; u++) {
      if (!this.joined(u, d)) continue;
      this.budget--;
      if (!matcher.fits(meetings, domain, [u, d])) continue;
      any = true;
      this.spread(meetings, u, usable);
    }
    if (!any) return false;
    for (let i = 0; i < d; i++) {
      for (let t = 0; t < S; t++) {
        const cell = meetings[i]! * S + t;
        if (domain[cell] === 0 || usable[i * S + t] === 1) continue;
        domain[cell] = 0;
        this.dropped.push(cell);
        this.droppedBy[cell] = p;
      }
    }
    return true;
  }

  private joined(u: number, d: number): boolean {
    for (let t = u + 1; t < u + d; t++) if (this.event.joins[t] === 0) return false;
    return true;
  }

  /** Marks what belongs to some perfect matching: the one found, and every exchange along a cycle of slots. */
  private spread(meetings: Int32Array, u: number, usable: Int32Array): void {
    const { domain, reach, matcher } = this;
    const S = this.event.slotCount;
    const d = meetings.length;
    for (let s = 0; s < d; s++) {
      const row = matcher.holder(u + s);
      let bits = 1 << s;
      for (let k = 0; k < d; k++) if (domain[meetings[row]! * S + u + k] === 1) bits |= 1 << k;
      reach[s] = bits;
    }
    for (let k = 0; k < d; k++) for (let s = 0; s < d; s++) if ((reach[s]! >> k) & 1) reach[s] = reach[s]! | reach[k]!;
    for (let s = 0; s < d; s++) {
      const row = matcher.holder(u + s);
      for (let k = 0; k < d; k++) {
        if (domain[meetings[row]! * S + u + k] === 1 && (reach[k]! >> s) & 1) usable[row * S + u + k] = 1;
      }
    }
  }

  private involved(failed: number): number[] {
    const S = this.event.slotCount;
    const found = new Set([failed]);
    for (const p of found) {
      for (const m of this.event.meetingsOf[p]!) {
        for (let t = 0; t < S; t++) if (this.droppedBy[m * S + t]! >= 0) found.add(this.droppedBy[m * S + t]!);
      }
    }
    return [...found];
  }
}
