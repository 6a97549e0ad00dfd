import type { Model } from "../model/model.ts";
import type { Bound } from "../problem/timetable.ts";
import { valueOf, type Capacities, type RequestPrices } from "./request-prices.ts";

/**
 * The bound with the nice weight that the prices prove, where that is tighter. A negative price speaks only of timetables that serve all
 * minimums as far as people can, so such prices are set to 0 unless the timetable at hand does (`minimumShort`). O(people in meetings).
 */
export function withRequestPrices(
  model: Model,
  bound: Bound,
  capacities: Capacities,
  prices: RequestPrices,
  minimumShort: number,
): Bound {
  const served = minimumShort <= unavoidablyShort(model, capacities);
  const people = served ? prices.people : prices.people.map((price) => Math.max(0, price));
  const value = valueOf(model, capacities, { people, pools: prices.pools });
  if (value >= bound.niceWeight) return bound;
  const reason = { code: "request_prices" as const, people: [...people], pools: [...prices.pools] };
  return { ...bound, niceWeight: value, reasons: [...bound.reasons, reason] };
}

/** Meetings missing to minimums in every timetable: of people who cannot hold as many at all. */
export function unavoidablyShort(model: Model, capacities: Capacities): number {
  return model.minOf.reduce((sum, min, p) => sum + min - capacities.minimums[p]!, 0);
}

/** Some of the nice meetings certainly have to stay out: somebody, or a pool, is asked for more than there is. O(people in meetings). */
export function asksTooMuch(model: Model, capacities: Capacities): boolean {
  const { meetingCount, personCount, domainAt, meetingsAt, meetingsFlat, pool } = model;
  const possible = (m: number): number => (domainAt[m]! < domainAt[m + 1]! ? 1 : 0);
  const wanted = new Int32Array(capacities.pools.length);
  for (let m = 0; m < meetingCount; m++) wanted[pool[m]!]! += possible(m);
  if (wanted.some((count, own) => count > capacities.pools[own]!)) return true;
  for (let p = 0; p < personCount; p++) {
    let own = 0;
    for (let k = meetingsAt[p]!; k < meetingsAt[p + 1]!; k++) own += possible(meetingsFlat[k]!);
    if (own > capacities.people[p]!) return true;
  }
  return false;
}
