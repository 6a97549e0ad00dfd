import type { Rng } from "@songhua/kernel";
import { conflictsAt } from "./conflicts.ts";
import type { Effort } from "./effort.ts";
import { applyChain, kempeFor, planChain, type Kempe } from "./kempe.ts";
import { rotate } from "./rotate.ts";
import { checkpoint, fits, keep, place, remove, restore, rollback, saveTo, snapshot, type State } from "./state.ts";

/** Temperatures in breaks: at the start a move one break worse passes with probability e^(−1/0.7) ≈ 0.24, at the end hardly ever. */
const HOT = 0.7;
const COLD = 0.12;
/** Shares and rhythms of the neighbourhoods, per iteration. */
const GUIDED_SHARE = 0.6;
const RETRY_EVERY = 64;
const EXCHANGE_EVERY = 8;
const ROTATION_SHARE = 0.1;

export interface ImproveOptions {
  readonly rng: Rng;
  readonly effort: Effort;
  /** Stops when breaks reach this, nobody is treated unfairly and nothing is left out. */
  readonly breaksBound: number;
  /** Called when the best timetable got better; the state then holds it. */
  readonly onBetter?: (iteration: number) => void;
}

/**
 * Simulated annealing over Kempe chains between two slots (moves and swaps are its shortest chains); most are aimed at closing a gap
 * of somebody who has one. Takes a meeting out only for one that counts the same; tries to fit left-out ones in as it goes. Ends in the best timetable met.
 * Cost of a move: breaks + breaks above the wanted spread. O(chain) per iteration. Deterministic in rng and iterations.
 */
export function improve(state: State, options: ImproveOptions): void {
  const { model, tally, slotOf } = state;
  const { rng, effort } = options;
  if (model.slotCount < 2 || model.meetingCount === 0) return;
  const kempe = kempeFor(state);
  const waiting = Array.from(slotOf.keys()).filter((m) => slotOf[m]! < 0 && model.domainSlots[m]!.length > 0);
  const movable = Array.from(slotOf.keys()).filter((m) => model.domainSlots[m]!.length > 1);
  if (movable.length === 0) return;
  const best = snapshot(state);
  let bestCost = tally.breaks + tally.excess;
  let temperature = HOT;
  for (let iteration = 0; !effort.spent(iteration); iteration++) {
    if (bestCost <= options.breaksBound && waiting.length === 0) break;
    if (iteration % 128 === 0) temperature = temperatureAt(effort.share(iteration));
    if (waiting.length > 0 && iteration % RETRY_EVERY === 0 && retry(state, waiting, rng)) {
      saveTo(best, state);
      bestCost = tally.breaks + tally.excess;
      options.onBetter?.(iteration);
    }
    if (waiting.length > 0 && iteration % EXCHANGE_EVERY === 1 && exchange(state, waiting, temperature, rng)) {
      const cost = tally.breaks + tally.excess;
      if (cost < bestCost) {
        bestCost = cost;
        saveTo(best, state);
        options.onBetter?.(iteration);
      }
    }
    const move = rng.next() < GUIDED_SHARE ? closingMove(state, rng) : randomMove(state, movable, rng);
    if (move && rng.next() < ROTATION_SHARE) {
      const accept = (delta: number) => delta <= 0 || rng.next() < Math.exp(-delta / temperature);
      if (!rotate(state, move.meeting, move.slot, rng, accept)) continue;
    } else if (!move || !chained(kempe, move, temperature, rng)) continue;
    const cost = tally.breaks + tally.excess;
    if (cost < bestCost) {
      bestCost = cost;
      saveTo(best, state);
      options.onBetter?.(iteration);
    }
  }
  restore(state, best);
}

function chained(kempe: Kempe, move: Move, temperature: number, rng: Rng): boolean {
  if (!planChain(kempe, move.meeting, move.slot, rng.int)) return false;
  const delta = kempe.deltaBreaks + kempe.deltaExcess;
  return (delta <= 0 || rng.next() < Math.exp(-delta / temperature)) && applyChain(kempe);
}

/** One geometric cooling over the whole effort: several shorter ones measured worse on events of every size. */
function temperatureAt(share: number): number {
  return HOT * Math.pow(COLD / HOT, share);
}

interface Move {
  readonly meeting: number;
  readonly slot: number;
}

function randomMove({ model, slotOf }: State, movable: readonly number[], rng: Rng): Move | undefined {
  const meeting = movable[rng.int(movable.length)]!;
  if (slotOf[meeting]! < 0) return undefined;
  const slots = model.domainSlots[meeting]!;
  const slot = slots[rng.int(slots.length)]!;
  return slot === slotOf[meeting] ? undefined : { meeting, slot };
}

/** For somebody with a break: brings one of their meetings to the idle slot next to another one's run. */
function closingMove(state: State, rng: Rng): Move | undefined {
  const { model, tally, slotOf, occupant } = state;
  if (tally.broken.length === 0) return undefined;
  const person = tally.broken[rng.int(tally.broken.length)]!;
  const own = model.meetingsOf[person]!;
  const anchor = own[rng.int(own.length)]!;
  const meeting = own[rng.int(own.length)]!;
  if (anchor === meeting || slotOf[anchor]! < 0 || slotOf[meeting]! < 0) return undefined;
  const step = rng.int(2) === 0 ? 1 : -1;
  const row = person * model.slotCount;
  let slot = slotOf[anchor]!;
  while (slot >= 0 && slot < model.slotCount && occupant[row + slot]! >= 0) slot += step;
  if (slot < 0 || slot >= model.slotCount || model.domain[meeting * model.slotCount + slot] === 0) return undefined;
  return { meeting, slot };
}

function retry(state: State, waiting: number[], rng: Rng): boolean {
  const at = rng.int(waiting.length);
  const meeting = waiting[at]!;
  for (const slot of state.model.domainSlots[meeting]!) {
    if (!fits(state, meeting, slot) || !place(state, meeting, slot)) continue;
    waiting.splice(at, 1);
    return true;
  }
  const slots = state.model.domainSlots[meeting]!;
  if (!rotate(state, meeting, slots[rng.int(slots.length)]!, rng, () => true)) return false;
  waiting.splice(at, 1);
  return true;
}

/** Holds a left-out meeting in place of one that counts the same, if breaks allow: which of equals to hold is part of the search. */
function exchange(state: State, waiting: number[], temperature: number, rng: Rng): boolean {
  const { model, tally } = state;
  const at = rng.int(waiting.length);
  const meeting = waiting[at]!;
  const slots = model.domainSlots[meeting]!;
  const slot = slots[rng.int(slots.length)]!;
  const must = model.must[meeting]!;
  const equal = (m: number) => model.must[m] === must && (must === 1 || model.weight[m] === model.weight[meeting]);
  const out = conflictsAt(state, meeting, slot, (m) => (equal(m) ? rng.next() : Infinity));
  const other = out?.[0];
  if (other === undefined || out?.length !== 1) return false;
  const before = tally.breaks + tally.excess;
  const short = tally.minimumShort;
  const mark = checkpoint(state);
  remove(state, other);
  if (fits(state, meeting, slot) && place(state, meeting, slot)) {
    const delta = tally.breaks + tally.excess - before;
    if (tally.minimumShort <= short && (delta <= 0 || rng.next() < Math.exp(-delta / temperature))) {
      waiting[at] = other;
      keep(state);
      return true;
    }
  }
  rollback(state, mark);
  return false;
}
