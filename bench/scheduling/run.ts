import { existsSync, readFileSync } from "node:fs";
import { seededRng } from "@songhua/kernel";
import { generateEvent, readDzn, solve, type EventShape, type Problem } from "@songhua/scheduling";
import { PUBLISHED_OPTIMA } from "./published-optima.ts";

/** Usage: node bench/scheduling/run.ts [seconds per problem, 5 unless given] [seed, 1 unless given]. One core. */
const seconds = Number(process.argv[2] ?? 5);
const seed = Number(process.argv[3] ?? 1);
const DATA = new URL("../../../shared/bench/scheduling/", import.meta.url);

function timed(problem: Problem) {
  const start = performance.now();
  const timetable = solve(problem, {
    seed,
    budgetIterations: 1e9,
    clock: () => performance.now(),
    deadlineMs: seconds * 1000,
  });
  return { timetable, took: (performance.now() - start) / 1000 };
}

function published(): void {
  console.log(`Published problems, at most ${seconds} s each, seed ${seed}`);
  if (!existsSync(DATA)) {
    console.log("  left out: ../shared/bench/scheduling is absent (the data is not part of this repository)");
    return;
  }
  let optimal = 0;
  for (const [name, optimum] of Object.entries(PUBLISHED_OPTIMA)) {
    const problem = readDzn(readFileSync(new URL(`${name}.original.dzn`, DATA), "utf8"));
    const { timetable, took } = timed(problem);
    const { objective, bound, placements } = timetable;
    const complete = placements.length === problem.meetings.length && objective.fairnessViolation === 0;
    if (complete && objective.breaks <= optimum) optimal++;
    const ratio = optimum > 0 ? (objective.breaks / optimum).toFixed(2) : objective.breaks === 0 ? "1.00" : "over 0";
    console.log(
      `  ${name.padEnd(15)} held ${placements.length}/${problem.meetings.length}  breaks ${objective.breaks} optimum ${optimum}` +
        ` ratio ${ratio}  bound ${bound.breaks}  unfair ${objective.fairnessViolation}  ${took.toFixed(2)} s`,
    );
  }
  console.log(`  optimum reached: ${optimal} of ${Object.keys(PUBLISHED_OPTIMA).length}`);
}

function generated(shape: EventShape): void {
  const { timetable, took } = timed(generateEvent(shape, seededRng(seed)));
  const { objective, bound } = timetable;
  console.log(
    `  ${shape.people} people, ${shape.meetings} meetings, ${shape.slots} slots, ${shape.tables} tables:` +
      ` held ${objective.mustHeld} of at most ${bound.mustHeld}, breaks ${objective.breaks}, at least ${bound.breaks}, ${took.toFixed(2)} s`,
  );
}

published();
console.log("Generated events, a full timetable planted");
generated({ people: 300, meetings: 600, slots: 16, tables: 40 });
generated({ people: 300, meetings: 1500, slots: 24, tables: 120 });
