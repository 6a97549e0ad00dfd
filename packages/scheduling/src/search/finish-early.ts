import { fits, place, remove, type State } from "../state/state.ts";

const ROUNDS = 3;

/**
 * Moves single meetings to earlier slots where that costs no break and somebody's day ends earlier, nobody's later: the last tie-break.
 * `fixed` meetings stay. O(rounds · meetings · slots).
 */
export function finishEarly(state: State): void {
  const { model, tally, slotOf } = state;
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false;
    for (let m = 0; m < model.meetingCount; m++) {
      const from = slotOf[m]!;
      if (from < 0 || !model.people[m]!.some((p) => endsDay(state, p, from))) continue;
      for (const to of model.domainSlots[m]!) {
        if (to >= from || model.dayOf[to] !== model.dayOf[from]) continue;
        if (!model.people[m]!.every((p) => state.occupant[p * model.slotCount + to]! < 0)) continue;
        if (move(state, m, from, to, tally.breaks + tally.excess)) {
          moved = true;
          break;
        }
      }
    }
  }
}

function endsDay({ model, occupant }: State, person: number, slot: number): boolean {
  const { slotCount: S, dayOf } = model;
  for (let t = slot + 1; t < S && dayOf[t] === dayOf[slot]; t++) if (occupant[person * S + t]! >= 0) return false;
  return true;
}

function move(state: State, meeting: number, from: number, to: number, cost: number): boolean {
  const interpreted = state.model.candidates[meeting] !== undefined;
  // Whoever interprets would have to be found anew; not worth it for a tie-break.
  if (interpreted) return false;
  remove(state, meeting);
  const placed = fits(state, meeting, to) && place(state, meeting, to);
  if (placed && state.tally.breaks + state.tally.excess <= cost) return true;
  if (placed) remove(state, meeting);
  place(state, meeting, from);
  return false;
}
