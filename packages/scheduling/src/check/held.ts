import type { Meeting, Problem, Table } from "../problem/problem.ts";
import type { Placement } from "../problem/timetable.ts";

/** One placement with everything it refers to, looked up once. */
export interface Held {
  readonly meeting: Meeting;
  readonly placement: Placement;
  readonly table: Table | undefined;
  readonly venueId: string;
  /** Position of the slot in the programme. */
  readonly order: number;
}

/** The placements whose meeting and slot exist, in the order given. */
export function heldOf(problem: Problem, placements: readonly Placement[]): Held[] {
  const meetings = new Map(problem.meetings.map((m) => [m.id, m]));
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  const tables = new Map(problem.tables.map((t) => [t.id, t]));
  const orders = new Map(problem.slots.map((slot, order) => [slot.id, order]));
  return placements.flatMap((placement): Held[] => {
    const meeting = meetings.get(placement.meetingId);
    const order = orders.get(placement.slotId);
    if (!meeting || order === undefined) return [];
    const table = placement.tableId === null ? undefined : tables.get(placement.tableId);
    const venueId = meeting.venueId ?? homes.get(meeting.personIds[0] ?? "") ?? "";
    return [{ meeting, placement, table, venueId, order }];
  });
}

/** A thing that is in a slot with a meeting: the person, the table, the interpreter. */
export interface Use {
  readonly id: string;
  readonly slotId: string;
  readonly held: readonly Held[];
}

/** What `usersOf` names more than once in one slot, in the order met. O(placements). */
export function usedTwice(held: readonly Held[], usersOf: (one: Held) => readonly string[]): Use[] {
  const uses = new Map<string, Map<string, { id: string; slotId: string; held: Held[] }>>();
  const twice = new Set<Use>();
  for (const one of held) {
    const { slotId } = one.placement;
    for (const id of usersOf(one)) {
      const slots = uses.get(id) ?? new Map<string, { id: string; slotId: string; held: Held[] }>();
      uses.set(id, slots);
      const use = slots.get(slotId);
      if (use) {
        use.held.push(one);
        twice.add(use);
      } else slots.set(slotId, { id, slotId, held: [one] });
    }
  }
  return [...twice];
}

/** Person id → their meetings held, in the order of time. O(placements · log). */
export function daysOf(held: readonly Held[]): Map<string, Held[]> {
  const days = new Map<string, Held[]>();
  for (const one of held) {
    for (const id of one.meeting.personIds) {
      const own = days.get(id);
      if (own) own.push(one);
      else days.set(id, [one]);
    }
  }
  for (const own of days.values()) own.sort((a, b) => a.order - b.order);
  return days;
}
