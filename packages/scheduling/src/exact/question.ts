import { Cnf } from "./cnf.ts";
import type { Shape } from "./compact.ts";
import { encode, type Encoded } from "./encode.ts";
import type { Event } from "./event.ts";
import type { Guess } from "./guess.ts";
import { RefutationLog } from "./refutation-log.ts";
import { SatSolver, type SatAnswer, type SatOptions } from "./sat/solver.ts";

/** An event with what is known of it before any search. */
export interface Subject {
  readonly event: Event;
  readonly domain: Uint8Array;
  readonly shapes: readonly Shape[];
}

export interface QuestionOptions extends SatOptions {
  /** Breaks are told apart up to this many. */
  readonly mostBreaks: number;
  readonly spread: number | null;
  /** For finding only: what is refuted is refuted for timetables as guessed. */
  readonly guess?: Guess;
  /** Longest record kept of what is learned, in bytes; 0: none. */
  readonly recordBytes?: number;
}

/** A refutation of fewer than `breaks` breaks, before it is written to a file (see refutation-shape.ts). */
export interface Refutation {
  readonly breaks: number;
  readonly mostBreaks: number;
  readonly variables: number;
  /** Undefined where it grew too long to be kept. */
  readonly steps: Uint8Array<ArrayBuffer> | undefined;
}

/** Where a refutation ends in the record of its question; the record may grow on. */
export type RefutationMark = () => Refutation;

/** One encoding of an event in one solver, asked for timetables of at most so many breaks. */
export class Question {
  readonly solver: SatSolver;
  readonly mostBreaks: number;
  private readonly encoded: Encoded;
  private readonly event: Event;
  private readonly record: RefutationLog | undefined;
  private readonly variables: number;
  private asked = "";

  constructor({ event, domain, shapes }: Subject, options: QuestionOptions) {
    this.event = event;
    this.mostBreaks = options.mostBreaks;
    const { recordBytes = 0 } = options;
    this.record = recordBytes > 0 ? new RefutationLog(recordBytes) : undefined;
    this.solver = new SatSolver({ ...options, ...(this.record && { log: this.record }) });
    const cnf = new Cnf(this.solver);
    this.encoded = encode(event, domain, shapes, cnf, options);
    this.variables = cnf.variables;
  }

  /** Goes on asking for a timetable of at most `breaks` (null: any), fair or not. */
  run(breaks: number | null, fair: boolean, conflicts: number): SatAnswer {
    if (breaks !== null && breaks < this.encoded.base) return "unsat";
    const assumed = this.wishes(breaks, fair);
    const key = assumed.join(" ");
    if (key !== this.asked) {
      this.solver.assume(assumed);
      this.asked = key;
    }
    return this.solver.run(conflicts);
  }

  /** After "unsat": true when the limit on breaks took no part, so that no number of breaks would help. */
  unsatWithoutLimit(): boolean {
    const { total } = this.encoded;
    return !this.solver.core().some((l) => total.includes(-l));
  }

  /** After "unsat" for one fewer than `breaks`: what shows it. */
  refutation(breaks: number): RefutationMark {
    const { record, mostBreaks, variables } = this;
    const length = record?.length;
    const steps = () => (length === undefined || record?.length === undefined ? undefined : record.steps(length));
    return () => ({ breaks, mostBreaks, variables, steps: steps() });
  }

  /** After "sat": the slot of each meeting. */
  slots(): Int32Array {
    const { meetingCount: M, slotCount: S } = this.event;
    const slots = new Int32Array(M).fill(-1);
    for (let i = 0; i < M * S; i++) {
      const at = this.encoded.at[i]!;
      if (at !== 0 && this.solver.isTrue(at)) slots[Math.floor(i / S)] = i % S;
    }
    return slots;
  }

  /** Looks first near these slots. */
  lookNear(slots: Int32Array): void {
    const { slotCount: S } = this.event;
    this.encoded.at.forEach((at, i) => {
      if (at !== 0) this.solver.suggest(slots[Math.floor(i / S)] === i % S ? at : -at);
    });
  }

  private wishes(breaks: number | null, fair: boolean): number[] {
    const { base, total, fair: fairness } = this.encoded;
    const limit = breaks === null ? undefined : total[breaks - base];
    return [...(limit === undefined ? [] : [-limit]), ...(fair && fairness !== undefined ? [fairness] : [])];
  }
}
