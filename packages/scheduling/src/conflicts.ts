import { claimInterpreter } from "./interpreters.ts";
import { LEVELS } from "./pools.ts";
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

  for (const p of model.people[meeting]!) {
    const other = occupant[p * S + slot]!;
    if (other >= 0 && !add(other)) return undefined;
  }
  const table = model.lock[meeting]!;
  if (table >= 0) {
    const user = state.lockUser[table * S + slot]!;
    if (user >= 0 && !add(user)) return undefined;
  }
  for (const b of model.before[meeting]!) if (slotOf[b]! >= slot && !add(b)) return undefined;
  for (const a of model.after[meeting]!) if (slotOf[a]! >= 0 && slotOf[a]! <= slot && !add(a)) return undefined;
  for (const p of model.people[meeting]!) {
    const leaving = out.filter((m) => model.people[m]!.includes(p)).length;
    if (state.heldBy[p]! - leaving < model.maxPerPerson) continue;
    const held = model.meetingsOf[p]!.filter((m) => slotOf[m]! >= 0 && !out.includes(m));
    if (!addCheapest([...held], cost, add)) return undefined;
  }
  const pool = model.pool[meeting]!;
  for (let level = model.level[meeting]!; level >= 2; level--) {
    const fromPool = (m: number) => model.pool[m] === pool && model.level[m]! >= level;
    const leaving = out.filter((m) => slotOf[m] === slot && fromPool(m)).length;
    if (state.free[(pool * S + slot) * LEVELS + level - 2]! + leaving > 0) continue;
    if (
      !addCheapest(
        state.inSlot[slot]!.filter((m) => fromPool(m) && !out.includes(m)),
        cost,
        add,
      )
    )
      return undefined;
  }
  const serving = model.candidates[meeting];
  if (serving && !claimInterpreter(state, meeting, slot, false)) {
    const users = [...serving].map((i) => state.interpreterUser[i * S + slot]!).filter((m) => m >= 0);
    if (!users.some((m) => out.includes(m)) && !addCheapest(users, cost, add)) return undefined;
  }
  return out;
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
