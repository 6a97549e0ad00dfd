import { slotsMissed, type Disruption } from "./disruption.ts";
import type { Problem } from "../problem/problem.ts";
import { LEVELS } from "../model/pools.ts";
import { remove } from "../state/state.ts";
import { closeCell, closeInterpreter, takeTable, type Draft } from "./draft.ts";
import type { Seats } from "./seats.ts";

/** Where records stand in the problem; built once, since repairs add none but meetings. */
export interface Places {
  readonly slot: ReadonlyMap<string, number>;
  readonly person: ReadonlyMap<string, number>;
  readonly venue: ReadonlyMap<string, number>;
  readonly table: ReadonlyMap<string, number>;
  readonly interpreter: ReadonlyMap<string, number>;
  /** Own venue of each person. */
  readonly home: Int32Array;
}

export function placesOf(problem: Problem): Places {
  const index = (records: readonly { readonly id: string }[]) => new Map(records.map(({ id }, i) => [id, i]));
  const venue = index(problem.venues);
  return {
    slot: index(problem.slots),
    person: index(problem.people),
    venue,
    table: index(problem.tables),
    interpreter: index(problem.interpreters ?? []),
    home: Int32Array.from(problem.people, (person) => venue.get(person.venueId)!),
  };
}

/**
 * Takes from the draft what a disruption takes away: closes cells, lifts who stands in them. What it adds or cancels is not its business.
 * Agrees with building a model of the changed problem. O(meetings) for each slot of a venue, else much less.
 */
export function strike(draft: Draft, seats: Seats, places: Places, disruption: Disruption): void {
  const { problem } = draft.model;
  const slotsOf = (ids: readonly string[] | undefined): number[] =>
    ids ? ids.flatMap((id) => places.slot.get(id) ?? []) : problem.slots.map((_, t) => t);
  switch (disruption.kind) {
    case "person_out":
      return strikePerson(draft, places.person.get(disruption.personId), slotsOf(disruption.slotIds));
    case "person_late":
      return strikePerson(draft, places.person.get(disruption.personId), slotsOf(slotsMissed(problem, disruption)));
    case "slot_lost": {
      const { venueId, slotId } = disruption;
      const venues = venueId === undefined ? [...places.venue.values()] : [places.venue.get(venueId) ?? []].flat();
      for (const venue of venues) closeVenue(draft, seats, places, venue, slotsOf([slotId]));
      return;
    }
    case "venue_out": {
      const venue = places.venue.get(disruption.venueId);
      if (venue === undefined) return;
      const slots = slotsOf(disruption.slotIds);
      if (problem.rules.onlineWhenVenueOut !== true) return closeVenue(draft, seats, places, venue, slots);
      for (const table of seats.tablesOf[venue]!) strikeTable(draft, seats, table, venue, slots);
      return;
    }
    case "table_out": {
      const table = places.table.get(disruption.tableId);
      if (table === undefined) return;
      const venue = places.venue.get(problem.tables[table]!.venueId)!;
      return strikeTable(draft, seats, table, venue, slotsOf(disruption.slotIds));
    }
    case "interpreter_out": {
      const interpreter = places.interpreter.get(disruption.interpreterId);
      if (interpreter === undefined) return;
      for (const slot of slotsOf(disruption.slotIds)) closeInterpreter(draft, interpreter, slot);
      return;
    }
    case "meeting_added":
    case "meeting_cancelled":
      return;
  }
}

function strikePerson(draft: Draft, person: number | undefined, slots: readonly number[]): void {
  if (person === undefined) return;
  for (const m of draft.model.meetingsOf[person]!) for (const t of slots) closeCell(draft, m, t, true);
}

function closeVenue(draft: Draft, seats: Seats, places: Places, venue: number, slots: readonly number[]): void {
  const { model, state } = draft;
  const { slotCount: S, problem } = model;
  for (let m = 0; m < model.meetingCount; m++) {
    const online = model.pool[m] === problem.venues.length;
    const here = online ? model.people[m]!.some((p) => places.home[p] === venue) : model.pool[m] === venue;
    if (here) for (const t of slots) closeCell(draft, m, t, true);
  }
  for (const t of slots) {
    const cell = (venue * S + t) * LEVELS;
    model.places.fill(0, cell, cell + LEVELS);
    state.free.fill(0, cell, cell + LEVELS);
    for (const table of seats.tablesOf[venue]!) seats.open[table * S + t] = 0;
    problem.interpreters?.forEach((interpreter, i) => {
      if (interpreter.venueId === problem.venues[venue]!.id) closeInterpreter(draft, i, t);
    });
  }
}

function strikeTable(draft: Draft, seats: Seats, table: number, venue: number, slots: readonly number[]): void {
  const { model, state, hit } = draft;
  const S = model.slotCount;
  for (const t of slots) {
    if (seats.open[table * S + t] === 0) continue;
    const guest = seats.userOf[table * S + t]!;
    if (guest >= 0 && state.slotOf[guest] === t) {
      remove(state, guest);
      hit.add(guest);
    }
    seats.open[table * S + t] = 0;
    takeTable(draft, table, venue, t);
  }
  for (let m = 0; m < model.meetingCount; m++) {
    if (model.lock[m] === table) for (const t of slots) closeCell(draft, m, t, false);
  }
}
