import type { Blackboard } from "../blackboard.ts";
import { bounds } from "../bounds.ts";
import { buildModel } from "../model.ts";
import { compareObjectives, evaluate } from "../objective.ts";
import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "../problem/problem.ts";
import type { Bound, Objective, Timetable } from "../problem/timetable.ts";
import { emptyState, fits, place, type State } from "../state.ts";
import { writeTimetable } from "../write-timetable.ts";
import { Question } from "./climb.ts";
import { eventOf, type Event } from "./event.ts";
import { impossibleReason, type Infeasibility } from "./infeasible.ts";
import { narrow } from "./narrow.ts";

export interface ProofOptions {
  readonly problem: Problem;
  /** Any integer; with the same news from the blackboard the same seed gives the same proof. */
  readonly seed: number;
  /** Shared with searches in other threads: their best timetable is used, what is shown and found here is put there. */
  readonly blackboard?: Blackboard;
  readonly shouldStop?: () => boolean;
}

/**
 * "optimal": no timetable that holds all meetings has fewer breaks (with `fairnessFirst`: among fair ones) than one that is known.
 * "infeasible": the must meetings cannot all be held.
 */
export type ProofOutcome = "optimal" | "infeasible" | "unknown";

export interface Proof {
  /** Works for a fraction of a second. "done" when all is known, nothing more can be tried, or somebody said stop. */
  step(): "working" | "done";
  outcome(): ProofOutcome;
  /** Every timetable that holds all meetings has at least so many breaks. */
  breaks(): number;
  /** Why "infeasible". */
  reason(): Infeasibility | undefined;
  /** Whether all meetings, nice ones too, can be held: undefined while unknown. */
  allCanBeHeld(): boolean | undefined;
  /** The best timetable found here that holds all meetings, with what is proven as its bound. */
  timetable(): Timetable | undefined;
  /** Conflicts met by the solver: a machine-independent measure of work. */
  conflicts(): number;
}

/** Conflicts a slice: some 50 to 200 ms. */
const SLICE = 300;
/** Above so many (meeting, slot) choices the whole event is not put to the solver. */
const LARGEST = 40_000;
const FIRST_REACH = 6;

/** A proof that runs in steps. @throws Error for ids that are not in the problem. */
export function createProof(options: ProofOptions): Proof {
  return new BreaksProof(options);
}

class BreaksProof implements Proof {
  private readonly options: ProofOptions;
  private readonly event: Event;
  private readonly domain: Uint8Array;
  private readonly state: State;
  private readonly modelBound: Bound;
  private readonly fairFirst: boolean;
  private readonly spread: number | null;
  private climber: Question | undefined;
  private finder: Question | undefined;
  private musts: Question | undefined;
  private lower = 0;
  private reach = 0;
  private best: { slots: Int32Array; objective: Objective } | undefined;
  private seenVersion = 0;
  private result: ProofOutcome = "unknown";
  private held: boolean | undefined;
  private why: Infeasibility | undefined;
  private turn = 0;
  private over = false;
  private spent = 0;

  constructor(options: ProofOptions) {
    this.options = options;
    const { problem } = options;
    const model = buildModel(problem);
    this.state = emptyState(model);
    this.modelBound = bounds(model);
    this.event = eventOf(problem);
    this.domain = this.event.domain.slice();
    this.fairFirst = problem.rules.fairnessFirst === true;
    this.spread = problem.rules.fairnessSpread === undefined ? DEFAULT_FAIRNESS_SPREAD : problem.rules.fairnessSpread;
    const impossible = narrow(this.event, this.domain) ?? undefined;
    if (impossible) this.notAll(impossibleReason(problem, impossible));
    else this.lower = this.modelBound.breaks;
  }

  outcome = (): ProofOutcome => this.result;
  breaks = (): number => this.lower;
  reason = (): Infeasibility | undefined => this.why;
  allCanBeHeld = (): boolean | undefined => this.held;
  conflicts = (): number => this.spent + (this.climber?.solver.conflicts ?? 0) + (this.finder?.solver.conflicts ?? 0);

  timetable(): Timetable | undefined {
    if (!this.best || !this.enter(this.best.slots)) return undefined;
    return writeTimetable(this.state, this.bound(), this.options.seed);
  }

  step(): "working" | "done" {
    const { blackboard, shouldStop } = this.options;
    if (!this.over && (blackboard?.stopped() === true || shouldStop?.() === true)) this.over = true;
    if (this.over) return "done";
    this.hear();
    if (this.held === false) this.stepMusts();
    else if (this.choices() > LARGEST) this.over = true;
    else if (this.turn++ % 2 === 0) this.climb();
    else this.find();
    return this.over ? "done" : "working";
  }

  private choices(): number {
    return this.domain.reduce((sum, one) => sum + one, 0);
  }

  private bound(): Bound {
    const { breaks } = this.modelBound;
    if (this.lower <= breaks) return this.modelBound;
    return {
      ...this.modelBound,
      breaks: this.lower,
      reasons: [...this.modelBound.reasons, { code: "fewer_breaks_refuted", breaks: this.lower }],
    };
  }

  /** Takes over what others found and proved. */
  private hear(): void {
    const { blackboard, problem } = this.options;
    if (!blackboard) return;
    if (blackboard.provenBreaks() > this.lower) this.raise(blackboard.provenBreaks());
    if (blackboard.version() === this.seenVersion) return;
    this.seenVersion = blackboard.version();
    const slots = new Int32Array(this.event.meetingCount);
    const objective = blackboard.read(slots, new Int32Array(slots.length));
    if (!objective || slots.includes(-1)) return;
    if (this.best && compareObjectives(objective, this.best.objective, problem.rules.fairnessFirst) >= 0) return;
    this.best = { slots, objective };
    this.held = true;
    this.finder?.lookNear(slots);
    this.conclude();
  }

  private raise(breaks: number): void {
    if (breaks <= this.lower) return;
    this.lower = breaks;
    this.options.blackboard?.raiseProvenBreaks(breaks);
    this.conclude();
  }

  private conclude(): void {
    if (!this.best || this.best.objective.breaks > this.lower) return;
    if (this.fairFirst && this.best.objective.fairnessViolation > 0) return;
    this.result = "optimal";
    this.over = true;
  }

  /** Refutes one number of breaks after the other, from the bound upwards. */
  private climb(): void {
    if (!this.climber || this.lower > this.reach) {
      this.spent += this.climber?.solver.conflicts ?? 0;
      this.reach = Math.max(this.lower + FIRST_REACH, 2 * this.reach);
      this.climber = this.ask(this.reach, { seed: this.options.seed, stance: "both" });
    }
    const answer = this.climber.run(this.lower, this.fairFirst, SLICE);
    if (answer === "sat") this.found(this.climber.slots());
    else if (answer === "unsat") {
      if (!this.climber.unsatWithoutLimit()) this.raise(this.lower + 1);
      else this.impossible(this.climber);
    }
  }

  /** Looks for a timetable better than the best known; any timetable while there is none. */
  private find(): void {
    const target = this.best ? this.best.objective.breaks - 1 : null;
    if (!this.finder) {
      const most = target === null ? this.lower + 2 * FIRST_REACH : Math.max(target, this.lower);
      this.finder = this.ask(most, { seed: this.options.seed + 1, stance: "patient" });
      if (this.best) this.finder.lookNear(this.best.slots);
    }
    const unfair = (this.best?.objective.fairnessViolation ?? 0) > 0;
    const answer = this.finder.run(unfair && this.fairFirst ? null : target, this.fairFirst, SLICE);
    if (answer === "sat") this.found(this.finder.slots());
    else if (answer === "unsat") {
      if (target === null || this.finder.unsatWithoutLimit()) this.impossible(this.finder);
      else this.raise(target + 1);
    }
  }

  private ask(mostBreaks: number, options: { seed: number; stance: "both" | "patient" }): Question {
    return new Question(this.event, this.domain, mostBreaks, this.fairFirst ? this.spread : null, options);
  }

  /** No number of breaks helps: unfairness cannot be avoided, or the meetings cannot all be held. */
  private impossible(question: Question): void {
    if (question.solver.core().length > 0) this.over = true;
    else this.notAll({ code: "refuted", conflicts: this.conflicts() });
  }

  private notAll(reason: Infeasibility): void {
    this.held = false;
    this.why = reason;
    if (this.options.problem.meetings.every((meeting) => meeting.priority === "must")) this.give("infeasible");
  }

  /** Where the nice meetings do not all fit: do at least the musts? */
  private stepMusts(): void {
    const { problem, seed } = this.options;
    if (!this.musts) {
      const ids = new Set(problem.meetings.flatMap((m) => (m.priority === "must" ? [m.id] : [])));
      const meetings = problem.meetings
        .filter((m) => ids.has(m.id))
        .map((m) => ({ ...m, afterMeetingIds: m.afterMeetingIds.filter((id) => ids.has(id)) }));
      const event = eventOf({ ...problem, meetings });
      const domain = event.domain.slice();
      const impossible = narrow(event, domain);
      if (impossible) {
        this.why = impossibleReason({ ...problem, meetings }, impossible);
        return this.give("infeasible");
      }
      if (domain.reduce((sum, one) => sum + one, 0) > LARGEST) return this.give("unknown");
      this.musts = new Question(event, domain, -1, null, { seed, stance: "both" });
    }
    const answer = this.musts.run(null, false, SLICE);
    if (answer === "unknown") return;
    if (answer === "unsat") this.why = { code: "refuted", conflicts: this.musts.solver.conflicts };
    this.give(answer === "unsat" ? "infeasible" : "unknown");
  }

  private give(outcome: ProofOutcome): void {
    this.result = outcome;
    this.over = true;
  }

  /** A model of the clauses becomes a timetable where the rules not spoken of there allow. */
  private found(slots: Int32Array): void {
    const { problem, blackboard } = this.options;
    if (!this.enter(slots)) return;
    this.held = true;
    const { slots: programme } = problem;
    const objective = evaluate(
      problem,
      problem.meetings.map(({ id }, m) => ({ meetingId: id, slotId: programme[slots[m]!]!.id, tableId: null })),
    );
    const better = (a: Objective, b: Objective) => compareObjectives(a, b, problem.rules.fairnessFirst) < 0;
    if (this.best && !better(objective, this.best.objective)) return;
    this.best = { slots, objective };
    if (blackboard) {
      const named = writeTimetable(this.state, this.modelBound, this.options.seed).objective;
      blackboard.offer(named, this.state.slotOf, this.state.interpreterOf, better);
    }
    this.conclude();
  }

  private enter(slots: Int32Array): boolean {
    const fresh = emptyState(this.state.model);
    for (let m = 0; m < slots.length; m++) {
      if (!fits(fresh, m, slots[m]!) || !place(fresh, m, slots[m]!)) return false;
    }
    Object.assign(this.state, fresh);
    return true;
  }
}
