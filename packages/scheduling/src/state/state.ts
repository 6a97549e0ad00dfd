import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";
import { claimInterpreter, giveInterpreter } from "./interpreters.ts";
import { breaksAdded, noteBreaks } from "./break-tally.ts";
import { PLACED, REMOVED, touch, type State } from "./search-state.ts";
import { specialFits } from "./special.ts";

export type { State } from "./search-state.ts";

export function emptyState(model: Model): State {
  const { meetingCount: M, personCount: P, slotCount: S, problem } = model;
  const busyWords = (S + 31) >> 5;
  return {
    model,
    slotOf: new Int32Array(M).fill(-1),
    occupant: new Int32Array(P * S).fill(-1),
    busy: new Int32Array(P * busyWords),
    busyWords,
    heldBy: new Int32Array(P),
    breaksOf: new Int32Array(P),
    blockHeld: new Int32Array(P * model.blockCount),
    free: model.places.slice(),
    lockUser: new Int32Array(problem.tables.length * S).fill(-1),
    interpreterOf: new Int32Array(M).fill(-1),
    interpreterUser: new Int32Array((problem.interpreters?.length ?? 0) * S).fill(-1),
    inSlot: Array.from({ length: S }, () => []),
    rank: new Int32Array(M).fill(-1),
    tally: {
      mustHeld: 0,
      minimumShort: model.minOf.reduce((sum, min) => sum + min, 0),
      niceWeight: 0,
      breaks: 0,
      excess: 0,
      broken: [],
      brokenRank: new Int32Array(P).fill(-1),
    },
    touched: [],
    touchedMark: new Uint8Array(M),
    journal: { open: 0, entries: [] },
  };
}

/** True where `slot` breaks no rule but the interpreter's, which `place` settles. Assumes the meeting unplaced. O(people + special rules). */
export function fits(state: State, meeting: number, slot: number): boolean {
  const { model, occupant, heldBy, free } = state;
  const { slotCount: S, peopleFlat, maxOf } = model;
  if (model.domain[meeting * S + slot] === 0) return false;
  for (let i = model.peopleAt[meeting]!; i < model.peopleAt[meeting + 1]!; i++) {
    const p = peopleFlat[i]!;
    if (occupant[p * S + slot]! >= 0 || heldBy[p]! >= maxOf[p]!) return false;
  }
  const cell = (model.pool[meeting]! * S + slot) * LEVELS;
  for (let c = 0; c <= model.level[meeting]! - 2; c++) if (free[cell + c]! <= 0) return false;
  return model.special[meeting] === 0 || specialFits(state, meeting, slot);
}

/** Holds an unplaced meeting where `fits` is true. False, and nothing changed, when no interpreter can be found. O(people). */
export function place(state: State, meeting: number, slot: number): boolean {
  if (state.model.candidates[meeting] && !claimInterpreter(state, meeting, slot, true)) return false;
  if (state.journal.open > 0) state.journal.entries.push(PLACED, meeting, slot);
  put(state, meeting, slot);
  return true;
}

/** Takes a placed meeting out. O(people). */
export function remove(state: State, meeting: number): void {
  const slot = state.slotOf[meeting]!;
  if (state.interpreterOf[meeting]! >= 0) giveInterpreter(state, meeting, slot, -1);
  if (state.journal.open > 0) state.journal.entries.push(REMOVED, meeting, slot);
  lift(state, meeting);
}

/** Begins to note changes, so that `rollback` can undo them, interpreters included. Nests; each needs its `rollback` or `keep`. O(1). */
export function checkpoint(state: State): number {
  state.journal.open++;
  return state.journal.entries.length;
}

/** Undoes everything since the mark. O(changes). */
export function rollback(state: State, mark: number): void {
  const { journal } = state;
  const { entries, open } = journal;
  journal.open = 0;
  while (entries.length > mark) {
    const value = entries.pop()!;
    const meeting = entries.pop()!;
    const kind = entries.pop()!;
    if (kind === PLACED) lift(state, meeting);
    else if (kind === REMOVED) put(state, meeting, value);
    else undoReassignment(state, meeting, value);
  }
  journal.open = open - 1;
}

/** Ends the innermost checkpoint and keeps everything; an outer one can still undo it. */
export function keep({ journal }: State): void {
  journal.open--;
  if (journal.open === 0) journal.entries.length = 0;
}

function undoReassignment(state: State, meeting: number, value: number): void {
  const per = (state.model.problem.interpreters?.length ?? 0) + 1;
  giveInterpreter(state, meeting, Math.floor(value / per), (value % per) - 1);
}

function put(state: State, meeting: number, slot: number): void {
  const { model, occupant, heldBy, blockHeld, tally } = state;
  const { slotCount: S, blockCount, peopleFlat } = model;
  const block = model.blockOf[slot]!;
  for (let i = model.peopleAt[meeting]!; i < model.peopleAt[meeting + 1]!; i++) {
    const p = peopleFlat[i]!;
    const added = breaksAdded(state, p, slot);
    occupant[p * S + slot] = meeting;
    state.busy[p * state.busyWords + (slot >> 5)]! |= 1 << (slot & 31);
    blockHeld[p * blockCount + block]! += 1;
    if (heldBy[p]! < model.minOf[p]!) tally.minimumShort--;
    heldBy[p]! += 1;
    if (added !== 0) noteBreaks(state, p, state.breaksOf[p]! + added);
  }
  take(state, meeting, slot, 1);
  touch(state, meeting);
  state.slotOf[meeting] = slot;
  state.rank[meeting] = state.inSlot[slot]!.push(meeting) - 1;
}

function lift(state: State, meeting: number): void {
  const { model, occupant, heldBy, blockHeld, tally } = state;
  const { slotCount: S, blockCount, peopleFlat } = model;
  const slot = state.slotOf[meeting]!;
  const block = model.blockOf[slot]!;
  for (let i = model.peopleAt[meeting]!; i < model.peopleAt[meeting + 1]!; i++) {
    const p = peopleFlat[i]!;
    occupant[p * S + slot] = -1;
    state.busy[p * state.busyWords + (slot >> 5)]! &= ~(1 << (slot & 31));
    blockHeld[p * blockCount + block]! -= 1;
    heldBy[p]! -= 1;
    if (heldBy[p]! < model.minOf[p]!) tally.minimumShort++;
    const added = breaksAdded(state, p, slot);
    if (added !== 0) noteBreaks(state, p, state.breaksOf[p]! - added);
  }
  take(state, meeting, slot, -1);
  touch(state, meeting);
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

/** A timetable to come back to. */
export interface Snapshot {
  readonly slots: Int32Array;
  readonly interpreters: Int32Array;
}

export function snapshot(state: State): Snapshot {
  forgetTouched(state);
  return { slots: state.slotOf.slice(), interpreters: state.interpreterOf.slice() };
}

/** Brings the latest snapshot of a state up to date; older ones are lost. O(meetings changed since). */
export function saveTo({ slots, interpreters }: Snapshot, state: State): void {
  for (const m of state.touched) {
    slots[m] = state.slotOf[m]!;
    interpreters[m] = state.interpreterOf[m]!;
  }
  forgetTouched(state);
}

function forgetTouched({ touched, touchedMark }: State): void {
  for (const m of touched) touchedMark[m] = 0;
  touched.length = 0;
}

/** Brings the state to a timetable that keeps all rules, for instance a snapshot. O(meetings · people). */
export function restore(state: State, { slots, interpreters }: Snapshot): void {
  const { slotOf, interpreterOf } = state;
  const differs = (m: number) => slotOf[m] !== slots[m] || interpreterOf[m] !== interpreters[m];
  for (let m = 0; m < slots.length; m++) if (slotOf[m]! >= 0 && differs(m)) remove(state, m);
  for (let m = 0; m < slots.length; m++) {
    if (slots[m]! < 0 || slotOf[m]! >= 0) continue;
    if (interpreters[m]! >= 0) giveInterpreter(state, m, slots[m]!, interpreters[m]!);
    put(state, m, slots[m]!);
  }
}
