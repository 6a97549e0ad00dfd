import type { Model } from "../model/model.ts";

/** A timetable under construction. Everything is kept up to date by `place` and `remove`; write to it nowhere else. */
export interface State {
  readonly model: Model;
  /** Slot of each meeting or −1. */
  readonly slotOf: Int32Array;
  /** (person, slot) → meeting or −1. */
  readonly occupant: Int32Array;
  /** (person, slot) as bits, `busyWords` words of 32 slots a person: bit slot % 32 of word slot / 32 is set while busy. */
  readonly busy: Int32Array;
  readonly busyWords: number;
  /** Meetings held and breaks of each person. */
  readonly heldBy: Int32Array;
  readonly breaksOf: Int32Array;
  /** (person, stretch) → meetings held in it, see `Model.blockOf`. */
  readonly blockHeld: Int32Array;
  /** ((pool, slot), level − 2) → places left, never negative. */
  readonly free: Int32Array;
  /** (table, slot) → meeting locked to it and placed there, or −1. */
  readonly lockUser: Int32Array;
  readonly interpreterOf: Int32Array;
  /** (interpreter, slot) → meeting or −1. */
  readonly interpreterUser: Int32Array;
  /** Meetings placed in each slot, unordered, and where each stands in its list. */
  readonly inSlot: number[][];
  readonly rank: Int32Array;
  readonly tally: Tally;
  /** Meetings whose slot or interpreter changed since somebody last emptied the list, and 1 for each of them. */
  readonly touched: number[];
  readonly touchedMark: Uint8Array;
  readonly journal: Journal;
}

export interface Tally {
  mustHeld: number;
  minimumShort: number;
  niceWeight: number;
  breaks: number;
  /** Σ max(0, breaks − spread): steers the search towards fairness; somebody nearly always has no break. */
  excess: number;
  /** People with a break, unordered, and where each stands in the list (−1: not). */
  readonly broken: number[];
  readonly brokenRank: Int32Array;
}

export function touch({ touched, touchedMark }: State, meeting: number): void {
  if (touchedMark[meeting] === 1) return;
  touchedMark[meeting] = 1;
  touched.push(meeting);
}

/** Kinds of notes. A reassignment notes slot · (interpreters + 1) + interpreter before + 1, the others the slot. */
export const PLACED = 0;
export const REMOVED = 1;
export const REASSIGNED = 2;

/** What `rollback` needs to undo: triples of (kind, meeting, value), kept only while a checkpoint is open. */
export interface Journal {
  open: number;
  readonly entries: number[];
}
