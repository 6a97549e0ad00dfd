import type { Rng } from "@songhua/kernel";
import { conflictsAt } from "../state/conflicts.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "../state/state.ts";
import type { Dice } from "./dice.ts";
import { rotate } from "./rotate.ts";

const RETRY_EVERY = 64;
const EXCHANGE_EVERY = 8;

/** What annealing does about meetings that are left out. */
export interface LeftOutSearch {
  count(): number;
  /** Looks again which meetings are left out, after the state was changed from outside. O(meetings). */
  refresh(): void;
  /** Now and then tries to fit one in, or to hold it in place of one that counts the same. True when something changed. */
  step(iteration: number, temperature: number): boolean;
}

export function leftOutSearch(state: State, dice: Dice, rng: Rng): LeftOutSearch {
  const { model, tally, slotOf } = state;
  const waiting: number[] = [];
  const times = new Map<number, number>();
  for (const weight of model.weight) times.set(weight, (times.get(weight) ?? 0) + 1);

  function refresh(): void {
    waiting.length = 0;
    for (let m = 0; m < model.meetingCount; m++) {
      if (slotOf[m]! < 0 && model.domainSlots[m]!.length > 0) waiting.push(m);
    }
  }

  function drawn(meeting: number): number {
    const slots = model.domainSlots[meeting]!;
    return slots[dice.below(slots.length)]!;
  }

  function fitIn(): boolean {
    const at = dice.below(waiting.length);
    const meeting = waiting[at]!;
    const free = [...model.domainSlots[meeting]!].find((t) => fits(state, meeting, t) && place(state, meeting, t));
    if (free === undefined && !rotate(state, meeting, drawn(meeting), dice, Infinity)) return false;
    waiting.splice(at, 1);
    return true;
  }

  /** Which of equals to hold is part of the search. */
  function exchange(temperature: number): boolean {
    const at = dice.below(waiting.length);
    const meeting = waiting[at]!;
    const must = model.must[meeting]!;
    if (must === 0 && times.get(model.weight[meeting]!) === 1) return false;
    const slot = drawn(meeting);
    const equal = (m: number) => model.must[m] === must && (must === 1 || model.weight[m] === model.weight[meeting]);
    const out = conflictsAt(state, meeting, slot, (m) => (equal(m) ? rng.next() : Infinity));
    const other = out?.[0];
    if (other === undefined || out?.length !== 1) return false;
    const breaks = tally.breaks + tally.excess;
    const short = tally.minimumShort;
    const mark = checkpoint(state);
    remove(state, other);
    if (fits(state, meeting, slot) && place(state, meeting, slot)) {
      const delta = tally.breaks + tally.excess - breaks;
      const bearable = delta <= 0 || dice.unit() < Math.exp(-delta / temperature);
      if (tally.minimumShort < short || (tally.minimumShort === short && bearable)) {
        waiting[at] = other;
        keep(state);
        return true;
      }
    }
    rollback(state, mark);
    return false;
  }

  refresh();
  return {
    count: () => waiting.length,
    refresh,
    step(iteration, temperature) {
      if (iteration % RETRY_EVERY === 0) return fitIn();
      return iteration % EXCHANGE_EVERY === 1 && exchange(temperature);
    },
  };
}
