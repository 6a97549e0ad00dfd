import { seededRng, type Rng } from "@songhua/kernel";
import { checkTimetable, generateEvent, openRepairs, solve, type Disruption, type Problem } from "@songhua/scheduling";
import { figure, print, type Settings } from "./settings.ts";

const SIZE = { people: 10_000, meetings: 50_000, slots: 30, tables: 2500 };
const DEFAULT_SECONDS = 20;
const TIMES = 30;
/** Every so many meetings one is locked to its place. */
const LOCKED_EVERY = 10;
const KINDS = ["meeting_cancelled", "person_out of one slot", "person_out for the day", "table_out"] as const;

/** What happens on the day of a large event: how long each repair takes and whom else it moves. */
export function repairs({ seconds = DEFAULT_SECONDS, seed }: Settings): void {
  print(
    `Repairs at ${SIZE.people} people, ${SIZE.meetings} meetings; timetable of ${seconds} s, seed ${seed}, ${TIMES} of each kind`,
  );
  print("  goal for one cancellation: ≤ 50 ms, ≤ 4 other meetings moved, locked ones never; no published peer");
  const problem = generateEvent(SIZE, seededRng(seed));
  const clock = () => performance.now();
  const timetable = solve(problem, { seed, budgetIterations: Infinity, clock, deadlineMs: seconds * 1000 });
  const keepMeetingIds = problem.meetings.filter((_, m) => m % LOCKED_EVERY === 0).map(({ id }) => id);
  const locked = new Set(keepMeetingIds);
  const opened = performance.now();
  const session = openRepairs(problem, timetable);
  print(`  opened in ${figure(performance.now() - opened, 0)} ms (once); breaks before: ${timetable.objective.breaks}`);
  for (const kind of KINDS) {
    const rng = seededRng(seed);
    const took: number[] = [];
    const moved: number[] = [];
    let [lockedMoved, unplaced] = [0, 0];
    for (let i = 0; i < TIMES; i++) {
      const disruption = disruptionOf(kind, problem, rng, timetable);
      const before = session.timetable().unplaced.length;
      const began = performance.now();
      const { changes } = session.apply(disruption, { keepMeetingIds });
      took.push(performance.now() - began);
      const others = changes.filter(({ cause, after }) => cause === "made_way" && after !== null);
      moved.push(others.length);
      lockedMoved += others.filter(({ meetingId }) => locked.has(meetingId)).length;
      unplaced += session.timetable().unplaced.length - before;
      if (i === 0 && checkTimetable(session.problem(), session.timetable()).length > 0)
        throw new Error("the checker refuses the repaired timetable");
      session.undo();
    }
    print(
      `  ${kind.padEnd(24)} median ${figure(middle(took), 1)} ms, worst ${figure(Math.max(...took), 1)} ms; others moved:` +
        ` median ${middle(moved)}, most ${Math.max(...moved)}; locked moved: ${lockedMoved}; left without a place: ${unplaced}`,
    );
  }
}

function disruptionOf(
  kind: (typeof KINDS)[number],
  { people, tables, slots }: Problem,
  rng: Rng,
  { placements }: ReturnType<typeof solve>,
): Disruption {
  const person = people[rng.int(people.length)]!.id;
  const placement = placements[rng.int(placements.length)]!;
  switch (kind) {
    case "meeting_cancelled":
      return { kind, meetingId: placement.meetingId };
    case "person_out of one slot":
      return { kind: "person_out", personId: person, slotIds: [slots[rng.int(slots.length)]!.id] };
    case "person_out for the day":
      return { kind: "person_out", personId: person };
    case "table_out":
      return { kind, tableId: tables[rng.int(tables.length)]!.id };
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
