import type { Model } from "../model/model.ts";
import type { State } from "../state/state.ts";

/**
 * A copy of a state that shares nothing with it, for `model`, which may have more meetings at the end but no other sizes. Taken before
 * a repair so that it can be undone whatever was done. O(size of the state), some three megabytes at 50,000 meetings.
 */
export function cloneState(state: State, model: Model): State {
  const { tally, journal } = state;
  const { meetingCount } = model;
  return {
    model,
    slotOf: lengthened(state.slotOf, meetingCount),
    occupant: state.occupant.slice(),
    busy: state.busy.slice(),
    busyWords: state.busyWords,
    heldBy: state.heldBy.slice(),
    breaksOf: state.breaksOf.slice(),
    blockHeld: state.blockHeld.slice(),
    free: state.free.slice(),
    lockUser: state.lockUser.slice(),
    interpreterOf: lengthened(state.interpreterOf, meetingCount),
    interpreterUser: state.interpreterUser.slice(),
    inSlot: state.inSlot.map((meetings) => meetings.slice()),
    rank: lengthened(state.rank, meetingCount),
    tally: { ...tally, broken: tally.broken.slice(), brokenRank: tally.brokenRank.slice() },
    touched: state.touched.slice(),
    touchedMark: marks(state.touchedMark, meetingCount),
    journal: { open: journal.open, entries: journal.entries.slice() },
  };
}

/** New meetings stand nowhere: −1. */
function lengthened(list: Int32Array, length: number): Int32Array {
  if (list.length === length) return list.slice();
  const copy = new Int32Array(length).fill(-1);
  copy.set(list);
  return copy;
}

function marks(list: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(list);
  return copy;
}
