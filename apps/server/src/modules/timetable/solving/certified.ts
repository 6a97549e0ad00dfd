import {
  certificate,
  checkTimetable,
  compareObjectives,
  type Blackboard,
  type Certificate,
  type Problem,
  type Timetable,
} from "@songhua/scheduling";
import { createHash } from "node:crypto";

const SHOWN = 5;

export interface Certified {
  readonly timetable: Timetable;
  readonly certificate: Certificate;
}

/**
 * The best of some timetables with what was proven on the board, and its certificate.
 * @throws Error when the checker, which shares no code with the solver, finds a rule broken: it must reach nobody's calendar.
 */
export function certifiedBest(problem: Problem, found: readonly Timetable[], board: Blackboard): Certified {
  const timetable = withProven(bestOf(problem, found), board.provenBreaks());
  const violations = checkTimetable(problem, timetable);
  if (violations.length > 0)
    throw new Error(`the checker refused a timetable: ${JSON.stringify(violations.slice(0, SHOWN))}`);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  return { timetable, certificate: certificate(problem, timetable, sha256) };
}

function bestOf({ rules }: Problem, found: readonly Timetable[]): Timetable {
  return found.reduce((a, b) => (compareObjectives(b.objective, a.objective, rules.fairnessFirst) < 0 ? b : a));
}

/** What is proven speaks of timetables with all meetings. */
function withProven(timetable: Timetable, breaks: number): Timetable {
  const { bound, unplaced } = timetable;
  if (unplaced.length > 0 || breaks <= bound.breaks) return timetable;
  const reasons = bound.reasons.filter(({ code }) => code !== "fewer_breaks_refuted");
  return { ...timetable, bound: { ...bound, breaks, reasons: [...reasons, { code: "fewer_breaks_refuted", breaks }] } };
}
