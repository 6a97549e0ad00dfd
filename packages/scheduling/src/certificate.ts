import { canonicalJson, type Json } from "@songhua/kernel";
import type { Problem } from "./problem.ts";
import type { Bound, Objective, Timetable } from "./timetable.ts";

/** Any collision-resistant hash of a text's UTF-8 bytes as lower-case hexadecimal; SHA-256 by convention. */
export type Sha256 = (text: string) => string;

/** What is claimed of a published timetable, for anybody to check with the checker of this package or their own. */
export interface Certificate {
  readonly version: 1;
  /** Hash of the canonical JSON (RFC 8785) of the problem. */
  readonly problemHash: string;
  /** Hash of the canonical JSON of the placements. */
  readonly placementsHash: string;
  readonly objective: Objective;
  readonly bound: Bound;
  /** True when objective and bound meet: no timetable is better. */
  readonly optimal: boolean;
  readonly engineVersion: string;
  readonly seed: number;
}

const WEIGHT_TOLERANCE = 1e-9;

/** @throws Error when problem or timetable hold numbers JSON cannot carry. O(n log n). */
export function certificate(problem: Problem, timetable: Timetable, sha256: Sha256): Certificate {
  const { objective, bound, engineVersion, seed, placements } = timetable;
  return {
    version: 1,
    problemHash: sha256(canonicalJson(asJson(problem))),
    placementsHash: sha256(canonicalJson(asJson(placements))),
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

/** Both are plain JSON data by definition; interfaces merely lack the index signature that `Json` asks for. */
function asJson(value: object): Json {
  return value as Json;
}
