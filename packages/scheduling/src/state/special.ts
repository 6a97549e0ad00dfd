import type { State } from "./search-state.ts";
import { whereabouts } from "../model/travel.ts";

/** The rules that few meetings have (`Model.special`): locks, orders, journeys. Interpreters are settled by `place`. O(orders + people · slots of a day). */
export function specialFits(state: State, meeting: number, slot: number): boolean {
  const { model, slotOf } = state;
  const table = model.lock[meeting]!;
  if (table >= 0 && state.lockUser[table * model.slotCount + slot]! >= 0) return false;
  for (const b of model.before[meeting]!) if (slotOf[b]! >= slot) return false;
  for (const a of model.after[meeting]!) if (slotOf[a]! >= 0 && slotOf[a]! <= slot) return false;
  return forEachTooFar(state, meeting, slot, () => false);
}

/**
 * Visits the placed meetings that leave one of its people no time to come to `meeting` in `slot` or to go on from it, until `visit` is
 * false; then false, else true. Asked of any two meetings of a day, not only of successive ones, so that taking one out never does harm.
 */
export function forEachTooFar(
  { model, occupant }: State,
  meeting: number,
  slot: number,
  visit: (other: number) => boolean,
): boolean {
  const { travel, slotCount: S, dayOf } = model;
  if (!travel || travel.journeys[meeting] === 0) return true;
  for (const p of model.people[meeting]!) {
    const here = whereabouts(travel, p, meeting) * travel.venueCount;
    for (const step of [-1, 1]) {
      for (let t = slot + step, between = 0; t >= 0 && t < S && dayOf[t] === dayOf[slot]; t += step, between++) {
        const other = occupant[p * S + t]!;
        if (other < 0 || other === meeting || between >= travel.slots[here + whereabouts(travel, p, other)]!) continue;
        if (!visit(other)) return false;
      }
    }
  }
  return true;
}
