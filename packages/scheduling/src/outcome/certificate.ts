import { canonicalJsonOf } from "@songhua/kernel";
import type { Certificate, Sha256 } from "../problem/certificate-shape.ts";
import type { Problem } from "../problem/problem.ts";
import type { Bound, Objective, Timetable } from "../problem/timetable.ts";

const WEIGHT_TOLERANCE = 1e-9;

/** @throws Error when problem or timetable hold numbers JSON cannot carry. O(n log n). */
export function certificate(problem: Problem, timetable: Timetable, sha256: Sha256): Certificate {
  const { objective, bound, engineVersion, seed, placements } = timetable;
  return {
    version: 1,
    problemHash: sha256(canonicalJsonOf(problem)),
    placementsHash: sha256(canonicalJsonOf(placements)),
    objective,
    bound,
    optimal: isOptimal(objective, bound),
    engineVersion,
    seed,
  };
}

export function isOptimal(objective: Objective, bound: Bound): boolean {
  return (
    objective.mustHeld >= bound.mustHeld &&
    objective.niceWeight >= bound.niceWeight - WEIGHT_TOLERANCE * Math.max(1, bound.niceWeight) &&
    objective.breaks <= bound.breaks &&
    objective.fairnessViolation === 0
  );
}
