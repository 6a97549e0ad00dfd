import { Cnf } from "./cnf.ts";
import { encode, type Encoded } from "./encode.ts";
import type { Event } from "./event.ts";
import { SatSolver, type SatOptions } from "./sat/solver.ts";

/** One encoding of an event in one solver, asked for timetables of at most so many breaks. */
export class Question {
  readonly encoded: Encoded;
  readonly solver: SatSolver;
  private readonly event: Event;
  private asked = "";

  constructor(event: Event, domain: Uint8Array, mostBreaks: number, spread: number | null, options: SatOptions) {
    this.event = event;
    this.solver = new SatSolver(options);
    this.encoded = encode(event, domain, new Cnf(this.solver), { mostBreaks, spread });
  }

  /** Goes on asking for a timetable of at most `breaks` (null: any), fair or not. */
  run(breaks: number | null, fair: boolean, conflicts: number): "sat" | "unsat" | "unknown" {
    const { base, total } = this.encoded;
    if (breaks !== null && breaks < base) return "unsat";
    const limit = breaks === null ? undefined : total[breaks - base];
    const assumed = [
      ...(limit === undefined ? [] : [-limit]),
      ...(fair && this.encoded.fair ? [this.encoded.fair] : []),
    ];
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
}
