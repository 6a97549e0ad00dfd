import { certificate, checkTimetable, type Certificate, type Problem, type Timetable } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import { runInThread } from "../../../platform/jobs/thread.ts";
import { now } from "./instant.ts";
import type { SolvingNote, SolvingTask } from "./solving.worker.ts";

const SCRIPT = new URL("./solving.worker.ts", import.meta.url);
const SHOWN = 5;

export interface SolvingProgress extends SolvingNote {
  readonly seconds: number;
}
export interface SolvingOptions {
  /** Decides every choice of chance, as far as the clock does not. */
  readonly seed: number;
  /** From the call, with the starting of threads. */
  readonly seconds: number;
  /** 1 or more. */
  readonly threads: number;
  /** Moves tried at most by each search; without it the clock alone ends the work. */
  readonly iterations?: number;
  /** Called about three times a second, also when there is nothing yet; true asks the work to end with what it has. */
  readonly watch?: (newest: SolvingProgress | undefined) => boolean | Promise<boolean>;
}
export interface Solved {
  readonly timetable: Timetable;
  readonly certificate: Certificate;
  /** It ended because `watch` asked. */
  readonly stopped: boolean;
}

/**
 * Looks for the best timetable in threads of their own until the time is over, somebody stops it, or nothing better can exist.
 * @throws DomainError for a problem with errors; Error when the independent checker refuses the outcome: it must reach nobody's calendar.
 */
export async function solveInThreads(problem: Problem, options: SolvingOptions): Promise<Solved> {
  const startedAt = now();
  const { seed, seconds, iterations = Infinity, watch } = options;
  let stopped = false;
  const timetable = await runInThread<SolvingTask, SolvingNote, Timetable>(
    SCRIPT,
    { problem, seed, iterations, endsAt: startedAt + seconds * 1000 },
    async (newest) => {
      const asked = await watch?.(newest && { ...newest, seconds: (now() - startedAt) / 1000 });
      stopped ||= asked === true;
      return stopped;
    },
  );
  return { timetable, certificate: certified(problem, timetable), stopped };
}

/** The certificate of a timetable that the checker, which shares no code with the solver, found to keep every rule. */
function certified(problem: Problem, timetable: Timetable): Certificate {
  const violations = checkTimetable(problem, timetable);
  if (violations.length > 0)
    throw new Error(`the checker refused a timetable: ${JSON.stringify(violations.slice(0, SHOWN))}`);
  return certificate(problem, timetable, (text) => createHash("sha256").update(text).digest("hex"));
}
