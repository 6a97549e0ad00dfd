import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "../problem/problem.ts";
import { limitsOf } from "../outcome/objective.ts";
import { buildPools, levelOf, roomFor, roomRow, UNLIMITED } from "./pools.ts";
import { interpreterCandidates } from "./interpreter-candidates.ts";
import { breakShape } from "./break-shape.ts";
import { invertLists, listsOf, onesOf } from "./lists.ts";
import { presence } from "./presence.ts";
import { buildTravel, type TravelTimes } from "./travel.ts";

/**
 * The problem as indices and flat arrays, for the search. Index order is the problem's order everywhere.
 * Cell (a, t) of a per-slot array is at a · slotCount + t. A list of lists `x` stands flat in `xFlat`, list i from `xAt[i]` up to,
 * not with, `xAt[i + 1]`; the arrays in `x` are windows on it, for code where speed does not matter.
 */
export interface Model {
  readonly problem: Problem;
  readonly slotCount: number;
  readonly meetingCount: number;
  readonly personCount: number;
  /** People of each meeting. */
  readonly people: readonly Int32Array[];
  readonly peopleAt: Int32Array;
  readonly peopleFlat: Int32Array;
  /** Meetings of each person, ascending. */
  readonly meetingsOf: readonly Int32Array[];
  readonly meetingsAt: Int32Array;
  readonly meetingsFlat: Int32Array;
  /** (meeting, slot) → 1 where the meeting could be held if it were alone. */
  readonly domain: Uint8Array;
  /** The slots of `domain` for each meeting, ascending. */
  readonly domainSlots: readonly Int32Array[];
  readonly domainAt: Int32Array;
  readonly domainFlat: Int32Array;
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
  /** Meetings each person should and may hold; `UNLIMITED` where there is no limit. */
  readonly minOf: Int32Array;
  readonly maxOf: Int32Array;
  readonly must: Uint8Array;
  readonly weight: Float64Array;
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  /** Interpreters that could serve a meeting; undefined when it needs none. */
  readonly candidates: readonly (Int32Array | undefined)[];
  /** (interpreter, slot) → 1 where free. */
  readonly interpreterFree: Uint8Array;
  /** Undefined where nobody meets at two venues. */
  readonly travel: TravelTimes | undefined;
  /** Meetings with a lock, an order, an interpreter or a journey need more than people and places checked, see special.ts. */
  readonly special: Uint8Array;
  readonly spread: number | null;
  /** slot → 1 where meetings in it and in the slot before (after) it have no break between them; 0 at the ends. */
  readonly linkBefore: Uint8Array;
  readonly linkAfter: Uint8Array;
  /** Stretches of slots between which idle time is no break: the days where each stands alone, else one. slot → stretch. */
  readonly blockOf: Int32Array;
  readonly blockCount: number;
  /** slot → day, from 0. */
  readonly dayOf: Int32Array;
}

/** @throws Error for a problem that `validateProblem` rejects. O(meetings · slots · people per meeting). */
export function buildModel(problem: Problem): Model {
  const { slots, people, meetings, venues, rules } = problem;
  const S = slots.length;
  const M = meetings.length;
  const slotIndex = indexById(slots);
  const personIndex = indexById(people);
  const venueIndex = indexById(venues);
  const tableIndex = indexById(problem.tables);

  const open = new Uint8Array(venues.length * S);
  venues.forEach((venue, v) => {
    for (const id of venue.openSlotIds) open[v * S + at(slotIndex, id)] = 1;
  });
  const shape = breakShape(problem);
  const home = Int32Array.from(people, (person) => at(venueIndex, person.venueId));
  const idOf = (index: ReadonlyMap<string, number>) => (id: string) => at(index, id);
  const peopleLists = listsOf(meetings, (m) => m.personIds, idOf(personIndex));
  const pool = new Int32Array(M);
  const lock = new Int32Array(M).fill(-1);
  const level = new Uint8Array(M);
  const must = new Uint8Array(M);
  const weight = new Float64Array(M);
  for (let m = 0; m < M; m++) {
    const { mode, venueId, lockedTableId, personIds, priority, weight: own } = meetings[m]!;
    const online = mode === "online";
    if (lockedTableId !== undefined) lock[m] = at(tableIndex, lockedTableId);
    if (online) pool[m] = venues.length;
    else pool[m] = venueId === undefined ? home[peopleLists.flat[peopleLists.at[m]!]!]! : at(venueIndex, venueId);
    const seats = lock[m]! < 0 ? personIds.length : problem.tables[lock[m]!]!.capacity;
    level[m] = levelOf(online ? 0 : seats);
    must[m] = priority === "must" ? 1 : 0;
    weight[m] = own;
  }
  const places = buildPools(problem, slotIndex, venueIndex, open);
  const interpreting = interpreterCandidates(problem, pool, slotIndex, venueIndex, open);
  const here = presence(problem, slotIndex, shape.dayOf);
  const commonSlots = new Uint8Array(M * S);
  const domain = new Uint8Array(M * S);
  const room = roomFor(places, venues.length + 1, S);
  for (let m = 0; m < M; m++) {
    const meeting = meetings[m]!;
    const row = m * S;
    const online = meeting.mode === "online";
    commonSlots.fill(1, row, row + S);
    for (let i = peopleLists.at[m]!; i < peopleLists.at[m + 1]!; i++) {
      const person = peopleLists.flat[i]! * S;
      const venue = (online ? home[peopleLists.flat[i]!]! : pool[m]!) * S;
      for (let t = 0; t < S; t++) commonSlots[row + t]! &= here[person + t]! & open[venue + t]!;
    }
    const { allowedSlotIds, fixedSlotId } = meeting;
    if (allowedSlotIds) keepOnly(commonSlots, row, S, new Set(allowedSlotIds.map((id) => at(slotIndex, id))));
    if (fixedSlotId !== undefined) keepOnly(commonSlots, row, S, new Set([at(slotIndex, fixedSlotId)]));
    const table = lock[m]! < 0 ? undefined : problem.tables[lock[m]!]!;
    if (table !== undefined && table.capacity < meeting.personIds.length) continue;
    const roomy = roomRow(pool[m]!, level[m]!, S);
    for (let t = 0; t < S; t++) domain[row + t] = commonSlots[row + t]! & room[roomy + t]!;
    for (const id of table?.unavailableSlotIds ?? []) domain[row + at(slotIndex, id)] = 0;
    const serving = interpreting.candidates[m];
    if (!serving) continue;
    for (let t = 0; t < S; t++) {
      if (!serving.some((i) => interpreting.interpreterFree[i * S + t] === 1)) domain[row + t] = 0;
    }
  }

  const ordered = meetings.some((m) => m.afterMeetingIds.length > 0);
  const beforeLists = listsOf(meetings, (m) => m.afterMeetingIds, idOf(indexById(ordered ? meetings : [])));
  const before = beforeLists.lists;
  const after = invertLists(beforeLists, M).lists;
  const meetingLists = invertLists(peopleLists, people.length);
  const domainLists = onesOf(domain, M, S);
  const limits = people.map((person) => limitsOf(person, rules));
  const travel = buildTravel(problem, venueIndex, home, pool, meetingLists.lists);
  const special = new Uint8Array(M);
  for (let m = 0; m < M; m++) {
    const ordered = before[m]!.length > 0 || after[m]!.length > 0;
    const needy = lock[m]! >= 0 || ordered || interpreting.candidates[m] !== undefined || travel?.journeys[m] === 1;
    special[m] = needy ? 1 : 0;
  }
  return {
    problem,
    slotCount: S,
    meetingCount: M,
    personCount: people.length,
    people: peopleLists.lists,
    peopleAt: peopleLists.at,
    peopleFlat: peopleLists.flat,
    meetingsOf: meetingLists.lists,
    meetingsAt: meetingLists.at,
    meetingsFlat: meetingLists.flat,
    domain,
    domainSlots: domainLists.lists,
    domainAt: domainLists.at,
    domainFlat: domainLists.flat,
    commonSlots,
    pool,
    poolCount: venues.length + 1,
    level,
    lock,
    places,
    minOf: Int32Array.from(limits, ({ min }) => min),
    maxOf: Int32Array.from(limits, ({ max }) => Math.min(max, UNLIMITED)),
    must,
    weight,
    before,
    after,
    candidates: interpreting.candidates,
    interpreterFree: interpreting.interpreterFree,
    travel,
    special,
    spread: rules.fairnessSpread === undefined ? DEFAULT_FAIRNESS_SPREAD : rules.fairnessSpread,
    ...shape,
  };
}

function at(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`unknown id ${id}`);
  return found;
}

function indexById(records: readonly { readonly id: string }[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [i, { id }] of records.entries()) index.set(id, i);
  return index;
}

function keepOnly(cells: Uint8Array, row: number, length: number, kept: ReadonlySet<number>): void {
  for (let t = 0; t < length; t++) if (!kept.has(t)) cells[row + t] = 0;
}
