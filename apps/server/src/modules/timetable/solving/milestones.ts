import { compareObjectives, type Blackboard, type Objective, type Problem } from "@songhua/scheduling";
import { now } from "./now.ts";

const LOOK_EVERY_MS = 20;

/** When a run got how far, in seconds from its start; undefined where it did not. */
export interface Milestones {
  /** The first timetable with every must meeting. */
  readonly complete: number | undefined;
  /** The last step in meetings held, breaks or fairness. */
  readonly best: number | undefined;
  /** The last step of the proven bound on breaks. */
  readonly proven: number | undefined;
}

/** Looks at the blackboard fifty times a second, which costs a copy of the best timetable at each news. */
export function noteMilestones(problem: Problem, board: Blackboard, startedAt: number) {
  const [slots, interpreters] = [new Int32Array(problem.meetings.length), new Int32Array(problem.meetings.length)];
  const must = problem.meetings.filter(({ priority }) => priority === "must").length;
  let version = 0;
  let bound = 0;
  let newest: Objective | undefined;
  let milestones: Milestones = { complete: undefined, best: undefined, proven: undefined };
  const look = (): void => {
    const seconds = (now() - startedAt) / 1000;
    if (board.provenBreaks() > bound) {
      bound = board.provenBreaks();
      milestones = { ...milestones, proven: seconds };
    }
    if (board.version() === version) return;
    version = board.version();
    const objective = board.read(slots, interpreters);
    if (!objective) return;
    const coarse = { ...objective, walking: 0, finish: 0 };
    if (!newest || compareObjectives(coarse, newest, problem.rules.fairnessFirst) < 0)
      milestones = { ...milestones, best: seconds };
    newest = coarse;
    if (objective.mustHeld === must) milestones = { ...milestones, complete: milestones.complete ?? seconds };
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    end: (): Milestones => {
      clearInterval(timer);
      look();
      return milestones;
    },
  };
}
