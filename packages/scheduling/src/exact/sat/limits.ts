import { reserve } from "./clauses.ts";
import { HEADER, type Limit, type SatState } from "./state.ts";

/** `most` ≥ 1, the literals distinct and open; the search at level 0. */
export function storeLimit(s: SatState, literals: Int32Array, most: number): void {
  // One more than it is long: where the literal is written that is too many.
  const counted = reserve(s, most, most + 1);
  const limit: Limit = { literals, most, counted, conflict: reserve(s, most + 1, most + 1), now: 0 };
  s.limits.push(limit);
  for (const literal of literals) s.limitsOf[literal] = [...s.limitsOf[literal]!, limit];
}

/** Counts a literal that has become true; makes others false where no more may be true. Returns a clause that is false, or 0. */
export function countTrue(s: SatState, limit: Limit, literal: number): number {
  const { arena } = s;
  const { most, counted, literals } = limit;
  const now = limit.now++;
  arena[counted + HEADER + now] = literal ^ 1;
  if (now + 1 < most) return 0;
  if (now === most) {
    const from = limit.conflict + HEADER;
    for (let i = 0; i <= most; i++) arena[from + i] = arena[counted + HEADER + i]!;
    return limit.conflict;
  }
  const { values, level, reason, trail } = s;
  const depth = s.levelStart.length;
  for (let i = 0; i < literals.length; i++) {
    const other = literals[i]!;
    if (values[other] !== 0) continue;
    values[other] = -1;
    values[other ^ 1] = 1;
    level[other >> 1] = depth;
    reason[other >> 1] = counted;
    trail[s.trailSize++] = other ^ 1;
  }
  return 0;
}
