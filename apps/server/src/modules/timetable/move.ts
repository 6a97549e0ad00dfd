import { checkTimetable, evaluate, type Problem, type Timetable, type Violation } from "@songhua/scheduling";
import type { PlanRecord } from "./certify.ts";
import { plainBound } from "./certify.ts";
import type { Place } from "./problem.ts";

export type Moved =
  | { readonly plan: PlanRecord; readonly timetable: Timetable }
  /** The rules the place would break, and the people it would hit; neither ordered by weight. */
  | { readonly clash: { readonly rules: string[]; readonly personIds: string[] } };

/**
 * A timetable with one meeting at another place, or what stands against it. Every rule is asked of the independent checker, so
 * that a move by hand is held to what a solved timetable is. A place kept from an earlier version gives way, a firm one does not.
 */
export function moveMeeting(plan: PlanRecord, before: Timetable, meetingId: string, to: Place, locked: boolean): Moved {
  const { problem, loosened } = locked
    ? { problem: plan.problem, loosened: false }
    : loosen(plan.problem, meetingId, to);
  const moved = { meetingId, slotId: to.slotId, tableId: to.tableId, interpreterId: null };
  const others = new Map(before.placements.map((placement) => [placement.meetingId, placement]));
  others.set(meetingId, moved);
  const placements = problem.meetings.flatMap(({ id }) => others.get(id) ?? []);
  const unplaced = before.unplaced.filter((left) => left.meetingId !== meetingId);
  const objective = evaluate(problem, placements);
  const violations = checkTimetable(problem, { placements, unplaced, objective });
  if (violations.length > 0) return { clash: clashOf(problem, violations, meetingId) };
  const bound = loosened ? plainBound(problem) : plan.bound;
  return { plan: { ...plan, problem, bound }, timetable: { ...before, placements, unplaced, objective, bound } };
}

/** A meeting that was to stay where it is is now to stay at its new place. */
function loosen(problem: Problem, meetingId: string, to: Place): { problem: Problem; loosened: boolean } {
  const meeting = problem.meetings.find(({ id }) => id === meetingId);
  if (meeting?.fixedSlotId === undefined) return { problem, loosened: false };
  const fixed = {
    ...meeting,
    fixedSlotId: to.slotId,
    ...(to.tableId === null ? {} : { lockedTableId: to.tableId }),
  };
  return {
    problem: { ...problem, meetings: problem.meetings.map((other) => (other.id === meetingId ? fixed : other)) },
    loosened: true,
  };
}

function clashOf(problem: Problem, violations: readonly Violation[], moved: string) {
  const people = new Map(problem.meetings.map((meeting) => [meeting.id, meeting.personIds]));
  const hit = violations.flatMap((violation): readonly string[] => {
    if ("personId" in violation) return [violation.personId];
    if (violation.rule === "table_taken_once")
      return violation.meetingIds.flatMap((id) => (id === moved ? [] : (people.get(id) ?? [])));
    return [];
  });
  return { rules: [...new Set(violations.map(({ rule }) => rule))], personIds: [...new Set(hit)] };
}
