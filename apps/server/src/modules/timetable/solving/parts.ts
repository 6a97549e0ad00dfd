import {
  createProof,
  solve,
  type Blackboard,
  type Infeasibility,
  type Placement,
  type Problem,
  type Proof,
  type ProofOutcome,
  type Timetable,
} from "@songhua/scheduling";
import { certifiedBest, type Certified, type Shown } from "./certified.ts";
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
  /** A timetable to begin from. */
  readonly start: readonly Placement[] | undefined;
}
export interface SolvingNote {
  readonly share: number;
  readonly best: Timetable["objective"];
  readonly bound: Timetable["bound"];
}
export interface PartResult {
  readonly timetables: readonly Timetable[];
  /** The best of them, by whoever worked alone: the owner then needs no memory for checking. */
  readonly certified: Certified | undefined;
  readonly outcome: ProofOutcome;
  /** Why "infeasible". */
  readonly reason: Infeasibility | undefined;
  /** Of a thread that proved; nothing of one that worked alone, whose certificate has it. */
  readonly shown: Shown | undefined;
}

/** Meetings times slots beyond which a proof of the whole event is not even set up, for its memory. */
const PROVABLE_CHOICES = 200_000;
/** And beyond which the solver is not asked: what it could do in minutes. */
const SOLVABLE_CHOICES = 20_000;

/** Whether an event is too large to prove anything of by a solver: it is searched, and bounded by what is quick. */
export function isForSearchOnly({ meetings, slots }: Problem): boolean {
  return meetings.length * slots.length > PROVABLE_CHOICES;
}

/** Whether the whole event can be put to the solver: 1,500 meetings in 24 slots cannot. */
export function isProvable({ meetings, slots }: Problem): boolean {
  return meetings.length * slots.length <= SOLVABLE_CHOICES;
}

/** Two solvers that look for the same should look elsewhere. */
const OTHER_SEED = 17;

/** What one thread does, piece by piece. */
export class Parts {
  readonly #task: SolvingTask;
  readonly #board: Blackboard;
  readonly #note: (note: SolvingNote) => void;
  readonly #timetables: Timetable[] = [];
  #proof: Proof | undefined;
  #reason: Infeasibility | undefined;
  outcome: ProofOutcome = "unknown";
  searched = false;
  /** The proof has nothing left to try. */
  proofOver = false;

  constructor(task: SolvingTask, board: Blackboard, note: (note: SolvingNote) => void) {
    this.#task = task;
    this.#board = board;
    this.#note = note;
  }

  /** Ends when time or moves are spent, somebody says stop, or the best known is as good as what is proven. */
  search(seed: number, endsAt: number, iterations: number): void {
    const { problem, startedAt, start } = this.#task;
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
      blackboard: board,
      ...(start && { start }),
    });
    this.#timetables.push(timetable);
    this.searched = true;
  }

  /** Ends when all is known, nothing more can be tried, or time or conflicts are spent; may be taken up again. */
  prove(endsAt: number, conflicts: number, onlyFind = false): void {
    const { problem, seed } = this.#task;
    if (isForSearchOnly(problem)) {
      this.proofOver = true;
      return;
    }
    this.#proof ??= createProof({
      problem,
      seed: onlyFind ? seed + OTHER_SEED : seed,
      blackboard: this.#board,
      onlyFind,
      keepRefutation: true,
    });
    const proof = this.#proof;
    this.proofOver = false;
    while (now() < endsAt && proof.conflicts() < conflicts && !this.proofOver) this.proofOver = proof.step() === "done";
    this.outcome = proof.outcome();
    this.#reason = proof.reason();
    const timetable = proof.timetable();
    if (timetable) this.#timetables.push(timetable);
  }

  result(): PartResult {
    return { ...this.#told(), timetables: this.#timetables, certified: undefined, shown: this.#shown() };
  }

  resultAlone(): PartResult {
    const shown = this.#shown();
    const certified = certifiedBest(this.#task.problem, this.#timetables, this.#board, shown ? [shown] : []);
    return { ...this.#told(), timetables: [], certified, shown: undefined };
  }

  #told(): Pick<PartResult, "outcome" | "reason"> {
    return { outcome: this.outcome, reason: this.#reason };
  }

  #shown(): Shown | undefined {
    const proof = this.#proof;
    return proof && { bound: proof.bound(), refutation: proof.refutation() };
  }
}

/** The buffers of a result that need not be copied on their way to the owner. */
export function buffersOf({ shown, certified }: PartResult): ArrayBuffer[] {
  return [shown?.refutation?.steps, certified?.proof].flatMap((bytes) => (bytes ? [bytes.buffer] : []));
}
