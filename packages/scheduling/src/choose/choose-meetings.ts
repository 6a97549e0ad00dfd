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
 * gains weight or serves a minimum. Must meetings that stand are never given up. The first part is never cut short, since it is what
 * there is to answer; `effort` bounds the second. O(rounds · requests · (slots + chains)).
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
  const { slotCount: S, meetingCount: M, domainSlots, domainAt, domainFlat, peopleAt, peopleFlat } = model;
  const { people, pool, level, must, weight, minOf, places } = model;
  const surplus = Float64Array.from(
    { length: M },
    (_, m) => surplusOf(model, prices, m) + (must[m] === 1 ? NEEDED : 0),
  );
  const order = Int32Array.from({ length: M }, (_, m) => m)
    .filter((m) => domainAt[m]! < domainAt[m + 1]!)
    .sort((a, b) => surplus[b]! - surplus[a]! || a - b);

  /** Meetings of each pool that stand. Chains move meetings and hold no others, so that only `hold` and `giveUp` change this. */
  const standing = new Int32Array(model.poolCount);
  for (let m = 0; m < M; m++) if (slotOf[m]! >= 0) standing[pool[m]!]! += 1;
  /** Weight of the lightest meeting each person holds and may give up; NaN: to be found anew. */
  const lightestHeld = new Float64Array(model.personCount).fill(NaN);

  function noted(meeting: number, count: 1 | -1): void {
    standing[pool[meeting]!]! += count;
    for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) lightestHeld[peopleFlat[i]!] = NaN;
  }

  function hold(meeting: number, slot: number): boolean {
    if (!place(state, meeting, slot)) return false;
    noted(meeting, 1);
    return true;
  }

  function giveUp(meeting: number): void {
    remove(state, meeting);
    noted(meeting, -1);
  }

  /** No place left in the whole event. */
  function isFull(own: number): boolean {
    return standing[own]! >= capacities.pools[own]!;
  }

  function bestSlot(meeting: number): number {
    const from = peopleAt[meeting]!;
    const to = peopleAt[meeting + 1]!;
    const row = pool[meeting]! * S;
    const lowest = level[meeting]! - 2;
    let best = -1;
    let bestCost = Infinity;
    for (let k = domainAt[meeting]!; k < domainAt[meeting + 1]!; k++) {
      const t = domainFlat[k]!;
      const cell = (row + t) * LEVELS + lowest;
      if (free[cell]! <= 0) continue;
      let cost = 1 - free[cell]! / places[cell]!;
      for (let i = from; i < to && cost < Infinity; i++) {
        const p = peopleFlat[i]!;
        if (occupant[p * S + t]! >= 0) cost = Infinity;
        else cost += breaksAdded(state, p, t);
      }
      if (cost < bestCost && fits(state, meeting, t)) {
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
    for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
      const p = peopleFlat[i]!;
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
    if (isFull(pool[meeting]!)) return false;
    for (const p of people[meeting]!) if (heldBy[p]! >= capacities.people[p]!) return false;
    const direct = bestSlot(meeting);
    if (direct >= 0 && hold(meeting, direct)) return true;
    const slots = domainSlots[meeting]!;
    const first = dice.below(slots.length);
    for (let i = 0; i < CHAINS; i++) {
      const t = slots[(first + i) % slots.length]!;
      if (clear(meeting, t) && hold(meeting, t)) return true;
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

  /** What a person's cheapest meeting costs at least. */
  function leastLoss(person: number): number {
    const known = lightestHeld[person]!;
    if (!Number.isNaN(known)) return known;
    let least = Infinity;
    for (let cell = person * S; cell < (person + 1) * S; cell++) {
      const m = occupant[cell]!;
      if (m >= 0 && must[m] === 0 && weight[m]! < least) least = weight[m]!;
    }
    lightestHeld[person] = least;
    return least;
  }

  /** The meeting of the person that costs least to give up, ties to the earlier slot; −1: none may go. */
  function cheapestOf(person: number, spared: Int32Array, out: readonly number[]): number {
    let cheapest = -1;
    let least = Infinity;
    for (let cell = person * S; cell < (person + 1) * S; cell++) {
      const m = occupant[cell]!;
      if (m < 0 || must[m] === 1 || weight[m]! >= least || out.includes(m)) continue;
      const loss = lossOf(m, spared);
      if (loss < least) {
        least = loss;
        cheapest = m;
      }
    }
    return cheapest;
  }

  /** Of each pool those that stood when the round began and may go, light ones first, and how many of them have gone. */
  let lights: number[][] = [];
  const gone = new Int32Array(model.poolCount);
  function sortLights(): void {
    lights = Array.from({ length: model.poolCount }, () => []);
    for (const m of order) if (slotOf[m]! >= 0 && must[m] === 0) lights[pool[m]!]!.push(m);
    for (const own of lights) own.sort((a, b) => weight[a]! - weight[b]! || a - b);
    gone.fill(0);
  }

  /** A meeting of the pool lighter than `worth` that nobody needs for their minimum; −1: none of the lightest. */
  function lightestOf(own: number, spared: Int32Array, worth: number): number {
    const list = lights[own]!;
    while (gone[own]! < list.length && slotOf[list[gone[own]!]!]! < 0) gone[own]! += 1;
    for (let k = gone[own]!, looked = 0; k < list.length && looked < LIGHTEST; k++) {
      const m = list[k]!;
      if (weight[m]! >= worth) return -1;
      if (slotOf[m]! < 0) continue;
      looked++;
      if (lossOf(m, spared) < NEEDED) return m;
    }
    return -1;
  }

  /** Holds the meeting in place of others if that gains. */
  function swapIn(meeting: number): boolean {
    const own = people[meeting]!;
    const worth = worthOf(meeting) - GAIN;
    for (const p of own) if (heldBy[p]! >= capacities.people[p]! && leastLoss(p) >= worth) return false;
    const out: number[] = [];
    let loss = 0;
    for (const p of own) {
      if (heldBy[p]! < capacities.people[p]! || out.some((m) => people[m]!.includes(p))) continue;
      if (loss + leastLoss(p) >= worth) return false;
      const cheapest = cheapestOf(p, own, out);
      if (cheapest < 0 || (loss += lossOf(cheapest, own)) >= worth) return false;
      out.push(cheapest);
    }
    if (isFull(pool[meeting]!) && !out.some((m) => pool[m] === pool[meeting])) {
      const light = lightestOf(pool[meeting]!, own, worth - loss);
      if (light < 0 || (loss += lossOf(light, own)) >= worth) return false;
      out.push(light);
    }
    if (out.length === 0) return fitIn(meeting);
    const origins = out.map((m) => slotOf[m]!);
    for (const m of out) giveUp(m);
    if (fitIn(meeting)) return true;
    out.forEach((m, i) => {
      if (!(fits(state, m, origins[i]!) && hold(m, origins[i]!))) fitIn(m);
    });
    return false;
  }

  for (const m of order) if (slotOf[m]! < 0 && surplus[m]! > -GAIN) fitIn(m);
  const best = bestOf(state);
  let iteration = 0;
  for (let round = 0, worthwhile = true; round < ROUNDS && worthwhile; round++) {
    const { niceWeight, minimumShort } = tally;
    sortLights();
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
