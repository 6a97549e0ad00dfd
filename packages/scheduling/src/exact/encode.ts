import type { Cnf } from "./cnf.ts";
import type { Shape } from "./compact.ts";
import type { Event } from "./event.ts";
import type { Guess } from "./guess.ts";
import { encodeBreaks } from "./encode-breaks.ts";
import { encodePlaces, limitPeople } from "./encode-places.ts";
import { totalizer } from "./totalizer.ts";

export interface EncodeOptions {
  /** Total breaks are counted up to this. */
  readonly mostBreaks: number;
  /** Largest difference of break counts while `Encoded.fair` is assumed; null: `fair` is not made. */
  readonly spread: number | null;
  /** For finding only: counts people a slot by the solver itself where that says all about places, and takes the guess for true. */
  readonly guess?: Guess;
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
  if (!options.guess || !limitPeople(event, busy, cnf)) encodePlaces(event, at, busy, cnf);
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
