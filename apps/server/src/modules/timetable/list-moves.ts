import {
  checkTimetable,
  evaluate,
  type Meeting,
  type Placement,
  type Problem,
  type Timetable,
} from "@songhua/scheduling";
import { clashOf, interpretersFor, loosen, type Clash } from "./move.ts";
import { moveCosts, type MoveCost } from "./move-costs.ts";
import { placeAsked, relocate } from "./relocate.ts";

export interface MoveOption {
  readonly slotId: string;
  /** Null: online. */
  readonly venueId: string | null;
  /** What the timetable's figures change by; undefined where something stands against it. */
  readonly cost: MoveCost | undefined;
  /** Free and fitting, least walking first. */
  readonly tableIds: readonly string[];
  readonly clash: Clash | undefined;
}
export interface Moves {
  /** Where the meeting is asked to be held now; null: online. */
  readonly venueId: string | null;
  readonly items: readonly MoveOption[];
}

/**
 * What it costs to put a meeting in each slot of the problem, in order of time, at the table with the least walking; its own slot is
 * among them. First at the venue where it is asked to be held, then at each other one that has tables, then online; a locked one only
 * where it is. The rules are asked of the independent checker, on the meetings that can get in the way: those of the same people,
 * online at the same time where that is limited, before or after it, or interpreted. O(places · slots · size of the part that matters · log + size of the problem · log).
 */
export function listMoves(problem: Problem, timetable: Timetable, meetingId: string, locked: boolean): Moves {
  const meeting = problem.meetings.find(({ id }) => id === meetingId)!;
  const asked = placeAsked(problem, meeting);
  const others = timetable.placements.filter((placement) => placement.meetingId !== meetingId);
  const known: Known = {
    timetable,
    own: timetable.placements.find((placement) => placement.meetingId === meetingId),
    inSlot: Map.groupBy(others, (placement) => placement.slotId),
    near: neighbourTables(problem, others, meeting),
    partAround: parts(problem, others, meeting),
    costOf: moveCosts(problem, timetable.placements, meeting),
  };
  const elsewhere = locked ? [] : [...venuesWithTables(problem), null].filter((place) => place !== asked);
  return {
    venueId: asked,
    items: [asked, ...elsewhere].flatMap((venueId) => {
      const there = relocate(problem, meetingId, venueId);
      return problem.slots.map((slot) => optionAt(there, venueId, slot.id, meetingId, locked, known));
    }),
  };
}

interface Known {
  readonly timetable: Timetable;
  readonly own: Placement | undefined;
  readonly inSlot: ReadonlyMap<string, readonly Placement[]>;
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly partAround: (problem: Problem, placed: Placement) => { problem: Problem; placements: Placement[] };
  readonly costOf: (at: Placement) => MoveCost;
}

const venuesWithTables = ({ tables }: Problem): string[] => [...new Set(tables.map((table) => table.venueId))];

function optionAt(
  problem: Problem,
  venueId: string | null,
  slotId: string,
  meetingId: string,
  locked: boolean,
  known: Known,
): MoveOption {
  const { timetable, own, inSlot, near, partAround, costOf } = known;
  const meeting = problem.meetings.find(({ id }) => id === meetingId)!;
  const here = inSlot.get(slotId) ?? [];
  const tableIds = venueId === null ? [] : freeTables(problem, here, meeting, venueId, slotId, near.get(slotId) ?? []);
  const stays = own?.slotId === slotId && placeOf(problem, own) === venueId;
  const tableId = stays ? own.tableId : (tableIds[0] ?? null);
  const option = { slotId, venueId, tableIds };
  if (venueId !== null && tableId === null) {
    const inTheWay = here.filter((placement) => placeOf(problem, placement) === venueId);
    const clash = { rules: ["table_taken_once"], personIds: [], meetingIds: inTheWay.map((one) => one.meetingId) };
    return { ...option, cost: undefined, clash };
  }
  const to = { slotId, tableId };
  const loose = loosen(problem, meetingId, to, locked);
  let clash: Clash | undefined;
  for (const interpreterId of interpretersFor(loose, timetable, meeting, slotId)) {
    const placement = { meetingId, ...to, interpreterId };
    const part = partAround(loose, placement);
    const objective = evaluate(part.problem, part.placements);
    const violations = checkTimetable(part.problem, { placements: part.placements, unplaced: [], objective });
    if (violations.length === 0) return { ...option, cost: costOf(placement), clash: undefined };
    clash ??= clashOf(loose, violations, meetingId);
  }
  return { ...option, cost: undefined, clash };
}

const placeOf = ({ tables }: Problem, { tableId }: Placement): string | null =>
  tables.find((table) => table.id === tableId)?.venueId ?? null;

/** The part of a problem that a placement of the meeting can get in the way of. */
function parts(problem: Problem, others: readonly Placement[], meeting: Meeting): Known["partAround"] {
  const placeOfMeeting = new Map(others.map((placement) => [placement.meetingId, placement]));
  const people = new Set(meeting.personIds);
  const bound = new Set(
    problem.meetings
      .filter(
        ({ id, personIds, afterMeetingIds }) =>
          personIds.some((personId) => people.has(personId)) ||
          afterMeetingIds.includes(meeting.id) ||
          meeting.afterMeetingIds.includes(id),
      )
      .map(({ id }) => id),
  );
  const order = new Map(problem.meetings.map(({ id }, at) => [id, at]));
  const online = new Set(problem.meetings.filter(({ mode }) => mode === "online").map(({ id }) => id));
  // Of the others in the slot only what is online counts: tables and interpreters are tried where they are free.
  const bySlot =
    problem.rules.onlineCapacity === undefined
      ? new Map<string, Placement[]>()
      : Map.groupBy(
          others.filter(({ meetingId }) => online.has(meetingId)),
          (placement) => placement.slotId,
        );
  const byInterpreter = Map.groupBy(others, (placement) => placement.interpreterId);
  return (asked, placed) => {
    const ids = new Set(bound).add(meeting.id);
    for (const { meetingId } of bySlot.get(placed.slotId) ?? []) ids.add(meetingId);
    if (placed.interpreterId !== null)
      for (const { meetingId } of byInterpreter.get(placed.interpreterId) ?? []) ids.add(meetingId);
    const placements = [...ids].flatMap((id) => (id === meeting.id ? placed : (placeOfMeeting.get(id) ?? [])));
    const meetings = placements.map(({ meetingId }) => asked.meetings[order.get(meetingId)!]!);
    const named = new Set(meetings.flatMap(({ personIds }) => personIds));
    const used = new Set(placements.map(({ tableId }) => tableId));
    return {
      problem: {
        ...asked,
        meetings,
        people: asked.people.filter(({ id }) => named.has(id)),
        tables: asked.tables.filter(({ id }) => used.has(id)),
      },
      placements,
    };
  };
}

function freeTables(
  { tables }: Problem,
  inSlot: readonly Placement[],
  meeting: Meeting,
  venueId: string,
  slotId: string,
  near: readonly string[],
): string[] {
  const taken = new Set(inSlot.map(({ tableId }) => tableId));
  const visits = (id: string) => near.filter((tableId) => tableId === id).length;
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
    .sort((a, b) => visits(b) - visits(a));
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
