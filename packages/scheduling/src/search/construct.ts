import { emptyHeap, pop, push } from "./heap.ts";
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
  const { model } = state;
  const S = model.slotCount;
  const options = Int32Array.from(model.domainSlots, (slots) => slots.length);
  const waiting = waitingFor(state, wanted);
  const heap = emptyHeap();
  for (let m = 0; m < model.meetingCount; m++) {
    if (state.slotOf[m]! < 0 && options[m]! > 0 && wanted(m)) push(heap, keyOf(model, m, options[m]!), m);
  }
  for (let m = pop(heap); m >= 0; m = pop(heap)) {
    if (state.slotOf[m]! >= 0 || heap.poppedKey !== keyOf(model, m, options[m]!)) continue;
    const slot = bestSlot(state, m, waiting);
    if (slot < 0 || !place(state, m, slot)) continue;
    noteWaiting(model, waiting, m, -1);
    for (const p of model.people[m]!) {
      for (const other of model.meetingsOf[p]!) {
        if (state.slotOf[other]! >= 0 || !wanted(other) || model.domain[other * S + slot] === 0) continue;
        options[other] = Math.max(0, options[other]! - 1);
        push(heap, keyOf(model, other, options[other]!), other);
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

/** (person, slot) → meetings wanted but not placed that could stand there. */
function waitingFor(state: State, wanted: (meeting: number) => boolean): Int32Array {
  const { model, slotOf } = state;
  const waiting = new Int32Array(model.personCount * model.slotCount);
  for (let m = 0; m < model.meetingCount; m++) if (slotOf[m]! < 0 && wanted(m)) noteWaiting(model, waiting, m, 1);
  return waiting;
}

function noteWaiting(model: Model, waiting: Int32Array, meeting: number, count: 1 | -1): void {
  const { slotCount: S, peopleAt, peopleFlat, domainAt, domainFlat } = model;
  for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
    const row = peopleFlat[i]! * S;
    for (let k = domainAt[meeting]!; k < domainAt[meeting + 1]!; k++) waiting[row + domainFlat[k]!]! += count;
  }
}

function bestSlot(state: State, meeting: number, waiting: Int32Array): number {
  const { model, occupant, free } = state;
  const S = model.slotCount;
  let best = -1;
  let bestCost = Infinity;
  for (const t of model.domainSlots[meeting]!) {
    if (!fits(state, meeting, t)) continue;
    const cell = (model.pool[meeting]! * S + t) * LEVELS + model.level[meeting]! - 2;
    let cost = CROWDING * (1 - free[cell]! / model.places[cell]!);
    for (const p of model.people[meeting]!) {
      const left = t > 0 && occupant[p * S + t - 1]! >= 0;
      const right = t + 1 < S && occupant[p * S + t + 1]! >= 0;
      cost += (state.heldBy[p]! > 0 ? 1 : 0) - (left ? 1 : 0) - (right ? 1 : 0);
      cost += HARM * (waiting[p * S + t]! - 1);
    }
    if (cost < bestCost) {
      bestCost = cost;
      best = t;
    }
  }
  return best;
}
