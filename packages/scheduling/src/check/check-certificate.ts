import { canonicalJsonOf } from "@songhua/kernel";
import type { Certificate, Sha256 } from "../problem/certificate-shape.ts";
import type { Problem } from "../problem/problem.ts";
import type { Timetable } from "../problem/timetable.ts";
import { checkBound } from "./check-bound.ts";
import { checkTimetable } from "./check-timetable.ts";
import { closeTo } from "./recount.ts";
import type { Violation } from "./violation.ts";

/**
 * Whether everything a certificate claims holds: it speaks of this problem and this timetable, the timetable keeps every rule, its
 * objective is as counted, the bound follows from the problem, and "optimal" is said only where the two meet. Empty when all holds.
 */
export function checkCertificate(
  problem: Problem,
  timetable: Timetable,
  certificate: Certificate,
  sha256: Sha256,
): Violation[] {
  const hash = (value: object) => sha256(canonicalJsonOf(value));
  const same = (a: object, b: object) => canonicalJsonOf(a) === canonicalJsonOf(b);
  const { objective, bound } = certificate;
  const met =
    objective.mustHeld >= bound.mustHeld &&
    (objective.niceWeight >= bound.niceWeight || closeTo(objective.niceWeight, bound.niceWeight)) &&
    objective.breaks <= bound.breaks &&
    objective.fairnessViolation === 0;
  const parts: readonly (readonly [string, boolean])[] = [
    ["problemHash", certificate.problemHash === hash(problem)],
    ["placementsHash", certificate.placementsHash === hash(timetable.placements)],
    ["objective", same(objective, timetable.objective)],
    ["bound", same(bound, timetable.bound)],
    ["engineVersion", certificate.engineVersion === timetable.engineVersion],
    ["seed", certificate.seed === timetable.seed],
    ["optimal", certificate.optimal === met],
    ["bound.breaks", bound.breaks === 0 || timetable.unplaced.length === 0],
  ];
  return [
    ...parts.filter(([, holds]) => !holds).map(([part]) => ({ rule: "certificate_matches" as const, part })),
    ...checkTimetable(problem, timetable),
    ...checkBound(problem, bound),
  ];
}
