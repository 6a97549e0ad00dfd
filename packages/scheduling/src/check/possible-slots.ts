import type { Meeting, Person, Problem } from "../problem/problem.ts";

/** Meeting id → positions of slots. Meetings with the same slots share one set: at 100,000 meetings there are few different ones. */
export type SlotSets = Map<string, ReadonlySet<number>>;

/** Meeting id → positions of the slots it could have if it were alone at the event. O(meetings · slots · people). */
export function possibleSlots(problem: Problem): SlotSets {
  const { slots } = problem;
  const people = new Map(problem.people.map((p) => [p.id, p]));
  const open = new Map(problem.venues.map((v) => [v.id, new Set(v.openSlotIds)]));
  const venueOf = (meeting: Meeting) => meeting.venueId ?? people.get(meeting.personIds[0] ?? "")?.venueId ?? "";
  const order = new Map(slots.map((slot, at) => [slot.id, at]));
  const byVenue = new Map<string, Map<string, readonly boolean[]>>();
  /** For each slot whether the person is free and the venue open. */
  const present = (id: string, venueId: string): readonly boolean[] => {
    const there = byVenue.get(venueId) ?? new Map<string, readonly boolean[]>();
    byVenue.set(venueId, there);
    const known = there.get(id);
    if (known) return known;
    const person = people.get(id);
    const busy = person && busySlots(problem, person, order);
    const own = slots.map((slot) => open.get(venueId)?.has(slot.id) === true && busy?.has(slot.id) === false);
    there.set(id, own);
    return own;
  };
  const byNeed = new Map<string, Map<string, readonly boolean[]>>();
  /** For each slot whether there is a table for the meeting, or an online place. */
  const seated = (meeting: Meeting): readonly boolean[] => {
    const venueId = venueOf(meeting);
    const seats = meeting.personIds.length;
    const there = byNeed.get(venueId) ?? new Map<string, readonly boolean[]>();
    byNeed.set(venueId, there);
    const key = `${meeting.mode} ${seats} ${meeting.lockedTableId ?? ""}`;
    const known = there.get(key);
    if (known) return known;
    const tables = problem.tables.filter(
      (table) =>
        table.venueId === venueId &&
        table.capacity >= seats &&
        (meeting.lockedTableId === undefined || meeting.lockedTableId === table.id),
    );
    const own = slots.map(({ id }) =>
      meeting.mode === "online"
        ? (problem.rules.onlineCapacity ?? 1) > 0
        : tables.some((table) => !table.unavailableSlotIds?.includes(id)),
    );
    there.set(key, own);
    return own;
  };
  const interpreted = (meeting: Meeting, slotId: string): boolean => {
    const pair = problem.interpreters && meeting.languagePair;
    if (!pair) return true;
    const wanted = [...pair].sort().join("\n");
    return (problem.interpreters ?? []).some(
      (one) =>
        !one.unavailableSlotIds.includes(slotId) &&
        (meeting.field === undefined || one.fields?.includes(meeting.field) !== false) &&
        one.languagePairs.some((p) => [...p].sort().join("\n") === wanted) &&
        (one.venueId === undefined ||
          (open.get(one.venueId)?.has(slotId) === true &&
            (meeting.mode === "online" || one.venueId === venueOf(meeting)))),
    );
  };
  const sets = new Map<string, ReadonlySet<number>>();
  const possible: SlotSets = new Map();
  for (const meeting of problem.meetings) {
    const { allowedSlotIds, fixedSlotId, mode, personIds } = meeting;
    const needs = personIds.map((id) =>
      present(id, mode === "table" ? venueOf(meeting) : (people.get(id)?.venueId ?? "")),
    );
    needs.push(seated(meeting));
    const own: number[] = [];
    for (let t = 0; t < slots.length; t++) {
      const { id } = slots[t]!;
      if (!needs.every((need) => need[t])) continue;
      if (allowedSlotIds?.includes(id) === false || (fixedSlotId !== undefined && fixedSlotId !== id)) continue;
      if (interpreted(meeting, id)) own.push(t);
    }
    const key = own.join(" ");
    const set = sets.get(key) ?? new Set(own);
    sets.set(key, set);
    possible.set(meeting.id, set);
  }
  return possible;
}

/** Slots in which a person is away, on stage or about to be. */
function busySlots({ slots, rules }: Problem, person: Person, order: ReadonlyMap<string, number>): Set<string> {
  const talks = (person.talkSlotIds ?? []).flatMap((id) => order.get(id) ?? []);
  const kept = slots.filter((slot, at) =>
    talks.some((talk) => at <= talk && talk - at <= (rules.talkBufferSlots ?? 0) && slot.day === slots[talk]!.day),
  );
  return new Set([...person.unavailableSlotIds, ...kept.map((slot) => slot.id)]);
}

/**
 * Possible slots narrowed by what full timetables force: order chains and meetings with one slot left. Undefined: no full timetable.
 * Each meeting is looked at again only when its slots have changed, and its one slot is taken from the others of its people once.
 * O(meetings · slots), and for each meeting with one slot left the meetings of its people.
 */
export function forcedSlots(problem: Problem): SlotSets | undefined {
  const slots = possibleSlots(problem);
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const laterThan = new Map<string, Meeting[]>();
  const ofPerson = new Map<string, Meeting[]>();
  const note = (lists: Map<string, Meeting[]>, id: string, meeting: Meeting) => {
    const own = lists.get(id);
    if (own) own.push(meeting);
    else lists.set(id, [meeting]);
  };
  for (const meeting of problem.meetings) {
    for (const id of meeting.afterMeetingIds) note(laterThan, id, meeting);
    for (const id of meeting.personIds) note(ofPerson, id, meeting);
  }
  const waiting = new Set(problem.meetings);
  const settled = new Set<Meeting>();
  const keep = (meeting: Meeting, wanted: (slot: number) => boolean): void => {
    const own = slots.get(meeting.id)!;
    if ([...own].every(wanted)) return;
    slots.set(meeting.id, new Set([...own].filter(wanted)));
    waiting.add(meeting);
  };
  const inOrder = (earlier: Meeting, later: Meeting): void => {
    const first = Math.min(...slots.get(earlier.id)!);
    keep(later, (t) => t > first);
    const last = Math.max(...slots.get(later.id)!);
    keep(earlier, (t) => t < last);
  };
  for (const meeting of waiting) {
    waiting.delete(meeting);
    if (slots.get(meeting.id)!.size === 0) return undefined;
    for (const id of meeting.afterMeetingIds) inOrder(meetings.get(id)!, meeting);
    for (const later of laterThan.get(meeting.id) ?? []) inOrder(meeting, later);
    const [taken, ...more] = slots.get(meeting.id)!;
    if (taken === undefined || more.length > 0 || settled.has(meeting)) continue;
    settled.add(meeting);
    for (const id of meeting.personIds) {
      for (const other of ofPerson.get(id)!) if (other !== meeting) keep(other, (t) => t !== taken);
    }
  }
  return slots;
}
