import { bounds, withoutBreaksBound } from "../bounds/bounds.ts";
import { withoutMeetings, type Disruption } from "./disruption.ts";
import { buildModel } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import type { Bound, Placement, Timetable } from "../problem/timetable.ts";
import { unfairness } from "./day-figures.ts";
import { nextStand } from "./next-stand.ts";
import type { Repair, RepairOptions } from "./repair-types.ts";
import { firstStand, type Stand } from "./stand.ts";
import { placesOf } from "./strike.ts";

/** A timetable kept at hand for one repair after the other, each of which takes milliseconds also at a large event. */
export interface RepairSession {
  /** The problem as it stands now. */
  readonly problem: () => Problem;
  /** The timetable as it stands now, with the plain bound that every problem has: all meetings held, without a break. */
  readonly timetable: () => Timetable;
  /** Repairs the timetable; its bound is `options.bound`, else the plain one. Costs what the search needs, at most its looks. */
  readonly apply: (disruption: Disruption, options?: RepairOptions) => Repair;
  /** Takes the last repair back; false when there is none left. `UNDO_LEVELS` are kept. */
  readonly undo: () => boolean;
  /** The bound of the present problem, computed now. Slow at large events. */
  readonly bound: () => Bound;
}

/** Repairs that can be taken back; each keeps some megabytes at 50,000 meetings. */
export const UNDO_LEVELS = 20;

/**
 * Opens a timetable for repairs: builds all that a search needs once. Placements that do not hold for the problem are taken up by the
 * first repair as if it had hit them. O(size of the problem).
 * @throws Error for a problem that `validateProblem` rejects; so does `apply` for an added meeting that does.
 */
export function openRepairs(problem: Problem, timetable: Timetable): RepairSession {
  const places = placesOf(problem);
  const { engineVersion, seed } = timetable;
  let history: readonly Stand[] = [firstStand(problem, timetable)];
  const present = (): Stand => history.at(-1)!;
  const asTimetable = (stand: Stand, bound: Bound): Timetable => ({
    placements: held(stand),
    unplaced: [...stand.unplaced.values()],
    objective: {
      mustHeld: stand.state.tally.mustHeld,
      minimumShort: stand.state.tally.minimumShort,
      niceWeight: stand.state.tally.niceWeight,
      breaks: stand.state.tally.breaks,
      fairnessViolation: unfairness(stand.state),
      walking: stand.walking,
      finish: stand.finish,
    },
    bound: stand.unplaced.size > 0 ? withoutBreaksBound(bound) : bound,
    engineVersion,
    seed,
  });
  return {
    problem: () => publicProblem(present()),
    timetable: () => asTimetable(present(), plainBound(present())),
    apply: (disruption, options = {}) => {
      const { stand, changes } = nextStand(present(), places, disruption, options);
      history = [...history.slice(-UNDO_LEVELS), stand];
      const bound = options.bound ?? plainBound(stand);
      return { problem: publicProblem(stand), timetable: asTimetable(stand, bound), changes };
    },
    undo: () => {
      if (history.length < 2) return false;
      history = history.slice(0, -1);
      return true;
    },
    bound: () => bounds(buildModel(publicProblem(present()))),
  };
}

function held({ placements }: Stand): readonly Placement[] {
  const standing: Placement[] = [];
  for (const placement of placements) if (placement !== null) standing.push(placement);
  return standing;
}

/** Without the meetings that were cancelled. */
function publicProblem({ problem, dead }: Stand): Problem {
  if (dead.size === 0) return problem;
  const gone = new Set<string>();
  for (const m of dead) gone.add(problem.meetings[m]!.id);
  return { ...problem, meetings: withoutMeetings(problem.meetings, gone) };
}

function plainBound({ state: { model }, dead }: Stand): Bound {
  let mustHeld = 0;
  let niceWeight = 0;
  for (let m = 0; m < model.meetingCount; m++) {
    if (dead.has(m)) continue;
    if (model.must[m] === 1) mustHeld++;
    else niceWeight += model.weight[m]!;
  }
  return { mustHeld, niceWeight, breaks: 0, reasons: [] };
}
