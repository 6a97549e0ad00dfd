import type { Problem } from "../problem/problem.ts";
import { usedTwice, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

/** A table meeting has a table that stands at its venue, seats everybody, is in use then and is the locked one if any; an online one has none. */
export function tableSuits(_: Problem, held: readonly Held[]): Violation[] {
  return held.flatMap(({ meeting, placement, table, venueId }): Violation[] => {
    const { tableId } = placement;
    const at = { meetingId: meeting.id, tableId };
    if (meeting.mode === "online") return tableId === null ? [] : [{ rule: "table_given", ...at }];
    if (!table) return [{ rule: "table_given", ...at }];
    const found: Violation[] = [];
    if (table.venueId !== venueId) found.push({ rule: "table_at_venue", ...at });
    if (table.capacity < meeting.personIds.length) found.push({ rule: "table_seats", ...at });
    if (table.unavailableSlotIds?.includes(placement.slotId)) found.push({ rule: "table_in_use_allowed", ...at });
    if (meeting.lockedTableId !== undefined && meeting.lockedTableId !== table.id) {
      found.push({ rule: "table_locked", ...at });
    }
    return found;
  });
}

export function tableTakenOnce(_: Problem, held: readonly Held[]): Violation[] {
  return usedTwice(held, (one) => (one.table ? [one.table.id] : [])).map(({ id: tableId, slotId, held: group }) => {
    return { rule: "table_taken_once", tableId, slotId, meetingIds: group.map((one) => one.meeting.id) };
  });
}

export function onlineCapacity(problem: Problem, held: readonly Held[]): Violation[] {
  const limit = problem.rules.onlineCapacity ?? Infinity;
  const online = Map.groupBy(
    held.filter((one) => one.meeting.mode === "online"),
    (one) => one.placement.slotId,
  );
  return [...online].flatMap(([slotId, own]) =>
    own.length > limit ? [{ rule: "online_capacity" as const, slotId, held: own.length, limit }] : [],
  );
}
