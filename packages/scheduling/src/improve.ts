import type { Rng } from "@songhua/kernel";
import type { Effort } from "./effort.ts";
import { applyChain, kempeFor, planChain } from "./kempe.ts";
import { fits, place, restore, type State } from "./state.ts";

/** Temperatures in breaks: at the start a move one break worse passes with probability e^(−1/0.7) ≈ 0.24, at the end hardly ever. */
const HOT = 0.7;
const COLD = 0.12;
/** Iterations of one cooling per meeting; long runs cool several times, each a little less hot. */
const CYCLE_PER_MEETING = 6000;
const GUIDED_SHARE = 0.6;
const RETRY_EVERY = 64;

export interface ImproveOptions {
  readonly rng: Rng;
  readonly effort: Effort;
  /** Iterations the effort allows at most; shapes the cooling together with the time share. */
  readonly iterations: number;
  /** Stops when breaks reach this, nobody is treated unfairly and nothing is left out. */
  readonly breaksBound: number;
  /** Called when the best timetable got better; the state then holds it. */
  readonly onBetter?: (iteration: number) => void;
}

/**
 * Simulated annealing over Kempe chains between two slots (moves and swaps are its shortest chains); most are aimed at closing a gap
 * of somebody who has one. Never takes a meeting out; tries to fit left-out ones in as it goes. Ends in the best timetable met.
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
  const cycles = Math.max(1, Math.round(options.iterations / (CYCLE_PER_MEETING * model.meetingCount)));
  const best = slotOf.slice();
  let bestCost = tally.breaks + tally.excess;
  let temperature = HOT;
  for (let iteration = 0; !effort.spent(iteration); iteration++) {
    if (bestCost <= options.breaksBound && waiting.length === 0) break;
    if (iteration % 128 === 0) temperature = temperatureAt(effort.share(iteration), cycles);
    if (waiting.length > 0 && iteration % RETRY_EVERY === 0 && retry(state, waiting, rng)) {
      best.set(slotOf);
      bestCost = tally.breaks + tally.excess;
      options.onBetter?.(iteration);
    }
    const move = rng.next() < GUIDED_SHARE ? closingMove(state, rng) : randomMove(state, movable, rng);
    if (!move || !planChain(kempe, move.meeting, move.slot, rng.int)) continue;
    const delta = kempe.deltaBreaks + kempe.deltaExcess;
    if (delta > 0 && rng.next() >= Math.exp(-delta / temperature)) continue;
    if (!applyChain(kempe)) continue;
    const cost = tally.breaks + tally.excess;
    if (cost < bestCost) {
      bestCost = cost;
      best.set(slotOf);
      options.onBetter?.(iteration);
    }
  }
  restore(state, best);
}

function temperatureAt(share: number, cycles: number): number {
  const position = share * cycles;
  const cycle = Math.min(cycles - 1, Math.floor(position));
  const hot = HOT * (cycle === 0 ? 1 : 0.6);
  return hot * Math.pow(COLD / hot, Math.min(1, position - cycle));
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
  return false;
}
