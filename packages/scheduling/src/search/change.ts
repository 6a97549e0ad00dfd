import type { State } from "../state/state.ts";

/** Change of a person's breaks by moving one of their meetings from `source` to the idle slot `target`. O(1). */
export function changeOfMove(state: State, p: number, source: number, target: number): number {
  const { busy, busyWords, blockHeld, model } = state;
  const { linkBefore, linkAfter, blockCount, blockOf } = model;
  const base = p * busyWords;
  let change = 0;
  if (linkBefore[source] === 1) change += (busy[base + ((source - 1) >> 5)]! >>> ((source - 1) & 31)) & 1;
  if (linkAfter[source] === 1) change += (busy[base + ((source + 1) >> 5)]! >>> ((source + 1) & 31)) & 1;
  if (linkBefore[target] === 1 && source !== target - 1)
    change -= (busy[base + ((target - 1) >> 5)]! >>> ((target - 1) & 31)) & 1;
  if (linkAfter[target] === 1 && source !== target + 1)
    change -= (busy[base + ((target + 1) >> 5)]! >>> ((target + 1) & 31)) & 1;
  if (blockCount > 1 && blockOf[source] !== blockOf[target]) {
    if (blockHeld[p * blockCount + blockOf[source]!] === 1) change++;
    if (blockHeld[p * blockCount + blockOf[target]!] === 0) change--;
  }
  return change;
}
