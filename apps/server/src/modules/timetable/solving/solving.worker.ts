/** One thread of a search for a timetable; started by `solveInThreads`, never imported. */
import { openBlackboard } from "@songhua/scheduling";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { now } from "./now.ts";
import { buffersOf, isProvable, Parts, type PartResult, type SolvingNote, type SolvingTask } from "./parts.ts";

/** How long from the start the search may place what can be placed, once it is shown that not all can; some more for each meeting. */
const GRACE_MS = 2000;
const GRACE_MS_PER_MEETING = 1;
/** Alone in one thread: see whether a proof gets anywhere; then the search finds what is easy, the proof has its share, the search the rest. */
const TRY_SHARE = 0.02;
const FIRST_SEARCH_SHARE = 0.25;
const FIRST_SEARCH_MS = 3000;
const PROOF_UNTIL_SHARE = 0.75;
/** With a proof in another thread: how long a search of a small event goes on before it gives way to the solver. */
const SEARCH_MS = 1000;
/** Without a clock: conflicts the proof may meet for each million of moves. */
const CONFLICTS_PER_MILLION = 100;

workInThread<SolvingTask, SolvingNote, PartResult>((task, owner) => {
  const board = openBlackboard(task.board, task.problem.meetings.length);
  const parts = new Parts(task, board, (note) => owner.note(note));
  const { part, seed, iterations, startedAt, endsAt } = task;
  const at = (share: number) => startedAt + share * (endsAt - startedAt);
  const graceEnd = Math.min(endsAt, startedAt + GRACE_MS + GRACE_MS_PER_MEETING * task.problem.meetings.length);
  const goOn = (moves: number): void => {
    if (parts.outcome === "optimal" || board.stopped()) return;
    // A second search looks elsewhere; a first one is what the seed stands for.
    parts.search(parts.searched ? seed + 1 : seed, parts.outcome === "infeasible" ? graceEnd : endsAt, moves);
  };
  if (part === "search") {
    const last = iterations === Infinity && isProvable(task.problem) ? Math.min(endsAt, now() + SEARCH_MS) : endsAt;
    parts.search(seed, last, iterations);
    if (last < endsAt && !board.stopped()) {
      // Small events: what a search of its kind finds it finds at once; the solver finds the rest.
      if (now() >= last) parts.prove(endsAt, Infinity, true);
      if (parts.outcome === "unknown") parts.search(seed + 2, endsAt, iterations);
    }
    // It ends before its time only when nothing better can be, which a proof need not find out again.
    if (iterations === Infinity) board.stop();
    return parts.result();
  }
  if (part === "proof") {
    parts.prove(endsAt, Infinity);
    goOn(iterations);
    if (parts.outcome !== "unknown") board.stop();
    return parts.result();
  }
  if (iterations === Infinity) {
    parts.prove(at(TRY_SHARE), Infinity);
    if (!parts.proofOver) {
      parts.search(seed, Math.min(at(FIRST_SEARCH_SHARE), now() + FIRST_SEARCH_MS), iterations);
      parts.prove(at(PROOF_UNTIL_SHARE), Infinity);
    }
    goOn(iterations);
  } else {
    parts.search(seed, endsAt, iterations / 2);
    parts.prove(endsAt, (iterations / 1e6) * CONFLICTS_PER_MILLION);
    goOn(iterations / 2);
  }
  // Stopped before it began: the first timetable takes a moment and is better than none.
  if (!parts.searched && parts.result().timetables.length === 0) parts.search(seed, endsAt, iterations);
  return parts.resultAlone();
}, buffersOf);
