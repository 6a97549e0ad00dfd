import { heapInsert } from "./order.ts";
import { HEADER, type SatState } from "./state.ts";
import { watch } from "./clauses.ts";
import { countTrue } from "./limits.ts";

/** Makes an open literal true. */
export function assign(s: SatState, literal: number, reason: number): void {
  const v = literal >> 1;
  s.values[literal] = 1;
  s.values[literal ^ 1] = -1;
  s.level[v] = s.levelStart.length;
  s.reason[v] = reason;
  s.trail[s.trailSize++] = literal;
}

/** Draws every consequence of the trail. Returns a clause all of whose literals are false, or 0. */
export function propagate(s: SatState): number {
  const { values, trail, watches, watchSize, limitsOf, level, reason } = s;
  const depth = s.levelStart.length;
  const before = s.head;
  let conflict = 0;
  while (conflict === 0 && s.head < s.trailSize) {
    const literal = trail[s.head++]!;
    const limits = limitsOf[literal]!;
    // All of them count it, whatever comes of it: all of them take it back.
    for (let i = 0; i < limits.length; i++) conflict = countTrue(s, limits[i]!, literal) || conflict;
    if (conflict !== 0) break;
    const falseLiteral = literal ^ 1;
    const list = watches[falseLiteral]!;
    const size = watchSize[falseLiteral]!;
    const arena = s.arena;
    let kept = 0;
    let i = 0;
    while (i < size) {
      const blocker = list[i]!;
      const tag = list[i + 1]!;
      i += 2;
      const blocked = values[blocker]!;
      if (blocked > 0) {
        list[kept] = blocker;
        list[kept + 1] = tag;
        kept += 2;
        continue;
      }
      if (tag < 0) {
        list[kept] = blocker;
        list[kept + 1] = tag;
        kept += 2;
        if (blocked < 0) {
          conflict = -tag;
          break;
        }
        values[blocker] = 1;
        values[blocker ^ 1] = -1;
        level[blocker >> 1] = depth;
        reason[blocker >> 1] = -tag;
        trail[s.trailSize++] = blocker;
        continue;
      }
      const start = tag + HEADER;
      const other = arena[start]! ^ arena[start + 1]! ^ falseLiteral;
      const value = values[other]!;
      if (value > 0) {
        list[kept] = other;
        list[kept + 1] = tag;
        kept += 2;
        continue;
      }
      const end = start + arena[tag]!;
      let k = start + 2;
      while (k < end && values[arena[k]!]! < 0) k++;
      if (k < end) {
        const replacement = arena[k]!;
        arena[start] = other;
        arena[start + 1] = replacement;
        arena[k] = falseLiteral;
        watch(s, replacement, other, tag);
        continue;
      }
      list[kept] = other;
      list[kept + 1] = tag;
      kept += 2;
      if (value < 0) {
        conflict = tag;
        break;
      }
      values[other] = 1;
      values[other ^ 1] = -1;
      level[other >> 1] = depth;
      reason[other >> 1] = tag;
      trail[s.trailSize++] = other;
    }
    if (kept < i) {
      while (i < size) list[kept++] = list[i++]!;
      watchSize[falseLiteral] = kept;
    }
  }
  s.propagations += s.head - before;
  return conflict;
}

/** Takes back every assignment above decision level `depth`. */
export function backtrack(s: SatState, depth: number): void {
  if (s.levelStart.length <= depth) return;
  const { values, trail, limitsOf, saved, stamp, head } = s;
  const start = s.levelStart[depth]!;
  for (let i = s.trailSize - 1; i >= start; i--) {
    const literal = trail[i]!;
    const v = literal >> 1;
    const limits = limitsOf[literal]!;
    if (i < head) for (let k = 0; k < limits.length; k++) limits[k]!.now--;
    values[literal] = 0;
    values[literal ^ 1] = 0;
    saved[v] = (literal & 1) === 0 ? 1 : -1;
    heapInsert(s, v);
    if (stamp[v]! > stamp[s.unassigned]!) s.unassigned = v;
  }
  s.trailSize = start;
  s.head = start;
  s.levelStart.length = depth;
}
