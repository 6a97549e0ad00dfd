import type { Model } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import { LEVELS } from "../model/pools.ts";
import { remove, type State } from "../state/state.ts";
import { cloneState } from "./clone-state.ts";
import type { Disruption } from "./disruption.ts";
import { travelIfOnline } from "./travel-if-online.ts";

/**
 * A model and state to be changed by one disruption, copied from the present ones. Where several meetings could be held only shrinks:
 * cells of `domain` are closed, meetings standing in them are lifted first and collected in `hit`.
 * `domainFlat` and `domainAt` of the model are left as they were; nothing in a repair reads them.
 */
export interface Draft {
  readonly model: Model;
  readonly state: State;
  readonly hit: Set<number>;
  /** Meetings whose row of `domain` has changed. */
  readonly rows: Set<number>;
}

/**
 * `problem`: as it stands after the disruption, the same meetings in it. What this kind of disruption leaves alone is not copied but
 * shared: at 50,000 meetings the copies are most of what a repair costs.
 */
export function draftOf(state: State, problem: Problem, kind: Disruption["kind"]): Draft {
  const { model } = state;
  const copy: Model = { ...model, problem, ...ownParts(model, problem, kind) };
  return { model: copy, state: cloneState(state, copy), hit: new Set(), rows: new Set() };
}

function ownParts(model: Model, problem: Problem, kind: Disruption["kind"]): Partial<Model> {
  if (kind === "meeting_cancelled" || kind === "meeting_added") return {};
  const rows = { domain: model.domain.slice(), domainSlots: model.domainSlots.slice() };
  if (kind === "table_out") return { ...rows, places: model.places.slice() };
  const slots = { ...rows, commonSlots: model.commonSlots.slice() };
  if (kind === "person_out" || kind === "person_late") return slots;
  return {
    ...slots,
    places: model.places.slice(),
    interpreterFree: model.interpreterFree.slice(),
    pool: model.pool.slice(),
    level: model.level.slice(),
    lock: model.lock.slice(),
    candidates: model.candidates.slice(),
    ...(kind === "venue_out" && problem.rules.onlineWhenVenueOut
      ? travelIfOnline(model, problem)
      : { travel: model.travel && { ...model.travel, venueOf: model.travel.venueOf.slice() } }),
  };
}

/** The meeting cannot be held in the slot any more; with `people`, because its people or their venue cannot. */
export function closeCell({ model, state, hit, rows }: Draft, meeting: number, slot: number, people: boolean): void {
  const cell = meeting * model.slotCount + slot;
  if (people) model.commonSlots[cell] = 0;
  if (model.domain[cell] === 0) return;
  if (state.slotOf[meeting] === slot) {
    remove(state, meeting);
    hit.add(meeting);
  }
  model.domain[cell] = 0;
  rows.add(meeting);
}

/** Closes the slot to the venue's meetings that find no table of their size there any more. O(meetings). */
export function closeRoomless(draft: Draft, pool: number, slot: number): void {
  const { model } = draft;
  const cell = (pool * model.slotCount + slot) * LEVELS;
  for (let m = 0; m < model.meetingCount; m++) {
    if (model.pool[m] !== pool || model.domain[m * model.slotCount + slot] === 0) continue;
    let room = true;
    for (let c = 0; c <= model.level[m]! - 2; c++) room &&= model.places[cell + c]! > 0;
    if (!room) closeCell(draft, m, slot, false);
  }
}

/** The interpreter is away in the slot: whom they serve there is lifted, and whoever nobody else could serve is closed out. O(meetings). */
export function closeInterpreter(draft: Draft, interpreter: number, slot: number): void {
  const { model, state, hit } = draft;
  const S = model.slotCount;
  const served = state.interpreterUser[interpreter * S + slot]!;
  if (served >= 0) {
    remove(state, served);
    hit.add(served);
  }
  model.interpreterFree[interpreter * S + slot] = 0;
  for (let m = 0; m < model.meetingCount; m++) {
    const serving = model.candidates[m];
    if (!serving?.includes(interpreter) || model.domain[m * S + slot] === 0) continue;
    if (!serving.some((i) => model.interpreterFree[i * S + slot] === 1)) closeCell(draft, m, slot, false);
  }
}

/** A table fewer in the slot; who sits there has to be lifted before. O(meetings) where it was the last of its size, else O(1). */
export function takeTable(draft: Draft, table: number, pool: number, slot: number): void {
  const { model, state } = draft;
  const cell = (pool * model.slotCount + slot) * LEVELS;
  const { capacity } = model.problem.tables[table]!;
  let last = false;
  for (let c = 0; c < LEVELS && c + 2 <= capacity; c++) {
    model.places[cell + c]! -= 1;
    state.free[cell + c]! -= 1;
    last ||= model.places[cell + c] === 0;
  }
  if (last) closeRoomless(draft, pool, slot);
}

/** Lists the open slots of changed meetings anew. To be called once after all changes. */
export function finishRows({ model, rows }: Draft): void {
  const S = model.slotCount;
  const lists = model.domainSlots as Int32Array[];
  for (const m of rows) {
    const own: number[] = [];
    for (let t = 0; t < S; t++) if (model.domain[m * S + t] === 1) own.push(t);
    lists[m] = Int32Array.from(own);
  }
}
