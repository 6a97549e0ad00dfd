import { firstSlotsOfDays } from "../outcome/objective.ts";
import type { Problem } from "../problem/problem.ts";

/** How idle time turns into breaks: breaks of a person = meetings − linked neighbours − stretches with a meeting. */
export interface BreakShape {
  readonly linkBefore: Uint8Array;
  readonly linkAfter: Uint8Array;
  readonly blockOf: Int32Array;
  readonly blockCount: number;
  readonly dayOf: Int32Array;
}

/** See `Model` for the fields, `Rules` for days and lunch. O(slots). */
export function breakShape({ slots, rules }: Problem): BreakShape {
  const S = slots.length;
  const first = firstSlotsOfDays(slots);
  const dayOf = new Int32Array(S);
  const linkBefore = new Uint8Array(S);
  const linkAfter = new Uint8Array(S);
  for (let t = 1; t < S; t++) {
    const sameDay = first[t] === first[t - 1];
    dayOf[t] = dayOf[t - 1]! + (sameDay ? 0 : 1);
    const linked = sameDay
      ? rules.lunchCounts !== true || slots[t]!.session === slots[t - 1]!.session
      : rules.eachDayAlone !== true;
    linkBefore[t] = linked ? 1 : 0;
    linkAfter[t - 1] = linkBefore[t]!;
  }
  const blockOf = rules.eachDayAlone === true ? dayOf : new Int32Array(S);
  return { linkBefore, linkAfter, blockOf, blockCount: S === 0 ? 1 : blockOf[S - 1]! + 1, dayOf };
}
