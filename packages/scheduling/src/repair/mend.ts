import { conflictsAt } from "../state/conflicts.ts";
import { placeFreely, reinsert, type Reinsertion } from "./reinsert.ts";
import { checkpoint, fits, keep, place, remove, rollback, type State } from "../state/state.ts";
import type { RepairOptions } from "./repair-types.ts";

const MOST_MOVED = 4;
const LOOKS = 60_000;
/** Left-out meetings offered a free place at most, the worthiest first. */
const OFFERS = 500;

/** What a repair did beside placing what was hit. */
export interface Mended {
  readonly freed: ReadonlySet<number>;
  readonly gapClosed: ReadonlySet<number>;
}

/**
 * Places what was hit again, the worthiest first (must, then heavy, then by index): in its own slot, else where it fits, else with the
 * fewest others moved; a must that fits nowhere takes the place of the lightest nice ones. Then what the options ask for.
 */
export function mend(
  state: State,
  hit: ReadonlyMap<number, number>,
  options: RepairOptions,
  dead: ReadonlySet<number>,
): Mended {
  const search = searchOf(state, options);
  const { mostMoved = MOST_MOVED } = options;
  const { model } = state;
  const worth = (a: number, b: number) =>
    model.must[b]! - model.must[a]! || model.weight[b]! - model.weight[a]! || a - b;
  const leftOut = options.fillFreed ? leftOutMeetings(state, hit, dead).sort(worth).slice(0, OFFERS) : [];
  const breaksBefore = options.closeGaps ? state.breaksOf.slice() : undefined;
  const slotsBefore = options.closeGaps ? state.slotOf.slice() : undefined;
  for (const m of [...hit.keys()].sort(worth)) {
    const own = hit.get(m)!;
    if (own >= 0 && fits(state, m, own) && place(state, m, own)) continue;
    if (reinsert(search, m, mostMoved)) continue;
    if (model.must[m] === 1) displaceNice(search, m, mostMoved);
  }
  const freed = new Set(leftOut.filter((m) => placeFreely(search, m)));
  const gapClosed = new Set<number>();
  if (breaksBefore && slotsBefore) {
    const people = new Set<number>();
    for (const m of hit.keys()) for (const p of model.people[m]!) people.add(p);
    for (const [m, slot] of slotsBefore.entries()) {
      if (slot !== state.slotOf[m]) for (const p of model.people[m]!) people.add(p);
    }
    closeGaps(
      search,
      [...people].filter((p) => state.breaksOf[p]! > 0),
      options.closeGaps ?? 0,
      gapClosed,
    );
  }
  return { freed, gapClosed };
}

function searchOf(state: State, options: RepairOptions): Reinsertion {
  const { meetings, slots } = state.model.problem;
  const kept = new Set(options.keepMeetingIds);
  const closedIds = new Set(options.keepSlotIds);
  const closed = slots.map((slot) => closedIds.has(slot.id));
  return {
    state,
    pinned: (m) => {
      const { id, fixedSlotId, lockedTableId } = meetings[m]!;
      return fixedSlotId !== undefined || lockedTableId !== undefined || kept.has(id);
    },
    closed: (slot) => closed[slot] === true,
    looks: options.steps ?? LOOKS,
  };
}

function leftOutMeetings(state: State, hit: ReadonlyMap<number, number>, dead: ReadonlySet<number>): number[] {
  const left: number[] = [];
  for (let m = 0; m < state.model.meetingCount; m++) {
    if (state.slotOf[m]! < 0 && !hit.has(m) && !dead.has(m)) left.push(m);
  }
  return left;
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
  const mark = checkpoint(state);
  for (const m of choice.out) remove(state, m);
  if (fits(state, must, choice.slot) && place(state, must, choice.slot)) keep(state);
  else rollback(state, mark);
}

/** Moves single meetings of people who have breaks, as long as that leaves fewer breaks and no more unfairness. O(people · meetings · slots). */
function closeGaps(search: Reinsertion, people: readonly number[], most: number, closedGaps: Set<number>): void {
  const { state, pinned, closed } = search;
  const { model, tally } = state;
  for (const p of people) {
    for (const m of model.meetingsOf[p]!) {
      if (closedGaps.size >= most || search.looks <= 0) return;
      const from = state.slotOf[m]!;
      if (from < 0 || pinned(m) || closed(from)) continue;
      const cost = tally.breaks + tally.excess;
      const mark = checkpoint(state);
      remove(state, m);
      if (placeFreely(search, m) && tally.breaks + tally.excess < cost) {
        keep(state);
        closedGaps.add(m);
      } else rollback(state, mark);
    }
  }
}
