import type { Model } from "./model.ts";
import { LEVELS } from "./pools.ts";
import { claimInterpreter, releaseInterpreter } from "./interpreters.ts";
import { noteBreaks } from "./break-tally.ts";
import type { State } from "./search-state.ts";

export type { State } from "./search-state.ts";

export function emptyState(model: Model): State {
  const { meetingCount: M, personCount: P, slotCount: S, problem } = model;
  return {
    model,
    slotOf: new Int32Array(M).fill(-1),
    occupant: new Int32Array(P * S).fill(-1),
    runs: new Int32Array(P),
    heldBy: new Int32Array(P),
    free: model.places.slice(),
    lockUser: new Int32Array(problem.tables.length * S).fill(-1),
    interpreterOf: new Int32Array(M).fill(-1),
    interpreterUser: new Int32Array((problem.interpreters?.length ?? 0) * S).fill(-1),
    inSlot: Array.from({ length: S }, () => []),
    rank: new Int32Array(M).fill(-1),
    tally: { mustHeld: 0, niceWeight: 0, breaks: 0, excess: 0, broken: [], brokenRank: new Int32Array(P).fill(-1) },
  };
}

/** True where `slot` breaks no rule but the interpreter's, which `place` settles. Assumes the meeting unplaced. O(people + order). */
export function fits(state: State, meeting: number, slot: number): boolean {
  const { model, occupant, heldBy, free, slotOf } = state;
  const S = model.slotCount;
  if (model.domain[meeting * S + slot] === 0) return false;
  const people = model.people[meeting]!;
  for (let i = 0; i < people.length; i++) {
    const p = people[i]!;
    if (occupant[p * S + slot]! >= 0 || heldBy[p]! >= model.maxPerPerson) return false;
  }
  const cell = (model.pool[meeting]! * S + slot) * LEVELS;
  for (let c = 0; c <= model.level[meeting]! - 2; c++) if (free[cell + c]! <= 0) return false;
  if (model.special[meeting] === 0) return true;
  const table = model.lock[meeting]!;
  if (table >= 0 && state.lockUser[table * S + slot]! >= 0) return false;
  for (const b of model.before[meeting]!) if (slotOf[b]! >= slot) return false;
  for (const a of model.after[meeting]!) if (slotOf[a]! >= 0 && slotOf[a]! <= slot) return false;
  return true;
}

/** Holds an unplaced meeting where `fits` is true. False, and nothing changed, when no interpreter can be found. O(people). */
export function place(state: State, meeting: number, slot: number): boolean {
  const { model, occupant, runs, heldBy } = state;
  if (model.candidates[meeting] && !claimInterpreter(state, meeting, slot, true)) return false;
  const S = model.slotCount;
  const people = model.people[meeting]!;
  for (let i = 0; i < people.length; i++) {
    const p = people[i]!;
    const cell = p * S + slot;
    const left = slot > 0 && occupant[cell - 1]! >= 0 ? 1 : 0;
    const right = slot + 1 < S && occupant[cell + 1]! >= 0 ? 1 : 0;
    occupant[cell] = meeting;
    heldBy[p]! += 1;
    noteBreaks(state, p, runs[p]! + 1 - left - right);
  }
  take(state, meeting, slot, 1);
  state.slotOf[meeting] = slot;
  const list = state.inSlot[slot]!;
  state.rank[meeting] = list.push(meeting) - 1;
  return true;
}

/** Takes a placed meeting out. O(people). */
export function remove(state: State, meeting: number): void {
  const { model, occupant, runs, heldBy } = state;
  const S = model.slotCount;
  const slot = state.slotOf[meeting]!;
  const people = model.people[meeting]!;
  for (let i = 0; i < people.length; i++) {
    const p = people[i]!;
    const cell = p * S + slot;
    const left = slot > 0 && occupant[cell - 1]! >= 0 ? 1 : 0;
    const right = slot + 1 < S && occupant[cell + 1]! >= 0 ? 1 : 0;
    occupant[cell] = -1;
    heldBy[p]! -= 1;
    noteBreaks(state, p, runs[p]! - 1 + left + right);
  }
  take(state, meeting, slot, -1);
  releaseInterpreter(state, meeting, slot);
  state.slotOf[meeting] = -1;
  const list = state.inSlot[slot]!;
  const last = list.pop()!;
  if (last !== meeting) {
    list[state.rank[meeting]!] = last;
    state.rank[last] = state.rank[meeting]!;
  }
  state.rank[meeting] = -1;
}

function take(state: State, meeting: number, slot: number, count: 1 | -1): void {
  const { model, free, tally } = state;
  const S = model.slotCount;
  const cell = (model.pool[meeting]! * S + slot) * LEVELS;
  for (let c = 0; c <= model.level[meeting]! - 2; c++) free[cell + c]! -= count;
  const table = model.lock[meeting]!;
  if (table >= 0) state.lockUser[table * S + slot] = count === 1 ? meeting : -1;
  if (model.must[meeting] === 1) tally.mustHeld += count;
  else tally.niceWeight += count * model.weight[meeting]!;
}

/** Brings the state to the given slots (−1: unplaced), which must be valid together. O(meetings · people). */
export function restore(state: State, slots: Int32Array): void {
  for (let m = 0; m < slots.length; m++) if (state.slotOf[m]! >= 0 && state.slotOf[m] !== slots[m]) remove(state, m);
  for (let m = 0; m < slots.length; m++) {
    if (slots[m]! < 0 || state.slotOf[m]! >= 0) continue;
    if (!place(state, m, slots[m]!)) throw new Error("a saved timetable lost its interpreters");
  }
}
