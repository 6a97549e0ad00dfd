import type { Cnf } from "./cnf.ts";
import type { Shape } from "./compact.ts";
import type { Event } from "./event.ts";
import { totalizer } from "./totalizer.ts";

export interface EncodeOptions {
  /** Total breaks are counted up to this. */
  readonly mostBreaks: number;
  /** Largest difference of break counts while `Encoded.fair` is assumed; null: `fair` is not made. */
  readonly spread: number | null;
}

export interface Encoded {
  /** (meeting, slot) → variable, 0 where the meeting cannot be. */
  readonly at: Int32Array;
  /** (person, slot) → literal "busy", 0 where never. */
  readonly busy: Int32Array;
  /** Breaks that everybody has at least, summed; `total[j]` says: more than `base + j`. */
  readonly base: number;
  readonly total: readonly number[];
  /** Assumed, it keeps break counts within the spread. */
  readonly fair: number | undefined;
}

/** The whole event, all meetings held, as clauses. `domain` as `narrow` leaves it, `shapes` of that domain. */
export function encode(
  event: Event,
  domain: Uint8Array,
  shapes: readonly Shape[],
  cnf: Cnf,
  options: EncodeOptions,
): Encoded {
  const { meetingCount: M, slotCount: S, personCount: P, meetingsOf } = event;
  const at = new Int32Array(M * S);
  for (let i = 0; i < M * S; i++) if (domain[i] === 1) at[i] = cnf.fresh();
  const slotsOf = (m: number): number[] => [...at.subarray(m * S, (m + 1) * S)].filter((v) => v !== 0);
  for (let m = 0; m < M; m++) {
    const own = slotsOf(m);
    cnf.add(...own);
    cnf.atMostOne(own);
  }
  const busy = new Int32Array(P * S);
  for (let p = 0; p < P; p++) {
    for (let t = 0; t < S; t++) {
      const own = [...meetingsOf[p]!].map((m) => at[m * S + t]!).filter((v) => v !== 0);
      if (own.length === 0) continue;
      cnf.atMostOne(own);
      busy[p * S + t] = cnf.either(own);
    }
  }
  encodeOrder(event, at, cnf);
  encodePlaces(event, at, busy, cnf);
  encodeInterpreters(event, at, cnf);
  encodeLocks(event, at, cnf);
  // Only where everybody could have a break does fairness ask for breaks, which must then be real.
  const active = meetingsOf.filter((own) => own.length > 0).length;
  const exact = options.spread !== null && active <= options.mostBreaks;
  const perPerson = shapes.map((shape, p) => encodeBreaks(event, busy, p, shape, options, exact, cnf));
  const base = shapes.reduce((sum, shape) => sum + (shape.least ?? 0), 0);
  const inputs = perPerson.flatMap((own, p) => own.slice(shapes[p]!.least ?? 0));
  const total = totalizer(cnf, inputs, options.mostBreaks + 1 - base, "least");
  const fair = options.spread === null ? undefined : encodeFairness(event, perPerson, options.spread, exact, cnf);
  return { at, busy, base, total, fair };
}

/** b before m: m in slot t wants b in an earlier slot. */
function encodeOrder(event: Event, at: Int32Array, cnf: Cnf): void {
  const S = event.slotCount;
  const by = new Map<number, number[]>();
  /** Literal "meeting b is held before slot t", by t. */
  const heldBefore = (b: number): number[] => {
    const known = by.get(b);
    if (known) return known;
    const own: number[] = [0];
    for (let t = 1; t <= S; t++) {
      const last = at[b * S + t - 1]!;
      if (last === 0) own.push(own[t - 1]!);
      else own.push(cnf.either(own[t - 1] === 0 ? [last] : [own[t - 1]!, last]));
    }
    by.set(b, own);
    return own;
  };
  event.before.forEach((list, m) => {
    for (const b of list) {
      const earlier = heldBefore(b);
      for (let t = 0; t < S; t++) {
        if (at[m * S + t] === 0) continue;
        if (earlier[t] === 0) cnf.add(-at[m * S + t]!);
        else cnf.add(-at[m * S + t]!, earlier[t]!);
      }
    }
  });
}

/** Places of every pool and size in every slot, counted over a greedy vertex cover: each meeting charged to one of its people. */
function encodePlaces(event: Event, at: Int32Array, busy: Int32Array, cnf: Cnf): void {
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

/** Literals "at least 1, 2, … breaks" of one person, as far as they matter; those known to hold are settled. */
function encodeBreaks(
  event: Event,
  busy: Int32Array,
  p: number,
  shape: Shape,
  options: EncodeOptions,
  exact: boolean,
  cnf: Cnf,
): number[] {
  const S = event.slotCount;
  const d = event.meetingsOf[p]!.length;
  const most = Math.min(d - 1, options.mostBreaks + 1);
  if (most <= 0) return [];
  const least = shape.least ?? 0;
  const breaks = Array.from({ length: most }, () => cnf.fresh());
  for (let j = 1; j < most; j++) cnf.add(-breaks[j]!, breaks[j - 1]!);
  for (let j = 0; j < Math.min(least, most); j++) cnf.add(breaks[j]!);
  const y = (t: number) => busy[p * S + t]!;

  if (event.groupCount === 1 && least === 0) {
    const b = breaks[0]!;
    const { starts } = shape;
    // from[i]: the run starts at starts[i] or later; from[0] always, from[starts.length] never.
    const from = starts.map((_, i) => (i === 0 ? 0 : cnf.fresh()));
    for (let i = 2; i < starts.length; i++) cnf.add(-from[i]!, from[i - 1]!);
    for (let t = 0; t < S; t++) {
      if (y(t) === 0) continue;
      const lo = starts.findIndex((u) => u >= t - d + 1);
      const hi = starts.findLastIndex((u) => u <= t);
      if (lo < 0 || hi < 0 || lo > hi) {
        cnf.add(b, -y(t));
        continue;
      }
      const covered = [b, y(t)];
      if (lo > 0) {
        cnf.add(b, -y(t), from[lo]!);
        covered.push(-from[lo]!);
      }
      if (hi + 1 < starts.length) {
        cnf.add(b, -y(t), -from[hi + 1]!);
        covered.push(from[hi + 1]!);
      }
      cnf.add(...covered);
    }
  }

  const runs = Array.from({ length: event.groupCount }, (_, g) => encodeRuns(event, y, g, most, exact, cnf));
  const counted =
    event.groupCount === 1
      ? runs[0]!.slice(1)
      : totalizer(
          cnf,
          runs.flatMap((run) => run.slice(1)),
          most,
          exact ? "both" : "least",
        );
  breaks.forEach((own, j) => {
    if (counted[j] === undefined) {
      if (exact) cnf.add(-own);
      return;
    }
    cnf.add(-counted[j], own);
    if (exact) cnf.add(counted[j], -own);
  });
  return breaks;
}

/** Counts runs along the slots of a group: literal j holds once more than j runs have begun; with `exact`, only then. */
function encodeRuns(
  event: Event,
  y: (t: number) => number,
  group: number,
  most: number,
  exact: boolean,
  cnf: Cnf,
): number[] {
  let run: number[] = [];
  for (let t = 0; t < event.slotCount; t++) {
    if (event.group[t] !== group || y(t) === 0) continue;
    const next: number[] = [];
    const joined = t > 0 && event.joins[t] === 1 ? y(t - 1) : 0;
    for (let j = 0; j <= Math.min(run.length, most); j++) {
      const now = cnf.fresh();
      next.push(now);
      const before = run[j] === undefined ? [] : [run[j]!];
      const fewer = j === 0 ? [] : [run[j - 1]!];
      const apart = j === 0 || joined === 0 ? [] : [joined];
      if (run[j] !== undefined) cnf.add(-run[j]!, now);
      cnf.add(...fewer.map((one) => -one), -y(t), ...apart, now);
      if (!exact) continue;
      cnf.add(-now, ...before, y(t));
      for (const one of fewer) cnf.add(-now, ...before, one);
      for (const one of apart) cnf.add(-now, ...before, -one);
    }
    run = next;
  }
  return run;
}

/** Somebody with more than `spread + j` breaks wants everybody who meets anybody to have more than j. */
function encodeFairness(
  event: Event,
  perPerson: readonly number[][],
  spread: number,
  possible: boolean,
  cnf: Cnf,
): number {
  const fair = cnf.fresh();
  const most = Math.max(0, ...perPerson.map((own) => own.length));
  for (let j = 0; spread + j < most; j++) {
    const everybody = cnf.fresh();
    if (!possible) cnf.add(-everybody);
    perPerson.forEach((own, p) => {
      if (possible && event.meetingsOf[p]!.length > 0) cnf.add(-everybody, ...own.slice(j, j + 1));
      if (own[spread + j] !== undefined) cnf.add(-fair, -own[spread + j]!, everybody);
    });
  }
  return fair;
}

/** Each meeting that needs one has one interpreter, who is free then and nowhere else. */
function encodeInterpreters(event: Event, at: Int32Array, cnf: Cnf): void {
  const S = event.slotCount;
  const served: { meeting: number; by: number }[][] = [];
  event.interpreters.forEach((serving, meeting) => {
    if (!serving) return;
    const own: number[] = [];
    for (const i of serving) {
      const by = cnf.fresh();
      own.push(by);
      (served[i] ??= []).push({ meeting, by });
      for (let t = 0; t < S; t++) {
        const held = at[meeting * S + t]!;
        if (held !== 0 && event.interpreterFree[i * S + t] === 0) cnf.add(-by, -held);
      }
    }
    cnf.add(...own);
  });
  for (const own of served) {
    own?.forEach((a, i) => {
      for (const b of own.slice(0, i)) neverTogether(event, at, a.meeting, b.meeting, [-a.by, -b.by], cnf);
    });
  }
}

/** A locked table serves one meeting a slot. */
function encodeLocks(event: Event, at: Int32Array, cnf: Cnf): void {
  const byTable = Map.groupBy(event.lock.keys(), (m) => event.lock[m]!);
  for (const [table, own] of byTable) {
    if (table < 0) continue;
    own.forEach((a, i) => own.slice(0, i).forEach((b) => neverTogether(event, at, a, b, [], cnf)));
  }
}

function neverTogether(event: Event, at: Int32Array, a: number, b: number, unless: readonly number[], cnf: Cnf): void {
  const S = event.slotCount;
  if (event.people[a]!.some((p) => event.people[b]!.includes(p))) return;
  for (let t = 0; t < S; t++) {
    const [x, y] = [at[a * S + t]!, at[b * S + t]!];
    if (x !== 0 && y !== 0) cnf.add(...unless, -x, -y);
  }
}
