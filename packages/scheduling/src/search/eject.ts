import type { Rng } from "@songhua/kernel";
import { conflictsAt } from "../state/conflicts.ts";
import type { Effort } from "./effort.ts";
import type { Model } from "../model/model.ts";
import type { Tally } from "../state/search-state.ts";
import { chainsOf, type Chains } from "./chains.ts";
import { diceOf } from "./dice.ts";
import { place, remove, restore, saveTo, snapshot, type State } from "../state/state.ts";

const FIXED_FACTOR = 50;
const MUST_FACTOR = 1000;
/** Price of letting somebody fall below their minimum. */
const SHORT_PRICE = 300;
const WEIGHT_TOLERANCE = 1e-9;

/**
 * Fits unplaced meetings in by moving or ejecting others. Each meeting carries a price that rises when it is ejected, so that the search
 * leaves circles (the guided ejection of Nagata and Bräysy, 2009, for vehicle routing). A nice meeting never ejects a must.
 * Ends with the best timetable met by (must held, nice weight), when `target` meetings stand, or when the effort is spent.
 * One iteration: O(slots · people + places of a slot).
 */
export function eject(state: State, rng: Rng, effort: Effort, target: number): void {
  const { model } = state;
  const waiting = unplacedByWorth(state);
  if (waiting.length === 0) return;
  const chains = chainsOf(state, diceOf(rng));
  const price = new Float64Array(model.meetingCount).map((_, m) => basePrice(model, m));
  const best = snapshot(state);
  let bestTally = { ...state.tally };
  let held = model.meetingCount - waiting.length;
  for (let iteration = 0; waiting.length > 0 && held < target && !effort.spent(iteration); iteration++) {
    const m = waiting.pop()!;
    if (loosen(state, chains, m, rng)) {
      held++;
    } else {
      const choice = cheapestEjection(state, m, price, rng);
      if (choice) {
        for (const out of choice.out) {
          remove(state, out);
          price[out]! *= 1.2;
        }
        const placed = place(state, m, choice.slot);
        for (const out of choice.out) waiting.push(out);
        held += (placed ? 1 : 0) - choice.out.length;
        if (!placed) waiting.unshift(m);
      } else if (model.domainSlots[m]!.length > 0) {
        waiting.unshift(m);
      }
    }
    if (holdsMore(state.tally, bestTally)) {
      saveTo(best, state);
      bestTally = { ...state.tally };
    }
  }
  restore(state, best);
}

type Held = Pick<Tally, "mustHeld" | "minimumShort" | "niceWeight">;

function holdsMore(a: Held, b: Held): boolean {
  if (a.mustHeld !== b.mustHeld) return a.mustHeld > b.mustHeld;
  if (a.minimumShort !== b.minimumShort) return a.minimumShort < b.minimumShort;
  return a.niceWeight > b.niceWeight + WEIGHT_TOLERANCE;
}

/** Unplaced meetings, the worthiest last. */
export function unplacedByWorth({ model, slotOf }: State): number[] {
  const unplaced: number[] = [];
  for (let m = 0; m < model.meetingCount; m++) if (slotOf[m]! < 0) unplaced.push(m);
  return unplaced.sort((a, b) => model.must[a]! - model.must[b]! || model.weight[a]! - model.weight[b]! || b - a);
}

function basePrice(model: Model, meeting: number): number {
  const fixed = model.domainSlots[meeting]!.length === 1 ? FIXED_FACTOR : 1;
  if (model.must[meeting] === 1) return MUST_FACTOR * fixed;
  return (0.1 + model.weight[meeting]!) * fixed;
}

/** Places the meeting where it fits, or where one Kempe chain between two slots makes room. */
function loosen(state: State, chains: Chains, meeting: number, rng: Rng): boolean {
  const { model, slotOf } = state;
  const slots = model.domainSlots[meeting]!;
  if (slots.length === 0) return false;
  const offset = rng.int(slots.length);
  for (let i = 0; i < slots.length; i++) {
    const t = slots[(i + offset) % slots.length]!;
    const out = conflictsAt(state, meeting, t, unitCost);
    if (out?.length === 0 && place(state, meeting, t)) return true;
    if (out?.length !== 1) continue;
    const blocker = out[0]!;
    const targets = model.domainSlots[blocker]!;
    const target = targets[rng.int(targets.length)]!;
    if (slotOf[blocker] === target || !chains.plan(blocker, target, Infinity) || !chains.apply()) continue;
    if (conflictsAt(state, meeting, t, unitCost)?.length === 0 && place(state, meeting, t)) return true;
  }
  return false;
}

const unitCost = (): number => 1;

/** How many of its people would miss their minimum more without it. */
function neededBy({ model, heldBy }: State, meeting: number): number {
  let needed = 0;
  for (const p of model.people[meeting]!) if (heldBy[p]! <= model.minOf[p]!) needed++;
  return needed;
}

function cheapestEjection(
  state: State,
  meeting: number,
  price: Float64Array,
  rng: Rng,
): { slot: number; out: number[] } | undefined {
  const { model } = state;
  const mayEjectMust = model.must[meeting] === 1;
  const cost = (m: number): number =>
    model.must[m] === 1 && !mayEjectMust
      ? Infinity
      : (price[m]! + SHORT_PRICE * neededBy(state, m)) * (0.7 + 0.6 * rng.next());
  let best: { slot: number; out: number[] } | undefined;
  let bestCost = Infinity;
  for (const slot of model.domainSlots[meeting]!) {
    const out = conflictsAt(state, meeting, slot, cost);
    if (!out) continue;
    let total = 0;
    for (const m of out) total += cost(m);
    if (total < bestCost) {
      bestCost = total;
      best = { slot, out };
    }
  }
  return best;
}
