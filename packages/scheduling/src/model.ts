import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "./problem/problem.ts";
import { buildPools, LEVELS, levelOf, UNLIMITED } from "./pools.ts";
import { interpreterCandidates } from "./interpreter-candidates.ts";

/**
 * The problem as indices and flat arrays, for the search. Index order is the problem's order everywhere.
 * Cell (a, t) of a per-slot array is at a · slotCount + t.
 */
export interface Model {
  readonly problem: Problem;
  readonly slotCount: number;
  readonly meetingCount: number;
  readonly personCount: number;
  /** People of each meeting. */
  readonly people: readonly Int32Array[];
  /** Meetings of each person. */
  readonly meetingsOf: readonly Int32Array[];
  /** (meeting, slot) → 1 where the meeting could be held if it were alone. */
  readonly domain: Uint8Array;
  /** The slots of `domain` for each meeting, ascending. */
  readonly domainSlots: readonly Int32Array[];
  /** (meeting, slot) → 1 where people, venue and the meeting's own slots agree, before tables and interpreters. */
  readonly commonSlots: Uint8Array;
  /** Pool of places a meeting draws from: its venue's index, or `problem.venues.length` for online. */
  readonly pool: Int32Array;
  readonly poolCount: number;
  /** How choosy a meeting is in its pool, see pools.ts. */
  readonly level: Uint8Array;
  /** Locked table index or −1. */
  readonly lock: Int32Array;
  /** ((pool, slot), level − 2) → places. */
  readonly places: Int32Array;
  readonly maxPerPerson: number;
  readonly must: Uint8Array;
  readonly weight: Float64Array;
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  /** Interpreters that could serve a meeting; undefined when it needs none. */
  readonly candidates: readonly (Int32Array | undefined)[];
  /** (interpreter, slot) → 1 where free. */
  readonly interpreterFree: Uint8Array;
  /** Meetings with a lock, an order or an interpreter need more than people and places checked. */
  readonly special: Uint8Array;
  readonly spread: number | null;
}

/** @throws Error for a problem that `validateProblem` rejects. O(meetings · slots · people per meeting). */
export function buildModel(problem: Problem): Model {
  const { slots, people, meetings, venues, rules } = problem;
  const S = slots.length;
  const slotIndex = indexById(slots);
  const personIndex = indexById(people);
  const venueIndex = indexById(venues);
  const meetingIndex = indexById(meetings);
  const tableIndex = indexById(problem.tables);
  const at = (index: ReadonlyMap<string, number>, id: string): number => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`unknown id ${id}`);
    return found;
  };

  const open = new Uint8Array(venues.length * S);
  venues.forEach((venue, v) => {
    for (const id of venue.openSlotIds) open[v * S + at(slotIndex, id)] = 1;
  });
  const present = new Uint8Array(people.length * S);
  people.forEach((person, p) => {
    const v = at(venueIndex, person.venueId);
    for (let t = 0; t < S; t++) present[p * S + t] = open[v * S + t]!;
    for (const id of person.unavailableSlotIds) present[p * S + at(slotIndex, id)] = 0;
  });

  const meetingPeople = meetings.map((m) => Int32Array.from(m.personIds, (id) => at(personIndex, id)));
  const home = people.map((person) => at(venueIndex, person.venueId));
  const pool = Int32Array.from(meetings, (m, i) =>
    m.mode === "online"
      ? venues.length
      : m.venueId === undefined
        ? home[meetingPeople[i]![0]!]!
        : at(venueIndex, m.venueId),
  );
  const lock = Int32Array.from(meetings, (m) => (m.lockedTableId === undefined ? -1 : at(tableIndex, m.lockedTableId)));
  const level = Uint8Array.from(meetings, (m, i) =>
    m.mode === "online" ? levelOf(0) : levelOf(lock[i]! < 0 ? m.personIds.length : problem.tables[lock[i]!]!.capacity),
  );
  const places = buildPools(problem, slotIndex, venueIndex, open);
  const { candidates, interpreterFree } = interpreterCandidates(problem, pool, slotIndex, venueIndex, open);

  const commonSlots = new Uint8Array(meetings.length * S);
  const domain = new Uint8Array(meetings.length * S);
  meetings.forEach((meeting, m) => {
    const allowed = meeting.allowedSlotIds && new Set(meeting.allowedSlotIds.map((id) => at(slotIndex, id)));
    const fixed = meeting.fixedSlotId === undefined ? -1 : at(slotIndex, meeting.fixedSlotId);
    const table = lock[m]! < 0 ? undefined : problem.tables[lock[m]!]!;
    const tableOut = new Set(table?.unavailableSlotIds?.map((id) => at(slotIndex, id)));
    const tableTooSmall = table !== undefined && table.capacity < meeting.personIds.length;
    for (let t = 0; t < S; t++) {
      if ((allowed && !allowed.has(t)) || (fixed >= 0 && fixed !== t)) continue;
      if (!meetingPeople[m]!.every((p) => present[p * S + t] === 1)) continue;
      commonSlots[m * S + t] = 1;
      if (tableTooSmall || tableOut.has(t)) continue;
      const cell = (pool[m]! * S + t) * LEVELS;
      let room = true;
      for (let c = 0; c <= level[m]! - 2; c++) room &&= places[cell + c]! > 0;
      if (!room) continue;
      const serving = candidates[m];
      if (serving && !serving.some((i) => interpreterFree[i * S + t] === 1)) continue;
      domain[m * S + t] = 1;
    }
  });

  const before = meetings.map((m) => Int32Array.from(m.afterMeetingIds, (id) => at(meetingIndex, id)));
  const after = invert(before, meetings.length);
  return {
    problem,
    slotCount: S,
    meetingCount: meetings.length,
    personCount: people.length,
    people: meetingPeople,
    meetingsOf: invert(meetingPeople, people.length),
    domain,
    domainSlots: meetings.map((_, m) => {
      const own: number[] = [];
      for (let t = 0; t < S; t++) if (domain[m * S + t] === 1) own.push(t);
      return Int32Array.from(own);
    }),
    commonSlots,
    pool,
    poolCount: venues.length + 1,
    level,
    lock,
    places,
    maxPerPerson: rules.maxPerPerson ?? UNLIMITED,
    must: Uint8Array.from(meetings, (m) => (m.priority === "must" ? 1 : 0)),
    weight: Float64Array.from(meetings, (m) => m.weight),
    before,
    after,
    candidates,
    interpreterFree,
    special: Uint8Array.from(meetings, (_, m) =>
      lock[m]! >= 0 || before[m]!.length > 0 || after[m]!.length > 0 || candidates[m] !== undefined ? 1 : 0,
    ),
    spread: rules.fairnessSpread === undefined ? DEFAULT_FAIRNESS_SPREAD : rules.fairnessSpread,
  };
}

function indexById(records: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(records.map((record, index) => [record.id, index]));
}

function invert(lists: readonly Int32Array[], size: number): Int32Array[] {
  const inverse: number[][] = Array.from({ length: size }, () => []);
  lists.forEach((list, index) => {
    for (const value of list) inverse[value]!.push(index);
  });
  return inverse.map((list) => Int32Array.from(list));
}
