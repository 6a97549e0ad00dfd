import type { Guess } from "./guess.ts";
import { Question, type Subject } from "./question.ts";

/** Those who can hardly have a compact day are those who break, once; then anybody, once. Each with the conflicts it is given. */
const GUESSES: readonly { readonly guess: Guess; readonly conflicts: number }[] = [
  { guess: { mostStarts: 5, mostEach: 1 }, conflicts: 200_000 },
  { guess: { mostStarts: Infinity, mostEach: 1 }, conflicts: 200_000 },
];
/** Fewer breaks told apart leave the solver less to get wrong. */
const REACH = 1;
/** Conflicts after which the search turns from the bound to one break more, and back. */
const TURN = 4000;

export interface LikelyOptions {
  readonly subject: Subject;
  readonly spread: number | null;
  /** Whether only timetables within the spread are wanted. */
  readonly fair: boolean;
  readonly seed: number;
}

/**
 * Looks for timetables with breaks at or just above a bound where they are likely: a small part of all timetables, in which places are
 * counted rather than written as clauses. What it does not find proves nothing. Meant for events whose meetings are known to be possible.
 */
export class LikelyFinder {
  private readonly options: LikelyOptions;
  private question: Question | undefined;
  private stage = 0;
  private refuted = -1;
  private found = 0;
  private atStage = 0;
  private atOthers = 0;

  constructor(options: LikelyOptions) {
    this.options = options;
  }

  /** Nothing of the kind is left to be looked for. */
  get spent(): boolean {
    return this.stage >= GUESSES.length;
  }

  /** For when what is found is of no use. */
  giveUp(): void {
    this.forget();
    this.stage = GUESSES.length;
  }

  get conflicts(): number {
    return this.atOthers + this.atStage + (this.question?.solver.conflicts ?? 0);
  }

  /** Works for some conflicts; the slots of a timetable with at most `most` breaks, when one is found. Everybody's least breaks are in `lower`. */
  step(lower: number, most: number, conflicts: number): Int32Array | undefined {
    const least = Math.max(lower, this.refuted + 1);
    if (this.spent) return undefined;
    if (least > most) return this.turnOn();
    const { subject, spread, fair, seed } = this.options;
    if (!this.question || least > this.question.mostBreaks) {
      this.forget();
      const { guess } = GUESSES[this.stage]!;
      const options = { mostBreaks: least + REACH, spread, seed: seed + this.found, stance: "patient", guess } as const;
      this.question = new Question(subject, options);
    }
    const { question } = this;
    const above = Math.floor(question.solver.conflicts / TURN) % 2;
    const target = Math.min(least + above, most, question.mostBreaks);
    const answer = question.run(target, fair, conflicts);
    if (answer === "sat") {
      const slots = question.slots();
      // A solver that has any timetable in mind looks for a better one in the wrong place.
      this.found++;
      this.forget();
      return slots;
    }
    if (answer === "unsat" && question.unsatWithoutLimit()) return this.turnOn();
    if (answer === "unsat") this.refuted = target;
    if (this.atStage + question.solver.conflicts > GUESSES[this.stage]!.conflicts) return this.turnOn();
    return undefined;
  }

  private forget(): void {
    this.atStage += this.question?.solver.conflicts ?? 0;
    this.question = undefined;
  }

  private turnOn(): undefined {
    this.forget();
    this.atOthers += this.atStage;
    this.atStage = 0;
    this.stage++;
    this.refuted = -1;
  }
}
