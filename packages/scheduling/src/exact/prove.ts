import type { Blackboard } from "../blackboard.ts";
import { bounds } from "../bounds/bounds.ts";
import { buildModel } from "../model/model.ts";
import { compareObjectives, evaluate } from "../outcome/objective.ts";
import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "../problem/problem.ts";
import { REFUTATION_MOST_BYTES } from "../problem/refutation-shape.ts";
import type { Bound, BoundReason, Objective, Timetable } from "../problem/timetable.ts";
import { emptyState, fits, place, type State } from "../state/state.ts";
import { writeTimetable } from "../outcome/write-timetable.ts";
import { shapesOf, type Shape } from "./compact.ts";
import { eventOf } from "./event.ts";
import { LikelyFinder } from "./find-likely.ts";
import { brokenGroups, type Group } from "./group-bound.ts";
import { impossibleReason, type Infeasibility } from "./infeasible.ts";
import { narrow, type Impossible } from "./narrow.ts";
import { priceBound, type PriceBound } from "./price-bound.ts";
import { Question, type Refutation, type RefutationMark, type Subject } from "./question.ts";

export interface ProofOptions {
  readonly problem: Problem;
  /** Any integer; with the same news from the blackboard the same seed gives the same proof. */
  readonly seed: number;
  /** Shared with searches in other threads: their best timetable is used, what is shown and found here is put there. */
  readonly blackboard?: Blackboard;
  readonly shouldStop?: () => boolean;
  /** Leaves refuting to a proof in another thread and looks for timetables only, at the bound and just above it by turns. */
  readonly onlyFind?: boolean;
  /** Keeps what shows the bound on breaks where it rests on refutation. */
  readonly keepRefutation?: boolean;
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
  /** `breaks` with its reasons. */
  bound(): Bound;
  /** The last refutation that raised the bound here; undefined where none did or it was not to be kept. Copies it. */
  refutation(): Refutation | undefined;
  /** Conflicts met by the solver: a machine-independent measure of work. */
  conflicts(): number;
}

/** Conflicts a slice: some 10 to 100 ms. */
const SLICE = 100;
/** Above so many (meeting, slot) choices the whole event is not put to the solver. */
const LARGEST = 20_000;
const FIRST_REACH = 6;
/** Fewer breaks told apart leave the solver less to get wrong. */
const FINDING_REACH = 1;
/** Days looked at for groups: about a second at most. */
const GROUP_BUDGET = 100_000;
const DRAGGING = 30_000;
const SOME_CLIMB = 4000;
const LONG_CLIMB = 30_000;
const DRAG_BIT = 64;
const HEADER_ROOM = 1024;
/** Conflicts after which a proof that only finds turns from the bound to one break more, and back. */
const FIND_TURN = 4000;

/** A proof that runs in steps. @throws Error for ids that are not in the problem. */
export function createProof(options: ProofOptions): Proof {
  return new BreaksProof(options);
}

class BreaksProof implements Proof {
  private readonly options: ProofOptions;
  private readonly subject: Subject;
  private readonly state: State;
  private readonly modelBound: Bound;
  private readonly fairFirst: boolean;
  private readonly spread: number | null;
  private climber: Question | undefined;
  private finder: Question | undefined;
  private likely: LikelyFinder | undefined;
  private musts: Question | undefined;
  private lower = 0;
  private best: { slots: Int32Array; objective: Objective } | undefined;
  private seenVersion = 0;
  private priced = false;
  private unfair = false;
  private prices: PriceBound | undefined;
  private groups: readonly Group[] = [];
  private result: ProofOutcome = "unknown";
  private held: boolean | undefined;
  private why: Infeasibility | undefined;
  private turn = 0;
  private climbedAt = 0;
  private over = false;
  private spent = 0;
  private shown: RefutationMark | undefined;

  constructor(options: ProofOptions) {
    this.options = options;
    const { problem } = options;
    const model = buildModel(problem);
    this.state = emptyState(model);
    this.modelBound = bounds(model);
    const { subject, impossible } = subjectOf(problem);
    this.subject = subject;
    this.fairFirst = problem.rules.fairnessFirst === true;
    this.spread = problem.rules.fairnessSpread === undefined ? DEFAULT_FAIRNESS_SPREAD : problem.rules.fairnessSpread;
    if (impossible) this.notAll(impossibleReason(problem, impossible));
    else this.lower = Math.max(this.modelBound.breaks, baseOf(subject.shapes));
  }

  outcome = (): ProofOutcome => this.result;
  breaks = (): number => this.lower;
  reason = (): Infeasibility | undefined => this.why;
  allCanBeHeld = (): boolean | undefined => this.held;
  refutation = (): Refutation | undefined => this.shown?.();
  conflicts = (): number =>
    this.spent +
    (this.climber?.solver.conflicts ?? 0) +
    (this.finder?.solver.conflicts ?? 0) +
    (this.likely?.conflicts ?? 0);

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
    else if (!this.priced) this.price();
    else if (this.choices() > LARGEST) this.over = true;
    else if (!this.unfair && this.climbs()) this.climb();
    else this.find();
    return this.over ? "done" : "working";
  }

  private price(): void {
    this.priced = true;
    const { event, domain, shapes } = this.subject;
    this.groups = brokenGroups(event, domain, shapes, GROUP_BUDGET);
    this.raise(baseOf(shapes) + this.groups.length);
    if (this.choices() <= LARGEST) this.prices = priceBound(event, shapes);
    if (this.prices) this.raise(this.prices.breaks);
  }

  private choices(): number {
    return this.subject.domain.reduce((sum, one) => sum + one, 0);
  }

  bound(): Bound {
    const { modelBound, prices, groups, lower } = this;
    if (lower <= modelBound.breaks) return modelBound;
    return { ...modelBound, breaks: lower, reasons: [...modelBound.reasons, this.reasonOf(groups, prices)] };
  }

  private reasonOf(groups: readonly Group[], prices: PriceBound | undefined): BoundReason {
    const { people } = this.options.problem;
    if (this.modelBound.breaks + groups.length >= this.lower) {
      const named = groups.map((group) => ({ personIds: group.people.map((p) => people[p]!.id), breaks: 1 }));
      return { code: "groups_cannot_be_compact", breaks: groups.length, groups: named };
    }
    if (prices && prices.breaks >= this.lower) return { code: "slots_too_full", ...prices };
    return { code: "fewer_breaks_refuted", breaks: this.lower };
  }

  /** Takes over what others found and proved. */
  private hear(): void {
    const { blackboard, problem } = this.options;
    if (!blackboard) return;
    if (blackboard.provenBreaks() > this.lower) this.raise(blackboard.provenBreaks());
    if (blackboard.version() === this.seenVersion) return;
    this.seenVersion = blackboard.version();
    const slots = new Int32Array(this.subject.event.meetingCount);
    const objective = blackboard.read(slots, new Int32Array(slots.length));
    if (!objective || slots.includes(-1)) return;
    if (this.best && compareObjectives(objective, this.best.objective, problem.rules.fairnessFirst) >= 0) return;
    this.best = { slots, objective };
    this.held = true;
    if (this.options.onlyFind !== true) this.finder?.lookNear(slots);
    this.conclude();
  }

  private raise(breaks: number): void {
    if (breaks <= this.lower) return;
    this.lower = breaks;
    this.climbedAt = this.climber?.solver.conflicts ?? 0;
    this.options.blackboard?.raiseProvenBreaks(breaks);
    this.conclude();
  }

  private conclude(): void {
    if (!this.best || this.best.objective.breaks > this.lower) return;
    if (this.fairFirst && this.best.objective.fairnessViolation > 0) return;
    this.result = "optimal";
    this.over = true;
  }

  /** Two steps in three go to refuting; the longer that goes on without result, the more go to finding. */
  private climbs(): boolean {
    if (this.options.onlyFind === true) return false;
    const turn = this.turn++;
    const since = (this.climber?.solver.conflicts ?? 0) - this.climbedAt;
    if (this.held !== true || since > LONG_CLIMB) return turn % 3 < 1;
    return since > SOME_CLIMB ? turn % 2 < 1 : turn % 3 < 2;
  }

  /** Refutes one number of breaks after the other, from the bound upwards. */
  private climb(): void {
    if (!this.climber || this.lower > this.climber.mostBreaks) this.climber = this.renewed(this.climber, "both");
    const answer = this.climber.run(this.lower, this.fairFirst, SLICE);
    if (answer !== "unknown") this.settle(this.climber, this.lower, answer);
  }

  /**
   * Looks for a timetable at the bound, with other choices: a tight limit leaves little to search, so that the best is found sooner than
   * something merely better. Once that drags on, every other time for one just better than the best known.
   */
  private find(): void {
    if (this.held === true && !this.unfair && this.likely?.spent !== true) return this.findLikely();
    if (!this.finder || this.lower > this.finder.mostBreaks) {
      this.finder = this.renewed(this.finder, "patient");
      if (this.best && this.options.onlyFind !== true) this.finder.lookNear(this.best.slots);
    }
    if (this.held !== true) return this.findAny(this.finder);
    const better = (this.best?.objective.breaks ?? Infinity) - 1;
    if (this.options.onlyFind === true) return this.findByTurns(this.finder, better);
    const drags = this.finder.solver.conflicts > DRAGGING && better <= this.finder.mostBreaks;
    const target = drags && (this.turn & DRAG_BIT) !== 0 ? Math.max(this.lower, better) : this.lower;
    const answer = this.finder.run(target, this.fairFirst, SLICE);
    if (answer !== "unknown") this.settle(this.finder, target, answer);
  }

  /** First where timetables are likely. */
  private findLikely(): void {
    const { subject, fairFirst, spread } = this;
    const seed = this.options.seed + 1;
    this.likely ??= new LikelyFinder({ subject, spread: fairFirst ? spread : null, fair: fairFirst, seed });
    const slots = this.likely.step(this.lower, (this.best?.objective.breaks ?? Infinity) - 1, SLICE);
    const known = this.best;
    if (slots) this.found(slots);
    // A rule that the clauses do not speak of would be broken again and again.
    if (slots && this.best === known) this.likely.giveUp();
  }

  private findByTurns(finder: Question, better: number): void {
    const above = Math.floor(finder.solver.conflicts / FIND_TURN) % 2;
    const target = Math.min(this.lower + above, Math.max(this.lower, better), finder.mostBreaks);
    const answer = finder.run(target, this.fairFirst, SLICE);
    if (answer !== "unknown") this.settle(finder, target, answer);
  }

  /** Whether the meetings can all be held at all, whatever the breaks: easy to find, and impossible is impossible for good. */
  private findAny(finder: Question): void {
    const answer = finder.run(null, false, SLICE);
    if (answer === "unsat") this.notAll({ code: "refuted", conflicts: this.conflicts() });
    if (answer !== "sat") return;
    this.held = true;
    this.found(finder.slots());
    // A solver that has any timetable in mind looks for the best one in the wrong place.
    this.spent += finder.solver.conflicts;
    this.finder = undefined;
    if (this.unfair) this.over = true;
  }

  private settle(question: Question, breaks: number, answer: "sat" | "unsat"): void {
    if (answer === "sat") {
      this.found(question.slots());
      // A timetable that breaks a rule the clauses do not speak of settles nothing, and would only be found again.
      if (!this.over && breaks === this.lower) this.over = true;
    } else if (question.unsatWithoutLimit()) this.impossible(question);
    else {
      if (breaks >= this.lower && this.options.keepRefutation === true) this.shown = question.refutation(breaks + 1);
      this.raise(breaks + 1);
    }
  }

  private renewed(old: Question | undefined, stance: "both" | "patient"): Question {
    this.spent += old?.solver.conflicts ?? 0;
    const reach = this.options.onlyFind === true ? FINDING_REACH : FIRST_REACH;
    const mostBreaks = old && reach > FINDING_REACH ? 2 * old.mostBreaks : this.lower + reach;
    const spread = this.fairFirst ? this.spread : null;
    const seed = this.options.seed + (stance === "both" ? 0 : 1);
    // Some room for the header.
    const recordBytes = this.options.keepRefutation === true ? REFUTATION_MOST_BYTES - HEADER_ROOM : 0;
    return new Question(this.subject, {
      mostBreaks: Math.max(mostBreaks, this.lower),
      spread,
      seed,
      stance,
      recordBytes,
    });
  }

  /** No number of breaks helps: unfairness cannot be avoided, which ends the climb, or the meetings cannot all be held. */
  private impossible(question: Question): void {
    if (question.solver.core().length === 0) this.notAll({ code: "refuted", conflicts: this.conflicts() });
    else if (this.held === true) this.over = true;
    else this.unfair = true;
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
      const { subject, impossible } = subjectOf({ ...problem, meetings });
      if (impossible) {
        this.why = impossibleReason({ ...problem, meetings }, impossible);
        return this.give("infeasible");
      }
      if (subject.domain.reduce((sum, one) => sum + one, 0) > LARGEST) return this.give("unknown");
      this.musts = new Question(subject, { mostBreaks: -1, spread: null, seed, stance: "both" });
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

/** The problem compiled, its slots narrowed as if all its meetings were held, or why they cannot be. */
function subjectOf(problem: Problem): { subject: Subject; impossible: Impossible | undefined } {
  const event = eventOf(problem);
  const domain = event.domain.slice();
  const impossible = narrow(event, domain);
  const shapes = impossible ? [] : shapesOf(event, domain);
  const person = shapes.findIndex((shape) => shape.least === undefined);
  if (person < 0) return { subject: { event, domain, shapes }, impossible };
  const held = event.meetingsOf[person]!.length;
  return {
    subject: { event, domain, shapes },
    impossible: { code: "person_overbooked", person, held, most: held - 1 },
  };
}

function baseOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => sum + (shape.least ?? 0), 0);
}
