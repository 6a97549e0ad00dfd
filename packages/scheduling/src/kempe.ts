import { breaksAdded, excessOf } from "./break-tally.ts";
import { LEVELS } from "./pools.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "./state.ts";

/** Longer chains rarely pay and cost time. */
const LONGEST_CHAIN = 80;
/** How often a chain that overfills a slot may take in a further meeting to balance it. */
const BALANCING_TRIES = 3;
const SAMPLES = 6;

/** Scratch space of one search; never shared between states. */
export interface Kempe {
  readonly state: State;
  readonly chain: number[];
  readonly stamp: Int32Array;
  readonly net: Int32Array;
  round: number;
  from: number;
  to: number;
  deltaBreaks: number;
  deltaExcess: number;
}

export function kempeFor(state: State): Kempe {
  const { meetingCount, poolCount } = state.model;
  return {
    state,
    chain: [],
    stamp: new Int32Array(meetingCount),
    net: new Int32Array(poolCount * LEVELS),
    round: 0,
    from: 0,
    to: 0,
    deltaBreaks: 0,
    deltaExcess: 0,
  };
}

/**
 * Plans to move `meeting` to slot `to`: whoever is busy there swaps slots too, and so on until nobody clashes (a Kempe chain of the
 * two slots). A chain of one is a plain move, of two a swap. Where the slot would overflow, a chain of the same pool is sent back.
 * False when a domain or the places forbid it. Leaves the change of breaks in `deltaBreaks` and `deltaExcess`; nothing is moved yet.
 * O(chain · people per meeting).
 */
export function planChain(kempe: Kempe, meeting: number, to: number, int: (bound: number) => number): boolean {
  const { state, chain } = kempe;
  kempe.from = state.slotOf[meeting]!;
  kempe.to = to;
  kempe.round++;
  chain.length = 0;
  if (!grow(kempe, meeting)) return false;
  for (let tries = 0; ; tries++) {
    const pool = overfullPool(kempe);
    if (pool === -1) break;
    if (tries === BALANCING_TRIES || pool === -2) return false;
    const extra = sampleOpposite(kempe, pool, int);
    if (extra < 0 || !grow(kempe, extra)) return false;
  }
  measure(kempe);
  return true;
}

/** Carries the plan out. False, and everything as before, when an order, lock or interpreter forbids it. */
export function applyChain(kempe: Kempe): boolean {
  const { state, chain, from, to } = kempe;
  const { special } = state.model;
  const origin = chain.map((m) => state.slotOf[m]!);
  const mark = checkpoint(state);
  for (const m of chain) remove(state, m);
  let done = 0;
  for (; done < chain.length; done++) {
    const m = chain[done]!;
    const target = origin[done] === from ? to : from;
    if (special[m] === 1 && !fits(state, m, target)) break;
    if (!place(state, m, target)) break;
  }
  if (done === chain.length) {
    keep(state);
    return true;
  }
  rollback(state, mark);
  return false;
}

function grow(kempe: Kempe, meeting: number): boolean {
  const { state, chain, stamp, round, from, to } = kempe;
  const { model, slotOf, occupant } = state;
  const S = model.slotCount;
  let next = chain.length;
  chain.push(meeting);
  stamp[meeting] = round;
  for (; next < chain.length; next++) {
    if (next >= LONGEST_CHAIN) return false;
    const m = chain[next]!;
    const target = slotOf[m] === from ? to : from;
    if (model.domain[m * S + target] === 0) return false;
    const people = model.people[m]!;
    for (let i = 0; i < people.length; i++) {
      const other = occupant[people[i]! * S + target]!;
      if (other < 0 || stamp[other] === round) continue;
      stamp[other] = round;
      chain.push(other);
    }
  }
  return true;
}

/** −1: all fit; −2: the slot left behind would overflow; else a pool overfull in `to`. */
function overfullPool(kempe: Kempe): number {
  const { state, chain, net, from, to } = kempe;
  const { model, free, slotOf } = state;
  const S = model.slotCount;
  for (const m of chain) {
    const cell = model.pool[m]! * LEVELS;
    const sign = slotOf[m] === from ? 1 : -1;
    for (let c = 0; c <= model.level[m]! - 2; c++) net[cell + c]! += sign;
  }
  let overfull = -1;
  for (const m of chain) {
    const pool = model.pool[m]!;
    for (let c = 0; c <= model.level[m]! - 2; c++) {
      const n = net[pool * LEVELS + c]!;
      if (n > 0 && free[(pool * S + to) * LEVELS + c]! < n) overfull = pool;
      if (n < 0 && free[(pool * S + from) * LEVELS + c]! < -n) overfull = -2;
      if (overfull === -2) break;
    }
    if (overfull === -2) break;
  }
  for (const m of chain) net.fill(0, model.pool[m]! * LEVELS, (model.pool[m]! + 1) * LEVELS);
  return overfull;
}

function sampleOpposite(kempe: Kempe, pool: number, int: (bound: number) => number): number {
  const { state, stamp, round, to, from } = kempe;
  const { model } = state;
  const list = state.inSlot[to]!;
  for (let i = 0; i < SAMPLES && list.length > 0; i++) {
    const m = list[int(list.length)]!;
    if (stamp[m] !== round && model.pool[m] === pool && model.domain[m * model.slotCount + from] === 1) return m;
  }
  return -1;
}

/** Only people with one of the two slots busy change: whoever has both swaps two meetings and stays as busy as before. */
function measure(kempe: Kempe): void {
  const { state, chain, from, to } = kempe;
  const { model, occupant, breaksOf, slotOf } = state;
  const S = model.slotCount;
  kempe.deltaBreaks = 0;
  kempe.deltaExcess = 0;
  for (let k = 0; k < chain.length; k++) {
    const m = chain[k]!;
    const source = slotOf[m]!;
    const target = source === from ? to : from;
    const people = model.people[m]!;
    for (let i = 0; i < people.length; i++) {
      const p = people[i]!;
      const row = p * S;
      if (occupant[row + target]! >= 0) continue;
      const before = breaksOf[p]!;
      const blockHeld = p * model.blockCount + model.blockOf[source]!;
      occupant[row + source] = -1;
      state.blockHeld[blockHeld]! -= 1;
      const after = before - breaksAdded(state, p, source) + breaksAdded(state, p, target);
      occupant[row + source] = m;
      state.blockHeld[blockHeld]! += 1;
      kempe.deltaBreaks += after - before;
      kempe.deltaExcess += excessOf(after, model.spread) - excessOf(before, model.spread);
    }
  }
}
