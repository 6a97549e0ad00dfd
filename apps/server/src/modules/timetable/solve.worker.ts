/** Solving in a thread of its own; started by `runInThread`, never imported. */
import { createHash } from "node:crypto";
import { solve, type Bound, type Certificate, type Objective, type Problem, type Timetable } from "@songhua/scheduling";
import { workInThread } from "../../platform/jobs/thread.ts";
import { certify } from "./certify.ts";

export interface SolveTask {
  readonly problem: Problem;
  readonly seed: number;
  readonly seconds: number;
}
export interface SolveNote {
  readonly share: number;
  readonly best: Objective;
  readonly bound: Bound;
}
export interface SolveResult {
  readonly timetable: Timetable;
  readonly certificate: Certificate;
  readonly stopped: boolean;
}

/**
 * The count of moves decides, so that the same problem and seed give the same timetable on every machine fast enough;
 * the clock only guards. About half of what one core of an ordinary machine tries in a second.
 */
const MOVES_PER_SECOND = 250_000;

workInThread<SolveTask, SolveNote, SolveResult>(({ problem, seed, seconds }, owner) => {
  const timetable = solve(problem, {
    seed,
    budgetIterations: seconds * MOVES_PER_SECOND,
    clock: () => performance.now(),
    deadlineMs: seconds * 1000,
    onProgress: ({ share, objective, bound }) => {
      owner.note({ share, best: objective, bound });
    },
    shouldStop: owner.shouldStop,
  });
  const { certificate, violations } = certify(problem, timetable, (text) =>
    createHash("sha256").update(text).digest("hex"),
  );
  // A solver that broke a rule must not reach anybody's calendar.
  if (violations.length > 0)
    throw new Error(`the checker refused a timetable: ${JSON.stringify(violations.slice(0, 5))}`);
  return { timetable, certificate, stopped: owner.shouldStop() };
});
