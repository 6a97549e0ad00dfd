import type { State } from "../state/state.ts";
import type { Dice } from "./dice.ts";

/** Where a meeting might go, drawn among slots that cost its own people little. */
export interface Proposals {
  /**
   * A slot for a placed meeting in which the breaks of its own people grow by no more than `limit` (somebody busy there would swap and
   * counts as unchanged), or −1. With a `person`: only slots next to that person's other meetings and idle for them.
   */
  targetFor(meeting: number, limit: number, person: number): number;
  /** A meeting of the person at an end of a run, drawn; −1 for somebody without meetings. */
  endOf(person: number): number;
}

/** For any number of slots, one after the other; see credit.ts for the fast way. O(slots · people of the meeting). */
export function proposalsBySlots(state: State, dice: Dice): Proposals {
  const { model, occupant, slotOf } = state;
  const { domain, peopleAt, peopleFlat, linkBefore, linkAfter, blockOf, blockCount } = model;
  const S = model.slotCount;

  /** Linked busy neighbours of the slot, not counting `gone`, plus one where its stretch holds nothing else. */
  function credit(p: number, slot: number, gone: number): number {
    const row = p * S;
    const held = state.blockHeld[p * blockCount + blockOf[slot]!]! - (blockOf[gone] === blockOf[slot] ? 1 : 0);
    let sum = held === 0 ? 1 : 0;
    if (linkBefore[slot] === 1 && slot - 1 !== gone && occupant[row + slot - 1]! >= 0) sum++;
    if (linkAfter[slot] === 1 && slot + 1 !== gone && occupant[row + slot + 1]! >= 0) sum++;
    return sum;
  }

  function nextTo(p: number, slot: number): boolean {
    const row = p * S;
    if (occupant[row + slot]! >= 0) return false;
    return (
      (linkBefore[slot] === 1 && occupant[row + slot - 1]! >= 0) ||
      (linkAfter[slot] === 1 && occupant[row + slot + 1]! >= 0)
    );
  }

  return {
    endOf(person) {
      const row = person * S;
      let end = -1;
      let seen = 0;
      for (let t = 0; t < S; t++) {
        if (occupant[row + t]! < 0) continue;
        const inner =
          linkBefore[t] === 1 && linkAfter[t] === 1 && occupant[row + t - 1]! >= 0 && occupant[row + t + 1]! >= 0;
        if (!inner && dice.below(++seen) === 0) end = occupant[row + t]!;
      }
      return end;
    },
    targetFor(meeting, limit, person) {
      const from = slotOf[meeting]!;
      let target = -1;
      let seen = 0;
      for (let t = 0; t < S; t++) {
        if (t === from || domain[meeting * S + t] === 0 || (person >= 0 && !nextTo(person, t))) continue;
        let change = 0;
        for (let i = peopleAt[meeting]!; i < peopleAt[meeting + 1]!; i++) {
          const p = peopleFlat[i]!;
          if (occupant[p * S + t]! < 0) change += credit(p, from, from) - credit(p, t, from);
        }
        if (change <= limit && dice.below(++seen) === 0) target = t;
      }
      return target;
    },
  };
}
