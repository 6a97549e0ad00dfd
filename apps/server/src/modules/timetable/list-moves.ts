import {
  checkTimetable,
  evaluate,
  type Meeting,
  type Placement,
  type Problem,
  type Timetable,
} from "@songhua/scheduling";
import { clashOf, interpretersFor, loosen, type Clash } from "./move.ts";

export interface MoveOption {
  readonly slotId: string;
  /** What the timetable's figures change by; undefined where something stands against it. */
  readonly cost: { breaks: number; fairness: number; walking: number; finish: number } | undefined;
  /** Free and fitting, least walking first. */
  readonly tableIds: readonly string[];
  readonly clash: Clash | undefined;
}

/**
 * What it costs to put a meeting in each slot of the problem, in order of time, at the table with the least walking; its own slot is
 * among them. The rules are asked of the independent checker, on the meetings that can get in the way: those of the same people, in
 * the same slot, before or after it, or interpreted. O(slots · (meetings + size of the part that matters · log)).
 */
export function listMoves(
  problem: Problem,
  timetable: Timetable,
  meetingId: string,
  locked: boolean,
): { readonly online: boolean; readonly items: MoveOption[] } {
  const meeting = problem.meetings.find(({ id }) => id === meetingId)!;
  const own = timetable.placements.find((placement) => placement.meetingId === meetingId);
  const others = timetable.placements.filter((placement) => placement.meetingId !== meetingId);
  const online = meeting.mode === "online";
  const near = neighbourTables(problem, others, meeting);
  const items = problem.slots.map((slot): MoveOption => {
    const tableIds = online ? [] : freeTables(problem, others, meeting, slot.id, near.get(slot.id) ?? []);
    const tried = own?.slotId === slot.id ? own.tableId : (tableIds[0] ?? null);
    if (!online && tried === null) {
      const inTheWay = others.filter((placement) => placement.slotId === slot.id && placement.tableId !== null);
      const clash = {
        rules: ["table_taken_once"],
        personIds: [],
        meetingIds: inTheWay.map((placement) => placement.meetingId),
      };
      return { slotId: slot.id, cost: undefined, tableIds, clash };
    }
    const to = { slotId: slot.id, tableId: tried };
    const loose = loosen(problem, meetingId, to, locked).problem;
    let clash: Clash | undefined;
    for (const interpreterId of interpretersFor(loose, timetable, meeting, slot.id)) {
      const placement = { meetingId, ...to, interpreterId };
      const violations = check(loose, others, placement);
      if (violations.length > 0) {
        clash ??= clashOf(loose, violations, meetingId);
        continue;
      }
      const after = evaluate(loose, [...others, placement]);
      const before = timetable.objective;
      const cost = {
        breaks: after.breaks - before.breaks,
        fairness: after.fairnessViolation - before.fairnessViolation,
        walking: after.walking - before.walking,
        finish: after.finish - before.finish,
      };
      return { slotId: slot.id, cost, tableIds, clash: undefined };
    }
    return { slotId: slot.id, cost: undefined, tableIds, clash };
  });
  return { online, items };
}

function check(problem: Problem, others: readonly Placement[], placed: Placement) {
  const moved = problem.meetings.find(({ id }) => id === placed.meetingId)!;
  const people = new Set(moved.personIds);
  const placeOf = new Map([...others, placed].map((placement) => [placement.meetingId, placement]));
  const meetings = problem.meetings.filter((meeting) => {
    const place = placeOf.get(meeting.id);
    return (
      place !== undefined &&
      (place.slotId === placed.slotId ||
        (placed.interpreterId !== null && place.interpreterId === placed.interpreterId) ||
        meeting.personIds.some((id) => people.has(id)) ||
        meeting.afterMeetingIds.includes(moved.id) ||
        moved.afterMeetingIds.includes(meeting.id))
    );
  });
  const part = { ...problem, meetings };
  const placements = meetings.flatMap(({ id }) => placeOf.get(id) ?? []);
  return checkTimetable(part, { placements, unplaced: [], objective: evaluate(part, placements) });
}

function freeTables(
  { tables, people }: Problem,
  others: readonly Placement[],
  meeting: Meeting,
  slotId: string,
  near: readonly string[],
): string[] {
  const venueId = meeting.venueId ?? people.find((person) => person.id === meeting.personIds[0])?.venueId;
  const taken = new Set(others.flatMap((placement) => (placement.slotId === slotId ? [placement.tableId] : [])));
  const steps = (id: string) => -near.filter((tableId) => tableId === id).length;
  return tables
    .filter(
      (table) =>
        table.venueId === venueId &&
        table.capacity >= meeting.personIds.length &&
        !taken.has(table.id) &&
        table.unavailableSlotIds?.includes(slotId) !== true &&
        (meeting.lockedTableId === undefined ||
          meeting.fixedSlotId !== undefined ||
          meeting.lockedTableId === table.id),
    )
    .map((table) => table.id)
    .sort((a, b) => steps(a) - steps(b));
}

/** For each slot the tables at which the meeting's people sit just before and just after it on the same day. */
function neighbourTables(
  { slots, meetings }: Problem,
  others: readonly Placement[],
  meeting: Meeting,
): Map<string, string[]> {
  const people = new Map(meetings.map(({ id, personIds }) => [id, personIds]));
  const index = new Map(slots.map((slot, at) => [slot.id, at]));
  const near = new Map<string, string[]>(slots.map((slot) => [slot.id, []]));
  for (const personId of meeting.personIds) {
    const own = others
      .filter((placement) => people.get(placement.meetingId)?.includes(personId))
      .map((placement) => ({ at: index.get(placement.slotId)!, tableId: placement.tableId }))
      .sort((a, b) => a.at - b.at);
    for (const [at, slot] of slots.entries()) {
      const sameDay = own.filter((visit) => slots[visit.at]!.day === slot.day && visit.at !== at);
      const before = sameDay.findLast((visit) => visit.at < at);
      const after = sameDay.find((visit) => visit.at > at);
      for (const visit of [before, after]) if (visit?.tableId) near.get(slot.id)!.push(visit.tableId);
    }
  }
  return near;
}
