import type { Meeting, Problem } from "../problem/problem.ts";

/** Something that happens after a timetable was published. Absent `slotIds` mean the whole event; on the day name the slots still to come. */
export type Disruption =
  /** A no-show, or somebody who has to leave. */
  | { readonly kind: "person_out"; readonly personId: string; readonly slotIds?: readonly string[] }
  /** Comes only for `untilSlotId`: out in the slots of that day before it, from `fromSlotId` on if given. */
  | {
      readonly kind: "person_late";
      readonly personId: string;
      readonly untilSlotId: string;
      readonly fromSlotId?: string;
    }
  | { readonly kind: "slot_lost"; readonly slotId: string; readonly venueId?: string }
  /** Nobody can meet at the venue; with `rules.onlineWhenVenueOut` its people can still be reached: the tables are out of use and repairs turn its meetings to online ones where they can. */
  | { readonly kind: "venue_out"; readonly venueId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "table_out"; readonly tableId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "interpreter_out"; readonly interpreterId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "meeting_added"; readonly meeting: Meeting }
  | { readonly kind: "meeting_cancelled"; readonly meetingId: string };

/** The problem as it stands after the disruption; the given one is left as it is. Unknown ids change nothing. O(size of the problem). */
export function applyDisruption(problem: Problem, disruption: Disruption): Problem {
  const all = problem.slots.map((slot) => slot.id);
  switch (disruption.kind) {
    case "person_out":
      return personAway(problem, disruption.personId, disruption.slotIds ?? all);
    case "person_late":
      return personAway(problem, disruption.personId, slotsMissed(problem, disruption));
    case "slot_lost": {
      const { venueId, slotId } = disruption;
      const hit = problem.venues.filter((venue) => venueId === undefined || venue.id === venueId);
      return venuesClosed(problem, new Set(hit.map((venue) => venue.id)), [slotId]);
    }
    case "venue_out": {
      const { venueId, slotIds = all } = disruption;
      if (problem.rules.onlineWhenVenueOut !== true) return venuesClosed(problem, new Set([venueId]), slotIds);
      return tablesOut(problem, (table) => table.venueId === venueId, slotIds);
    }
    case "table_out":
      return tablesOut(problem, (table) => table.id === disruption.tableId, disruption.slotIds ?? all);
    case "interpreter_out":
      if (!problem.interpreters) return problem;
      return {
        ...problem,
        interpreters: problem.interpreters.map((interpreter) =>
          interpreter.id === disruption.interpreterId
            ? { ...interpreter, unavailableSlotIds: union(interpreter.unavailableSlotIds, disruption.slotIds ?? all) }
            : interpreter,
        ),
      };
    case "meeting_added":
      return { ...problem, meetings: [...problem.meetings, disruption.meeting] };
    case "meeting_cancelled":
      return { ...problem, meetings: withoutMeetings(problem.meetings, new Set([disruption.meetingId])) };
  }
}

/** The slots somebody late misses, in order; none when a slot is unknown. */
export function slotsMissed(
  { slots }: Problem,
  { untilSlotId, fromSlotId }: Extract<Disruption, { kind: "person_late" }>,
): string[] {
  const until = slots.findIndex((slot) => slot.id === untilSlotId);
  const from = fromSlotId === undefined ? 0 : slots.findIndex((slot) => slot.id === fromSlotId);
  if (until < 0 || from < 0) return [];
  return slots
    .slice(from, until)
    .filter((slot) => slot.day === slots[until]!.day)
    .map((slot) => slot.id);
}

/** The meetings left, and no order that speaks of the others. */
export function withoutMeetings(meetings: readonly Meeting[], gone: ReadonlySet<string>): Meeting[] {
  const left: Meeting[] = [];
  for (const meeting of meetings) {
    if (gone.has(meeting.id)) continue;
    const { afterMeetingIds } = meeting;
    const ordered = afterMeetingIds.length > 0 && afterMeetingIds.some((id) => gone.has(id));
    left.push(ordered ? { ...meeting, afterMeetingIds: afterMeetingIds.filter((id) => !gone.has(id)) } : meeting);
  }
  return left;
}

function union(a: readonly string[] | undefined, b: readonly string[]): string[] {
  return [...new Set([...(a ?? []), ...b])];
}

function personAway(problem: Problem, personId: string, slotIds: readonly string[]): Problem {
  const people = problem.people.map((person) =>
    person.id === personId ? { ...person, unavailableSlotIds: union(person.unavailableSlotIds, slotIds) } : person,
  );
  return { ...problem, people };
}

function venuesClosed(problem: Problem, venueIds: ReadonlySet<string>, slotIds: readonly string[]): Problem {
  const lost = new Set(slotIds);
  const venues = problem.venues.map((venue) =>
    venueIds.has(venue.id) ? { ...venue, openSlotIds: venue.openSlotIds.filter((id) => !lost.has(id)) } : venue,
  );
  return { ...problem, venues };
}

function tablesOut(
  problem: Problem,
  hit: (table: Problem["tables"][number]) => boolean,
  slotIds: readonly string[],
): Problem {
  const tables = problem.tables.map((table) =>
    hit(table) ? { ...table, unavailableSlotIds: union(table.unavailableSlotIds, slotIds) } : table,
  );
  return { ...problem, tables };
}
