import { bounds } from "./bounds.ts";
import { conflictsAt } from "./conflicts.ts";
import { applyDisruption, type Disruption } from "./disruption.ts";
import { preferInterpreter } from "./interpreters.ts";
import { buildModel } from "./model.ts";
import type { Problem } from "./problem/problem.ts";
import { reinsert, type Reinsertion } from "./reinsert.ts";
import { emptyState, fits, place, remove, type State } from "./state.ts";
import type { Bound, Placement, Timetable } from "./problem/timetable.ts";
import { writeTimetable } from "./write-timetable.ts";

export interface RepairOptions {
  /** Meetings that keep their slot, besides those fixed or locked to a table. */
  readonly keepMeetingIds?: readonly string[];
  /** Slots already past or under way: nothing enters or leaves them. */
  readonly keepSlotIds?: readonly string[];
  /** Other meetings moved at most for each one hit; 4 when absent. */
  readonly mostMoved?: number;
  /** Search steps for the whole repair; 5,000 when absent, some 10 ms. */
  readonly steps?: number;
  /** Bound of the changed problem when it is already known; recomputed (the slowest part at large events) when absent. */
  readonly bound?: Bound;
}

export interface Change {
  readonly meetingId: string;
  readonly before: Placement | null;
  readonly after: Placement | null;
  /** Hit by the disruption itself, or moved (rarely: dropped, a nice one for a must) to make way for one that was. */
  readonly cause: "disruption" | "made_way";
}

export interface Repair {
  /** The problem after the disruption; the timetable is valid for it. */
  readonly problem: Problem;
  readonly timetable: Timetable;
  /** Every placement that differs, in the problem's order; nothing else changed. */
  readonly changes: readonly Change[];
}

const MOST_MOVED = 4;
const STEPS = 5_000;

/**
 * Mends a valid `timetable` after a disruption with as few other meetings moved as its search finds; it does not seek fewer breaks.
 * Meetings left out before stay out. Hit meetings go in order: must first, then heavy, then by index. A must that fits nowhere takes the
 * place of the lightest nice ones. Deterministic. Milliseconds where the search is short; see `reinsert` for its cost.
 */
export function repair(
  before: Problem,
  timetable: Timetable,
  disruption: Disruption,
  options: RepairOptions = {},
): Repair {
  const problem = applyDisruption(before, disruption);
  const model = buildModel(problem);
  const state = emptyState(model);
  const old = new Map(timetable.placements.map((placement) => [placement.meetingId, placement]));
  const hit = load(state, old);
  const known = new Set(before.meetings.map((meeting) => meeting.id));
  problem.meetings.forEach(({ id }, m) => {
    if (!known.has(id)) hit.push(m);
  });
  hit.sort((a, b) => model.must[b]! - model.must[a]! || model.weight[b]! - model.weight[a]! || a - b);

  const search = searchOf(state, options);
  const causes = new Set(hit);
  for (const m of hit) {
    if (reinsert(search, m, options.mostMoved ?? MOST_MOVED)) continue;
    if (model.must[m] === 1) displaceNice(search, m, options.mostMoved ?? MOST_MOVED);
  }
  const tableIndex = new Map(problem.tables.map((table, index) => [table.id, index]));
  const tables = new Map(
    problem.meetings.flatMap(({ id }, m) => {
      const tableId = old.get(id)?.tableId;
      return tableId === undefined || tableId === null ? [] : [[m, tableIndex.get(tableId)!] as const];
    }),
  );
  keepInterpreters(state, old);
  const repaired = writeTimetable(state, options.bound ?? bounds(model), timetable.seed, tables);
  return { problem, timetable: repaired, changes: changesOf(problem, old, repaired, causes) };
}

/** Puts every old placement back that still holds, and returns the others; those at a table now out of use go last, so that they yield. */
function load(state: State, old: ReadonlyMap<string, Placement>): number[] {
  const { problem } = state.model;
  const slotIndex = new Map(problem.slots.map((slot, index) => [slot.id, index]));
  const outOf = new Map(problem.tables.map((table) => [table.id, new Set(table.unavailableSlotIds)]));
  const evicted = (placement: Placement) =>
    placement.tableId !== null && outOf.get(placement.tableId)?.has(placement.slotId) === true;
  const placed = problem.meetings.flatMap(({ id }, m) => {
    const placement = old.get(id);
    return placement ? [{ m, slot: slotIndex.get(placement.slotId)!, last: evicted(placement) }] : [];
  });
  const hit: number[] = [];
  for (const { m, slot } of [...placed.filter((p) => !p.last), ...placed.filter((p) => p.last)]) {
    if (!fits(state, m, slot) || !place(state, m, slot)) hit.push(m);
  }
  keepInterpreters(state, old);
  return hit;
}

function keepInterpreters(state: State, old: ReadonlyMap<string, Placement>): void {
  const { problem, candidates } = state.model;
  const index = new Map((problem.interpreters ?? []).map((interpreter, i) => [interpreter.id, i]));
  problem.meetings.forEach(({ id }, m) => {
    const own = old.get(id)?.interpreterId;
    if (own === undefined || own === null || state.slotOf[m]! < 0 || !candidates[m]) return;
    preferInterpreter(state, m, index.get(own)!);
  });
}

function searchOf(state: State, options: RepairOptions): Reinsertion {
  const { meetings, slots } = state.model.problem;
  const kept = new Set(options.keepMeetingIds);
  const closedIds = new Set(options.keepSlotIds);
  const pins = meetings.map((m) => m.fixedSlotId !== undefined || m.lockedTableId !== undefined || kept.has(m.id));
  const closed = slots.map((slot) => closedIds.has(slot.id));
  return {
    state,
    pinned: (m) => pins[m] === true,
    closed: (slot) => closed[slot] === true,
    steps: options.steps ?? STEPS,
  };
}

function displaceNice(search: Reinsertion, must: number, mostMoved: number): void {
  const { state, pinned, closed } = search;
  const { model } = state;
  const cost = (m: number) =>
    model.must[m] === 1 || pinned(m) || closed(state.slotOf[m]!) ? Infinity : 1e-6 + model.weight[m]!;
  const choices = [...model.domainSlots[must]!].flatMap((slot) => {
    const out = closed(slot) ? undefined : conflictsAt(state, must, slot, cost);
    return out && out.length <= mostMoved ? [{ slot, out, loss: out.reduce((sum, m) => sum + cost(m), 0) }] : [];
  });
  const choice = choices.sort((a, b) => a.loss - b.loss || a.slot - b.slot)[0];
  if (!choice) return;
  const origins = choice.out.map((m) => state.slotOf[m]!);
  for (const m of choice.out) remove(state, m);
  if (fits(state, must, choice.slot) && place(state, must, choice.slot)) return;
  choice.out.forEach((m, i) => place(state, m, origins[i]!));
}

function changesOf(
  problem: Problem,
  old: ReadonlyMap<string, Placement>,
  repaired: Timetable,
  hit: ReadonlySet<number>,
): Change[] {
  const now = new Map(repaired.placements.map((placement) => [placement.meetingId, placement]));
  return problem.meetings.flatMap(({ id }, m): Change[] => {
    const before = old.get(id) ?? null;
    const after = now.get(id) ?? null;
    const same =
      before?.slotId === after?.slotId &&
      before?.tableId === after?.tableId &&
      before?.interpreterId === after?.interpreterId;
    if (same && (before === null) === (after === null)) return [];
    const movedSlot = before?.slotId !== after?.slotId;
    return [{ meetingId: id, before, after, cause: hit.has(m) || !movedSlot ? "disruption" : "made_way" }];
  });
}
