import type { Blackboard } from "../blackboard.ts";
import type { Objective } from "../problem/timetable.ts";
import { restore, type Snapshot, type State } from "../state/state.ts";
import { compareStandings, type Standing } from "./best.ts";

/** How much better, as a share of the own breaks and at least in breaks, another thread's timetable must be to be taken over. */
const CLEARLY_SHARE = 0.1;
const CLEARLY = 2;

/** One search's side of a blackboard. */
export interface Exchange {
  /** Shows a timetable that is better than what this search showed last. */
  offer(timetable: Snapshot, standing: Standing): void;
  /** Brings the state to another thread's timetable when that is clearly better. */
  adopt(state: State, own: Standing): boolean;
  /** Brings the state to the board's timetable if it is better at all. */
  adoptAny(state: State, own: Standing): boolean;
}

export function exchangeOn(board: Blackboard, meetingCount: number, fairnessFirst: boolean): Exchange {
  const slots = new Int32Array(meetingCount);
  const interpreters = new Int32Array(meetingCount);
  let shown: Standing | undefined;
  let seen = 0;
  const better = (a: Objective, b: Objective) => compareStandings(a, b, fairnessFirst) < 0;

  function adoptIf(state: State, wanted: (theirs: Standing) => boolean): boolean {
    const theirs = board.read(slots, interpreters);
    if (!theirs || !wanted(theirs)) return false;
    restore(state, { slots, interpreters });
    return true;
  }

  return {
    offer(timetable, standing) {
      if (shown && compareStandings(standing, shown, fairnessFirst) >= 0) return;
      shown = standing;
      // Tables are named at the very end; until then walking and finish are unknown, and nobody compares them.
      board.offer({ ...standing, walking: 0, finish: 0 }, timetable.slots, timetable.interpreters, better);
    },
    adopt(state, own) {
      const version = board.version();
      if (version === seen) return false;
      seen = version;
      return adoptIf(state, (theirs) => {
        if (compareStandings(theirs, own, fairnessFirst) >= 0) return false;
        const margin = Math.max(CLEARLY, CLEARLY_SHARE * own.breaks);
        return theirs.mustHeld > own.mustHeld || own.breaks - theirs.breaks >= margin;
      });
    },
    adoptAny: (state, own) => adoptIf(state, (theirs) => compareStandings(theirs, own, fairnessFirst) < 0),
  };
}
