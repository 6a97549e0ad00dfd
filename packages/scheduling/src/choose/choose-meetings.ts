import type { Effort } from "../search/effort.ts";
import { bestOf } from "../search/best.ts";
import type { Chains } from "../search/chains.ts";
import type { Dice } from "../search/dice.ts";
import { breaksAdded } from "../state/break-tally.ts";
import { LEVELS } from "../model/pools.ts";
import { fits, place, remove, type State } from "../state/state.ts";
import { surplusOf, type Capacities, type RequestPrices } from "./request-prices.ts";

/** Chains tried to free a slot for one meeting. */
const CHAINS = 40;
/** Rounds over what is left out; each only while the one before found something. */
const ROUNDS = 6;
/** Worth of a meeting to somebody below their minimum: more than any weight. */
const NEEDED = 1e6;
const GAIN = 1e-9;
/** Share of the weight a round has to gain for another to follow. */
const LEAST_GAIN = 1e-6;
/** Lightest meetings looked at for one that may go. */
const LIGHTEST = 50;

/**
 * Chooses among more requests than can be held: the best by price go first, each into the slot that makes least breaks and crowds least,
 * Kempe chains freeing a slot where the people have none in common; then those left out replace lighter ones in their way while that
 * gains weight or serves a minimum. Must meetings that stand are never given up. O(rounds · requests · (slots + chains)).
 */
export function chooseMeetings(
  state: State,
  chains: Chains,
  dice: Dice,
  prices: RequestPrices,
  capacities: Capacities,
  effort: Effort,
): void {
  const { model, slotOf, heldBy, occupant, free, tally } = state;
  const { slotCount: S, meetingCount: M, people, domainSlots, pool, level, must, weight, minOf } = model;
  const surplus = Float64Array.from(
    { length: M },
    (_, m) => surplusOf(model, prices, m) + (must[m] === 1 ? NEEDED : 0),
  );
  const order = Int32Array.from({ length: M }, (_, m) => m)
    .filter((m) => domainSlots[m]!.length > 0)
    .sort((a, b) => surplus[b]! - surplus[a]! || a - b);

  function bestSlot(meeting: number): number {
    let best = -1;
    let bestCost = Infinity;
    for (const t of domainSlots[meeting]!) {
      if (!fits(state, meeting, t)) continue;
      const cell = (pool[meeting]! * S + t) * LEVELS + level[meeting]! - 2;
      let cost = 1 - free[cell]! / model.places[cell]!;
      for (const p of people[meeting]!) cost += breaksAdded(state, p, t);
      if (cost < bestCost) {
        bestCost = cost;
        best = t;
      }
    }
    return best;
  }

  /** Sends what is in the way at slot `t` to a slot that frees it: one where the person in two places is idle, or where a table is left. */
  function clear(meeting: number, t: number): boolean {
    let blocker = -1;
    let blocked = -1;
    for (const p of people[meeting]!) {
      const other = occupant[p * S + t]!;
      if (other < 0) continue;
      if (blocker >= 0 && other !== blocker) return false;
      blocker = other;
      blocked = p;
    }
    const crowd = state.inSlot[t]!;
    if (blocker < 0 && crowd.length > 0) blocker = crowd[dice.below(crowd.length)]!;
    if (blocker < 0) return false;
    const slots = domainSlots[blocker]!;
    const first = dice.below(slots.length);
    for (let i = 0; i < slots.length; i++) {
      const target = slots[(first + i) % slots.length]!;
      if (target === t) continue;
      if (blocked >= 0 ? occupant[blocked * S + target]! >= 0 : free[(pool[blocker]! * S + target) * LEVELS]! <= 0)
        continue;
      return chains.plan(blocker, target, Infinity) && chains.apply() && fits(state, meeting, t);
    }
    return false;
  }

  function fitIn(meeting: number): boolean {
    for (const p of people[meeting]!) if (heldBy[p]! >= capacities.people[p]!) return false;
    const direct = bestSlot(meeting);
    if (direct >= 0 && place(state, meeting, direct)) return true;
    const slots = domainSlots[meeting]!;
    const first = dice.below(slots.length);
    for (let i = 0; i < CHAINS; i++) {
      const t = slots[(first + i) % slots.length]!;
      if (clear(meeting, t) && place(state, meeting, t)) return true;
    }
    return false;
  }

  /** What giving up a meeting costs: its weight, and much for each of its people who needs it; `spared` loses nothing. */
  function lossOf(meeting: number, spared: readonly number[] | Int32Array): number {
    if (must[meeting] === 1) return Infinity;
    let loss = weight[meeting]!;
    for (const p of people[meeting]!) if (heldBy[p]! <= minOf[p]! && !spared.includes(p)) loss += NEEDED;
    return loss;
  }

  function worthOf(meeting: number): number {
    let worth = must[meeting] === 1 ? NEEDED * NEEDED : weight[meeting]!;
    for (const p of people[meeting]!) if (heldBy[p]! < minOf[p]!) worth += NEEDED;
    return worth;
  }

  /** Meetings of each pool standing, to know when all its places are taken. */
  function taken(own: number): number {
    let sum = 0;
    for (let t = 0; t < S; t++) {
      const cell = (own * S + t) * LEVELS;
      sum += model.places[cell]! - free[cell]!;
    }
    return sum;
  }

  let lightest: Int32Array | undefined;
  let next = 0;
  function lightestOf(own: number, spared: Int32Array): number {
    lightest ??= order.toSorted((a, b) => weight[a]! - weight[b]! || a - b);
    let looked = 0;
    for (let k = next; k < lightest.length && looked < LIGHTEST; k++) {
      const m = lightest[k]!;
      if (slotOf[m]! < 0 || must[m] === 1) {
        if (k === next) next++;
      } else if (pool[m] === own && (looked++, lossOf(m, spared)) < NEEDED) return m;
    }
    return -1;
  }

  /** Holds the meeting in place of others if that gains. */
  function swapIn(meeting: number): boolean {
    const own = people[meeting]!;
    const worth = worthOf(meeting);
    const out: number[] = [];
    let loss = 0;
    for (const p of own) {
      if (heldBy[p]! < capacities.people[p]! || out.some((m) => people[m]!.includes(p))) continue;
      let cheapest = -1;
      let least = Infinity;
      for (const m of model.meetingsOf[p]!) {
        if (slotOf[m]! < 0 || out.includes(m)) continue;
        const cost = lossOf(m, own);
        if (cost < least) {
          least = cost;
          cheapest = m;
        }
      }
      if (cheapest < 0 || (loss += least) >= worth - GAIN) return false;
      out.push(cheapest);
    }
    if (taken(pool[meeting]!) >= capacities.pools[pool[meeting]!]! && !out.some((m) => pool[m] === pool[meeting])) {
      const light = lightestOf(pool[meeting]!, own);
      if (light < 0 || (loss += lossOf(light, own)) >= worth - GAIN) return false;
      out.push(light);
    }
    if (out.length === 0) return fitIn(meeting);
    const origins = out.map((m) => slotOf[m]!);
    for (const m of out) remove(state, m);
    if (fitIn(meeting)) return true;
    out.forEach((m, i) => {
      if (!(fits(state, m, origins[i]!) && place(state, m, origins[i]!))) fitIn(m);
    });
    return false;
  }

  let iteration = 0;
  for (const m of order) if (slotOf[m]! < 0 && surplus[m]! > -GAIN && !effort.spent(iteration++)) fitIn(m);
  const best = bestOf(state);
  for (let round = 0, worthwhile = true; round < ROUNDS && worthwhile; round++) {
    const { niceWeight, minimumShort } = tally;
    next = 0;
    for (const m of order) {
      if (slotOf[m]! >= 0) continue;
      if (effort.spent(iteration++)) break;
      swapIn(m);
    }
    best.note();
    worthwhile = tally.niceWeight > niceWeight * (1 + LEAST_GAIN) || tally.minimumShort < minimumShort;
  }
  best.recall();
}
