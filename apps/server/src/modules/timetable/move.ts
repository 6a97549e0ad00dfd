import {
  checkTimetable,
  evaluate,
  type Meeting,
  type Problem,
  type Timetable,
  type Violation,
} from "@songhua/scheduling";
import type { PlanRecord } from "./certify.ts";
import { plainBound } from "./certify.ts";
import type { Place } from "./plan-input.ts";
import { placeOfTable, relocate } from "./relocate.ts";

export interface Clash {
  /** The rules the place would break. */
  readonly rules: readonly string[];
  /** The people and other meetings it would hit; none ordered by weight. */
  readonly personIds: readonly string[];
  readonly meetingIds: readonly string[];
}
export type Moved =
  { readonly plan: PlanRecord; readonly timetable: Timetable; readonly place: Place } | { readonly clash: Clash };

/**
 * A timetable with one meeting at another place, or what stands against it. Every rule is asked of the independent checker, so
 * that a move by hand is held to what a solved timetable is. A place kept from an earlier version gives way, a firm one does not.
 * The table decides at which venue the meeting is held, none that it is held online; one that is locked stays where it is asked to be.
 * A meeting that needs an interpreter keeps its own if they can serve there, else gets the first who can.
 */
export function moveMeeting(
  plan: PlanRecord,
  before: Timetable,
  meetingId: string,
  to: Pick<Place, "slotId" | "tableId">,
  locked: boolean,
): Moved {
  const asked = locked ? plan.problem : relocate(plan.problem, meetingId, placeOfTable(plan.problem, to.tableId));
  const problem = loosen(asked, meetingId, to, locked);
  const meeting = problem.meetings.find(({ id }) => id === meetingId)!;
  const others = new Map(before.placements.map((placement) => [placement.meetingId, placement]));
  const unplaced = before.unplaced.filter((left) => left.meetingId !== meetingId);
  const bound = problem === plan.problem ? plan.bound : plainBound(problem);
  let clash: Clash | undefined;
  for (const interpreterId of interpretersFor(problem, before, meeting, to.slotId)) {
    const place = { ...to, interpreterId };
    others.set(meetingId, { meetingId, ...place });
    const placements = problem.meetings.flatMap(({ id }) => others.get(id) ?? []);
    const objective = evaluate(problem, placements);
    const violations = checkTimetable(problem, { placements, unplaced, objective });
    if (violations.length === 0)
      return {
        plan: { ...plan, problem, bound },
        timetable: { ...before, placements, unplaced, objective, bound },
        place,
      };
    clash ??= clashOf(problem, violations, meetingId);
  }
  return { clash: clash! };
}

/** A meeting that was to stay where it is is now to stay at its new place; a locked one stays. */
export function loosen(
  problem: Problem,
  meetingId: string,
  to: Pick<Place, "slotId" | "tableId">,
  locked: boolean,
): Problem {
  const meeting = problem.meetings.find(({ id }) => id === meetingId);
  if (locked || meeting?.fixedSlotId === undefined) return problem;
  const fixed = { ...meeting, fixedSlotId: to.slotId };
  if (to.tableId === null) delete fixed.lockedTableId;
  else fixed.lockedTableId = to.tableId;
  return { ...problem, meetings: problem.meetings.map((other) => (other.id === meetingId ? fixed : other)) };
}

/** Who may be tried as a meeting's interpreter in a slot: its own first, then the free ones; null where nobody is needed, or nobody fits. */
export function interpretersFor(
  { interpreters }: Problem,
  { placements }: Pick<Timetable, "placements">,
  { id, languagePair, field }: Meeting,
  slotId: string,
): (string | null)[] {
  if (!interpreters || !languagePair) return [null];
  const own = placements.find((placement) => placement.meetingId === id)?.interpreterId;
  const taken = new Set(
    placements.flatMap((placement) =>
      placement.slotId === slotId && placement.meetingId !== id ? [placement.interpreterId] : [],
    ),
  );
  const able = interpreters.filter(
    (interpreter) =>
      !taken.has(interpreter.id) &&
      !interpreter.unavailableSlotIds.includes(slotId) &&
      interpreter.languagePairs.some((pair) => languagePair.every((language) => pair.includes(language))) &&
      (field === undefined || interpreter.fields === undefined || interpreter.fields.includes(field)),
  );
  const ids = able.map((interpreter) => interpreter.id).sort((a, b) => Number(b === own) - Number(a === own));
  return ids.length === 0 ? [null] : ids;
}

export function clashOf(problem: Problem, violations: readonly Violation[], moved: string): Clash {
  const people = new Map(problem.meetings.map((meeting) => [meeting.id, meeting.personIds]));
  const hit = violations.flatMap((violation): readonly string[] => {
    if ("personId" in violation) return [violation.personId];
    if (violation.rule === "table_taken_once")
      return violation.meetingIds.flatMap((id) => (id === moved ? [] : (people.get(id) ?? [])));
    return [];
  });
  const others = violations.flatMap((violation): readonly string[] =>
    "meetingIds" in violation ? violation.meetingIds : "afterMeetingId" in violation ? [violation.afterMeetingId] : [],
  );
  return {
    rules: [...new Set(violations.map(({ rule }) => rule))],
    personIds: [...new Set(hit)],
    meetingIds: [...new Set(others)].filter((id) => id !== moved),
  };
}
