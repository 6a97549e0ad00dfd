import { withoutBreaksBound } from "../bounds/bounds.ts";
import type { Disruption } from "./disruption.ts";
import type { Problem } from "../problem/problem.ts";
import type { Timetable } from "../problem/timetable.ts";
import { openRepairs } from "./open-repairs.ts";
import type { Repair, RepairOptions } from "./repair-types.ts";

export type { Change, Repair, RepairOptions } from "./repair-types.ts";

/**
 * Mends a valid `timetable` after a disruption with as few other meetings moved as its search finds. Meetings left out before stay out,
 * and nothing else is made better, unless the options ask for it. Hit meetings go in order: must first, then heavy, then by index, each
 * to its own slot if it can stay. A must that fits nowhere takes the place of the lightest nice ones. Deterministic. For one repair; it
 * builds everything and computes the bound anew, which `openRepairs` does not.
 */
export function repair(
  before: Problem,
  timetable: Timetable,
  disruption: Disruption,
  options: RepairOptions = {},
): Repair {
  const session = openRepairs(before, timetable);
  const repaired = session.apply(disruption, options);
  if (options.bound) return repaired;
  const bound = session.bound();
  const proven = repaired.timetable.unplaced.length > 0 ? withoutBreaksBound(bound) : bound;
  return { ...repaired, timetable: { ...repaired.timetable, bound: proven } };
}
