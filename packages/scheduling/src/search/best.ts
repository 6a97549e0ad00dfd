import { restore, saveTo, snapshot, type Snapshot, type State } from "../state/state.ts";
import { unfairness } from "./fairness.ts";

/** What the search compares by: the objective without walking and finish, which come last. */
export interface Standing {
  readonly mustHeld: number;
  readonly minimumShort: number;
  readonly niceWeight: number;
  readonly breaks: number;
  readonly fairnessViolation: number;
}

const WEIGHT_TOLERANCE = 1e-9;

/** Negative when `a` is better. Agrees with `compareObjectives` up to walking and finish. */
export function compareStandings(a: Standing, b: Standing, fairnessFirst: boolean): number {
  if (a.mustHeld !== b.mustHeld) return b.mustHeld - a.mustHeld;
  if (a.minimumShort !== b.minimumShort) return a.minimumShort - b.minimumShort;
  const gap = b.niceWeight - a.niceWeight;
  if (Math.abs(gap) > WEIGHT_TOLERANCE * Math.max(1, a.niceWeight, b.niceWeight)) return gap;
  const breaks = a.breaks - b.breaks;
  const fairness = a.fairnessViolation - b.fairnessViolation;
  return fairnessFirst ? fairness || breaks : breaks || fairness;
}

export function standingOf(state: State): Standing {
  const { mustHeld, minimumShort, niceWeight, breaks } = state.tally;
  return { mustHeld, minimumShort, niceWeight, breaks, fairnessViolation: unfairness(state) };
}

/** The best timetable met in one search, kept in step with O(changes) per improvement. One at a time for each state. */
export interface Best {
  readonly standing: () => Standing;
  readonly snapshot: Snapshot;
  /** Keeps the present state if it is better. Cheap while it is not. */
  note(): boolean;
  /** Brings the state back to it. */
  recall(): void;
}

export function bestOf(state: State): Best {
  const fairnessFirst = state.model.problem.rules.fairnessFirst === true;
  const saved = snapshot(state);
  let standing = standingOf(state);
  let excess = state.tally.excess;
  return {
    standing: () => standing,
    snapshot: saved,
    note() {
      const { tally } = state;
      const sameHeld =
        tally.mustHeld === standing.mustHeld &&
        tally.minimumShort === standing.minimumShort &&
        Math.abs(tally.niceWeight - standing.niceWeight) <= WEIGHT_TOLERANCE;
      if (sameHeld && tally.breaks >= standing.breaks) {
        // Fewer breaks above the spread is what makes a timetable fairer; all else is too rare to count everybody for.
        const fairer = tally.excess < excess && (fairnessFirst || tally.breaks === standing.breaks);
        if (standing.fairnessViolation === 0 || !fairer) return false;
      }
      const now = standingOf(state);
      if (compareStandings(now, standing, fairnessFirst) >= 0) return false;
      standing = now;
      excess = tally.excess;
      saveTo(saved, state);
      return true;
    },
    recall() {
      restore(state, saved);
    },
  };
}
