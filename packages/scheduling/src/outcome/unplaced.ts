import { claimInterpreter } from "../state/interpreters.ts";
import { LEVELS } from "../model/pools.ts";
import type { State } from "../state/state.ts";
import type { Unplaced, UnplacedReason } from "../problem/timetable.ts";

/** Every meeting left out, in the problem's order, with the first reason that keeps it out. O(slots · people) each. */
export function explainUnplaced(state: State): Unplaced[] {
  const { problem } = state.model;
  return problem.meetings.flatMap(({ id }, m) =>
    state.slotOf[m]! < 0 ? [{ meetingId: id, reason: reasonFor(state, m) }] : [],
  );
}

export function reasonFor(state: State, m: number): UnplacedReason {
  const { model } = state;
  const { problem, slotCount: S } = model;
  const meeting = problem.meetings[m]!;
  const slots = Array.from({ length: S }, (_, t) => t);
  const common = slots.filter((t) => model.commonSlots[m * S + t] === 1);
  if (common.length === 0) return { code: "no_common_slot", personIds: meeting.personIds };
  const limited = [...model.people[m]!].filter((p) => state.heldBy[p]! >= model.maxOf[p]!);
  if (model.domainSlots[m]!.length === 0) {
    const room = common.some((t) => placesLeft(model.places, state, m, t));
    const lockedOut = model.lock[m]! >= 0;
    if (room && model.candidates[m] && !lockedOut && meeting.languagePair) {
      return { code: "no_interpreter", languagePair: meeting.languagePair };
    }
    if (meeting.mode === "online") return { code: "no_online_capacity" };
    return { code: "no_suitable_table", venueId: problem.venues[model.pool[m]!]!.id };
  }
  if (limited.length > 0) {
    return {
      code: "person_limit",
      personIds: limited.map((p) => problem.people[p]!.id),
      limit: model.maxOf[limited[0]!]!,
    };
  }
  const domain = [...model.domainSlots[m]!];
  const count = (closed: (t: number) => boolean) => domain.filter(closed).length;
  return {
    code: "no_room",
    slots: domain.length,
    peopleBusy: count((t) => model.people[m]!.some((p) => state.occupant[p * S + t]! >= 0)),
    tablesTaken: count(
      (t) =>
        !placesLeft(state.free, state, m, t) || (model.lock[m]! >= 0 && state.lockUser[model.lock[m]! * S + t]! >= 0),
    ),
    interpretersBusy: count((t) => model.candidates[m] !== undefined && !claimInterpreter(state, m, t, false)),
    outOfOrder: count(
      (t) =>
        model.before[m]!.some((b) => state.slotOf[b]! >= t) ||
        model.after[m]!.some((a) => state.slotOf[a]! >= 0 && state.slotOf[a]! <= t),
    ),
  };
}

function placesLeft(places: Int32Array, { model }: State, m: number, t: number): boolean {
  const cell = (model.pool[m]! * model.slotCount + t) * LEVELS;
  for (let c = 0; c <= model.level[m]! - 2; c++) if (places[cell + c]! <= 0) return false;
  return true;
}
