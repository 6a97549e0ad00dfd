import { canWork, giveInterpreter } from "../state/interpreters.ts";
import { buildModel } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import type { Placement, Timetable, Unplaced } from "../problem/timetable.ts";
import { emptyState, fits, place, remove, type State } from "../state/state.ts";
import { reasonFor } from "../outcome/unplaced.ts";
import { cloneState } from "./clone-state.ts";
import { dayFigures } from "./day-figures.ts";
import { emptySeats, seat, type Seats } from "./seats.ts";

/** Problem and timetable at one moment between repairs. Never changed: the next repair copies what it changes. */
export interface Stand {
  /** With cancelled meetings, so that indices stay; `dead` says which they are. */
  readonly problem: Problem;
  readonly dead: ReadonlySet<number>;
  readonly state: State;
  readonly seats: Seats;
  /** By meeting; null where it is not held. */
  readonly placements: readonly (Placement | null)[];
  readonly unplaced: ReadonlyMap<number, Unplaced>;
  readonly walking: number;
  readonly finish: number;
  /** Placements given at first that do not hold: meeting → slot. The first repair takes them up. */
  readonly waiting: ReadonlyMap<number, number>;
}

/** The timetable as a state, each meeting with the table and interpreter it has. O(size of the problem). */
export function firstStand(problem: Problem, timetable: Timetable): Stand {
  const model = buildModel(problem);
  const { meetings, slots } = problem;
  const seats = emptySeats(problem, meetings.length);
  const slotIndex = new Map(slots.map((slot, t) => [slot.id, t]));
  const tableIndex = new Map(problem.tables.map((table, i) => [table.id, i]));
  const interpreterIndex = new Map((problem.interpreters ?? []).map((one, i) => [one.id, i]));
  const given = new Map(timetable.placements.map((placement) => [placement.meetingId, placement]));
  // Interpreters are set as given rather than claimed one by one, which with rests need not succeed: so this state knows no candidates.
  const plain = emptyState({ ...model, candidates: model.candidates.map(() => undefined) });
  const waiting = new Map<number, number>();
  const unserved: number[] = [];
  const S = model.slotCount;
  const seatedAt = (m: number, slot: number): number => {
    const table = tableIndex.get(given.get(meetings[m]!.id)?.tableId ?? "") ?? -1;
    const free = table >= 0 && seats.open[table * S + slot] === 1 && seats.userOf[table * S + slot]! < 0;
    return free && problem.tables[table]!.capacity >= model.people[m]!.length ? table : -1;
  };
  const load = (m: number, slot: number): void => {
    if (!fits(plain, m, slot) || !place(plain, m, slot)) {
      waiting.set(m, slot);
      return;
    }
    const table = seatedAt(m, slot);
    if (table >= 0 && model.pool[m]! < problem.venues.length) {
      seats.tableOf[m] = table;
      seats.userOf[table * S + slot] = m;
    }
    const serving = model.candidates[m];
    if (!serving) return;
    const own = interpreterIndex.get(given.get(meetings[m]!.id)?.interpreterId ?? "") ?? -1;
    const holds = serving.includes(own) && plain.interpreterUser[own * S + slot]! < 0 && canWork(plain, own, slot);
    if (holds) giveInterpreter(plain, m, slot, own);
    else unserved.push(m);
  };
  const evicted: (readonly [number, number])[] = [];
  for (const [m, { id }] of meetings.entries()) {
    const slot = slotIndex.get(given.get(id)?.slotId ?? "");
    if (slot === undefined) continue;
    // Those whose table is out of use go last, so that they yield.
    if (model.pool[m]! < problem.venues.length && seatedAt(m, slot) < 0) evicted.push([m, slot]);
    else load(m, slot);
  }
  for (const [m, slot] of evicted) load(m, slot);
  const state = cloneState(plain, model);
  for (const m of unserved) {
    const slot = state.slotOf[m]!;
    remove(state, m);
    if (!fits(state, m, slot) || !place(state, m, slot)) waiting.set(m, slot);
  }
  for (const m of waiting.keys()) {
    const table = seats.tableOf[m]!;
    if (table < 0) continue;
    seats.userOf[table * S + waiting.get(m)!] = -1;
    seats.tableOf[m] = -1;
  }
  for (const m of meetings.keys()) {
    const needs = state.slotOf[m]! >= 0 && model.pool[m]! < problem.venues.length && seats.tableOf[m]! < 0;
    if (needs) seat(seats, model, m, state.slotOf[m]!, -1);
  }
  const figures = { walking: 0, finish: 0 };
  for (let p = 0; p < model.personCount; p++) {
    const own = dayFigures(state, seats, p);
    figures.walking += own.walking;
    figures.finish += own.finish;
  }
  return {
    problem,
    dead: new Set(),
    state,
    seats,
    placements: meetings.map((_, m) => placementOf(state, seats, m)),
    unplaced: new Map(
      meetings.flatMap(({ id }, m) =>
        state.slotOf[m]! < 0 ? [[m, { meetingId: id, reason: reasonFor(state, m) }] as const] : [],
      ),
    ),
    ...figures,
    waiting,
  };
}

export function placementOf({ model, slotOf, interpreterOf }: State, seats: Seats, m: number): Placement | null {
  const { meetings, slots, tables, interpreters } = model.problem;
  const slot = slotOf[m]!;
  if (slot < 0) return null;
  return {
    meetingId: meetings[m]!.id,
    slotId: slots[slot]!.id,
    tableId: tables[seats.tableOf[m]!]?.id ?? null,
    interpreterId: interpreters?.[interpreterOf[m]!]?.id ?? null,
  };
}
