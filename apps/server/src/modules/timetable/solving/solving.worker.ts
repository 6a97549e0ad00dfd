/** One thread of a search for a timetable; started by `solveInThreads`, never imported. */
import { solve, type Problem, type Timetable } from "@songhua/scheduling";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { now } from "./instant.ts";

export interface SolvingTask {
  readonly problem: Problem;
  readonly seed: number;
  /** Moves tried at most. */
  readonly iterations: number;
  /** On the scale of `now`. */
  readonly endsAt: number;
}
export interface SolvingNote {
  readonly share: number;
  readonly best: Timetable["objective"];
  readonly bound: Timetable["bound"];
}

workInThread<SolvingTask, SolvingNote, Timetable>(({ problem, seed, iterations, endsAt }, owner) =>
  solve(problem, {
    seed,
    budgetIterations: iterations,
    clock: now,
    deadlineMs: Math.max(1, endsAt - now()),
    onProgress: ({ share, objective, bound }) => owner.note({ share, best: objective, bound }),
    shouldStop: owner.shouldStop,
  }),
);
