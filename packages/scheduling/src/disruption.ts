import type { Meeting, Problem } from "./problem/problem.ts";

/** Something that happens after a timetable was published. Absent `slotIds` mean the whole event; on the day name the slots still to come. */
export type Disruption =
  | { readonly kind: "person_out"; readonly personId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "slot_lost"; readonly slotId: string; readonly venueId?: string }
  | { readonly kind: "table_out"; readonly tableId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "interpreter_out"; readonly interpreterId: string; readonly slotIds?: readonly string[] }
  | { readonly kind: "meeting_added"; readonly meeting: Meeting };

/** The problem as it stands after the disruption; the given one is left as it is. Unknown ids change nothing. O(size of the problem). */
export function applyDisruption(problem: Problem, disruption: Disruption): Problem {
  const all = problem.slots.map((slot) => slot.id);
  const union = (a: readonly string[] | undefined, b: readonly string[]) => [...new Set([...(a ?? []), ...b])];
  switch (disruption.kind) {
    case "person_out":
      return {
        ...problem,
        people: problem.people.map((person) =>
          person.id === disruption.personId
            ? { ...person, unavailableSlotIds: union(person.unavailableSlotIds, disruption.slotIds ?? all) }
            : person,
        ),
      };
    case "slot_lost":
      return {
        ...problem,
        venues: problem.venues.map((venue) =>
          disruption.venueId === undefined || venue.id === disruption.venueId
            ? { ...venue, openSlotIds: venue.openSlotIds.filter((id) => id !== disruption.slotId) }
            : venue,
        ),
      };
    case "table_out":
      return {
        ...problem,
        tables: problem.tables.map((table) =>
          table.id === disruption.tableId
            ? { ...table, unavailableSlotIds: union(table.unavailableSlotIds, disruption.slotIds ?? all) }
            : table,
        ),
      };
    case "interpreter_out":
      return {
        ...problem,
        interpreters: (problem.interpreters ?? []).map((interpreter) =>
          interpreter.id === disruption.interpreterId
            ? { ...interpreter, unavailableSlotIds: union(interpreter.unavailableSlotIds, disruption.slotIds ?? all) }
            : interpreter,
        ),
      };
    case "meeting_added":
      return { ...problem, meetings: [...problem.meetings, disruption.meeting] };
  }
}
