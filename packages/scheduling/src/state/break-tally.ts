import type { State } from "./search-state.ts";

/** Breaks above the wanted spread; 0 when there is no fairness rule. */
export function excessOf(breaks: number, spread: number | null): number {
  return spread === null || breaks <= spread ? 0 : breaks - spread;
}

/**
 * Change of a person's breaks when an idle slot gets a meeting: one run more, less one for each linked busy neighbour, and less one where
 * it opens a stretch. Taking the meeting out changes the same amount back. O(1).
 */
export function breaksAdded({ model, occupant, blockHeld }: State, person: number, slot: number): number {
  const cell = person * model.slotCount + slot;
  let added = blockHeld[person * model.blockCount + model.blockOf[slot]!] === 0 ? 0 : 1;
  if (model.linkBefore[slot] === 1 && occupant[cell - 1]! >= 0) added--;
  if (model.linkAfter[slot] === 1 && occupant[cell + 1]! >= 0) added--;
  return added;
}

/** Sets a person's breaks and keeps totals and the list of people with breaks in step. O(1). */
export function noteBreaks(state: State, person: number, is: number): void {
  const { tally, model } = state;
  const was = state.breaksOf[person]!;
  if (was === is) return;
  state.breaksOf[person] = is;
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
