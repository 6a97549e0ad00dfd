import type { Shape } from "./compact.ts";
import type { Event } from "./event.ts";

/** Prices are whole thousandths of a break, so that whoever checks them computes the same. */
export const PRICE_UNIT = 1000;
const ROUNDS = 300;
/** Of a break for each person too many in a slot; later steps shrink. */
const FIRST_STEP = 0.05;

export interface PriceBound {
  readonly breaks: number;
  /** One a slot, in thousandths. */
  readonly prices: readonly number[];
}

/**
 * A bound from slots that cannot seat everybody. Being busy in slot t is given a price; each person takes the cheapest day, a break
 * costing 1; what all pay less what the places of all slots are worth cannot exceed the breaks of any timetable (Lagrangian duality:
 * Held and Karp 1970). Prices by subgradient steps. Undefined where meetings are not all pairs at tables of one venue, or days stand
 * alone. O(rounds · people · slots · meetings per person).
 */
export function priceBound(event: Event, shapes: readonly Shape[]): PriceBound | undefined {
  const { slotCount: S, personCount: P, meetingsOf } = event;
  const seats = seatsOf(event);
  if (!seats || shapes.some((shape) => shape.least === undefined)) return undefined;
  const days = meetingsOf.map((_, p) => new CheapestDay(event, shapes[p]!, p));
  const busiest = new Float64Array(S);
  let best: PriceBound = { breaks: 0, prices: Array.from({ length: S }, () => 0) };
  let bestValue = -Infinity;
  const wished = new Float64Array(S);
  for (let round = 0; round < ROUNDS; round++) {
    const prices = Array.from(busiest, (price) => Math.round(price * PRICE_UNIT));
    wished.fill(0);
    let value = 0;
    for (let p = 0; p < P; p++) value += days[p]!.cost(prices, wished);
    for (let t = 0; t < S; t++) value -= prices[t]! * seats[t]!;
    if (value > bestValue) {
      bestValue = value;
      best = { breaks: Math.max(0, Math.ceil(value / PRICE_UNIT)), prices };
    }
    const step = FIRST_STEP / (1 + round / 8);
    for (let t = 0; t < S; t++) busiest[t] = Math.max(0, busiest[t]! + step * (wished[t]! - seats[t]!));
  }
  return best;
}

/** How many people can be busy in each slot; undefined where that is not a matter of places alone. */
function seatsOf(event: Event): number[] | undefined {
  const { meetingCount: M, pool, seats } = event;
  if (event.groupCount !== 1 || M === 0) return undefined;
  for (let m = 0; m < M; m++) {
    if (event.people[m]!.length !== 2 || pool[m] !== pool[0] || seats[m] === 0) return undefined;
  }
  const counts = Array.from({ length: event.slotCount }, (_, t) => 2 * event.places(pool[0]!, t, 2));
  return counts.every((count) => Number.isFinite(count)) ? counts : undefined;
}

/** The cheapest set of busy slots of one person, breaks included, for given prices. */
class CheapestDay {
  private readonly held: number;
  private readonly starts: readonly number[];
  private readonly least: number;
  private readonly usable: Uint8Array;
  private readonly joins: Uint8Array;
  /** (busy slots so far, runs so far up to 3, last slot busy) → cost; by slot, for the way back. */
  private readonly table: Float64Array[];

  constructor(event: Event, shape: Shape, p: number) {
    const S = event.slotCount;
    const own = event.meetingsOf[p]!;
    this.held = own.length;
    this.starts = shape.starts;
    this.least = shape.least ?? 0;
    this.joins = event.joins;
    this.usable = new Uint8Array(S);
    for (const m of own) for (let t = 0; t < S; t++) if (event.domain[m * S + t] === 1) this.usable[t] = 1;
    this.table = Array.from({ length: S + 1 }, () => new Float64Array((this.held + 1) * 8));
  }

  /** Adds the day chosen to `wished`. */
  cost(prices: readonly number[], wished: Float64Array): number {
    const d = this.held;
    if (d === 0) return 0;
    let best = Infinity;
    let start = -1;
    for (const u of this.starts) {
      let sum = 0;
      for (let t = u; t < u + d; t++) sum += prices[t]!;
      if (sum < best) {
        best = sum;
        start = u;
      }
    }
    this.fill(prices);
    const last = this.table.at(-1)!;
    let end = -1;
    for (let runs = Math.max(2, this.least + 1); runs <= 3; runs++) {
      for (const busy of [0, 1]) {
        const sum = last[d * 8 + runs * 2 + busy]! + (runs - 1) * PRICE_UNIT;
        if (sum >= best) continue;
        best = sum;
        end = runs * 2 + busy;
      }
    }
    if (end < 0) for (let t = start; t < start + d; t++) wished[t]!++;
    else this.walkBack(end, prices, wished);
    return best;
  }

  private fill(prices: readonly number[]): void {
    const { held: d, table, usable, joins } = this;
    table[0]!.fill(Infinity);
    table[0]![0] = 0;
    for (let t = 0; t < usable.length; t++) {
      const now = table[t]!;
      const next = table[t + 1]!;
      next.fill(Infinity);
      for (let k = 0; k <= d; k++) {
        for (let state = 0; state < 8; state++) {
          const cost = now[k * 8 + state]!;
          if (cost === Infinity) continue;
          const idle = k * 8 + (state & ~1);
          if (cost < next[idle]!) next[idle] = cost;
          if (k === d || usable[t] === 0) continue;
          const runs = (state & 1) === 1 && joins[t] === 1 ? state >> 1 : Math.min(3, (state >> 1) + 1);
          const busy = (k + 1) * 8 + runs * 2 + 1;
          if (cost + prices[t]! < next[busy]!) next[busy] = cost + prices[t]!;
        }
      }
    }
  }

  private walkBack(end: number, prices: readonly number[], wished: Float64Array): void {
    const { table, joins } = this;
    let k = this.held;
    let state = end;
    for (let t = this.usable.length - 1; t >= 0; t--) {
      const cost = table[t + 1]![k * 8 + state]!;
      const now = table[t]!;
      if ((state & 1) === 0) {
        if (now[k * 8 + state] !== cost) state |= 1;
        continue;
      }
      wished[t]!++;
      k--;
      const before = cost - prices[t]!;
      for (let from = 0; from < 8; from++) {
        const runs = (from & 1) === 1 && joins[t] === 1 ? from >> 1 : Math.min(3, (from >> 1) + 1);
        if (runs === state >> 1 && now[k * 8 + from] === before) {
          state = from;
          break;
        }
      }
    }
  }
}
