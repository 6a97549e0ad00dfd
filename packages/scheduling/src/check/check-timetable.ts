import type { Problem } from "../problem/problem.ts";
import type { Timetable } from "../problem/timetable.ts";
import { heldOf, type Held } from "./held.ts";
import { interpreterOnce, interpreterRest, interpreterSuits } from "./interpreter-rules.ts";
import { orderKept, personAvailable, personInOnePlace, personLimit, slotAllowed, talkKept } from "./people-rules.ts";
import { onlineCapacity, tableSuits, tableTakenOnce } from "./place-rules.ts";
import { closeTo, recount } from "./recount.ts";
import { personAtVenue, travelTime, venueOpen } from "./travel-rules.ts";
import type { Violation } from "./violation.ts";

const RULES: readonly ((problem: Problem, held: readonly Held[]) => Violation[])[] = [
  personInOnePlace,
  personAvailable,
  talkKept,
  personLimit,
  venueOpen,
  personAtVenue,
  travelTime,
  slotAllowed,
  orderKept,
  tableSuits,
  tableTakenOnce,
  onlineCapacity,
  interpreterSuits,
  interpreterOnce,
  interpreterRest,
];

/**
 * Whether a timetable keeps every rule and counts itself rightly. Shares nothing with the solver but the shape of the data, so that one
 * mistake cannot hide in both. Empty when all holds. O(size of the problem · log).
 */
export function checkTimetable(
  problem: Problem,
  timetable: Pick<Timetable, "placements" | "unplaced" | "objective">,
): Violation[] {
  const held = heldOf(problem, timetable.placements);
  return [
    ...idsKnown(problem, timetable),
    ...accountedOnce(problem, timetable),
    ...RULES.flatMap((rule) => rule(problem, held)),
    ...objectiveTrue(problem, held, timetable),
  ];
}

function idsKnown(problem: Problem, { placements }: Pick<Timetable, "placements">): Violation[] {
  const known = (records: readonly { readonly id: string }[] | undefined) => new Set(records?.map((r) => r.id));
  const sets = [known(problem.meetings), known(problem.slots), known(problem.tables), known(problem.interpreters)];
  return placements.flatMap(({ meetingId, slotId, tableId, interpreterId }) =>
    [meetingId, slotId, tableId, interpreterId].flatMap((id, i) =>
      id === null || sets[i]?.has(id) ? [] : [{ rule: "ids_known" as const, meetingId, id }],
    ),
  );
}

function accountedOnce(
  problem: Problem,
  { placements, unplaced }: Pick<Timetable, "placements" | "unplaced">,
): Violation[] {
  const counts = new Map<string, number>(problem.meetings.map((m) => [m.id, 0]));
  for (const { meetingId } of [...placements, ...unplaced]) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1);
  return [...counts]
    .filter(([, times]) => times !== 1)
    .map(([meetingId, times]) => ({ rule: "meeting_accounted_once", meetingId, times }));
}

function objectiveTrue(
  problem: Problem,
  held: readonly Held[],
  { objective }: Pick<Timetable, "objective">,
): Violation[] {
  const found = recount(problem, held);
  return (
    ["mustHeld", "minimumShort", "niceWeight", "breaks", "fairnessViolation", "walking", "finish"] as const
  ).flatMap((part) =>
    closeTo(found[part], objective[part])
      ? []
      : [{ rule: "objective_true" as const, part, claimed: objective[part], found: found[part] }],
  );
}
