import type { Person, Problem } from "../problem/problem.ts";
import type { BoundReason } from "../problem/timetable.ts";
import { mostMeetings } from "./people-rules.ts";

export type RequestPricesReason = Extract<BoundReason, { readonly code: "request_prices" }>;

/**
 * The nice weight that prices show nobody can exceed: whoever holds a meeting pays for each of its people's time and for its place; what
 * people and places can earn in all, and what each meeting brings beyond its price, is the most there is. Somebody whose price is negative
 * is taken to hold at least their minimum, as far as they can. Infinity where prices are missing or a place is priced below 0.
 */
export function weightByPrices(
  problem: Problem,
  slots: ReadonlyMap<string, ReadonlySet<number>>,
  { people, pools }: RequestPricesReason,
  placesAt: (venueId: string | null) => number,
): number {
  const complete = people.length === problem.people.length && pools.length === problem.venues.length + 1;
  if (!complete || ![...people, ...pools].every(Number.isFinite) || pools.some((price) => price < 0)) return Infinity;
  const possible = problem.meetings.filter((meeting) => slots.get(meeting.id)!.size > 0);
  const priceOf = new Map(problem.people.map((person, p) => [person.id, people[p]!]));
  const homes = new Map(problem.people.map((person) => [person.id, person.venueId]));
  const venues = new Map(problem.venues.map((venue, v) => [venue.id, v]));
  const usable = new Map(
    problem.people.map((person) => [
      person.id,
      { slots: new Set<number>(), counted: new Set<ReadonlySet<number>>(), meetings: 0 },
    ]),
  );
  let value = 0;
  for (const meeting of possible) {
    const venueId = meeting.venueId ?? homes.get(meeting.personIds[0] ?? "") ?? "";
    const place = pools[meeting.mode === "online" ? problem.venues.length : (venues.get(venueId) ?? -1)];
    let surplus = (meeting.priority === "nice" ? meeting.weight : 0) - (place ?? 0);
    for (const id of meeting.personIds) {
      surplus -= priceOf.get(id) ?? 0;
      const own = usable.get(id);
      if (!own) continue;
      own.meetings++;
      const open = slots.get(meeting.id)!;
      if (own.slots.size === problem.slots.length || own.counted.has(open)) continue;
      own.counted.add(open);
      for (const slot of open) own.slots.add(slot);
    }
    value += Math.max(0, surplus);
  }
  for (const person of problem.people) {
    const own = usable.get(person.id)!;
    const most = Math.min(mostMeetings(person, problem.rules), own.slots.size);
    const least = Math.min(wantedMeetings(person, problem), most, own.meetings);
    const price = priceOf.get(person.id)!;
    value += price > 0 ? price * most : price * least;
  }
  const places = [...problem.venues.map((venue) => venue.id), null].map((id) =>
    Math.min(placesAt(id), problem.meetings.length * problem.slots.length),
  );
  return places.reduce((sum, count, pool) => sum + pools[pool]! * count, value);
}

function wantedMeetings(person: Person, { rules }: Problem): number {
  const role = rules.perRole?.find((limits) => limits.role === person.role);
  return person.minMeetings ?? role?.min ?? rules.minPerPerson ?? 0;
}
