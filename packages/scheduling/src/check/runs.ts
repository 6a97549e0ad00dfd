import type { Problem } from "../problem/problem.ts";

/** For each slot whether it continues the run of the slot before. Undefined where each of several days stands alone. */
export function joinedSlots({ slots, rules }: Problem): boolean[] | undefined {
  if (rules.eachDayAlone === true && new Set(slots.map((slot) => slot.day)).size > 1) return undefined;
  return slots.map((slot, t) => {
    const before = slots[t - 1];
    if (!before) return false;
    return !(rules.lunchCounts === true && before.day === slot.day && before.session !== slot.session);
  });
}

/** Every stretch of `length` slots without a break in it. */
export function stretches(joined: readonly boolean[], length: number): number[][] {
  const found: number[][] = [];
  for (let start = 0; start + length <= joined.length; start++) {
    const slots = Array.from({ length }, (_, i) => start + i);
    if (slots.slice(1).every((t) => joined[t])) found.push(slots);
  }
  return found;
}
