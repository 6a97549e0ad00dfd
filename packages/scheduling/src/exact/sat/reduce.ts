import { collect, dropClause, glueOf, KEPT_GLUE, stillUsed } from "./clauses.ts";
import { HEADER, type SatState } from "./state.ts";

const DROPPED_SHARE = 0.75;

/**
 * Forgets three quarters of the learned clauses that are neither of low glue nor lately used, worst glue and size first, and, at level 0,
 * every clause that holds already. O(learned · log + arena).
 */
export function reduce(s: SatState): void {
  const isReason = (clause: number): boolean => {
    const a = s.arena[clause + HEADER]!;
    const b = s.arena[clause + HEADER + 1]!;
    return s.reason[a >> 1] === clause || s.reason[b >> 1] === clause;
  };
  const weak: number[] = [];
  for (const clause of s.learned) {
    if (s.arena[clause]! <= 2) continue;
    if (stillUsed(s, clause) || glueOf(s, clause) <= KEPT_GLUE || isReason(clause)) continue;
    weak.push(clause);
  }
  weak.sort((a, b) => glueOf(s, b) - glueOf(s, a) || s.arena[b]! - s.arena[a]! || a - b);
  const drop = Math.floor(weak.length * DROPPED_SHARE);
  for (let i = 0; i < drop; i++) dropClause(s, weak[i]!);
  collect(s);
}

/** At level 0: drops clauses that hold and false literals from others. O(arena). */
export function simplify(s: SatState): void {
  const { arena, values } = s;
  for (let i = 0; i < s.trailSize; i++) s.reason[s.trail[i]! >> 1] = 0;
  for (const list of [s.given, s.learned]) {
    for (const clause of list) {
      const size = arena[clause]!;
      if (size < 0) continue;
      const from = clause + HEADER;
      let holds = false;
      let open = 0;
      for (let i = from; i < from + size && !holds; i++) {
        const value = values[arena[i]!]!;
        if (value > 0) holds = true;
        else if (value === 0) open++;
      }
      if (holds) {
        dropClause(s, clause);
        continue;
      }
      if (open === size) continue;
      const old = arena.slice(from, from + size);
      let kept = 0;
      for (let i = 0; i < size; i++) if (values[old[i]!] === 0) arena[from + kept++] = old[i]!;
      arena[clause] = kept;
      s.wasted += size - kept;
      s.log?.learned(arena, from, kept);
      s.log?.deleted(old, 0, size);
    }
  }
  collect(s);
}
