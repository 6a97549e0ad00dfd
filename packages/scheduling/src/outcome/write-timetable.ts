import { withoutBreaksBound } from "../bounds/bounds.ts";
import { evaluate } from "./objective.ts";
import type { State } from "../state/state.ts";
import { nameTables } from "./tables.ts";
import type { Bound, Placement, Timetable } from "../problem/timetable.ts";
import { explainUnplaced } from "./unplaced.ts";

/** Raised whenever the same problem and seed may give another timetable. */
export const ENGINE_VERSION = "scheduling/3";

/** The state as ids, its objective recomputed from scratch rather than taken from running totals. */
export function writeTimetable(
  state: State,
  bound: Bound,
  seed: number,
  preferredTables?: ReadonlyMap<number, number>,
): Timetable {
  const { problem } = state.model;
  const tableOf = nameTables(state, preferredTables);
  const placements = problem.meetings.flatMap(({ id }, m): Placement[] => {
    const slot = state.slotOf[m]!;
    if (slot < 0) return [];
    return [
      {
        meetingId: id,
        slotId: problem.slots[slot]!.id,
        tableId: problem.tables[tableOf[m]!]?.id ?? null,
        interpreterId: problem.interpreters?.[state.interpreterOf[m]!]?.id ?? null,
      },
    ];
  });
  const unplaced = explainUnplaced(state);
  return {
    placements,
    unplaced,
    objective: evaluate(problem, placements),
    bound: unplaced.length > 0 ? withoutBreaksBound(bound) : bound,
    engineVersion: ENGINE_VERSION,
    seed,
  };
}
