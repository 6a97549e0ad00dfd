import { excessOf, noteBreaks } from "../state/break-tally.ts";
import { LEVELS } from "../model/pools.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "../state/state.ts";
import { touch } from "../state/search-state.ts";
import type { Dice } from "./dice.ts";

/** Longer chains rarely pay and cost time. */
const LONGEST_CHAIN = 80;
/** How often a chain that overfills a slot may take in a further meeting to balance it. */
const BALANCING_TRIES = 3;
const SAMPLES = 6;
const MOST_PEOPLE = 6;
/** A chain in the making that is this much above the limit is given up: the rest hardly ever makes up for it. */
const HOPE = 1;

/** Kempe chains of two slots over one state. Holds scratch space: one per state. */
export interface Chains {
  /**
   * Plans to move a placed `meeting` to slot `to`: whoever is busy there swaps slots too, and so on until nobody clashes.
   * A chain of one is a plain move, of two a swap. Where a slot would overflow, a chain of the same pool is sent back.
   * False when a domain or the places forbid it, or it is bound to cost more than `limit`; nothing is moved yet. O(chain · people per meeting).
   */
  plan(meeting: number, to: number, limit: number): boolean;
  /** Change of breaks plus excess by the planned chain. */
  delta(): number;
  /** Carries the plan out. False, and everything as before, when a special rule forbids it. */
  apply(): boolean;
  /** Meetings of the latest plan, for whoever keeps track of changes: `length()` first entries. */
  readonly meetings: Int32Array;
  length(): number;
}

/** One closure over flat arrays: the innermost loop of the search, without allocation. */
export function chainsOf(state: State, dice: Dice): Chains {
  const { model, slotOf, occupant, busy, busyWords, breaksOf, blockHeld, free, inSlot, rank } = state;
  const { domain, peopleAt, peopleFlat, pool, level, special, linkBefore, linkAfter, blockOf, blockCount, spread } =
    model;
  const S = model.slotCount;
  const capacity = LONGEST_CHAIN + MOST_PEOPLE;
  const chain = new Int32Array(capacity);
  const stamp = new Int32Array(model.meetingCount);
  const net = new Int32Array(model.poolCount * LEVELS);
  /** People whose busy slots change, with their breaks afterwards. */
  const changed = new Int32Array(capacity * MOST_PEOPLE);
  const after = new Int32Array(capacity * MOST_PEOPLE);
  let length = 0;
  let changes = 0;
  let round = 0;
  let from = 0;
  let to = 0;
  let delta = 0;
  let bearable = 0;
  let anySpecial = false;

  function grow(meeting: number): boolean {
    let next = length;
    chain[length++] = meeting;
    stamp[meeting] = round;
    for (; next < length; next++) {
      if (next >= LONGEST_CHAIN) return false;
      const m = chain[next]!;
      const target = slotOf[m] === from ? to : from;
      if (domain[m * S + target] === 0) return false;
      if (special[m] === 1) anySpecial = true;
      for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) {
        const p = peopleFlat[i]!;
        const other = occupant[p * S + target]!;
        if (other < 0) {
          note(p, target === to ? from : to, target);
        } else if (stamp[other] !== round) {
          stamp[other] = round;
          chain[length++] = other;
        }
      }
      if (delta > bearable) return false;
    }
    return true;
  }

  /** Whoever is busy in both slots swaps two meetings and stays as busy as before; all others change by one meeting moved. */
  function note(p: number, source: number, target: number): void {
    const base = p * busyWords;
    let change = 0;
    if (linkBefore[source] === 1) change += isBusy(base, source - 1);
    if (linkAfter[source] === 1) change += isBusy(base, source + 1);
    if (linkBefore[target] === 1 && source !== target - 1) change -= isBusy(base, target - 1);
    if (linkAfter[target] === 1 && source !== target + 1) change -= isBusy(base, target + 1);
    if (blockCount > 1 && blockOf[source] !== blockOf[target]) {
      if (blockHeld[p * blockCount + blockOf[source]!] === 1) change++;
      if (blockHeld[p * blockCount + blockOf[target]!] === 0) change--;
    }
    const was = breaksOf[p]!;
    changed[changes] = p;
    after[changes++] = was + change;
    if (change !== 0) delta += change + excessOf(was + change, spread) - excessOf(was, spread);
  }

  /** −1: all fit; −2: the slot left behind would overflow; else a pool overfull in `to`. */
  function overfullPool(): number {
    for (let k = 0; k < length; k++) {
      const m = chain[k]!;
      const cell = pool[m]! * LEVELS;
      const sign = slotOf[m] === from ? 1 : -1;
      for (let c = level[m]! - 2; c >= 0; c--) net[cell + c]! += sign;
    }
    let overfull = -1;
    for (let k = 0; k < length; k++) {
      const own = pool[chain[k]!]!;
      for (let c = level[chain[k]!]! - 2; c >= 0; c--) {
        const n = net[own * LEVELS + c]!;
        if (n > 0 && free[(own * S + to) * LEVELS + c]! < n) overfull = own;
        if (n < 0 && free[(own * S + from) * LEVELS + c]! < -n) overfull = -2;
        if (overfull === -2) break;
      }
      if (overfull === -2) break;
    }
    for (let k = 0; k < length; k++) {
      const cell = pool[chain[k]!]! * LEVELS;
      for (let c = level[chain[k]!]! - 2; c >= 0; c--) net[cell + c] = 0;
    }
    return overfull;
  }

  function sampleOpposite(own: number): number {
    const list = inSlot[to]!;
    for (let i = 0; i < SAMPLES && list.length > 0; i++) {
      const m = list[dice.below(list.length)]!;
      if (stamp[m] !== round && pool[m] === own && domain[m * S + from] === 1) return m;
    }
    return -1;
  }

  function isBusy(base: number, slot: number): number {
    return (busy[base + (slot >> 5)]! >>> (slot & 31)) & 1;
  }

  function applyPlain(): void {
    for (let k = 0; k < length; k++) {
      const m = chain[k]!;
      const source = slotOf[m]!;
      const target = source === from ? to : from;
      const cell = pool[m]! * S * LEVELS;
      for (let c = level[m]! - 2; c >= 0; c--) {
        free[cell + source * LEVELS + c]! += 1;
        free[cell + target * LEVELS + c]! -= 1;
      }
      const sourceBlock = blockOf[source]!;
      const targetBlock = blockOf[target]!;
      for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) {
        const p = peopleFlat[i]!;
        // Somebody busy in both slots: the other meeting of the chain takes or took this place.
        if (occupant[p * S + source] === m) {
          occupant[p * S + source] = -1;
          busy[p * busyWords + (source >> 5)]! &= ~(1 << (source & 31));
        }
        occupant[p * S + target] = m;
        busy[p * busyWords + (target >> 5)]! |= 1 << (target & 31);
        if (sourceBlock !== targetBlock) {
          blockHeld[p * blockCount + sourceBlock]! -= 1;
          blockHeld[p * blockCount + targetBlock]! += 1;
        }
      }
      const list = inSlot[source]!;
      const last = list.pop()!;
      if (last !== m) {
        list[rank[m]!] = last;
        rank[last] = rank[m]!;
      }
      rank[m] = inSlot[target]!.push(m) - 1;
      slotOf[m] = target;
      touch(state, m);
    }
    for (let i = 0; i < changes; i++) noteBreaks(state, changed[i]!, after[i]!);
  }

  function applySpecial(): boolean {
    const origin = Array.from(chain.subarray(0, length), (m) => slotOf[m]!);
    checkpoint(state);
    for (let k = 0; k < length; k++) remove(state, chain[k]!);
    for (let k = 0; k < length; k++) {
      const m = chain[k]!;
      const target = origin[k] === from ? to : from;
      if ((special[m] === 1 && !fits(state, m, target)) || !place(state, m, target)) return false;
    }
    return true;
  }

  return {
    meetings: chain,
    length: () => length,
    delta: () => delta,
    plan(meeting, slot, limit) {
      from = slotOf[meeting]!;
      to = slot;
      round++;
      length = 0;
      changes = 0;
      delta = 0;
      bearable = limit + HOPE;
      anySpecial = false;
      if (!grow(meeting)) return false;
      for (let tries = 0; ; tries++) {
        const own = overfullPool();
        if (own === -1) break;
        if (tries === BALANCING_TRIES || own === -2) return false;
        const extra = sampleOpposite(own);
        if (extra < 0 || !grow(extra)) return false;
      }
      return true;
    },
    apply() {
      if (!anySpecial) {
        applyPlain();
        return true;
      }
      const mark = state.journal.entries.length;
      const done = applySpecial();
      if (done) keep(state);
      else rollback(state, mark);
      return done;
    },
  };
}
