import type { Snapshot, State } from "../../state/state.ts";
import { LEVELS } from "../../model/pools.ts";

/** Slots of an event that fit the words and rows used here. */
export const MOST_SLOTS = 32;
/** Cells of a person's row: 32 of two bytes fill one line of a processor's cache. */
export const ROW = 32;
/** In a row: nothing here. */
export const IDLE = 0xffff;
/** In a row: a meeting that the search of pairs does not move. */
export const FIXED = 0xfffe;
/** Below so large a share of meetings that can move, the search of pairs is not worth its while. */
const LEAST_SHARE = 0.5;

/**
 * A timetable in which all meetings are placed, seen by its people only: who meets whom in which slot. Meetings of two that are like any
 * other meeting of the same two (same slots, same pool, nothing special) can be moved; all others stand still.
 * 72 bytes a person, so that the searching of large events stays within a processor's nearest caches.
 */
export interface PairBoard {
  /** (person, slot) → partner, `IDLE` or `FIXED`. */
  readonly rows: Uint16Array;
  /** Slots in which a person is busy, and those in which a meeting of theirs may be, as bits. */
  readonly busy: Int32Array;
  readonly open: Int32Array;
  readonly breaks: Int32Array;
  /** Places left in each slot for the meetings that can move. */
  readonly free: Int32Array;
  /** Meeting → 1 where it can move. */
  readonly moves: Uint8Array;
  readonly allMove: boolean;
}

/** Undefined where something is unplaced, the event is too large for a row, or too few meetings can move. O(meetings · slots). */
export function pairBoardOf(state: State): PairBoard | undefined {
  const { model, slotOf, busy } = state;
  const { personCount: P, slotCount: S, meetingCount: M, peopleAt, peopleFlat } = model;
  if (S > MOST_SLOTS || P >= FIXED || slotOf.includes(-1)) return undefined;
  const masks = domainMasks(state);
  const mainPool = mostUsed(model.pool, model.poolCount);
  const mayMove = (m: number) =>
    peopleAt[m + 1]! - peopleAt[m]! === 2 &&
    model.special[m] === 0 &&
    model.pool[m] === mainPool &&
    model.level[m] === LOWEST_LEVEL;
  const open = new Int32Array(P);
  for (let m = 0; m < M; m++) {
    if (!mayMove(m)) continue;
    for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) open[peopleFlat[i]!]! |= masks[m]!;
  }
  const rows = new Uint16Array(P * ROW).fill(IDLE);
  const moves = new Uint8Array(M);
  let moving = 0;
  for (let m = 0; m < M; m++) {
    const [a, b] = [peopleFlat[peopleAt[m]!]!, peopleFlat[peopleAt[m]! + 1]!];
    moves[m] = mayMove(m) && masks[m] === (open[a]! & open[b]!) ? 1 : 0;
    moving += moves[m]!;
    for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) {
      const p = peopleFlat[i]!;
      rows[p * ROW + slotOf[m]!] = moves[m] === 0 ? FIXED : p === a ? b : a;
    }
  }
  if (moving < LEAST_SHARE * M) return undefined;
  const free = Int32Array.from({ length: S }, (_, t) => state.free[(mainPool * S + t) * LEVELS]!);
  const breaks = Int32Array.from(state.breaksOf);
  return { rows, busy: busy.slice(0, P), open, breaks, free, moves, allMove: moving === M };
}

/** The level of a meeting that any table serves. */
const LOWEST_LEVEL = 2;

/** The slots of all meetings under `rows`. Meetings of the same two are alike, so either may have either slot. O(meetings · slots). */
export function placesOf({ rows, moves }: PairBoard, state: State): Snapshot {
  const { model, slotOf, interpreterOf } = state;
  const slots = slotOf.slice();
  const left = rows.slice();
  for (let m = 0; m < model.meetingCount; m++) {
    if (moves[m] === 0) continue;
    const row = model.peopleFlat[model.peopleAt[m]!]! * ROW;
    const partner = model.peopleFlat[model.peopleAt[m]! + 1]!;
    let t = 0;
    while (left[row + t] !== partner) t++;
    left[row + t] = IDLE;
    slots[m] = t;
  }
  return { slots, interpreters: interpreterOf.slice() };
}

function domainMasks({ model: { domain, meetingCount, slotCount: S } }: State): Int32Array {
  const masks = new Int32Array(meetingCount);
  for (let m = 0; m < meetingCount; m++) {
    for (let t = 0; t < S; t++) if (domain[m * S + t] === 1) masks[m]! |= 1 << t;
  }
  return masks;
}

function mostUsed(pool: Int32Array, count: number): number {
  const used = new Int32Array(count);
  for (const own of pool) used[own]!++;
  return used.indexOf(Math.max(...used));
}
