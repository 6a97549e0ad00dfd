import {
  evaluate,
  type Certificate,
  type Placement,
  type Problem,
  type Timetable,
  type UnplacedReason,
} from "@songhua/scheduling";
import { withoutMeetings } from "./leave-out.ts";

export const STATUSES = ["optimal", "feasible", "infeasible", "unknown"] as const;
export type Status = (typeof STATUSES)[number];
/** A number for problems that number their records, otherwise the id. */
type Name = string | number;

/** What changes a problem from how it stands in the file. */
export interface Wishes {
  /** Largest wanted difference of break counts; null for no rule; absent: as the problem has it. */
  readonly fairness?: number | null | undefined;
  /** All meetings are requests to choose from; none has to be held. */
  readonly choose?: boolean | undefined;
  /** Meetings left out because they make no sense, by their ids in the file. */
  readonly leftOut?: readonly Name[] | undefined;
}

/** The answer of `songhua schedule`, as JSON; `songhua check` reads it again. */
export interface Answer extends Wishes {
  readonly status: Status;
  readonly breaks: number;
  readonly lowerBound: number;
  readonly meetings: readonly {
    readonly id: Name;
    readonly slot: Name;
    readonly table: Name | null;
    readonly interpreter?: Name;
  }[];
  readonly unplaced: readonly { readonly id: Name; readonly reason: UnplacedReason }[];
  readonly certificate: Certificate;
  readonly elapsedMs: number;
}

/** The problem as the wishes of the command line change it; the certificate speaks of this one. */
export function withWishes(given: Problem, { fairness, choose, leftOut = [] }: Wishes): Problem {
  const problem = withoutMeetings(given, new Set(leftOut.map(String)));
  return {
    ...problem,
    rules: fairness === undefined ? problem.rules : { ...problem.rules, fairnessSpread: fairness },
    meetings: choose ? problem.meetings.map((meeting) => ({ ...meeting, priority: "nice" })) : problem.meetings,
  };
}

export function mustCount({ meetings }: Problem): number {
  return meetings.reduce((sum, { priority }) => sum + (priority === "must" ? 1 : 0), 0);
}

/**
 * "unknown": not every meeting that must be held has a place, or not as fairly as the published problems demand, and nothing shows that
 * it cannot be.
 */
function statusOf(problem: Problem, timetable: Timetable, optimal: boolean, impossible: boolean): Status {
  const must = mustCount(problem);
  const { objective, bound } = timetable;
  if (impossible || bound.mustHeld < must) return "infeasible";
  const unfair = problem.rules.fairnessFirst === true && objective.fairnessViolation > 0;
  if (objective.mustHeld < must || unfair) return "unknown";
  return optimal ? "optimal" : "feasible";
}

export function answerOf(
  problem: Problem,
  timetable: Timetable,
  certificate: Certificate,
  told: Wishes & {
    readonly numbered: boolean;
    readonly elapsedMs: number;
    /** It was proven that the must meetings cannot all be held. */
    readonly impossible: boolean;
  },
): Answer {
  const { numbered, elapsedMs, fairness, choose, leftOut, impossible } = told;
  const name = (id: string): Name => (numbered ? Number(id) : id);
  return {
    status: statusOf(problem, timetable, certificate.optimal, impossible),
    breaks: timetable.objective.breaks,
    lowerBound: timetable.bound.breaks,
    ...(fairness !== undefined && { fairness }),
    ...(choose && { choose }),
    ...(leftOut && { leftOut: leftOut.map((id) => name(`${id}`)) }),
    meetings: timetable.placements.map(({ meetingId, slotId, tableId, interpreterId }) => ({
      id: name(meetingId),
      slot: name(slotId),
      table: tableId === null ? null : name(tableId),
      ...(interpreterId !== null && { interpreter: name(interpreterId) }),
    })),
    unplaced: timetable.unplaced.map(({ meetingId, reason }) => ({ id: name(meetingId), reason })),
    certificate,
    elapsedMs,
  };
}

/** What an answer of another program may leave out is counted here, so that its claims can still be checked. */
export type GivenAnswer = Pick<Answer, "meetings"> & Partial<Answer>;

/** The timetable an answer tells of, placements in the problem's order (unknown meetings last), as its certificate counted it. */
export function timetableOf(problem: Problem, answer: GivenAnswer): Timetable {
  const order = new Map(problem.meetings.map(({ id }, index) => [id, index]));
  const rank = ({ meetingId }: Placement) => order.get(meetingId) ?? Infinity;
  const placements = answer.meetings
    .map(({ id, slot, table, interpreter }): Placement => ({
      meetingId: `${id}`,
      slotId: `${slot}`,
      tableId: table === null ? null : `${table}`,
      interpreterId: interpreter === undefined ? null : `${interpreter}`,
    }))
    .sort((a, b) => Math.min(rank(a), Number.MAX_SAFE_INTEGER) - Math.min(rank(b), Number.MAX_SAFE_INTEGER));
  const { certificate } = answer;
  const counted = evaluate(problem, placements);
  return {
    placements,
    unplaced: (answer.unplaced ?? []).map(({ id, reason }) => ({ meetingId: `${id}`, reason })),
    objective: certificate?.objective ?? { ...counted, breaks: answer.breaks ?? counted.breaks },
    bound: certificate?.bound ?? { mustHeld: counted.mustHeld, niceWeight: counted.niceWeight, breaks: 0, reasons: [] },
    engineVersion: certificate?.engineVersion ?? "",
    seed: certificate?.seed ?? 0,
  };
}

/** The answer as a file people can read: a line a meeting. */
export function answerText(answer: object): string {
  const members = Object.entries(answer).map(([key, value]) => {
    const lines =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n ]`
        : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${lines}`;
  });
  return `{\n${members.join(",\n")}\n}`;
}
