import type { Meeting, Problem } from "../../problem/problem.ts";
import { forcedSlots } from "../possible-slots.ts";
import { joinedSlots } from "../runs.ts";

/** A meeting with positions in the problem's lists instead of ids. */
export interface Meet {
  readonly people: readonly number[];
  /** Slots it can have if all meetings are held. */
  readonly slots: ReadonlySet<number>;
  readonly after: readonly number[];
  /** Venue, or null for online. */
  readonly pool: string | null;
  readonly seats: number;
  readonly lockedTableId: string | undefined;
  /** Interpreters that could serve it; undefined where it needs none. */
  readonly servedBy: readonly number[] | undefined;
}

/** A problem as numbering.md speaks of it. */
export interface DayView {
  readonly slotCount: number;
  readonly meets: readonly Meet[];
  /** Person → their meetings. */
  readonly own: readonly (readonly number[])[];
  /** For each slot whether it continues the run of the slot before. */
  readonly joined: readonly boolean[];
  /** The slots counted together: all, or those of each day. */
  readonly stretches: readonly (readonly number[])[];
  places(pool: string | null, slot: number, seats: number): number;
  isFree(interpreter: number, slot: number): boolean;
}

/** Undefined where not all meetings can be held, which no refutation is needed for. Takes a valid problem. */
export function dayView(problem: Problem): DayView | undefined {
  const { slots, people, meetings, tables, venues, rules } = problem;
  const possible = forcedSlots(problem);
  if (!possible) return undefined;
  const at = (records: readonly { readonly id: string }[]) => new Map(records.map(({ id }, index) => [id, index]));
  const [personAt, meetingAt] = [at(people), at(meetings)];
  const open = new Map(venues.map((venue) => [venue.id, new Set(venue.openSlotIds)]));
  const isOpen = (venueId: string, slot: number) => open.get(venueId)?.has(slots[slot]!.id) === true;
  const capacities = new Map(tables.map((table) => [table.id, table.capacity]));
  const poolOf = (meeting: Meeting): string | null => {
    if (meeting.mode === "online") return null;
    return meeting.venueId ?? people[personAt.get(meeting.personIds[0] ?? "") ?? 0]?.venueId ?? "";
  };
  const meets = meetings.map((meeting): Meet => {
    const pool = poolOf(meeting);
    const { lockedTableId } = meeting;
    const locked = lockedTableId === undefined ? undefined : capacities.get(lockedTableId);
    return {
      people: meeting.personIds.map((id) => personAt.get(id)!),
      slots: possible.get(meeting.id)!,
      after: meeting.afterMeetingIds.map((id) => meetingAt.get(id)!),
      pool,
      seats: pool === null ? 0 : (locked ?? meeting.personIds.length),
      lockedTableId,
      servedBy: servers(problem, meeting, pool),
    };
  });
  const own: number[][] = people.map(() => []);
  meets.forEach((meet, m) => meet.people.forEach((p) => own[p]!.push(m)));
  const joined = joinedSlots(problem);
  const days = Map.groupBy(slots.keys(), (t) => slots[t]!.day);
  const lunch = (t: number) => rules.lunchCounts === true && slots[t]!.session !== slots[t - 1]!.session;
  return {
    slotCount: slots.length,
    meets,
    own,
    joined: joined ?? slots.map(({ day }, t) => t > 0 && slots[t - 1]!.day === day && !lunch(t)),
    stretches: joined ? [[...slots.keys()]] : [...days.values()],
    places: (pool, slot, seats) =>
      pool === null
        ? (rules.onlineCapacity ?? Infinity)
        : tables.filter(
            (table) =>
              table.venueId === pool &&
              isOpen(pool, slot) &&
              table.capacity >= seats &&
              table.unavailableSlotIds?.includes(slots[slot]!.id) !== true,
          ).length,
    isFree: (interpreter, slot) => {
      const { venueId, unavailableSlotIds } = problem.interpreters![interpreter]!;
      return !unavailableSlotIds.includes(slots[slot]!.id) && (venueId === undefined || isOpen(venueId, slot));
    },
  };
}

function servers(
  { interpreters }: Problem,
  { languagePair, field, mode }: Meeting,
  pool: string | null,
): number[] | undefined {
  if (!interpreters || !languagePair) return undefined;
  const [a, b] = languagePair;
  return [...interpreters.keys()].filter((i) => {
    const { venueId, fields, languagePairs } = interpreters[i]!;
    const reaches = venueId === undefined || mode === "online" || venueId === pool;
    const speaks = languagePairs.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
    return reaches && speaks && (field === undefined || fields === undefined || fields.includes(field));
  });
}
