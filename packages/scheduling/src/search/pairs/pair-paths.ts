import type { Model } from "../../model/model.ts";
import { excessOf } from "../../state/break-tally.ts";
import { FIXED, ROW, type PairBoard } from "./pair-board.ts";
import { breaksByMoving, type SlotLinks } from "./pair-targets.ts";

/** Longer paths rarely pay and cost time. */
const LONGEST_PATH = 64;
/**
 * What a slot more between somebody's first and last meeting costs, in breaks. It counts for nothing in a timetable, but short gaps close
 * more easily than long ones: 15 % fewer breaks at 3,000 people, 9 % at 10,000.
 */
const SPAN_PRICE = 0.05;
/** More than any limit. */
export const BARRED = 99;

/** Kempe paths between two slots over one board: what they cost, and the change itself. One for each board. */
export interface PairPaths {
  /** People with a break, `brokenCount()` first entries, unordered. */
  readonly broken: Int32Array;
  brokenCount(): number;
  breaks(): number;
  /**
   * Cost of moving the meeting of `person`, idle in `to`, from one slot to the other; whoever is busy there swaps, and so on. Breaks, breaks
   * above the wanted spread, and the price of span. `BARRED` when somebody cannot. Nothing moves. O(people on the path), of whom only the
   * first and the last change at all.
   */
  cost(person: number, from: number, to: number): number;
  /** Whether the path asked for last puts one meeting more into `to`. */
  fillsOneMore(): boolean;
  /** Carries it out. */
  apply(): void;
}

export function pairPaths(board: PairBoard, links: SlotLinks, { spread }: Model): PairPaths {
  const { rows, busy, open, breaks, free } = board;
  const path = new Int32Array(LONGEST_PATH + 1);
  const broken = new Int32Array(breaks.length);
  const rank = new Int32Array(breaks.length).fill(-1);
  const spanPrice = links.stretches.length === 0 ? SPAN_PRICE : 0;
  let brokenCount = 0;
  let total = 0;
  let length = 0;
  let from = 0;
  let to = 0;
  breaks.forEach((own, p) => {
    total += own;
    if (own > 0) join(p);
  });

  function join(p: number): void {
    rank[p] = brokenCount;
    broken[brokenCount++] = p;
  }

  function priceOf(p: number, source: number, target: number): number {
    const was = busy[p]!;
    const is = (was & ~(1 << source)) | (1 << target);
    const span = Math.clz32(was) - Math.clz32(is) + Math.clz32(is & -is) - Math.clz32(was & -was);
    let change = breaksByMoving(links, was, source, target);
    if (change !== 0) change += excessOf(breaks[p]! + change, spread) - excessOf(breaks[p]!, spread);
    return change + spanPrice * span;
  }

  function move(p: number, source: number, target: number): void {
    const change = breaksByMoving(links, busy[p]!, source, target);
    busy[p]! ^= (1 << source) | (1 << target);
    if (change === 0) return;
    const was = breaks[p]!;
    const is = was + change;
    breaks[p] = is;
    total += change;
    if (was === 0) join(p);
    else if (is === 0) {
      const last = broken[--brokenCount]!;
      broken[rank[p]!] = last;
      rank[last] = rank[p]!;
      rank[p] = -1;
    }
  }

  return {
    broken,
    brokenCount: () => brokenCount,
    breaks: () => total,
    fillsOneMore: () => (length & 1) === 1,
    cost(person, source, target) {
      from = source;
      to = target;
      path[0] = person;
      const own = priceOf(person, source, target);
      let at = person;
      for (length = 1; length <= LONGEST_PATH; length++) {
        const next = rows[at * ROW + source]!;
        if (next >= FIXED || (((open[at]! & open[next]!) >>> target) & 1) === 0) return BARRED;
        path[length] = next;
        if (((busy[next]! >>> target) & 1) === 0) return own + priceOf(next, source, target);
        at = next;
        const swap = target;
        target = source;
        source = swap;
      }
      return BARRED;
    },
    apply() {
      const odd = (length & 1) === 1;
      move(path[0]!, from, to);
      move(path[length]!, odd ? from : to, odd ? to : from);
      for (let i = 0; i <= length; i++) {
        const row = path[i]! * ROW;
        const swap = rows[row + from]!;
        rows[row + from] = rows[row + to]!;
        rows[row + to] = swap;
      }
      if (odd) {
        free[to]! -= 1;
        free[from]! += 1;
      }
    },
  };
}
