import { canonicalJsonOf } from "@songhua/kernel";
import {
  certificate,
  checkTimetable,
  compareObjectives,
  REFUTATION_FORMAT,
  refutationFile,
  type Blackboard,
  type Bound,
  type BoundReason,
  type Certificate,
  type Problem,
  type Refutation,
  type RefutationReference,
  type Timetable,
} from "@songhua/scheduling";
import { createHash } from "node:crypto";

const SHOWN = 5;

export interface Certified {
  readonly timetable: Timetable;
  readonly certificate: Certificate;
  /** The file that shows the bound on breaks to anybody, where it rests on a search; its reason names it. */
  readonly proof: Uint8Array<ArrayBuffer> | undefined;
}

/** What one thread has shown of all timetables with every meeting. */
export interface Shown {
  readonly bound: Bound;
  /** What shows it, where this thread refuted anything better. */
  readonly refutation: Refutation | undefined;
}

/**
 * The best of some timetables with what was proven on the board, and its certificate.
 * @throws Error when the checker, which shares no code with the solver, finds a rule broken: it must reach nobody's calendar.
 */
export function certifiedBest(
  problem: Problem,
  found: readonly Timetable[],
  board: Blackboard,
  shown: readonly Shown[],
): Certified {
  const proven = withProven(bestOf(problem, found), board.provenBreaks(), shown);
  const { timetable, proof } = withProof(problem, proven, shown);
  const violations = checkTimetable(problem, timetable);
  if (violations.length > 0)
    throw new Error(`the checker refused a timetable: ${JSON.stringify(violations.slice(0, SHOWN))}`);
  return { timetable, certificate: certificate(problem, timetable, sha256), proof };
}

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

function bestOf({ rules }: Problem, found: readonly Timetable[]): Timetable {
  return found.reduce((a, b) => (compareObjectives(b.objective, a.objective, rules.fairnessFirst) < 0 ? b : a));
}

/** What is proven speaks of timetables with all meetings; a reason that needs no search goes before one that does. */
function withProven(timetable: Timetable, breaks: number, shown: readonly Shown[]): Timetable {
  const { bound, unplaced } = timetable;
  if (unplaced.length > 0 || breaks < bound.breaks) return timetable;
  if (breaks === bound.breaks && !isRefuted(bound)) return timetable;
  const enough = shown.filter((one) => one.bound.breaks >= breaks);
  const best = enough.find((one) => !isRefuted(one.bound)) ?? enough[0];
  const others = bound.reasons.filter(({ code }) => !OF_BREAKS.has(code));
  const refuted: BoundReason = { code: "fewer_breaks_refuted", breaks };
  const reasons = best?.bound.reasons.filter(({ code }) => OF_BREAKS.has(code)) ?? [refuted];
  return { ...timetable, bound: { ...bound, breaks, reasons: [...others, ...reasons] } };
}

const OF_BREAKS: ReadonlySet<BoundReason["code"]> = new Set([
  "people_cannot_be_compact",
  "groups_cannot_be_compact",
  "slots_too_full",
  "fewer_breaks_refuted",
]);

const isRefuted = ({ reasons }: Bound): boolean => reasons.some(({ code }) => code === "fewer_breaks_refuted");

/** Puts the file that shows a refuted number of breaks beside the timetable, and its name into the reason. */
function withProof(
  problem: Problem,
  timetable: Timetable,
  shown: readonly Shown[],
): Pick<Certified, "timetable" | "proof"> {
  const { bound } = timetable;
  const enough = shown.flatMap(({ refutation }) => (refutation && refutation.breaks >= bound.breaks ? refutation : []));
  if (!isRefuted(bound) || enough.length === 0) return { timetable, proof: undefined };
  const kept = enough.find(({ steps }) => steps !== undefined);
  // The problem is plain JSON data by definition; its interface merely lacks the index signature that `Json` asks for.
  const problemHash = sha256(canonicalJsonOf(problem));
  const file = kept?.steps && refutationFile(kept, kept.steps, problemHash);
  const proof: RefutationReference | null = file
    ? { format: REFUTATION_FORMAT, sha256: sha256(file), bytes: file.length }
    : null;
  const reasons = bound.reasons.map((reason): BoundReason =>
    reason.code === "fewer_breaks_refuted" ? { ...reason, proof } : reason,
  );
  return { timetable: { ...timetable, bound: { ...bound, reasons } }, proof: file };
}
