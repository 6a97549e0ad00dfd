import { storeClause, dropClause, glueOf, TIER_GLUE } from "./clauses.ts";
import { assign, backtrack, propagate } from "./propagate.ts";
import { HEADER, type SatState } from "./state.ts";

const EFFORT_SHARE = 0.1;

/**
 * Shortens good learned clauses: the negated literals are decided one by one; where that already runs into a conflict or settles another
 * literal, fewer literals say the same (Piette, Hamadi, Saïs 2008; Li et al. 2020). Runs at level 0 and may use a tenth of all propagations.
 */
export class Vivifier {
  private spent = 0;
  private cursor = 0;

  run(s: SatState): void {
    const budget = s.propagations * EFFORT_SHARE - this.spent;
    const candidates = budget <= 0 ? [] : s.learned.filter((c) => s.arena[c]! > 2 && glueOf(s, c) <= TIER_GLUE);
    if (candidates.length === 0) return;
    const start = s.propagations;
    const saved = s.saved.slice(0, s.varCount);
    const occurrences = countOccurrences(s);
    let n = 0;
    for (; n < candidates.length && s.propagations - start < budget && !s.broken; n++) {
      this.shorten(s, candidates[(this.cursor + n) % candidates.length]!, occurrences);
    }
    this.cursor = (this.cursor + n) % candidates.length;
    this.spent += s.propagations - start;
    s.saved.set(saved);
  }

  /** What follows may use the clause itself: the shorter clause is implied all the same. */
  private shorten(s: SatState, clause: number, occurrences: Int32Array): void {
    const size = s.arena[clause]!;
    const literals = Array.from(s.arena.subarray(clause + HEADER, clause + HEADER + size));
    literals.sort((a, b) => occurrences[b]! - occurrences[a]! || a - b);
    let kept: number[] | undefined;
    for (const literal of literals) {
      const value = s.values[literal]!;
      if (value > 0) {
        if (s.level[literal >> 1] !== 0) kept = this.because(s, literal, s.reason[literal >> 1]!);
        break;
      }
      if (value < 0) continue;
      s.levelStart.push(s.trailSize);
      assign(s, literal ^ 1, 0);
      const conflict = propagate(s);
      if (conflict === 0) continue;
      kept = this.because(s, -1, conflict);
      break;
    }
    backtrack(s, 0);
    if (kept === undefined || kept.length >= size) return;
    const fresh = Int32Array.from(kept);
    s.log?.learned(fresh, 0, fresh.length);
    const glue = Math.min(glueOf(s, clause), Math.max(1, fresh.length - 1));
    this.detach(s, clause);
    dropClause(s, clause);
    if (fresh.length === 0) s.broken = true;
    else if (fresh.length === 1) {
      assign(s, fresh[0]!, 0);
      if (propagate(s) === 0) return;
      s.broken = true;
      s.log?.learned(fresh, 0, 0);
    } else storeClause(s, fresh, fresh.length, glue);
  }

  /** The decisions (as literals of the clause) that lead to `literal` being true, with it, or to the conflict. */
  private because(s: SatState, literal: number, clause: number): number[] {
    const kept: number[] = literal < 0 ? [] : [literal];
    const marked: number[] = [];
    const mark = (c: number, except: number): void => {
      for (let i = c + HEADER; i < c + HEADER + s.arena[c]!; i++) {
        const v = s.arena[i]! >> 1;
        if (v === except || s.seen[v] !== 0 || s.level[v] === 0) continue;
        s.seen[v] = 1;
        marked.push(v);
      }
    };
    mark(clause, literal < 0 ? -1 : literal >> 1);
    for (let i = s.trailSize - 1; i >= s.levelStart[0]!; i--) {
      const v = s.trail[i]! >> 1;
      if (s.seen[v] === 0) continue;
      const reason = s.reason[v]!;
      if (reason === 0) kept.push(s.trail[i]! ^ 1);
      else mark(reason, v);
    }
    for (const v of marked) s.seen[v] = 0;
    return kept;
  }

  private detach(s: SatState, clause: number): void {
    for (const i of [0, 1]) {
      const literal = s.arena[clause + HEADER + i]!;
      const list = s.watches[literal]!;
      const size = s.watchSize[literal]!;
      for (let k = 0; k < size; k += 2) {
        if (list[k + 1] !== clause) continue;
        list[k] = list[size - 2]!;
        list[k + 1] = list[size - 1]!;
        s.watchSize[literal] = size - 2;
        break;
      }
    }
  }
}

function countOccurrences(s: SatState): Int32Array {
  const count = new Int32Array(2 * s.varCount);
  for (const clause of s.learned) {
    for (let i = clause + HEADER; i < clause + HEADER + s.arena[clause]!; i++) count[s.arena[i]!]!++;
  }
  return count;
}
