import { HEADER, type SatState } from "./state.ts";

/** Flags of a learned clause's rank, below its glue. */
export const LEARNED = 1;
/** Two bits: how recently the clause took part in a conflict. */
const USED_SHIFT = 1;
export const USED_MASK = 3 << USED_SHIFT;
export const GLUE_SHIFT = 3;
/** Glue up to which a clause is kept for good, and up to which it is kept while used now and then. */
export const KEPT_GLUE = 2;
export const TIER_GLUE = 6;

export function glueOf(s: SatState, clause: number): number {
  return s.arena[clause + 1]! >> GLUE_SHIFT;
}

export function markUsed(s: SatState, clause: number, glue: number): void {
  const used = glue <= TIER_GLUE ? 2 : 1;
  s.arena[clause + 1] = (glue << GLUE_SHIFT) | (used << USED_SHIFT) | LEARNED;
}

/** True when the clause was used lately; each asking ages it. */
export function stillUsed(s: SatState, clause: number): boolean {
  const rank = s.arena[clause + 1]!;
  const used = (rank & USED_MASK) >> USED_SHIFT;
  if (used === 0) return false;
  s.arena[clause + 1] = (rank & ~USED_MASK) | ((used - 1) << USED_SHIFT);
  return true;
}

/** A place in the arena for a clause of `size` literals, with room for `room`. */
export function reserve(s: SatState, size: number, room: number): number {
  const clause = s.arenaSize;
  const end = clause + HEADER + room;
  if (end > s.arena.length) {
    const larger = new Int32Array(Math.max(end, s.arena.length * 2));
    larger.set(s.arena);
    s.arena = larger;
  }
  s.arena[clause] = size;
  s.arena[clause + 1] = 0;
  s.arenaSize = end;
  return clause;
}

/** Stores and watches a clause of two or more literals; the first two are watched. */
export function storeClause(s: SatState, literals: Int32Array, size: number, glue: number): number {
  const clause = reserve(s, size, size);
  if (glue > 0) {
    markUsed(s, clause, glue);
    s.learned.push(clause);
  } else {
    s.arena[clause + 1] = 0;
    s.given.push(clause);
  }
  for (let i = 0; i < size; i++) s.arena[clause + HEADER + i] = literals[i]!;
  attach(s, clause);
  return clause;
}

export function attach(s: SatState, clause: number): void {
  const tag = s.arena[clause] === 2 ? -clause : clause;
  const a = s.arena[clause + HEADER]!;
  const b = s.arena[clause + HEADER + 1]!;
  watch(s, a, b, tag);
  watch(s, b, a, tag);
}

export function watch(s: SatState, literal: number, blocker: number, tag: number): void {
  let list = s.watches[literal]!;
  const size = s.watchSize[literal]!;
  if (size + 2 > list.length) {
    const larger = new Int32Array(list.length * 2);
    larger.set(list);
    s.watches[literal] = list = larger;
  }
  list[size] = blocker;
  list[size + 1] = tag;
  s.watchSize[literal] = size + 2;
}

/** Marks a clause as gone (its size becomes negative); `collect` frees it and its watches. */
export function dropClause(s: SatState, clause: number): void {
  const size = s.arena[clause]!;
  s.log?.deleted(s.arena, clause + HEADER, size);
  s.arena[clause] = -size;
  s.wasted += size + HEADER;
}

/** Closes the gaps in the arena and rebuilds all watches, two-literal clauses first. Reasons of assigned variables are kept. O(arena). */
export function collect(s: SatState): void {
  const { arena } = s;
  const moved = new Map<number, number>();
  for (let i = 0; i < s.trailSize; i++) {
    const reason = s.reason[s.trail[i]! >> 1]!;
    if (reason > 0) moved.set(reason, 0);
  }
  const fresh = new Int32Array(Math.max(1 << 14, arena.length));
  let size = 1;
  const keep = (list: readonly number[]): number[] => {
    const kept: number[] = [];
    for (const clause of list) {
      const count = arena[clause]!;
      if (count < 0) continue;
      if (moved.has(clause)) moved.set(clause, size);
      fresh.set(arena.subarray(clause, clause + HEADER + count), size);
      kept.push(size);
      size += HEADER + count;
    }
    return kept;
  };
  for (const limit of s.limits) {
    for (const part of ["counted", "conflict"] as const) {
      const old = limit[part];
      fresh.set(arena.subarray(old, old + HEADER + limit.most + 1), size);
      if (moved.has(old)) moved.set(old, size);
      limit[part] = size;
      size += HEADER + limit.most + 1;
    }
  }
  s.given = keep(s.given);
  s.learned = keep(s.learned);
  for (let i = 0; i < s.trailSize; i++) {
    const v = s.trail[i]! >> 1;
    const reason = s.reason[v]!;
    if (reason > 0) s.reason[v] = moved.get(reason)!;
  }
  s.arena = fresh;
  s.arenaSize = size;
  s.wasted = 0;
  s.watchSize.fill(0, 0, 2 * s.varCount);
  for (const binary of [true, false]) {
    for (const list of [s.given, s.learned]) {
      for (const clause of list) if ((fresh[clause] === 2) === binary) attach(s, clause);
    }
  }
}
