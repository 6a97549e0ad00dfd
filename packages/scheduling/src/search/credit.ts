import type { State } from "../state/state.ts";
import type { Dice } from "./dice.ts";
import type { Proposals } from "./proposals.ts";

/** Slots that fit one word of bits. */
export const MOST_SLOTS = 32;

/**
 * Proposals with all slots weighed at once as the bits of a word, for problems of at most `MOST_SLOTS` slots. The credit of an idle slot is
 * its linked busy neighbours, plus one in a stretch without meetings; moving a meeting from s to t changes a person's breaks by
 * credit(s) − credit(t). Credits of the people are added bit by bit. O(people of the meeting).
 */
export function creditProposals(state: State, dice: Dice): Proposals {
  const { model, occupant, busy, slotOf } = state;
  const { peopleAt, peopleFlat, domain, blockOf, blockCount } = model;
  const S = model.slotCount;
  const domainMask = masksOf(domain, model.meetingCount, S);
  const linkBefore = masksOf(model.linkBefore, 1, S)[0]!;
  const linkAfter = masksOf(model.linkAfter, 1, S)[0]!;
  const blockMask = new Int32Array(blockCount);
  for (let t = 0; t < S; t++) blockMask[blockOf[t]!]! |= 1 << t;

  function pick(mask: number): number {
    let left = dice.below(popcount(mask));
    while (left-- > 0) mask &= mask - 1;
    return 31 - Math.clz32(mask & -mask);
  }

  return {
    endOf(person) {
      const own = busy[person]!;
      const ends = own & ~((own << 1) & linkBefore & ((own >>> 1) & linkAfter));
      return ends === 0 ? -1 : occupant[person * S + pick(ends)]!;
    },
    targetFor(meeting, limit, person) {
      const bit = 1 << slotOf[meeting]!;
      // Sum of credits of each slot, one word per binary digit: twelve at most.
      let d0 = 0;
      let d1 = 0;
      let d2 = 0;
      let d3 = 0;
      let credit = 0;
      for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
        const others = busy[peopleFlat[i]!]! & ~bit;
        const before = (others << 1) & linkBefore;
        const after = (others >>> 1) & linkAfter;
        let twos = before & after;
        let ones = before ^ after;
        if (blockCount > 1) {
          for (let b = 0; b < blockCount; b++) if ((others & blockMask[b]!) === 0) ones |= blockMask[b]!;
        }
        if ((twos & bit) !== 0) {
          credit += 2;
          twos |= others;
          ones &= ~others;
        } else if ((ones & bit) !== 0) {
          credit += 1;
          ones |= others;
          twos &= ~others;
        } else {
          ones &= ~others;
          twos &= ~others;
        }
        const c0 = d0 & ones;
        d0 ^= ones;
        const c1 = (d1 & twos) | (c0 & (d1 ^ twos));
        d1 ^= twos ^ c0;
        const c2 = d2 & c1;
        d2 ^= c1;
        d3 ^= c2;
      }
      const own = person < 0 ? 0 : busy[person]!;
      const near = person < 0 ? -1 : ((own << 1) & linkBefore) | ((own >>> 1) & linkAfter);
      const good = domainMask[meeting]! & ~bit & ~own & near & atLeast(credit - limit, d0, d1, d2, d3);
      return good === 0 ? -1 : pick(good);
    },
  };
}

/** Slots whose sum, given digit by digit, is `least` or more. */
function atLeast(least: number, d0: number, d1: number, d2: number, d3: number): number {
  if (least <= 0) return -1;
  let above = 0;
  let same = -1;
  if ((least & 8) !== 0) same &= d3;
  else {
    above |= same & d3;
    same &= ~d3;
  }
  if ((least & 4) !== 0) same &= d2;
  else {
    above |= same & d2;
    same &= ~d2;
  }
  if ((least & 2) !== 0) same &= d1;
  else {
    above |= same & d1;
    same &= ~d1;
  }
  if ((least & 1) !== 0) same &= d0;
  else {
    above |= same & d0;
    same &= ~d0;
  }
  return above | same;
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function masksOf(cells: Uint8Array, rows: number, S: number): Int32Array {
  const masks = new Int32Array(rows);
  for (let r = 0; r < rows; r++) for (let t = 0; t < S; t++) if (cells[r * S + t] === 1) masks[r]! |= 1 << t;
  return masks;
}
