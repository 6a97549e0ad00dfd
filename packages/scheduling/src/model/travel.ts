import type { Problem } from "../problem/problem.ts";

/** Where people are while they meet, and the slots needed in between, see `Travel`. */
export interface TravelTimes {
  /** (venue, venue) → slots that have to lie between on one day; NEVER where both cannot be had. */
  readonly slots: Int32Array;
  readonly venueCount: number;
  readonly home: Int32Array;
  /** Venue of each meeting's table, −1 online: everybody joins from home. */
  readonly venueOf: Int32Array;
  /** meeting → 1 where one of its people meets at several venues. */
  readonly journeys: Uint8Array;
}

const NEVER = 0x3fffffff;

/**
 * Undefined where nobody meets at two venues. `meetingsOf`: the meetings of each person. With `turnable`, table meetings may turn online
 * later, so that whoever meets away from home may come to join from there. O(venues² + people in meetings).
 */
export function buildTravel(
  { rules, venues }: Problem,
  venueIndex: ReadonlyMap<string, number>,
  home: Int32Array,
  pool: Int32Array,
  meetingsOf: readonly Int32Array[],
  turnable = false,
): TravelTimes | undefined {
  const V = venues.length;
  if (!rules.travel || V < 2) return undefined;
  const slots = new Int32Array(V * V).fill(NEVER);
  for (let v = 0; v < V; v++) slots[v * V + v] = -1;
  for (const { venueIds, slots: between } of rules.travel) {
    const [a, b] = [venueIndex.get(venueIds[0])!, venueIndex.get(venueIds[1])!];
    slots[a * V + b] = slots[b * V + a] = between;
  }
  const venueOf = pool.map((own) => (own === V ? -1 : own));
  const journeys = new Uint8Array(pool.length);
  let any = false;
  for (const [p, own] of meetingsOf.entries()) {
    const placesOf = new Set([...own].map((m) => (venueOf[m]! < 0 ? home[p]! : venueOf[m]!)));
    if (turnable && own.length > 0) placesOf.add(home[p]!);
    if (placesOf.size < 2) continue;
    any = true;
    for (const m of own) journeys[m] = 1;
  }
  return any ? { slots, venueCount: V, home, venueOf, journeys } : undefined;
}

/** Where the person is while holding the meeting. */
export function whereabouts({ venueOf, home }: TravelTimes, person: number, meeting: number): number {
  return venueOf[meeting]! < 0 ? home[person]! : venueOf[meeting]!;
}
