import type { ProblemWarning } from "./finding.ts";
import type { Model } from "./model.ts";
import { LEVELS, UNLIMITED } from "./pools.ts";

/** What a sound problem still cannot have in full, told before any search. O(meetings · slots). */
export function warningsOf(model: Model): ProblemWarning[] {
  return [
    ...samePeopleTwice(model),
    ...noSharedSlot(model),
    ...overbookedPeople(model),
    ...fixedClashes(model),
    ...shortPlaces(model),
  ];
}

function samePeopleTwice({ problem }: Model): ProblemWarning[] {
  const groups = new Map<string, string[]>();
  for (const meeting of problem.meetings) {
    const key = JSON.stringify([...meeting.personIds].sort());
    const group = groups.get(key);
    if (group) group.push(meeting.id);
    else groups.set(key, [meeting.id]);
  }
  return [...groups.values()]
    .filter((meetingIds) => meetingIds.length > 1)
    .map((meetingIds) => ({ code: "same_people_twice", meetingIds }));
}

function noSharedSlot({ problem, domainSlots }: Model): ProblemWarning[] {
  return problem.meetings.flatMap(({ id }, m) =>
    domainSlots[m]!.length === 0 ? [{ code: "no_shared_slot" as const, meetingId: id }] : [],
  );
}

function overbookedPeople(model: Model): ProblemWarning[] {
  const { problem, meetingsOf, domainSlots } = model;
  return problem.people.flatMap(({ id }, p): ProblemWarning[] => {
    const slots = new Set<number>();
    for (const m of meetingsOf[p]!) for (const t of domainSlots[m]!) slots.add(t);
    const places = Math.min(slots.size, model.maxOf[p]!);
    const meetings = meetingsOf[p]!.length;
    return meetings > places ? [{ code: "person_overbooked", personId: id, meetings, places }] : [];
  });
}

function fixedClashes({ problem, meetingsOf }: Model): ProblemWarning[] {
  return problem.people.flatMap(({ id: personId }, p) => {
    const bySlot = new Map<string, string[]>();
    for (const m of meetingsOf[p]!) {
      const { id, fixedSlotId } = problem.meetings[m]!;
      if (fixedSlotId !== undefined) bySlot.set(fixedSlotId, [...(bySlot.get(fixedSlotId) ?? []), id]);
    }
    return [...bySlot]
      .filter(([, meetingIds]) => meetingIds.length > 1)
      .map(([slotId, meetingIds]) => ({ code: "fixed_clash" as const, personId, slotId, meetingIds }));
  });
}

function shortPlaces(model: Model): ProblemWarning[] {
  const { problem, slotCount, poolCount } = model;
  const found: ProblemWarning[] = [];
  for (let pool = 0; pool < poolCount; pool++) {
    const meetings = model.pool.reduce((sum, own) => sum + (own === pool ? 1 : 0), 0);
    let places = 0;
    for (let t = 0; t < slotCount; t++) places += model.places[(pool * slotCount + t) * LEVELS]!;
    if (meetings > Math.min(places, UNLIMITED)) {
      found.push({ code: "places_short", venueId: problem.venues[pool]?.id ?? null, meetings, places });
    }
  }
  return found;
}
