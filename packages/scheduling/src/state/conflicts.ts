import { canWork, claimInterpreter } from "./interpreters.ts";
import { LEVELS } from "../model/pools.ts";
import { forEachTooFar } from "./special.ts";
import type { State } from "./state.ts";

/**
 * A small set of placed meetings whose removal lets `meeting` stand in `slot`; empty when it fits already, undefined when none may go.
 * `cost` ranks what may be removed where there is a choice (cheapest first, ties to the earlier found); Infinity forbids it.
 * Not always the least set: choices for people, places and limits are made one after the other. O(people · meetings + slot's meetings).
 */
export function conflictsAt(
  state: State,
  meeting: number,
  slot: number,
  cost: (meeting: number) => number,
): number[] | undefined {
  const { model, occupant, slotOf } = state;
  const S = model.slotCount;
  if (model.domain[meeting * S + slot] === 0) return undefined;
  const out: number[] = [];
  const add = (m: number): boolean => {
    if (out.includes(m)) return true;
    if (cost(m) === Infinity) return false;
    out.push(m);
    return true;
  };

  const people = model.people[meeting]!;
  for (const p of people) {
    const other = occupant[p * S + slot]!;
    if (other >= 0 && !add(other)) return undefined;
  }
  if (model.special[meeting] === 1 && !specialConflicts(state, meeting, slot, add)) return undefined;
  for (const p of people) {
    if (state.heldBy[p]! < model.maxOf[p]!) continue;
    const leaving = out.filter((m) => model.people[m]!.includes(p)).length;
    if (state.heldBy[p]! - leaving < model.maxOf[p]!) continue;
    const held = model.meetingsOf[p]!.filter((m) => slotOf[m]! >= 0 && !out.includes(m));
    if (!addCheapest([...held], cost, add)) return undefined;
  }
  const pool = model.pool[meeting]!;
  for (let level = model.level[meeting]!; level >= 2; level--) {
    const free = state.free[(pool * S + slot) * LEVELS + level - 2]!;
    if (free > 0) continue;
    const fromPool = (m: number) => model.pool[m] === pool && model.level[m]! >= level;
    const leaving = out.filter((m) => slotOf[m] === slot && fromPool(m)).length;
    if (free + leaving > 0) continue;
    const others = state.inSlot[slot]!.filter((m) => fromPool(m) && !out.includes(m));
    if (!addCheapest(others, cost, add)) return undefined;
  }
  const serving = model.candidates[meeting];
  if (serving && !claimInterpreter(state, meeting, slot, false)) {
    const able = [...serving].filter((i) => canWork(state, i, slot));
    const users = able.map((i) => state.interpreterUser[i * S + slot]!).filter((m) => m >= 0);
    if (!users.some((m) => out.includes(m)) && !addCheapest(users, cost, add)) return undefined;
  }
  return out;
}

/** Adds what stands against locks, orders and journeys, all of which has to go. False when something may not. */
function specialConflicts(state: State, meeting: number, slot: number, add: (m: number) => boolean): boolean {
  const { model, slotOf } = state;
  const table = model.lock[meeting]!;
  if (table >= 0) {
    const user = state.lockUser[table * model.slotCount + slot]!;
    if (user >= 0 && !add(user)) return false;
  }
  for (const b of model.before[meeting]!) if (slotOf[b]! >= slot && !add(b)) return false;
  for (const a of model.after[meeting]!) if (slotOf[a]! >= 0 && slotOf[a]! <= slot && !add(a)) return false;
  return forEachTooFar(state, meeting, slot, add);
}

function addCheapest(from: readonly number[], cost: (m: number) => number, add: (m: number) => boolean): boolean {
  let best = -1;
  let bestCost = Infinity;
  for (const m of from) {
    const own = cost(m);
    if (own < bestCost) {
      bestCost = own;
      best = m;
    }
  }
  return best >= 0 && add(best);
}
