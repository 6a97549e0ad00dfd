import type { Rng } from "@songhua/kernel";
import type { Effort } from "./effort.ts";
import type { State } from "../state/state.ts";
import { bestOf, type Standing } from "./best.ts";
import { chainsOf } from "./chains.ts";
import { creditProposals, MOST_SLOTS } from "./credit.ts";
import { diceOf } from "./dice.ts";
import type { Exchange } from "./exchange.ts";
import { leftOutSearch } from "./left-out.ts";
import { proposalsBySlots } from "./proposals.ts";
import { rotate } from "./rotate.ts";

/** Temperatures in breaks, measured: above the first breaks only grow, below the last hardly anything moves. */
const HOT = 0.32;
const COLD = 0.13;
/** Where a search that continues a good timetable begins. */
const WARM = 0.18;
/** Share of moves aimed at somebody who has a break that could be spared. */
const AIMED = 0.95;
const REDRAWS = 3;
/** One move in so many is a rotation through several slots; it helps where slots are full. */
const ROTATION_SHARE = 0.02;
/** Rotations look at all meetings of full slots, which is too slow beyond so many meetings. */
const MOST_ROTATED = 3000;
const LOOK_EVERY = 128;
const MEET_EVERY = 8192;

export interface AnnealOptions {
  readonly rng: Rng;
  readonly effort: Effort;
  /** Breaks each person has in any timetable that holds everything: nothing is aimed at them. */
  readonly unavoidable: Uint8Array;
  /** True when such a timetable cannot be bettered. Asked when a better one is found and now and then. */
  readonly enough: (best: Standing) => boolean;
  /** The state is a good timetable already. */
  readonly warm?: boolean;
  readonly exchange?: Exchange;
  /** Called when the best timetable got better; the state then holds it. */
  readonly onBetter?: (iteration: number) => void;
}

/**
 * Simulated annealing over Kempe chains between two slots (moves and swaps are its shortest chains), most of them aimed at closing a gap
 * of somebody who has one. Where meetings are left out it also tries to fit them in or to hold them for equal ones.
 * Cost of a move: breaks + breaks above the wanted spread. Ends in the best timetable met. Deterministic in rng and iterations, unless
 * timetables are exchanged. O(chain) per iteration.
 */
export function anneal(state: State, options: AnnealOptions): void {
  const { model, tally, breaksOf, slotOf } = state;
  const { effort, unavoidable, exchange, rng } = options;
  if (model.slotCount < 2 || model.meetingCount === 0) return;
  const dice = diceOf(rng);
  const chains = chainsOf(state, dice);
  const proposals = model.slotCount <= MOST_SLOTS ? creditProposals(state, dice) : proposalsBySlots(state, dice);
  const leftOut = leftOutSearch(state, dice, rng);
  const best = bestOf(state);
  const hot = options.warm === true ? WARM : HOT;
  const rotating = model.meetingCount <= MOST_ROTATED;
  let temperature = hot;
  let aimedAt = -1;
  let done = options.enough(best.standing());

  function meetingToMove(): number {
    const { broken } = tally;
    aimedAt = -1;
    if (broken.length === 0 || dice.unit() >= AIMED) return dice.below(model.meetingCount);
    aimedAt = broken[dice.below(broken.length)]!;
    for (let i = 0; i < REDRAWS && breaksOf[aimedAt]! <= unavoidable[aimedAt]!; i++) {
      aimedAt = broken[dice.below(broken.length)]!;
    }
    return proposals.endOf(aimedAt);
  }

  function move(): boolean {
    const meeting = meetingToMove();
    if (meeting < 0 || slotOf[meeting]! < 0) return false;
    const limit = Math.floor(-temperature * Math.log(1 - dice.unit()));
    const target = proposals.targetFor(meeting, limit, aimedAt);
    if (target < 0) return false;
    if (rotating && dice.unit() < ROTATION_SHARE) return rotate(state, meeting, target, dice, limit);
    return chains.plan(meeting, target, limit) && chains.delta() <= limit && chains.apply();
  }

  function better(iteration: number): void {
    done = options.enough(best.standing());
    options.onBetter?.(iteration);
  }

  for (let iteration = 0; !done && !effort.spent(iteration); iteration++) {
    if (iteration % LOOK_EVERY === 0) {
      temperature = hot * Math.pow(COLD / hot, effort.share(iteration));
      if (exchange && iteration % MEET_EVERY === 0 && iteration > 0) {
        exchange.offer(best.snapshot, best.standing());
        if (exchange.adopt(state, best.standing()) && best.note()) better(iteration);
        leftOut.refresh();
        done ||= options.enough(best.standing());
      }
    }
    const changed = move();
    const gained = leftOut.count() > 0 && leftOut.step(iteration, temperature);
    if ((changed || gained) && best.note()) better(iteration);
  }
  best.recall();
}
