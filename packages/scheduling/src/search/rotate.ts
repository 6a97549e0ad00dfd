import { conflictsAt } from "../state/conflicts.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "../state/state.ts";
import type { Dice } from "./dice.ts";

const LONGEST_ROTATION = 5;

/**
 * Moves `meeting` (placed or left out) to `slot`, the one in its way to a random slot of its own, and so on through up to five slots:
 * reaches what two-slot chains cannot when slots are full. Refused when breaks plus excess grow by more than `limit`; a meeting gained
 * is always kept. False, and everything as before, when the chain does not close or is refused. O(length · conflictsAt).
 */
export function rotate(state: State, meeting: number, slot: number, dice: Dice, limit: number): boolean {
  const { model, slotOf, tally } = state;
  const cost = tally.breaks + tally.excess;
  const touched: number[] = [];
  const gained = slotOf[meeting]! < 0;
  const mark = checkpoint(state);
  const lift = (m: number): void => {
    touched.push(m);
    if (slotOf[m]! >= 0) remove(state, m);
  };
  lift(meeting);
  let current: number | undefined = meeting;
  let target = slot;
  while (current !== undefined && touched.length <= LONGEST_ROTATION) {
    const out = conflictsAt(state, current, target, (m) => (touched.includes(m) ? Infinity : dice.unit()));
    if (!out || out.length > 1) break;
    const next = out[0];
    if (next !== undefined) lift(next);
    if (!fits(state, current, target) || !place(state, current, target)) break;
    current = next;
    if (next === undefined) break;
    const slots = model.domainSlots[next]!;
    target = slots[dice.below(slots.length)]!;
  }
  if (current === undefined && (gained || tally.breaks + tally.excess - cost <= limit)) {
    keep(state);
    return true;
  }
  rollback(state, mark);
  return false;
}
