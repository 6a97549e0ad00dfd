import { REASSIGNED, touch, type State } from "./search-state.ts";

/**
 * Finds the meeting an interpreter in `slot`, moving others between interpreters where needed (augmenting path, Kuhn 1955),
 * so a slot's interpreters never run out while a full assignment of that slot exists. Lowest index first. With `commit` false only tells.
 * O(meetings · interpreters in the slot) at worst, usually O(interpreters).
 */
export function claimInterpreter(state: State, meeting: number, slot: number, commit: boolean): boolean {
  const { model, interpreterUser } = state;
  const S = model.slotCount;
  const seen = new Set<number>();
  const augment = (m: number): boolean => {
    for (const i of model.candidates[m]!) {
      if (seen.has(i) || !canWork(state, i, slot)) continue;
      seen.add(i);
      const user = interpreterUser[i * S + slot]!;
      if (user >= 0 && !augment(user)) continue;
      if (commit) giveInterpreter(state, m, slot, i);
      return true;
    }
    return false;
  };
  return augment(meeting);
}

/** Free in the slot, and rested (see `Rules.interpreterRest`), whether or not at work in it already. O(slots of the day) with rest, else O(1). */
export function canWork({ model, interpreterUser }: State, interpreter: number, slot: number): boolean {
  const S = model.slotCount;
  const row = interpreter * S;
  if (model.interpreterFree[row + slot] === 0) return false;
  const rest = model.problem.rules.interpreterRest;
  if (!rest || interpreterUser[row + slot]! >= 0) return true;
  const { dayOf } = model;
  let start = slot;
  while (start > 0 && dayOf[start - 1] === dayOf[slot]) start--;
  let worked = 0;
  let off = 0;
  for (let t = start; t < S && dayOf[t] === dayOf[slot]; t++) {
    const works = t === slot || interpreterUser[row + t]! >= 0;
    if (works && off > 0) return false;
    worked = works ? worked + 1 : 0;
    off = worked >= rest.afterSlots ? rest.slots : Math.max(0, off - 1);
  }
  return true;
}

/** Sets who interprets a meeting in its slot (−1: nobody), without asking; whoever is put in anew must be free by the end. O(1). */
export function giveInterpreter(state: State, meeting: number, slot: number, interpreter: number): void {
  const { model, interpreterUser, interpreterOf, journal } = state;
  const S = model.slotCount;
  const was = interpreterOf[meeting]!;
  if (was === interpreter) return;
  const per = (model.problem.interpreters?.length ?? 0) + 1;
  if (journal.open > 0) journal.entries.push(REASSIGNED, meeting, slot * per + was + 1);
  if (was >= 0 && interpreterUser[was * S + slot] === meeting) interpreterUser[was * S + slot] = -1;
  if (interpreter >= 0) interpreterUser[interpreter * S + slot] = meeting;
  interpreterOf[meeting] = interpreter;
  touch(state, meeting);
}

/** Gives a placed meeting a given interpreter back if that one is free; used to keep a published timetable as it was. O(1). */
export function preferInterpreter(state: State, meeting: number, interpreter: number): void {
  const { model, slotOf, interpreterUser, interpreterOf } = state;
  const slot = slotOf[meeting]!;
  const own = interpreterOf[meeting]!;
  if (own < 0 || own === interpreter || !model.candidates[meeting]!.includes(interpreter)) return;
  if (!canWork(state, interpreter, slot)) return;
  const other = interpreterUser[interpreter * model.slotCount + slot]!;
  if (other >= 0 && !model.candidates[other]!.includes(own)) return;
  giveInterpreter(state, meeting, slot, interpreter);
  if (other >= 0) giveInterpreter(state, other, slot, own);
}
