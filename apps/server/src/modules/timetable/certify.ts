import {
  certificate,
  checkCertificate,
  evaluate,
  type Bound,
  type BoundReason,
  type Certificate,
  type Placement,
  type Problem,
  type Sha256,
  type Timetable,
  type UnplacedReason,
  type Violation,
} from "@songhua/scheduling";
import type { CertificateRow } from "../../platform/database/schema.ts";
import type { Place } from "./plan-input.ts";
import { proofIn } from "./proof-file.ts";

/** What is kept of a solved problem beside the places: enough to write and check the certificate again at any time. */
export interface PlanRecord {
  readonly problem: Problem;
  readonly bound: Bound;
  readonly engineVersion: string;
  readonly seed: number;
  /** Where a move by hand has changed the problem: what was proven of it as it was solved. */
  readonly solved?: { readonly problemHash: string; readonly bound: Bound };
}
export interface UnplacedRow {
  readonly meetingId: string;
  readonly code: string;
  readonly params: Record<string, unknown>;
}

export const recordOf = (problem: Problem, { bound, engineVersion, seed }: Timetable): PlanRecord => ({
  problem,
  bound,
  engineVersion,
  seed,
});

export function unplacedRows(timetable: Pick<Timetable, "unplaced">): UnplacedRow[] {
  return timetable.unplaced.map(({ meetingId, reason: { code, ...params } }) => ({ meetingId, code, params }));
}

/** The timetable as the engine would have written it, from what is stored: placements in the problem's order, counted anew. */
export function restoreTimetable(
  plan: PlanRecord,
  places: ReadonlyMap<string, Place>,
  unplaced: readonly UnplacedRow[],
): Timetable {
  const placements = plan.problem.meetings.flatMap(({ id }): Placement[] => {
    const place = places.get(id);
    return place ? [{ meetingId: id, ...place }] : [];
  });
  const { bound, engineVersion, seed } = plan;
  return {
    placements,
    unplaced: unplaced.map(({ meetingId, code, params }) => ({
      meetingId,
      // A code and its params were taken apart from one reason of this union when the outcome was read.
      reason: { code, ...params } as unknown as UnplacedReason,
    })),
    objective: evaluate(plan.problem, placements),
    bound,
    engineVersion,
    seed,
  };
}

/** A certificate of a timetable, judged by the checker that shares nothing with the solver. */
export function certify(
  problem: Problem,
  timetable: Timetable,
  sha256: Sha256,
): { certificate: Certificate; violations: Violation[] } {
  const made = certificate(problem, timetable, sha256);
  return { certificate: made, violations: checkCertificate(problem, timetable, made, sha256) };
}

/** The certificate as the screens show it. `priorities` are the wishes as people stated them, before any place was kept. */
export function certificateRow(
  timetable: Timetable,
  made: Certificate,
  violations: number,
  priorities: ReadonlyMap<string, "must" | "nice">,
): CertificateRow {
  const placed = timetable.placements.map(({ meetingId }) => priorities.get(meetingId));
  return {
    engineVersion: made.engineVersion,
    seed: made.seed,
    problemHash: made.problemHash,
    held: {
      must: placed.filter((priority) => priority === "must").length,
      nice: placed.filter((priority) => priority === "nice").length,
      asked: timetable.placements.length + timetable.unplaced.length,
    },
    breaks: made.objective.breaks,
    breaksLowerBound: made.bound.breaks,
    boundReason: [...new Set(made.bound.reasons.map((reason: BoundReason) => reason.code))].join(", "),
    proven: made.optimal,
    violations,
    proofBytes: proofIn(made.bound)?.bytes ?? null,
  };
}

/**
 * A bound that holds for any problem with these meetings: all of them held, without a break. For when the problem was changed
 * by hand and the engine's bound may no longer follow from it.
 */
export function plainBound(problem: Problem): Bound {
  const must = problem.meetings.filter((meeting) => meeting.priority === "must").length;
  const niceWeight = problem.meetings.reduce(
    (sum, meeting) => sum + (meeting.priority === "nice" ? meeting.weight : 0),
    0,
  );
  return { mustHeld: must, niceWeight, breaks: 0, reasons: [] };
}
