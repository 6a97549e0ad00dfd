import {
  checkTimetable,
  compareObjectives,
  evaluate,
  type Placement,
  type Problem,
  type Timetable,
} from "@songhua/scheduling";

/**
 * What was found, or where the run was started from if that still keeps every rule and is better: going on never ends worse. A start
 * that leaves out what was found a place for is not better. O(size of the problem · log).
 */
export function keepStart(problem: Problem, found: Timetable, start: readonly Placement[]): Timetable {
  const places = new Map(start.map((placement) => [placement.meetingId, placement]));
  const placements = problem.meetings.flatMap(({ id }) => places.get(id) ?? []);
  const placed = new Set(placements.map(({ meetingId }) => meetingId));
  const unplaced = found.unplaced.filter(({ meetingId }) => !placed.has(meetingId));
  if (placements.length + unplaced.length !== problem.meetings.length) return found;
  const objective = evaluate(problem, placements);
  if (compareObjectives(objective, found.objective, problem.rules.fairnessFirst) >= 0) return found;
  const kept = { ...found, placements, unplaced, objective };
  return checkTimetable(problem, kept).length === 0 ? kept : found;
}
