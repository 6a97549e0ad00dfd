import { emptyHeap } from "./heap.ts";
import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";
import { fits, place, type State } from "../state/state.ts";

/** Weight of a person's later meetings losing a slot, against one break more. */
const HARM = 0.15;
/** Weight of the share of a slot's places already taken: levels the slots. */
const CROWDING = 1;

/**
 * Greedy first timetable: the meeting with the fewest slots left goes next (must before nice, then by weight, then by index), into the slot
 * that makes least breaks, crowds least and closes fewest slots to the others of its people; ties to the earlier slot.
 * The idea of fewest options first is Brélaz's for colouring (1979). Counts of options are kept for people's clashes only and
 * may be stale high; a stale meeting is merely tried later. Whatever does not fit, or is not `wanted`, stays unplaced.
 * O(meetings · (slots + meetings per person · log)).
 */
export function construct(state: State, wanted: (meeting: number) => boolean = () => true): void {
  const { model, slotOf } = state;
  const { slotCount: S, meetingCount: M, domain, domainAt, peopleAt, peopleFlat, meetingsAt, meetingsFlat } = model;
  const options = new Int32Array(M);
  // A meeting that stands or is not wanted is in nobody's way and waits for nothing.
  const waits = new Uint8Array(M);
  const heap = emptyHeap(M);
  const waiting = new Int32Array(model.personCount * S);
  for (let m = 0; m < M; m++) {
    options[m] = domainAt[m + 1]! - domainAt[m]!;
    if (slotOf[m]! >= 0 || options[m] === 0 || !wanted(m)) continue;
    waits[m] = 1;
    noteWaiting(model, waiting, m, 1);
    heap.push(keyOf(model, m, options[m]!), m);
  }
  for (let m = heap.pop(); m >= 0; m = heap.pop()) {
    const slot = bestSlot(state, m, waiting);
    if (slot < 0 || !place(state, m, slot)) continue;
    waits[m] = 0;
    noteWaiting(model, waiting, m, -1);
    for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) {
      const p = peopleFlat[i]!;
      for (let k = meetingsAt[p]!; k < meetingsAt[p + 1]!; k++) {
        const other = meetingsFlat[k]!;
        if (waits[other] === 0 || domain[other * S + slot] === 0) continue;
        options[other] = Math.max(0, options[other]! - 1);
        heap.push(keyOf(model, other, options[other]!), other);
      }
    }
  }
}

/** Sorts must meetings before nice, few options before many, heavy before light. */
function keyOf(model: Model, meeting: number, options: number): number {
  const weight = model.weight[meeting]!;
  const lightness = 1 / (2 + weight);
  if (model.must[meeting] === 1) return options + lightness;
  return 1e6 + lightness * 1e5 + options;
}

/** Keeps `waiting` in step: (person, slot) → meetings wanted but not placed that could stand there. */
function noteWaiting(model: Model, waiting: Int32Array, meeting: number, count: 1 | -1): void {
  const { slotCount: S, peopleAt, peopleFlat, domainAt, domainFlat } = model;
  for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
    const row = peopleFlat[i]! * S;
    for (let k = domainAt[meeting]!; k < domainAt[meeting + 1]!; k++) waiting[row + domainFlat[k]!]! += count;
  }
}

function bestSlot(state: State, meeting: number, waiting: Int32Array): number {
  const { model, occupant, free, heldBy } = state;
  const { slotCount: S, domainAt, domainFlat, peopleAt, peopleFlat, maxOf, places } = model;
  const from = peopleAt[meeting]!;
  const to = peopleAt[meeting + 1]!;
  let begun = 0;
  for (let i = from; i < to; i++) {
    const p = peopleFlat[i]!;
    if (heldBy[p]! >= maxOf[p]!) return -1;
    if (heldBy[p]! > 0) begun++;
  }
  const row = model.pool[meeting]! * S;
  const lowest = model.level[meeting]! - 2;
  let best = -1;
  let bestCost = Infinity;
  for (let k = domainAt[meeting]!; k < domainAt[meeting + 1]!; k++) {
    const t = domainFlat[k]!;
    const cell = (row + t) * LEVELS + lowest;
    if (free[cell]! <= 0) continue;
    let cost = begun + CROWDING * (1 - free[cell]! / places[cell]!);
    for (let i = from; i < to && cost < Infinity; i++) {
      const at = peopleFlat[i]! * S + t;
      if (occupant[at]! >= 0) cost = Infinity;
      else {
        if (t > 0 && occupant[at - 1]! >= 0) cost--;
        if (t + 1 < S && occupant[at + 1]! >= 0) cost--;
        cost += HARM * (waiting[at]! - 1);
      }
    }
    if (cost < bestCost && fits(state, meeting, t)) {
      bestCost = cost;
      best = t;
    }
  }
  return best;
}
