import type { Meeting, Person, Problem } from "../problem/problem.ts";

/** Meeting id → positions of the slots it could have if it were alone at the event. */
export function possibleSlots(problem: Problem): Map<string, Set<number>> {
  const people = new Map(problem.people.map((p) => [p.id, p]));
  const open = new Map(problem.venues.map((v) => [v.id, new Set(v.openSlotIds)]));
  const venueOf = (meeting: Meeting) => meeting.venueId ?? people.get(meeting.personIds[0] ?? "")?.venueId ?? "";
  const order = new Map(problem.slots.map((slot, at) => [slot.id, at]));
  const busy = new Map(problem.people.map((person) => [person.id, busySlots(problem, person, order)]));
  /** Free, and with the venue open: the table's, or online one's own. */
  const present = (id: string, slotId: string, meeting: Meeting): boolean => {
    const venueId = meeting.mode === "table" ? venueOf(meeting) : (people.get(id)?.venueId ?? "");
    return open.get(venueId)?.has(slotId) === true && busy.get(id)?.has(slotId) === false;
  };
  const seated = (meeting: Meeting, slotId: string): boolean =>
    meeting.mode === "online"
      ? (problem.rules.onlineCapacity ?? 1) > 0
      : problem.tables.some(
          (table) =>
            table.venueId === venueOf(meeting) &&
            table.capacity >= meeting.personIds.length &&
            !table.unavailableSlotIds?.includes(slotId) &&
            (meeting.lockedTableId === undefined || meeting.lockedTableId === table.id),
        );
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
  return new Map(
    problem.meetings.map((meeting) => [
      meeting.id,
      new Set(
        problem.slots.flatMap(({ id }, order) => {
          const wanted = meeting.allowedSlotIds?.includes(id) ?? true;
          const fixed = meeting.fixedSlotId === undefined || meeting.fixedSlotId === id;
          const there = wanted && fixed && meeting.personIds.every((person) => present(person, id, meeting));
          return there && seated(meeting, id) && interpreted(meeting, id) ? [order] : [];
        }),
      ),
    ]),
  );
}

/** Slots in which a person is away, on stage or about to be. */
function busySlots({ slots, rules }: Problem, person: Person, order: ReadonlyMap<string, number>): Set<string> {
  const talks = (person.talkSlotIds ?? []).flatMap((id) => order.get(id) ?? []);
  const kept = slots.filter((slot, at) =>
    talks.some((talk) => at <= talk && talk - at <= (rules.talkBufferSlots ?? 0) && slot.day === slots[talk]!.day),
  );
  return new Set([...person.unavailableSlotIds, ...kept.map((slot) => slot.id)]);
}

/** Possible slots narrowed by what full timetables force: order chains and meetings with one slot left. Undefined: no full timetable. */
export function forcedSlots(problem: Problem): Map<string, Set<number>> | undefined {
  const slots = possibleSlots(problem);
  for (let before = -1, now = size(slots); before !== now; before = now, now = size(slots)) {
    if ([...slots.values()].some((own) => own.size === 0)) return undefined;
    for (const meeting of problem.meetings) {
      const own = slots.get(meeting.id)!;
      for (const earlierId of meeting.afterMeetingIds) {
        const earlier = slots.get(earlierId)!;
        for (const t of [...own]) if (t <= Math.min(...earlier)) own.delete(t);
        for (const t of [...earlier]) if (t >= Math.max(...own)) earlier.delete(t);
      }
      if (own.size !== 1) continue;
      const [taken] = own as unknown as [number];
      for (const other of problem.meetings) {
        const shares = other !== meeting && other.personIds.some((id) => meeting.personIds.includes(id));
        if (shares) slots.get(other.id)!.delete(taken);
      }
    }
  }
  return slots;
}

function size(slots: ReadonlyMap<string, ReadonlySet<number>>): number {
  return [...slots.values()].reduce((sum, own) => sum + own.size, 0);
}
