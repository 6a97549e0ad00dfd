import { Analyzer } from "./analyze.ts";
import { storeClause } from "./clauses.ts";
import { storeLimit } from "./limits.ts";
import { bumpActivity, heapPop, queueNext } from "./order.ts";
import { assign, backtrack, propagate } from "./propagate.ts";
import { reduce, simplify } from "./reduce.ts";
import { Average, Reluctant } from "./restarts.ts";
import { emptySat, growTo, type ClauseLog, type SatState } from "./state.ts";
import { Vivifier } from "./vivify.ts";

export type SatAnswer = "sat" | "unsat" | "unknown";

export interface SatOptions {
  /** Decides small choices of chance: how variables of equal merit are ordered, and when phases are turned. */
  readonly seed?: number;
  /** "both" alternates an eager mode (good at refuting) with a patient one (good at finding); "patient" stays in the latter. */
  readonly stance?: "both" | "patient";
  readonly log?: ClauseLog;
}

const FIRST_MODE = 1000;
const PATIENT_RESTART = 1024;
const REDUCE_STEP = 300;
const REPHASE_STEP = 1000;
const EAGER_MARGIN = 1.1;
const SMALL = 1e-3;

/**
 * A SAT solver that learns from conflicts (Marques-Silva and Sakallah 1999, as in CaDiCaL: two watched literals with blockers, first-UIP
 * clauses minimised, two modes of restarts and decisions, target phases, clauses kept by glue, vivification). Literals are numbered as
 * in DIMACS: ±1, ±2, …. Deterministic for a seed and the sequence of calls. Runs in slices, so that one thread can do other things between.
 */
export class SatSolver {
  private readonly s: SatState;
  private readonly analyzer = new Analyzer();
  private readonly vivifier = new Vivifier();
  private assumptions: number[] = [];
  private failed: number[] = [];
  private patient: boolean;
  private readonly alternates: boolean;
  private readonly fast = new Average(33);
  private readonly slow = new Average(1e5);
  private reluctant = new Reluctant();
  private nextRestart = 0;
  private nextMode = FIRST_MODE;
  private modeTicks = 0;
  private modeStart = 0;
  private modeRound = 0;
  private nextReduce = REDUCE_STEP;
  private reductions = 0;
  private nextRephase = REPHASE_STEP;
  private rephases = 0;
  private targetSize = 0;
  private bestSize = 0;
  private simplifiedAt = 0;
  private nextVivify = 0;
  private random: number;
  private begun = false;

  constructor(options: SatOptions = {}) {
    this.s = emptySat(options.log);
    this.alternates = options.stance !== "patient";
    this.patient = !this.alternates;
    this.random = (options.seed ?? 0) * 2654435761 + 88172645;
  }

  get conflicts(): number {
    return this.s.conflicts;
  }

  get propagations(): number {
    return this.s.propagations;
  }

  get variables(): number {
    return this.s.varCount;
  }

  get learnedCount(): number {
    return this.s.learned.length;
  }

  /** Makes variables 1..count known. */
  reserve(count: number): void {
    growTo(this.s, count);
  }

  /** Adds a clause; tautologies and repeated literals are taken care of. */
  add(clause: readonly number[]): void {
    const { s } = this;
    if (s.broken) return;
    backtrack(s, 0);
    const literals: number[] = [];
    for (const external of clause) {
      const literal = inner(external);
      growTo(s, (literal >> 1) + 1);
      if (s.values[literal]! > 0 || literals.includes(literal ^ 1)) return;
      if (s.values[literal] === 0 && !literals.includes(literal)) literals.push(literal);
    }
    if (literals.length < clause.length) s.log?.learned(Int32Array.from(literals), 0, literals.length);
    this.keep(Int32Array.from(literals), literals.length, 0);
  }

  /**
   * At most so many of these distinct literals hold. Cheaper than clauses, and better at finding; worse at refuting.
   * @throws Error with a log: what follows from a limit does not follow from clauses.
   */
  atMost(most: number, literals: readonly number[]): void {
    const { s } = this;
    if (s.log) throw new Error("a log of learned clauses cannot speak of limits: write them as clauses");
    if (s.broken) return;
    backtrack(s, 0);
    for (const literal of literals) growTo(s, (inner(literal) >> 1) + 1);
    const open = literals.map(inner).filter((literal) => s.values[literal] === 0);
    const left = most - literals.filter((literal) => s.values[inner(literal)]! > 0).length;
    if (left < 0) this.add([]);
    else if (left === 0) for (const literal of open) this.add([-outer(literal)]);
    else if (open.length > left) storeLimit(s, Int32Array.from(open), left);
  }

  /** Prefers a value for a variable whenever it is decided anew. */
  suggest(literal: number): void {
    const l = inner(literal);
    growTo(this.s, (l >> 1) + 1);
    const phase = (l & 1) === 0 ? 1 : -1;
    this.s.initial[l >> 1] = phase;
    this.s.saved[l >> 1] = phase;
    this.s.target[l >> 1] = 0;
  }

  /** Literals that hold during the following runs. */
  assume(literals: readonly number[]): void {
    backtrack(this.s, 0);
    this.assumptions = literals.map(inner);
    for (const l of this.assumptions) growTo(this.s, (l >> 1) + 1);
    this.targetSize = 0;
    this.bestSize = 0;
  }

  /** After "sat": whether the literal is true in the model. */
  isTrue(literal: number): boolean {
    return this.s.values[inner(literal)]! > 0;
  }

  /** Whether the literal is settled without assumptions: 1, −1, or 0. */
  fixed(literal: number): -1 | 0 | 1 {
    const l = inner(literal);
    if (l >> 1 >= this.s.varCount || this.s.values[l] === 0 || this.s.level[l >> 1] !== 0) return 0;
    return this.s.values[l]! > 0 ? 1 : -1;
  }

  /** After "unsat": assumptions that cannot hold together; empty when there is no solution at all. */
  core(): readonly number[] {
    return this.failed.map(outer);
  }

  /** Searches for at most that many conflicts. "unknown" when they are used up: call again to go on. */
  run(conflictBudget: number): SatAnswer {
    const { s } = this;
    this.failed = [];
    if (s.broken) return "unsat";
    if (!this.begun) this.begin();
    const limit = s.conflicts + conflictBudget;
    for (;;) {
      const conflict = propagate(s);
      if (conflict !== 0) {
        if (s.levelStart.length === 0) return this.refuted();
        this.learn(conflict);
        continue;
      }
      if (s.broken) return "unsat";
      if (s.conflicts >= limit) return "unknown";
      this.noteTarget();
      if (this.housekeeping()) continue;
      const answer = this.decide();
      if (answer) return answer;
    }
  }

  /** Chance decides the order of variables not yet met in conflicts. */
  private begin(): void {
    const { s } = this;
    this.begun = true;
    for (let v = 0; v < s.varCount; v++) bumpActivity(s, v, this.chance() * SMALL);
  }

  private refuted(): SatAnswer {
    this.s.broken = true;
    this.s.log?.learned(new Int32Array(1), 0, 0);
    return "unsat";
  }

  private keep(literals: Int32Array, size: number, glue: number): number {
    const { s } = this;
    if (size === 0) {
      if (!s.broken) this.refuted();
      return 0;
    }
    if (size === 1) {
      assign(s, literals[0]!, 0);
      if (s.levelStart.length === 0 && propagate(s) !== 0) this.refuted();
      return 0;
    }
    return storeClause(s, literals, size, glue);
  }

  private learn(conflict: number): void {
    const { s } = this;
    s.conflicts++;
    const { literals, size, glue, backLevel } = this.analyzer.analyze(s, conflict, this.patient);
    s.log?.learned(literals, 0, size);
    this.fast.add(glue);
    this.slow.add(glue);
    this.noteTarget(true);
    backtrack(s, backLevel);
    if (size === 1) assign(s, literals[0]!, 0);
    else assign(s, literals[0]!, storeClause(s, literals, size, Math.max(1, glue)));
    if (this.patient) s.increment *= 1 / 0.95;
  }

  /** Remembers the largest assignment without conflict: since the last rephasing, and since the last rise of assumptions. */
  private noteTarget(inConflict = false): void {
    const { s } = this;
    const size = inConflict ? (s.levelStart.at(-1) ?? 0) : s.trailSize;
    if (this.patient && size > this.targetSize) {
      this.targetSize = size;
      for (let i = 0; i < size; i++) s.target[s.trail[i]! >> 1] = (s.trail[i]! & 1) === 0 ? 1 : -1;
    }
    if (size > this.bestSize) {
      this.bestSize = size;
      for (let i = 0; i < size; i++) s.best[s.trail[i]! >> 1] = (s.trail[i]! & 1) === 0 ? 1 : -1;
    }
  }

  private housekeeping(): boolean {
    const { s } = this;
    if (s.conflicts >= this.nextRestart && s.levelStart.length > this.assumptions.length + 1 && this.restartDue()) {
      backtrack(s, 0);
      this.nextRestart = s.conflicts + (this.patient ? PATIENT_RESTART * this.reluctant.next() : 2);
      return true;
    }
    if (s.conflicts >= this.nextRephase) {
      this.rephase();
      return true;
    }
    if (s.conflicts >= this.nextReduce) {
      this.reductions++;
      this.nextReduce = s.conflicts + REDUCE_STEP * (this.reductions + 1);
      this.simplifyIfNews();
      reduce(s);
      if (s.conflicts >= this.nextVivify) {
        backtrack(s, 0);
        this.nextVivify = s.conflicts + 2 * REDUCE_STEP;
        this.vivifier.run(s);
        if (s.broken) this.failed = [];
      }
      return true;
    }
    if (this.alternates && this.modeDue()) {
      this.patient = !this.patient;
      backtrack(s, 0);
      this.targetSize = 0;
      this.reluctant = new Reluctant();
      this.nextRestart = s.conflicts + (this.patient ? PATIENT_RESTART : 2);
      return true;
    }
    return false;
  }

  private restartDue(): boolean {
    return this.patient || this.fast.value > EAGER_MARGIN * this.slow.value;
  }

  /** The first spell ends after a number of conflicts; how much work it took sets the length of the others, growing squarely. */
  private modeDue(): boolean {
    const { s } = this;
    if (this.modeRound === 0) {
      if (s.conflicts < this.nextMode) return false;
      this.modeTicks = s.propagations - this.modeStart;
    } else if (s.propagations < this.modeStart + this.modeTicks * ((this.modeRound + 1) >> 1) ** 2) return false;
    this.modeRound++;
    this.modeStart = s.propagations;
    return true;
  }

  private simplifyIfNews(): void {
    const { s } = this;
    const known = s.levelStart.length === 0 ? s.trailSize : s.levelStart[0]!;
    if (known <= this.simplifiedAt) return;
    backtrack(s, 0);
    this.simplifiedAt = s.trailSize;
    simplify(s);
  }

  private rephase(): void {
    const { s } = this;
    this.rephases++;
    this.nextRephase = s.conflicts + REPHASE_STEP * (this.rephases + 1);
    backtrack(s, 0);
    const kind = (["best", "initial", "best", "turned", "best", "chance"] as const)[this.rephases % 6]!;
    for (let v = 0; v < s.varCount; v++) {
      if (kind === "best") {
        if (s.best[v] !== 0) s.saved[v] = s.best[v]!;
      } else if (kind === "initial") s.saved[v] = s.initial[v]!;
      else if (kind === "turned") s.saved[v] = -s.initial[v]!;
      else if (this.chance() < 0.1) s.saved[v] = -s.saved[v]!;
      s.target[v] = 0;
    }
    this.targetSize = 0;
    this.bestSize = 0;
  }

  private chance(): number {
    let x = this.random | 0;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.random = x;
    return (x >>> 0) / 4294967296;
  }

  private decide(): SatAnswer | undefined {
    const { s } = this;
    while (s.levelStart.length < this.assumptions.length) {
      const literal = this.assumptions[s.levelStart.length]!;
      const value = s.values[literal]!;
      if (value < 0) {
        this.failed = this.analyzer.finalCore(s, literal);
        const clause = Int32Array.from(this.failed, (l) => l ^ 1);
        s.log?.learned(clause, 0, clause.length);
        return "unsat";
      }
      s.levelStart.push(s.trailSize);
      if (value === 0) {
        assign(s, literal, 0);
        return undefined;
      }
    }
    const v = this.patient ? heapPop(s) : queueNext(s);
    if (v < 0) return "sat";
    s.decisions++;
    const phase = (this.patient && s.target[v]) || s.saved[v]!;
    s.levelStart.push(s.trailSize);
    assign(s, phase > 0 ? 2 * v : 2 * v + 1, 0);
    return undefined;
  }
}

function inner(literal: number): number {
  return literal > 0 ? 2 * literal - 2 : -2 * literal - 1;
}

function outer(literal: number): number {
  return (literal & 1) === 0 ? (literal >> 1) + 1 : -(literal >> 1) - 1;
}
