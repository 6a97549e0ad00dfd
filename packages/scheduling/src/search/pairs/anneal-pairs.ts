import type { Rng } from "@songhua/kernel";
import type { Model } from "../../model/model.ts";
import { restore, type Snapshot, type State } from "../../state/state.ts";
import { compareStandings, standingOf, type Standing } from "../best.ts";
import { diceOf } from "../dice.ts";
import { firstOf, type Effort } from "../effort.ts";
import { FIXED, pairBoardOf, placesOf, ROW, type PairBoard } from "./pair-board.ts";
import { pairPaths } from "./pair-paths.ts";
import { endsOfRuns, nextTo, slotsWithin, type SlotLinks } from "./pair-targets.ts";

/** Temperatures in breaks, measured. */
const HOT = 0.34;
const COLD = 0.14;
/** Where a search that continues a good timetable begins. */
const WARM = 0.18;
/** Share of moves aimed at somebody who has a break. */
const AIMED = 0.95;
/** Slots tried for one meeting. */
const TARGETS = 4;
/** Meetings asked to leave a full slot so that another can come. */
const LEAVERS = 16;
/** How much nearer two people may come by a move, in breaks: the price of span lets a move cost more breaks than the limit. */
const SPAN_GAIN = 0.4;
const SHARE_WHERE_SOME_STAND = 0.75;
const LOOK_EVERY = 128;
const SAVE_EVERY = 16_384;

export interface PairOptions {
  readonly rng: Rng;
  readonly effort: Effort;
  /** The state is a good timetable already. */
  readonly warm: boolean;
  /** True when such a timetable cannot be bettered. */
  readonly enough: (best: Standing) => boolean;
  /** Called now and then with a better timetable; `places` is costly. */
  readonly onBetter: (iteration: number, best: Standing, places: () => Snapshot) => void;
}

/**
 * Simulated annealing as in anneal.ts for events of pairs, over a board that knows people only: some five times as many moves a second
 * at 10,000 people. Meetings that are no plain pair stand still. Ends in the best timetable met at looks every 16,384 moves.
 * Returns the moves tried: 0 where the event has no such board. Where some meetings stand still, it leaves effort for a search of all.
 */
export function annealPairs(state: State, options: PairOptions): number {
  const board = pairBoardOf(state);
  if (!board || state.model.slotCount < 2) return 0;
  const effort = board.allMove ? options.effort : firstOf(options.effort, SHARE_WHERE_SOME_STAND);
  const { best, iterations } = searchPairs(state, board, { ...options, effort });
  if (best) restore(state, placesOf({ ...board, rows: best }, state));
  return iterations;
}

/** The rows of the best timetable; undefined where none is better than the state. */
function searchPairs(
  state: State,
  board: PairBoard,
  options: PairOptions,
): { best: Uint16Array | undefined; iterations: number } {
  const { model } = state;
  const { rows, busy, open, free } = board;
  const S = model.slotCount;
  const links = linksOf(model);
  const paths = pairPaths(board, links, model);
  const { broken } = paths;
  const dice = diceOf(options.rng);
  const fairnessFirst = model.problem.rules.fairnessFirst === true;
  const hot = options.warm ? WARM : HOT;
  let temperature = hot;
  let standing = standingOf(state);
  let best: Uint16Array | undefined;
  let done = options.enough(standing);

  /** One of the slots of a mask. */
  function pick(mask: number): number {
    let left = dice.below(popcount(mask));
    while (left-- > 0) mask &= mask - 1;
    return 31 - Math.clz32(mask & -mask);
  }

  function fullSlots(): number {
    let full = 0;
    for (let t = 0; t < S; t++) if (free[t]! <= 0) full |= 1 << t;
    return full;
  }

  /** Moves some meeting out of a full slot into one that is not, at no more than `limit`. */
  function makeRoom(slot: number, limit: number): boolean {
    const full = fullSlots();
    for (let i = 0; i < LEAVERS; i++) {
      const a = dice.below(model.personCount);
      if (((busy[a]! >>> slot) & 1) === 0) continue;
      const b = rows[a * ROW + slot]!;
      if (b >= FIXED) continue;
      const idle = open[a]! & open[b]! & ~busy[a]! & ~busy[b]! & ~full;
      const good = slotsWithin(links, busy[a]!, busy[b]!, slot, reach(limit)) & idle;
      if (good === 0) continue;
      if (paths.cost(a, slot, pick(good)) > limit) continue;
      paths.apply();
      return true;
    }
    return false;
  }

  /** Moves the meeting of a person to one of some slots in which the person is idle. */
  function moveWithin(person: number, from: number, slots: number, tries: number, limit: number): void {
    while (slots !== 0 && tries-- > 0) {
      const to = pick(slots);
      slots &= ~(1 << to);
      const cost = paths.cost(person, from, to);
      if (cost > limit) continue;
      if (paths.fillsOneMore() && free[to]! <= 0) {
        if (!makeRoom(to, limit - cost)) continue;
        // Whoever left may stand on the path: it is looked at anew. The room made cost no more than the limit, so it may stay.
        if (((busy[person]! >>> to) & 1) === 1 || ((busy[person]! >>> from) & 1) === 0) return;
        if (paths.cost(person, from, to) > limit || (paths.fillsOneMore() && free[to]! <= 0)) return;
      }
      paths.apply();
      return;
    }
  }

  function move(limit: number): void {
    const aimed = paths.brokenCount() > 0 && dice.unit() < AIMED;
    const person = aimed ? broken[dice.below(paths.brokenCount())]! : dice.below(model.personCount);
    const own = busy[person]!;
    const from = aimed ? endsOfRuns(links, own) : own;
    if (from === 0) return;
    const slot = pick(from);
    const partner = rows[person * ROW + slot]!;
    if (partner >= FIXED) return;
    const idle = open[person]! & open[partner]! & ~own & (aimed ? nextTo(links, own) : -1);
    const slots = slotsWithin(links, own, busy[partner]!, slot, reach(limit)) & idle;
    moveWithin(person, slot, slots, aimed ? TARGETS : 1, limit);
  }

  function look(iteration: number): void {
    if (paths.breaks() < standing.breaks || standing.fairnessViolation > 0) {
      const now = { ...standing, breaks: paths.breaks(), fairnessViolation: unfairnessOf(board, model) };
      if (compareStandings(now, standing, fairnessFirst) < 0) {
        standing = now;
        best ??= rows.slice();
        best.set(rows);
        options.onBetter(iteration, standing, () => placesOf(board, state));
      }
    }
    done ||= options.enough(standing);
  }

  let iteration = 0;
  for (; !done && !options.effort.spent(iteration); iteration++) {
    if (iteration % LOOK_EVERY === 0) {
      temperature = hot * Math.pow(COLD / hot, options.effort.share(iteration));
      if (iteration % SAVE_EVERY === 0) look(iteration);
    }
    move(-temperature * Math.log(1 - dice.unit()));
  }
  look(iteration);
  return { best, iterations: iteration };
}

/** Breaks a move may cost beyond its own people's span. */
function reach(limit: number): number {
  return Math.floor(limit + SPAN_GAIN);
}

function linksOf({ linkBefore, linkAfter, blockOf, blockCount }: Model): SlotLinks {
  const bits = (holds: (t: number) => boolean) =>
    blockOf.reduce((mask, _, t) => (holds(t) ? mask | (1 << t) : mask), 0);
  return {
    before: bits((t) => linkBefore[t] === 1),
    after: bits((t) => linkAfter[t] === 1),
    stretches: blockCount === 1 ? [] : Array.from({ length: blockCount }, (_, b) => bits((t) => blockOf[t] === b)),
  };
}

/** See fairness.ts. O(people). */
function unfairnessOf({ breaks, busy }: PairBoard, { spread }: Model): number {
  if (spread === null) return 0;
  let most = 0;
  let least = Infinity;
  breaks.forEach((own, p) => {
    if (busy[p] === 0) return;
    most = Math.max(most, own);
    least = Math.min(least, own);
  });
  return Math.max(0, most - least - spread);
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
