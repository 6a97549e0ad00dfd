import { glueOf, LEARNED, markUsed } from "./clauses.ts";
import { bumpActivity, bumpQueue } from "./order.ts";
import { HEADER, type SatState } from "./state.ts";

/** A clause learned from a conflict: its literals with the asserting one first and one of the level to return to second. */
export interface Lesson {
  readonly literals: Int32Array;
  size: number;
  glue: number;
  backLevel: number;
}

const SEEN = 1;
const NEEDED = 2;
const IMPLIED = 4;
const DEEPEST = 600;

export class Analyzer {
  readonly lesson: { literals: Int32Array; size: number; glue: number; backLevel: number } = {
    literals: new Int32Array(64),
    size: 0,
    glue: 0,
    backLevel: 0,
  };
  private readonly touched: number[] = [];
  private readonly bumped: number[] = [];

  /**
   * Resolves a conflict back to the first unique implication point and drops literals that the others imply (Sörensson and Biere 2009).
   * Bumps the variables met: in the heap when `patient`, else in the queue in order of their last bump.
   */
  analyze(s: SatState, conflict: number, patient: boolean): Lesson {
    const { lesson, touched, bumped } = this;
    const { seen, level, trail, reason } = s;
    const depth = s.levelStart.length;
    lesson.size = 1;
    touched.length = 0;
    bumped.length = 0;
    let clause = conflict;
    let open = 0;
    let at = s.trailSize;
    let pivot = -1;
    do {
      const arena = s.arena;
      if ((arena[clause + 1]! & LEARNED) !== 0) this.refresh(s, clause);
      const end = clause + HEADER + arena[clause]!;
      for (let i = clause + HEADER; i < end; i++) {
        const literal = arena[i]!;
        if (literal === pivot) continue;
        const v = literal >> 1;
        if (seen[v] !== 0 || level[v] === 0) continue;
        seen[v] = SEEN;
        touched.push(v);
        bumped.push(v);
        if (level[v]! >= depth) open++;
        else this.push(literal);
      }
      do at--;
      while (seen[trail[at]! >> 1] === 0);
      pivot = trail[at]!;
      clause = reason[pivot >> 1]!;
      open--;
    } while (open > 0);
    lesson.literals[0] = pivot ^ 1;

    this.markLevels(s);
    let kept = 1;
    for (let i = 1; i < lesson.size; i++) {
      const literal = lesson.literals[i]!;
      if (s.reason[literal >> 1] === 0 || !this.implied(s, literal, 0)) lesson.literals[kept++] = literal;
    }
    lesson.size = kept;
    lesson.glue = this.glue(s, lesson.literals, 0, lesson.size);
    this.placeSecondWatch(s);
    if (patient) for (const v of bumped) bumpActivity(s, v, s.increment);
    else {
      const { stamp } = s;
      bumped.sort((a, b) => stamp[a]! - stamp[b]!);
      for (const v of bumped) bumpQueue(s, v);
    }
    for (const v of touched) seen[v] = 0;
    return lesson;
  }

  /** The assumptions that cannot all hold, given that `literal`, one of them, is false under the others. */
  finalCore(s: SatState, literal: number): number[] {
    const core = [literal];
    if (s.levelStart.length === 0) return core;
    const { seen } = s;
    const marked = [literal >> 1];
    seen[literal >> 1] = SEEN;
    for (let i = s.trailSize - 1; i >= s.levelStart[0]!; i--) {
      const v = s.trail[i]! >> 1;
      if (seen[v] === 0) continue;
      const clause = s.reason[v]!;
      if (clause === 0) {
        core.push(s.trail[i]!);
        continue;
      }
      const end = clause + HEADER + s.arena[clause]!;
      for (let k = clause + HEADER; k < end; k++) {
        const u = s.arena[k]! >> 1;
        if (seen[u] !== 0 || s.level[u] === 0) continue;
        seen[u] = SEEN;
        marked.push(u);
      }
    }
    for (const v of marked) seen[v] = 0;
    return core;
  }

  private push(literal: number): void {
    const { lesson } = this;
    if (lesson.size === lesson.literals.length) {
      const larger = new Int32Array(lesson.size * 2);
      larger.set(lesson.literals);
      lesson.literals = larger;
    }
    lesson.literals[lesson.size++] = literal;
  }

  private refresh(s: SatState, clause: number): void {
    const old = glueOf(s, clause);
    const now = old <= 2 ? old : this.glue(s, s.arena, clause + HEADER, s.arena[clause]!);
    markUsed(s, clause, Math.min(old, now));
  }

  private glue(s: SatState, literals: Int32Array, from: number, size: number): number {
    const round = ++s.levelRound;
    const { levelSeen, level } = s;
    let count = 0;
    for (let i = from; i < from + size; i++) {
      const l = level[literals[i]! >> 1]!;
      if (levelSeen[l] === round) continue;
      levelSeen[l] = round;
      count++;
    }
    return count;
  }

  private levelMark = 0;

  private markLevels(s: SatState): void {
    this.levelMark = ++s.levelRound;
    for (let i = 1; i < this.lesson.size; i++) s.levelSeen[s.level[this.lesson.literals[i]! >> 1]!] = this.levelMark;
  }

  /** Whether the other literals of the lesson imply this one; answers are kept for the next asking. */
  private implied(s: SatState, literal: number, depth: number): boolean {
    const v = literal >> 1;
    if (s.level[v] === 0) return true;
    const mark = s.seen[v]!;
    if ((mark & IMPLIED) !== 0) return true;
    if (depth > 0 && (mark & SEEN) !== 0) return true;
    if ((mark & NEEDED) !== 0 || s.levelSeen[s.level[v]!] !== this.levelMark) return false;
    const clause = s.reason[v]!;
    if (clause === 0 || depth > DEEPEST) return false;
    const end = clause + HEADER + s.arena[clause]!;
    for (let i = clause + HEADER; i < end; i++) {
      const other = s.arena[i]!;
      if (other >> 1 === v) continue;
      if (this.implied(s, other, depth + 1)) continue;
      if (mark === 0) this.touched.push(v);
      s.seen[v] = mark | NEEDED;
      return false;
    }
    if (mark === 0) this.touched.push(v);
    s.seen[v] = mark | IMPLIED;
    return true;
  }

  private placeSecondWatch(s: SatState): void {
    const { lesson } = this;
    lesson.backLevel = 0;
    let at = -1;
    for (let i = 1; i < lesson.size; i++) {
      const l = s.level[lesson.literals[i]! >> 1]!;
      if (at >= 0 && l <= lesson.backLevel) continue;
      lesson.backLevel = l;
      at = i;
    }
    if (at < 1) return;
    const literal = lesson.literals[at]!;
    lesson.literals[at] = lesson.literals[1]!;
    lesson.literals[1] = literal;
  }
}
