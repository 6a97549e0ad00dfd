import { DomainError } from "@songhua/kernel";
import type { Bound, Objective } from "@songhua/scheduling";
import { availableParallelism } from "node:os";
import { refreshStatistics } from "../../platform/database/statistics.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import type { RunBook, RunContext, RunEnd } from "../runs/index.ts";
import { certificateRow, certify, recordOf, unplacedRows } from "./certify.ts";
import { courseWith, type CoursePoint } from "./course.ts";
import { sha256 } from "./insight.ts";
import { keepStart } from "./keep-start.ts";
import { loadProblem } from "./load.ts";
import { packProof } from "./proof-file.ts";
import { saveProof } from "./proof-store.ts";
import { solveInThreads, type SolvingProgress } from "./solving/solve-in-threads.ts";
import { insertTimetable } from "./store.ts";

/** One searches, one proves; the server's own thread goes on answering. */
const MOST_THREADS = 2;
/** A run's progress is shown as a share of this. */
const STEPS = 100;

/** What every list of meetings joins. */
const WRITTEN_AND_JOINED = [
  "placement",
  "meeting",
  "meeting_person",
  "slot",
  "venue_table",
  "organisation",
  "participant",
] as const;

/** Places all agreed meetings; ends in a draft, also when it is asked to stop: the best found so far. */
export function timetableRuns(book: RunBook): void {
  book.add("timetable", placeAll);
}

/** Places all agreed meetings of the run's event and keeps the result as a draft. */
export async function placeAll(context: RunContext): Promise<RunEnd> {
  const { services, eventId, runId, input } = context;
  const seed = Number(input["seed"] ?? 1);
  const seconds = Number(input["seconds"] ?? 5);
  const continueFrom = typeof input["continueFrom"] === "string" ? input["continueFrom"] : undefined;
  const keepPublished = input["keepPublished"] !== false;
  const now = services.clock.now();
  const startedAt = Date.parse(now);
  const { problem, priorities, start } = await loadProblem(services.db, eventId, { now, keepPublished, continueFrom });
  if (problem.slots.length === 0) throw new DomainError("timetable_infeasible", { reason: "no_slots" });
  let course: readonly CoursePoint[] = [];
  const solved = await solveInThreads(problem, {
    seed,
    seconds,
    ...((keepPublished || continueFrom !== undefined) && start.length > 0 && { start }),
    // A count of moves asks for the same timetable every time, which several threads cannot promise.
    ...(typeof input["iterations"] === "number"
      ? { iterations: input["iterations"], threads: 1 }
      : { threads: Math.min(MOST_THREADS, availableParallelism()) }),
    watch: (newest) => {
      if (newest) course = courseWith(course, pointOf(newest));
      // The last step is the storing of the draft.
      const done = Math.min(STEPS - 1, Math.floor((newest?.share ?? 0) * STEPS));
      return context.progress(
        done,
        STEPS,
        newest && {
          best: newest.best,
          bound: boundNote(newest.bound),
          held: heldIn(newest.best),
          gap: newest.best.breaks - newest.bound.breaks,
          seconds: newest.seconds,
          budget: seconds,
          course,
        },
      );
    },
  });
  const { stopped } = solved;
  const timetable = continueFrom !== undefined ? keepStart(problem, solved.timetable, start) : solved.timetable;
  const taken = (Date.parse(services.clock.now()) - startedAt) / 1000;
  course = courseWith(course, pointOf({ seconds: taken, best: timetable.objective, bound: timetable.bound }));
  const certificate =
    timetable === solved.timetable ? solved.certificate : certify(problem, timetable, sha256).certificate;
  const row = certificateRow(timetable, certificate, 0, priorities);
  const unplaced = unplacedRows(timetable);
  const proof = await packProof(timetable.bound, solved.proof);
  const made = await services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, eventId);
    const now = services.clock.now();
    const created = await insertTimetable(tx, eventId, {
      plan: recordOf(problem, timetable),
      certificate: row,
      unplaced,
      places: new Map(timetable.placements.map(({ meetingId, ...place }) => [meetingId, place])),
      now,
    });
    if (proof) await saveProof(tx, eventId, proof, now);
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: PLATFORM,
      action: "timetable.made",
      subjectType: "timetable",
      subjectId: created.id,
      data: { runId, version: created.version, held: row.held, stopped },
    });
    return created;
  });
  await refreshStatistics(services.db, WRITTEN_AND_JOINED);
  return {
    cancelled: stopped,
    note: {
      timetableId: made.id,
      version: made.version,
      best: timetable.objective,
      bound: boundNote(timetable.bound),
      gap: timetable.objective.breaks - timetable.bound.breaks,
      held: row.held,
      unplaced: unplaced.length,
      seconds: taken,
      budget: seconds,
      course,
    },
  };
}

const heldIn = ({ mustHeld, niceWeight }: Objective): number => mustHeld + niceWeight;
const pointOf = ({ seconds, best, bound }: Pick<SolvingProgress, "seconds" | "best" | "bound">): CoursePoint => ({
  seconds: Math.round(seconds * 10) / 10,
  held: heldIn(best),
  breaks: best.breaks,
  bound: bound.breaks,
});

/** The figures alone: reasons can name every person and belong in the file, not in a progress note. */
const boundNote = ({ mustHeld, niceWeight, breaks }: Bound) => ({
  mustHeld,
  niceWeight,
  breaks,
});
