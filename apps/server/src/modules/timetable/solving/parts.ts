import {
  compareObjectives,
  createProof,
  solve,
  type Blackboard,
  type Infeasibility,
  type Problem,
  type ProofOutcome,
  type Timetable,
} from "@songhua/scheduling";
import { now } from "./now.ts";

export interface SolvingTask {
  /** "search" improves; "proof" proves, and searches too once nothing is left to prove; "alone" does both by turns. */
  readonly part: "search" | "proof" | "alone";
  readonly problem: Problem;
  readonly seed: number;
  /** Moves tried at most by each search; finite: the clock only guards. */
  readonly iterations: number;
  /** On the scale of `now`. */
  readonly startedAt: number;
  readonly endsAt: number;
  readonly board: SharedArrayBuffer;
}
export interface SolvingNote {
  readonly share: number;
  readonly best: Timetable["objective"];
  readonly bound: Timetable["bound"];
}
export interface PartResult {
  readonly timetables: readonly Timetable[];
  readonly outcome: ProofOutcome;
  /** Why "infeasible". */
  readonly reason: Infeasibility | undefined;
}

/** What one thread does, piece by piece. */
export class Parts {
  readonly #task: SolvingTask;
  readonly #board: Blackboard;
  readonly #note: (note: SolvingNote) => void;
  readonly #timetables: Timetable[] = [];
  #reason: Infeasibility | undefined;
  outcome: ProofOutcome = "unknown";

  constructor(task: SolvingTask, board: Blackboard, note: (note: SolvingNote) => void) {
    this.#task = task;
    this.#board = board;
    this.#note = note;
  }

  /** Ends when time or moves are spent, somebody says stop, or the best known is as good as what is proven. */
  search(seed: number, endsAt: number, iterations: number): void {
    const { problem, startedAt } = this.#task;
    const board = this.#board;
    const timetable = solve(problem, {
      seed,
      budgetIterations: iterations,
      clock: now,
      deadlineMs: Math.max(1, endsAt - now()),
      onProgress: ({ share, objective, bound }) => {
        const whole = Math.max(share, (now() - startedAt) / (this.#task.endsAt - startedAt));
        this.#note({ share: Math.min(1, whole), best: objective, bound });
      },
      shouldStop: () => board.stopped(),
    });
    this.#timetables.push(timetable);
    this.#offer(timetable);
  }

  /** Ends when all is known, nothing more can be tried, or time or conflicts are spent. */
  prove(endsAt: number, conflicts: number): void {
    const { problem, seed } = this.#task;
    const board = this.#board;
    const proof = createProof({ problem, seed, blackboard: board, shouldStop: () => now() >= endsAt });
    while (proof.step() === "working" && proof.conflicts() < conflicts);
    this.outcome = proof.outcome();
    this.#reason = proof.reason();
    const timetable = proof.timetable();
    if (timetable) this.#timetables.push(timetable);
  }

  result(): PartResult {
    return { timetables: this.#timetables, outcome: this.outcome, reason: this.#reason };
  }

  #offer({ placements, objective }: Timetable): void {
    const { meetings, slots, interpreters = [], rules } = this.#task.problem;
    const indexOf = (records: readonly { readonly id: string }[]) => new Map(records.map(({ id }, i) => [id, i]));
    const [slotIndex, interpreterIndex] = [indexOf(slots), indexOf(interpreters)];
    const places = new Map(placements.map((placement) => [placement.meetingId, placement]));
    const slotOf = Int32Array.from(meetings, ({ id }) => slotIndex.get(places.get(id)?.slotId ?? "") ?? -1);
    const interpreterOf = Int32Array.from(
      meetings,
      ({ id }) => interpreterIndex.get(places.get(id)?.interpreterId ?? "") ?? -1,
    );
    this.#board.offer(objective, slotOf, interpreterOf, (a, b) => compareObjectives(a, b, rules.fairnessFirst) < 0);
  }
}
