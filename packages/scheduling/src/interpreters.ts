import type { State } from "./search-state.ts";

/**
 * Finds the meeting an interpreter in `slot`, moving others between interpreters where needed (augmenting path, Kuhn 1955),
 * so a slot's interpreters never run out while a full assignment exists. Lowest index first. With `commit` false only tells.
 * O(meetings · interpreters in the slot) at worst, usually O(interpreters).
 */
export function claimInterpreter(state: State, meeting: number, slot: number, commit: boolean): boolean {
  const { model, interpreterUser, interpreterOf } = state;
  const S = model.slotCount;
  const seen = new Set<number>();
  const augment = (m: number): boolean => {
    for (const i of model.candidates[m]!) {
      if (model.interpreterFree[i * S + slot] === 0 || seen.has(i)) continue;
      seen.add(i);
      const user = interpreterUser[i * S + slot]!;
      if (user >= 0 && !augment(user)) continue;
      if (commit) {
        interpreterUser[i * S + slot] = m;
        interpreterOf[m] = i;
      }
      return true;
    }
    return false;
  };
  return augment(meeting);
}

export function releaseInterpreter(state: State, meeting: number, slot: number): void {
  const interpreter = state.interpreterOf[meeting]!;
  if (interpreter < 0) return;
  state.interpreterUser[interpreter * state.model.slotCount + slot] = -1;
  state.interpreterOf[meeting] = -1;
}

/** Gives a placed meeting a given interpreter back if that one is free; used to keep a published timetable as it was. O(1). */
export function preferInterpreter(state: State, meeting: number, interpreter: number): void {
  const { model, slotOf, interpreterUser, interpreterOf } = state;
  const slot = slotOf[meeting]!;
  const cell = interpreter * model.slotCount + slot;
  const own = interpreterOf[meeting]!;
  if (own < 0 || own === interpreter || !model.candidates[meeting]!.includes(interpreter)) return;
  if (model.interpreterFree[cell] === 0) return;
  const other = interpreterUser[cell]!;
  if (other >= 0 && !model.candidates[other]!.includes(own)) return;
  const ownCell = own * model.slotCount + slot;
  interpreterUser[ownCell] = other;
  if (other >= 0) interpreterOf[other] = own;
  interpreterUser[cell] = meeting;
  interpreterOf[meeting] = interpreter;
}
