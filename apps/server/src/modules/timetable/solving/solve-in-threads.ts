import {
  blackboardBuffer,
  compareObjectives,
  openBlackboard,
  type Blackboard,
  type Infeasibility,
  type Objective,
  type Placement,
  type Problem,
} from "@songhua/scheduling";
import { runInThread } from "../../../platform/jobs/thread.ts";
import { certifiedBest, type Certified } from "./certified.ts";
import { noteMilestones, type Milestones } from "./milestones.ts";
import { now } from "./now.ts";
import { isForSearchOnly, type PartResult, type SolvingNote, type SolvingTask } from "./parts.ts";

const SCRIPT = new URL("./solving.worker.ts", import.meta.url);
const LOOK_EVERY_MS = 200;
/**
 * A small nursery and a bounded heap halve the memory of a large event, for a tenth more time at the start: an engine makes much that is
 * soon forgotten while it reads a problem and little later. Ten times what 50,000 meetings need.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1500 };
const PATIENCE_MS = 700;
const NOTHING: PartResult = {
  timetables: [],
  certified: undefined,
  outcome: "unknown",
  reason: undefined,
  shown: undefined,
};

export interface SolvingProgress extends SolvingNote {
  readonly seconds: number;
}
export interface SolvingOptions {
  /** Decides every choice of chance, as far as the clock does not. */
  readonly seed: number;
  /** From the call, with the starting of threads. */
  readonly seconds: number;
  /** 1 or more: the first searches, the second proves (and then searches), further ones search; a single one does both by turns. */
  readonly threads: number;
  /** Moves tried at most by each search. With one thread the outcome then depends on problem and seed alone; `seconds` only guards. */
  readonly iterations?: number;
  /** A timetable to begin from; the outcome is not worse where it keeps every rule. */
  readonly start?: readonly Placement[];
  /** Called some five times a second, also when there is nothing yet; true asks the work to end with what it has. */
  readonly watch?: (newest: SolvingProgress | undefined) => boolean | Promise<boolean>;
}
export interface Solved extends Certified {
  /** It ended because `watch` asked. */
  readonly stopped: boolean;
  /** Why the must meetings cannot all be held, where that was proven. */
  readonly infeasible: Infeasibility | undefined;
  readonly milestones: Milestones;
}

/**
 * Looks for the best timetable in threads of their own, and for the proof that none is better, until the time is over, somebody stops
 * it, or nothing is left to find.
 * @throws DomainError for a problem with errors; Error when the independent checker refuses the outcome: it must reach nobody's
 * calendar; what `watch` throws.
 */
export async function solveInThreads(problem: Problem, options: SolvingOptions): Promise<Solved> {
  const startedAt = now();
  const { seed, seconds, iterations = Infinity } = options;
  // A second search of a large event finds nothing the first does not, and slows it: both live on memory.
  const threads = isForSearchOnly(problem) ? 1 : options.threads;
  const buffer = blackboardBuffer(problem.meetings.length);
  const board = openBlackboard(buffer, problem.meetings.length);
  const watching = watch(board, startedAt, options);
  const noted = noteMilestones(problem, board, startedAt);
  const task = (thread: number): SolvingTask => ({
    part: threads === 1 ? "alone" : thread === 1 ? "proof" : "search",
    problem,
    // Two apart: the proof's thread takes the one between for a search of its own.
    seed: thread < 2 ? seed : seed + thread,
    iterations,
    startedAt,
    endsAt: startedAt + seconds * 1000,
    board: buffer,
    start: options.start,
  });
  let searched: PartResult | undefined;
  const overdue = overdueAfter(startedAt + seconds * 1000, board);
  const run = async (thread: number): Promise<PartResult> => {
    const own = task(thread);
    try {
      const result = await runInThread<SolvingTask, SolvingNote, PartResult>(
        SCRIPT,
        own,
        (newest) => {
          watching.note(newest);
          // A slice of a proof can take seconds; nobody waits for it once it can only say that it was stopped.
          const idle = own.part === "proof" && overdue() && searched !== undefined;
          if (idle && isBestOf(problem, searched!, board)) throw new Abandoned();
          return Promise.resolve(false);
        },
        LIMITS,
      );
      if (own.part !== "proof") searched ??= result;
      return result;
    } catch (error) {
      if (error instanceof Abandoned) return NOTHING;
      board.stop();
      throw error;
    }
  };
  try {
    const runs = Promise.all(Array.from({ length: threads }, (_, thread) => run(thread)));
    const results = await Promise.race([runs, watching.failed]);
    const found = results.flatMap(({ timetables }) => timetables);
    const shown = results.flatMap((result) => result.shown ?? []);
    return {
      ...(results[0]!.certified ?? certifiedBest(problem, found, board, shown)),
      stopped: watching.asked(),
      infeasible: results.find(({ outcome }) => outcome === "infeasible")?.reason,
      milestones: noted.end(),
    };
  } finally {
    board.stop();
    watching.end();
    noted.end();
  }
}

class Abandoned extends Error {}

/** True once the work should have ended for so long that whoever still works is waited for in vain. */
function overdueAfter(endsAt: number, board: Blackboard): () => boolean {
  let stoppedAt: number | undefined;
  return () => {
    if (board.stopped()) stoppedAt ??= now();
    return now() > Math.min(stoppedAt ?? Infinity, endsAt) + PATIENCE_MS;
  };
}

/** Whether what a thread brought is as good as the best that all of them found. */
function isBestOf(problem: Problem, { timetables }: PartResult, board: Blackboard): boolean {
  const count = problem.meetings.length;
  const best = board.read(new Int32Array(count), new Int32Array(count));
  const coarse = (objective: Objective) => ({ ...objective, walking: 0, finish: 0 });
  return (
    !best ||
    timetables.some(
      ({ objective }) => compareObjectives(coarse(objective), coarse(best), problem.rules.fairnessFirst) <= 0,
    )
  );
}

/** Tells the caller what the threads tell, and the threads to stop when the caller says so. */
function watch(board: Blackboard, startedAt: number, { watch: tell }: SolvingOptions) {
  let newest: SolvingNote | undefined;
  let asked = false;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const failed = new Promise<never>((_, reject) => {
    const look = async (): Promise<void> => {
      const best = newest && { ...newest, bound: { ...newest.bound, breaks: proven(newest, board) } };
      asked ||= (await tell?.(best && { ...best, seconds: (now() - startedAt) / 1000 })) === true;
      if (asked) board.stop();
      if (!ended) timer = setTimeout(again, LOOK_EVERY_MS);
    };
    const again = (): void => void look().catch(reject);
    again();
  });
  return {
    failed,
    asked: () => asked,
    note: (note: SolvingNote | undefined) => {
      if (note && (!newest || compareObjectives(note.best, newest.best) <= 0)) newest = note;
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}

/** What is proven speaks of timetables with all meetings. */
function proven({ bound }: SolvingNote, board: Blackboard): number {
  return Math.max(bound.breaks, board.provenBreaks());
}
