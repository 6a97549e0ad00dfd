import type { State } from "./search-state.ts";

/** Breaks of somebody with `runs` busy runs. */
export function breaksOf(runs: number): number {
  return runs > 1 ? runs - 1 : 0;
}

/** Breaks above the wanted spread; 0 when there is no fairness rule. */
export function excessOf(breaks: number, spread: number | null): number {
  return spread === null || breaks <= spread ? 0 : breaks - spread;
}

/** Sets a person's busy runs and keeps totals and the list of people with breaks in step. O(1). */
export function noteBreaks(state: State, person: number, runs: number): void {
  const { tally, model } = state;
  const was = breaksOf(state.runs[person]!);
  const is = breaksOf(runs);
  state.runs[person] = runs;
  if (was === is) return;
  tally.breaks += is - was;
  tally.excess += excessOf(is, model.spread) - excessOf(was, model.spread);
  if (was === 0) {
    tally.brokenRank[person] = tally.broken.push(person) - 1;
  } else if (is === 0) {
    const last = tally.broken.pop()!;
    const rank = tally.brokenRank[person]!;
    if (last !== person) {
      tally.broken[rank] = last;
      tally.brokenRank[last] = rank;
    }
    tally.brokenRank[person] = -1;
  }
}
