import type { Problem } from "../problem/problem.ts";
import { daysOf, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

/** Slots it takes between two venues; 0 within one, undefined where there is no way. */
type Way = (from: string, to: string) => number | undefined;

function waysOf(problem: Problem): Way {
  const ways = new Map<string, Map<string, number>>();
  const note = (from: string, to: string, slots: number) => {
    const own = ways.get(from) ?? new Map<string, number>();
    ways.set(from, own.set(to, slots));
  };
  for (const { venueIds, slots } of problem.rules.travel ?? []) {
    note(venueIds[0], venueIds[1], slots);
    note(venueIds[1], venueIds[0], slots);
  }
  return (from, to) => (from === to ? 0 : ways.get(from)?.get(to));
}

/** The table's venue is open, or, online, the own venue of everybody. */
export function venueOpen(problem: Problem, held: readonly Held[]): Violation[] {
  const open = new Map(problem.venues.map((v) => [v.id, new Set(v.openSlotIds)]));
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  return held.flatMap(({ meeting, placement: { slotId }, venueId }) => {
    const venues = meeting.mode === "table" ? [venueId] : meeting.personIds.map((id) => homes.get(id) ?? "");
    return [...new Set(venues)]
      .filter((id) => !open.get(id)?.has(slotId))
      .map((id) => ({ rule: "venue_open" as const, venueId: id, slotId, meetingId: meeting.id }));
  });
}

/** At a table sit only people of its venue and those who have a way there. */
export function personAtVenue(problem: Problem, held: readonly Held[]): Violation[] {
  const way = waysOf(problem);
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  return held
    .filter(({ meeting }) => meeting.mode === "table")
    .flatMap(({ meeting, venueId }) =>
      meeting.personIds
        .filter((id) => way(homes.get(id) ?? "", venueId) === undefined)
        .map((personId) => ({ rule: "person_at_venue" as const, personId, venueId, meetingId: meeting.id })),
    );
}

/** Between any two meetings of a day at different venues lie the slots that the way takes. */
export function travelTime(problem: Problem, held: readonly Held[]): Violation[] {
  if (!problem.rules.travel) return [];
  const way = waysOf(problem);
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  const found: Violation[] = [];
  for (const [personId, own] of daysOf(held)) {
    const placeOf = (one: Held) => (one.meeting.mode === "table" ? one.venueId : (homes.get(personId) ?? ""));
    const days = Map.groupBy(own, (one) => problem.slots[one.order]?.day);
    for (const [from, to] of [...days.values()].flatMap(pairsOf)) {
      const venueIds = [placeOf(from), placeOf(to)] as const;
      if (venueIds[0] === venueIds[1] || from.order === to.order) continue;
      const at = { personId, meetingIds: [from.meeting.id, to.meeting.id], venueIds };
      const needed = way(...venueIds);
      const between = to.order - from.order - 1;
      if (needed === undefined) found.push({ rule: "travel_way", ...at });
      else if (between < needed) found.push({ rule: "travel_time", ...at, needed, between });
    }
  }
  return found;
}

function pairsOf(own: readonly Held[]): (readonly [Held, Held])[] {
  return own.flatMap((to, i) => own.slice(0, i).map((from) => [from, to] as const));
}
