import { claimInterpreter } from "../state/interpreters.ts";
import { LEVELS } from "../model/pools.ts";
import type { State } from "../state/state.ts";
import type { Unplaced, UnplacedReason } from "../problem/timetable.ts";

/** Every meeting left out, in the problem's order, with the first reason that keeps it out. O(slots · people) each. */
export function explainUnplaced(state: State): Unplaced[] {
  const unplaced: Unplaced[] = [];
  for (const [m, { id }] of state.model.problem.meetings.entries()) {
    if (state.slotOf[m]! < 0) unplaced.push({ meetingId: id, reason: reasonFor(state, m) });
  }
  return unplaced;
}

export function reasonFor(state: State, m: number): UnplacedReason {
  const { model } = state;
  const { problem, domainSlots } = model;
  if (domainSlots[m]!.length === 0) return reasonForAny(state, m);
  const limited = model.people[m]!.filter((p) => state.heldBy[p]! >= model.maxOf[p]!);
  if (limited.length > 0) {
    return {
      code: "person_limit",
      personIds: Array.from(limited, (p) => problem.people[p]!.id),
      limit: model.maxOf[limited[0]!]!,
    };
  }
  return noRoom(state, m);
}

/** Why no timetable holds it. */
function reasonForAny(state: State, m: number): UnplacedReason {
  const { model } = state;
  const { problem, slotCount: S } = model;
  const meeting = problem.meetings[m]!;
  const common = [...problem.slots.keys()].filter((t) => model.commonSlots[m * S + t] === 1);
  if (common.length === 0) return { code: "no_common_slot", personIds: meeting.personIds };
  const room = common.some((t) => placesLeft(model.places, state, m, t));
  const lockedOut = model.lock[m]! >= 0;
  if (room && model.candidates[m] && !lockedOut && meeting.languagePair) {
    return { code: "no_interpreter", languagePair: meeting.languagePair };
  }
  if (meeting.mode === "online") return { code: "no_online_capacity" };
  return { code: "no_suitable_table", venueId: problem.venues[model.pool[m]!]!.id };
}

function noRoom(state: State, m: number): UnplacedReason {
  const { model, slotOf, occupant } = state;
  const { slotCount: S, peopleAt, peopleFlat } = model;
  const slots = model.domainSlots[m]!;
  const lock = model.lock[m]!;
  const [before, after] = [model.before[m]!, model.after[m]!];
  const ordered = before.length > 0 || after.length > 0;
  const [interpreted, locked] = [model.candidates[m] !== undefined, lock >= 0];
  let [peopleBusy, tablesTaken, interpretersBusy, outOfOrder] = [0, 0, 0, 0];
  for (let k = 0; k < slots.length; k++) {
    const t = slots[k]!;
    let busy = false;
    for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) busy ||= occupant[peopleFlat[i]! * S + t]! >= 0;
    if (busy) peopleBusy++;
    if (!placesLeft(state.free, state, m, t) || (locked && state.lockUser[lock * S + t]! >= 0)) tablesTaken++;
    if (interpreted && !claimInterpreter(state, m, t, false)) interpretersBusy++;
    const late = ordered && before.some((b) => slotOf[b]! >= t);
    if (late || (ordered && after.some((a) => slotOf[a]! >= 0 && slotOf[a]! <= t))) outOfOrder++;
  }
  return { code: "no_room", slots: slots.length, peopleBusy, tablesTaken, interpretersBusy, outOfOrder };
}

function placesLeft(places: Int32Array, { model }: State, m: number, t: number): boolean {
  const cell = (model.pool[m]! * model.slotCount + t) * LEVELS;
  for (let c = 0; c <= model.level[m]! - 2; c++) if (places[cell + c]! <= 0) return false;
  return true;
}
