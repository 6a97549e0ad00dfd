import { preferInterpreter } from "../state/interpreters.ts";
import type { Placement } from "../problem/timetable.ts";
import { fits, place, type State } from "../state/state.ts";

/** Places what of an earlier timetable still keeps all rules, in the order given; the rest stays out. O(placements · people). */
export function placeFrom(state: State, placements: readonly Placement[]): void {
  const { problem } = state.model;
  const meetings = new Map(problem.meetings.map((meeting, m) => [meeting.id, m]));
  const slots = new Map(problem.slots.map((slot, t) => [slot.id, t]));
  const interpreters = new Map((problem.interpreters ?? []).map((interpreter, i) => [interpreter.id, i]));
  for (const { meetingId, slotId, interpreterId } of placements) {
    const m = meetings.get(meetingId);
    const t = slots.get(slotId);
    if (m === undefined || t === undefined || state.slotOf[m]! >= 0) continue;
    if (!fits(state, m, t) || !place(state, m, t)) continue;
    const i = interpreterId === null ? undefined : interpreters.get(interpreterId);
    if (i !== undefined) preferInterpreter(state, m, i);
  }
}
