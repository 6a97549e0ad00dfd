import { DomainError, seededRng } from "@songhua/kernel";
import { bounds } from "./bounds.ts";
import { construct } from "./construct.ts";
import { effortOf } from "./effort.ts";
import { eject } from "./eject.ts";
import { improve } from "./improve.ts";
import { buildModel } from "./model.ts";
import { evaluate } from "./objective.ts";
import type { Problem } from "./problem/problem.ts";
import { emptyState, type State } from "./state.ts";
import type { Bound, Objective, Timetable } from "./problem/timetable.ts";
import { validateProblem } from "./validate.ts";
import { writeTimetable } from "./write-timetable.ts";

export interface Progress {
  /** Iterations done in the present phase. */
  readonly iteration: number;
  /** Share of the whole effort used, 0 to 1. */
  readonly share: number;
  readonly objective: Objective;
  readonly bound: Bound;
}

export interface SolveOptions {
  /** Any integer; its low 32 bits decide every choice of chance. */
  readonly seed: number;
  /** Moves tried at most while improving, 0 or more. Some 500,000 take about a second on one core. */
  readonly budgetIterations: number;
  /** Milliseconds on any steady scale; only with `deadlineMs`. */
  readonly clock?: () => number;
  /** Milliseconds from the call; the search ends soon after. Makes the outcome depend on the machine's speed. */
  readonly deadlineMs?: number;
  /** Called when there is a better timetable, at most every 1,024 iterations, and once at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; true ends the search with the best timetable so far. */
  readonly shouldStop?: () => boolean;
}

/** Ejections tried before improving: a floor, and more for larger problems. */
const EJECTIONS = 20_000;
const EJECTIONS_PER_MEETING = 30;
/** Share of a deadline that fitting meetings in may use. */
const EJECT_TIME_SHARE = 0.4;
const REPORT_EVERY = 1024;

/**
 * A timetable for `problem`: greedy, then ejection for meetings left out, then annealing. Same problem, seed and budget give the same
 * timetable where no deadline cuts in. Always valid, perhaps not best: compare `objective` with `bound`.
 * @throws DomainError `bad_request` with the codes found, when `validateProblem` finds errors.
 */
export function solve(problem: Problem, options: SolveOptions): Timetable {
  const errors = validateProblem(problem).filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw new DomainError("bad_request", { findings: errors.map((error) => error.code) });
  const { seed, budgetIterations, clock, deadlineMs, shouldStop } = options;
  const startedAt = clock?.();
  const timed = { clock, startedAt, shouldStop };
  const rng = seededRng(seed);
  const model = buildModel(problem);
  const bound = bounds(model);
  const state = emptyState(model);
  construct(state);

  const ejections = Math.min(budgetIterations, EJECTIONS + EJECTIONS_PER_MEETING * model.meetingCount);
  const ejectMs = deadlineMs === undefined ? undefined : deadlineMs * EJECT_TIME_SHARE;
  const reachable = model.domainSlots.filter((slots) => slots.length > 0).length;
  eject(state, rng, effortOf({ ...timed, iterations: ejections, deadlineMs: ejectMs }), reachable);

  const effort = effortOf({ ...timed, iterations: budgetIterations, deadlineMs });
  const report = (iteration: number) =>
    options.onProgress?.({ iteration, share: effort.share(iteration), objective: objectiveOf(state), bound });
  let nextReport = 0;
  improve(state, {
    rng,
    effort,
    breaksBound: bound.breaks,
    onBetter: (iteration) => {
      if (iteration < nextReport) return;
      nextReport = iteration + REPORT_EVERY;
      report(iteration);
    },
  });
  const timetable = writeTimetable(state, bound, seed);
  options.onProgress?.({
    iteration: budgetIterations,
    share: 1,
    objective: timetable.objective,
    bound: timetable.bound,
  });
  return timetable;
}

function objectiveOf({ model, slotOf }: State): Objective {
  const { meetings, slots } = model.problem;
  const held = meetings.flatMap(({ id }, m) =>
    slotOf[m]! < 0 ? [] : [{ meetingId: id, slotId: slots[slotOf[m]!]!.id, tableId: null }],
  );
  return evaluate(model.problem, held);
}
