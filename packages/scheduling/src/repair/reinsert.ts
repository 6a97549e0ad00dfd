import { conflictsAt } from "../state/conflicts.ts";
import { LEVELS } from "../model/pools.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "../state/state.ts";

export interface Reinsertion {
  readonly state: State;
  /** True for meetings that keep their slot whatever happens. */
  readonly pinned: (meeting: number) => boolean;
  /** True for slots nothing may enter or leave. */
  readonly closed: (slot: number) => boolean;
  /** Looks at a meeting in a slot that are left; shared by all searches of one repair. */
  looks: number;
}

/** Looks that finding out what stands in the way costs against asking whether a slot is free. */
const CONFLICT_LOOKS = 8;
/** Ways with one move compared for each slot, when it is full and anybody could make way. */
const WAYS_COMPARED = 8;

/**
 * Places `meeting` with the fewest others moved, at most `mostMoved`, all of which are placed again: first none, then one, …
 * (iterative deepening over ejection chains). Among ways with none or one move the one with least breaks, then the earliest.
 * False, and nothing changed, when there is no way or the looks ran out. O(slots^moved), bounded by the looks.
 */
export function reinsert(search: Reinsertion, meeting: number, mostMoved: number): boolean {
  if (placeFreely(search, meeting)) return true;
  if (mostMoved >= 1 && placeMovingOne(search, meeting)) return true;
  for (let moved = 2; moved <= mostMoved; moved++) {
    if (insert(search, [meeting], new Set([meeting]), moved)) return true;
  }
  return false;
}

/** Places `meeting` where it fits with the least breaks, ties to the earlier slot. */
export function placeFreely(search: Reinsertion, meeting: number): boolean {
  const { state, closed } = search;
  let best = -1;
  let bestBreaks = Infinity;
  for (const slot of state.model.domainSlots[meeting]!) {
    search.looks--;
    if (closed(slot) || !fits(state, meeting, slot)) continue;
    const mark = checkpoint(state);
    if (place(state, meeting, slot) && state.tally.breaks < bestBreaks) {
      bestBreaks = state.tally.breaks;
      best = slot;
    }
    rollback(state, mark);
  }
  return best >= 0 && place(state, meeting, best);
}

interface Way {
  readonly slot: number;
  readonly other: number;
  readonly otherSlot: number;
}

function placeMovingOne(search: Reinsertion, meeting: number): boolean {
  const { state, closed } = search;
  let best: Way | undefined;
  let bestBreaks = Infinity;
  for (const slot of state.model.domainSlots[meeting]!) {
    if (closed(slot)) continue;
    let compared = 0;
    for (const other of couldMakeWay(search, meeting, slot)) {
      if (search.looks <= 0 || compared >= WAYS_COMPARED) break;
      const mark = checkpoint(state);
      remove(state, other);
      if (fits(state, meeting, slot) && place(state, meeting, slot)) {
        for (const otherSlot of state.model.domainSlots[other]!) {
          search.looks--;
          if (otherSlot === slot || closed(otherSlot) || !fits(state, other, otherSlot)) continue;
          const inner = checkpoint(state);
          if (place(state, other, otherSlot)) {
            compared++;
            if (state.tally.breaks < bestBreaks) {
              bestBreaks = state.tally.breaks;
              best = { slot, other, otherSlot };
            }
          }
          rollback(state, inner);
        }
      }
      rollback(state, mark);
    }
  }
  if (!best) return false;
  remove(state, best.other);
  if (place(state, meeting, best.slot) && place(state, best.other, best.otherSlot)) return true;
  throw new Error("a way found could not be gone");
}

/** Single meetings whose moving lets `meeting` into the slot: the one in its way, or any there that uses up its kind of place. */
function couldMakeWay(search: Reinsertion, meeting: number, slot: number): readonly number[] {
  const { state, pinned, closed } = search;
  const { model } = state;
  search.looks -= CONFLICT_LOOKS;
  const cost = (m: number) => (pinned(m) || closed(state.slotOf[m]!) ? Infinity : 1);
  const out = conflictsAt(state, meeting, slot, cost);
  if (out?.length !== 1) return out ?? [];
  const [only] = out as [number];
  const shared = model.people[meeting]!.some((p) => model.people[only]!.includes(p));
  if (shared || state.slotOf[only] !== slot || model.special[meeting] === 1) return out;
  const pool = model.pool[meeting]!;
  return state.inSlot[slot]!.filter(
    (m) =>
      model.pool[m] === pool && model.level[m]! >= model.level[meeting]! && !pinned(m) && hasRoomElsewhere(state, m),
  );
}

function hasRoomElsewhere({ model, free, slotOf }: State, meeting: number): boolean {
  const { slotCount: S } = model;
  const cell = model.level[meeting]! - 2;
  return model.domainSlots[meeting]!.some(
    (t) => t !== slotOf[meeting] && free[(model.pool[meeting]! * S + t) * LEVELS + cell]! > 0,
  );
}

/** Places all of `pending` moving at most `allowance` further meetings, none of them in `settled`. */
function insert(
  search: Reinsertion,
  pending: readonly number[],
  settled: ReadonlySet<number>,
  allowance: number,
): boolean {
  const { state, pinned, closed } = search;
  const [meeting, ...later] = pending;
  if (meeting === undefined) return true;
  const cost = (m: number) => (settled.has(m) || pinned(m) || closed(state.slotOf[m]!) ? Infinity : 1);
  const choices: { slot: number; out: number[] }[] = [];
  for (const slot of state.model.domainSlots[meeting]!) {
    if (search.looks <= 0) return false;
    if (closed(slot)) continue;
    search.looks -= CONFLICT_LOOKS;
    const out = conflictsAt(state, meeting, slot, cost);
    if (out && out.length <= allowance) choices.push({ slot, out });
  }
  choices.sort((a, b) => a.out.length - b.out.length || a.slot - b.slot);
  for (const { slot, out } of choices) {
    const mark = checkpoint(state);
    for (const m of out) remove(state, m);
    if (fits(state, meeting, slot) && place(state, meeting, slot)) {
      if (insert(search, [...later, ...out], new Set([...settled, ...out]), allowance - out.length)) {
        keep(state);
        return true;
      }
    }
    rollback(state, mark);
  }
  return false;
}
