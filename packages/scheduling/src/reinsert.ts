import { conflictsAt } from "./conflicts.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "./state.ts";

export interface Reinsertion {
  readonly state: State;
  /** True for meetings that keep their slot whatever happens. */
  readonly pinned: (meeting: number) => boolean;
  /** True for slots nothing may enter or leave. */
  readonly closed: (slot: number) => boolean;
  /** Steps left; shared by all searches of one repair. */
  steps: number;
}

/**
 * Places `meeting` with the fewest others moved, at most `mostMoved`, all of which are placed again: first none, then one, …
 * (iterative deepening over ejection chains). Among places that need no move the one with least breaks, then the earliest.
 * False, and nothing changed, when there is no way or the steps ran out. O(slots^moved), bounded by the steps.
 */
export function reinsert(search: Reinsertion, meeting: number, mostMoved: number): boolean {
  if (placeFreely(search, meeting)) return true;
  for (let moved = 1; moved <= mostMoved; moved++) {
    if (insert(search, [meeting], new Set([meeting]), moved)) return true;
  }
  return false;
}

function placeFreely({ state, closed }: Reinsertion, meeting: number): boolean {
  let best = -1;
  let bestBreaks = Infinity;
  for (const slot of state.model.domainSlots[meeting]!) {
    if (closed(slot) || !fits(state, meeting, slot) || !place(state, meeting, slot)) continue;
    if (state.tally.breaks < bestBreaks) {
      bestBreaks = state.tally.breaks;
      best = slot;
    }
    remove(state, meeting);
  }
  return best >= 0 && place(state, meeting, best);
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
  if (search.steps-- <= 0) return false;
  const cost = (m: number) => (settled.has(m) || pinned(m) || closed(state.slotOf[m]!) ? Infinity : 1);
  const choices = [...state.model.domainSlots[meeting]!]
    .filter((slot) => !closed(slot))
    .flatMap((slot) => {
      const out = conflictsAt(state, meeting, slot, cost);
      return out && out.length <= allowance ? [{ slot, out }] : [];
    })
    .sort((a, b) => a.out.length - b.out.length || a.slot - b.slot);
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
