import type { Model } from "../model/model.ts";
import { LEVELS, UNLIMITED } from "../model/pools.ts";

/**
 * Prices of holding a meeting: what a person's time and a place of a pool are worth. By linear programming duality (the relaxation of
 * choosing meetings under limits of people and places, Anstee 1987 for matchings) any prices bound the nice weight of every timetable
 * from above, see `valueOf`; good prices tell which meetings to hold.
 */
export interface RequestPrices {
  /** One a person; negative where somebody is short of a minimum. */
  readonly people: Float64Array;
  /** One a pool: venues in order, then online; 0 or more. */
  readonly pools: Float64Array;
}

/** What can be held at most: meetings a person, places a pool over all slots; and what each person should hold. */
export interface Capacities {
  readonly people: Int32Array;
  readonly pools: Float64Array;
  readonly minimums: Int32Array;
}

/** Prices are given in whole millionths, so that whoever checks them computes the same. */
export const PRICE_DIGITS = 1e6;
/** Softness of the choice at first and at last, as a share of the mean weight: late rounds decide like the hard problem. */
const SOFT = 0.5;
const HARD = 0.0005;
const NEWTON_STEPS = 2;
/** Beyond so many softnesses a meeting is held, or left out, for certain: less than a millionth away. */
const CERTAIN = 16;

/** Slots a person could use, or the limit; a minimum never more than what they can hold. O(people in meetings · slots), mostly far less. */
export function capacitiesOf(model: Model): Capacities {
  const { slotCount: S, personCount, domainAt, domainFlat, meetingsAt, meetingsFlat, maxOf } = model;
  const people = new Int32Array(personCount);
  const minimums = new Int32Array(personCount);
  /** slot → the last person, counted from 1, who was seen to have it. */
  const usedBy = new Int32Array(S);
  for (let p = 0; p < personCount; p++) {
    const most = Math.min(S, maxOf[p]!);
    let usable = 0;
    let possible = 0;
    for (let k = meetingsAt[p]!; k < meetingsAt[p + 1]!; k++) {
      const m = meetingsFlat[k]!;
      const to = domainAt[m + 1]!;
      if (domainAt[m]! < to) possible++;
      for (let i = domainAt[m]!; i < to && usable < most; i++) {
        if (usedBy[domainFlat[i]!] === p + 1) continue;
        usedBy[domainFlat[i]!] = p + 1;
        usable++;
      }
    }
    people[p] = Math.min(usable, most);
    minimums[p] = Math.min(model.minOf[p]!, people[p]!, possible);
  }
  const pools = new Float64Array(model.poolCount);
  for (let pool = 0; pool < model.poolCount; pool++) {
    for (let t = 0; t < S; t++) {
      const places = model.places[(pool * S + t) * LEVELS]!;
      pools[pool]! += places >= UNLIMITED ? model.meetingCount : places;
    }
  }
  return { people, pools, minimums };
}

/**
 * The bound that prices prove: what all places and people are worth, plus what meetings bring beyond their prices. A negative price of a
 * person counts by their minimum and holds for timetables that serve all minimums. O(people in meetings).
 */
export function valueOf(model: Model, { people, pools, minimums }: Capacities, prices: RequestPrices): number {
  let value = 0;
  for (let p = 0; p < people.length; p++) {
    const price = prices.people[p]!;
    value += price > 0 ? price * people[p]! : price * minimums[p]!;
  }
  for (let pool = 0; pool < pools.length; pool++) value += prices.pools[pool]! * pools[pool]!;
  for (let m = 0; m < model.meetingCount; m++) {
    if (model.domainAt[m] === model.domainAt[m + 1]) continue;
    value += Math.max(0, surplusOf(model, prices, m));
  }
  return value;
}

/** Weight of a meeting (0 for must: those are not chosen by weight) less the prices of its people and place. */
export function surplusOf(model: Model, prices: RequestPrices, meeting: number): number {
  let surplus = (model.must[meeting] === 1 ? 0 : model.weight[meeting]!) - prices.pools[model.pool[meeting]!]!;
  for (let i = model.peopleAt[meeting]!; i < model.peopleAt[meeting + 1]!; i++) {
    surplus -= prices.people[model.peopleFlat[i]!]!;
  }
  return surplus;
}

/**
 * Good prices by smoothing: each meeting is held to a degree σ(surplus / softness); person after person and pool after pool gets the price
 * at which their limit is just kept (a Newton step or two), while the softness falls. O(rounds · people in meetings).
 */
export function requestPrices(model: Model, capacities: Capacities, rounds: number): RequestPrices {
  const { meetingCount: M, personCount: P, meetingsAt, meetingsFlat, pool } = model;
  const prices = { people: new Float64Array(P), pools: new Float64Array(capacities.pools.length) };
  const surplus = new Float64Array(M);
  let mean = 0;
  let count = 0;
  for (let m = 0; m < M; m++) {
    surplus[m] = model.domainAt[m] === model.domainAt[m + 1] ? -Infinity : model.must[m] === 1 ? 0 : model.weight[m]!;
    if (surplus[m]! > 0) {
      mean += surplus[m]!;
      count++;
    }
  }
  if (count === 0) return prices;
  mean /= count;
  const poolMeetings = capacities.pools.map(() => 0);
  for (let m = 0; m < M; m++) poolMeetings[pool[m]!]! += 1;

  function pricePerson(p: number, soft: number): void {
    const from = meetingsAt[p]!;
    const to = meetingsAt[p + 1]!;
    const most = capacities.people[p]!;
    const least = capacities.minimums[p]!;
    const price = prices.people[p]!;
    if (to - from <= most && least === 0 && price === 0) return;
    let moved = 0;
    for (let step = 0; step < NEWTON_STEPS; step++) {
      let held = 0;
      let slope = 0;
      for (let k = from; k < to; k++) {
        const lack = (moved - surplus[meetingsFlat[k]!]!) / soft;
        if (lack > CERTAIN) continue;
        if (lack < -CERTAIN) {
          held++;
          continue;
        }
        const x = 1 / (1 + Math.exp(lack));
        held += x;
        slope += x * (1 - x);
      }
      const now = price + moved;
      const target = held > most ? most : held < least ? least : now > 0 ? most : now < 0 ? least : held;
      const wanted = ((held - target) * soft) / Math.max(slope, 0.05);
      let next = now + Math.max(-4 * soft, Math.min(4 * soft, wanted));
      if (now > 0 && next < 0) next = 0;
      else if (now < 0 && next > 0) next = 0;
      moved = next - price;
    }
    if (moved === 0) return;
    prices.people[p] = price + moved;
    for (let k = from; k < to; k++) surplus[meetingsFlat[k]!]! -= moved;
  }

  function pricePools(soft: number): void {
    for (let own = 0; own < prices.pools.length; own++) {
      if (poolMeetings[own]! <= capacities.pools[own]!) continue;
      let held = 0;
      let slope = 0;
      for (let m = 0; m < M; m++) {
        if (pool[m] !== own) continue;
        const lack = -surplus[m]! / soft;
        if (lack > CERTAIN) continue;
        if (lack < -CERTAIN) {
          held++;
          continue;
        }
        const x = 1 / (1 + Math.exp(lack));
        held += x;
        slope += x * (1 - x);
      }
      const wanted = ((held - capacities.pools[own]!) * soft) / Math.max(slope, 1);
      const next = Math.max(0, prices.pools[own]! + Math.max(-4 * soft, Math.min(4 * soft, wanted)));
      const moved = next - prices.pools[own]!;
      prices.pools[own] = next;
      for (let m = 0; m < M; m++) if (pool[m] === own) surplus[m]! -= moved;
    }
  }

  for (let round = 0; round < rounds; round++) {
    const soft = mean * SOFT * Math.pow(HARD / SOFT, round / Math.max(1, rounds - 1));
    pricePools(soft);
    for (let p = 0; p < P; p++) pricePerson(p, soft);
  }
  const whole = (price: number) => Math.round(price * PRICE_DIGITS) / PRICE_DIGITS;
  return { people: prices.people.map(whole), pools: prices.pools.map(whole) };
}
