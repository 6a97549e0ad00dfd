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

/** Groups by a key, keeping order; only groups of two or more. */
export function clashes(
  held: readonly Held[],
  keysOf: (one: Held) => readonly string[],
): (readonly [string, Held[]])[] {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return [...groups].filter(([, group]) => group.length > 1);
}
