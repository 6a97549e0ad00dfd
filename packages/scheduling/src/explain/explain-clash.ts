import { DomainError } from "@songhua/kernel";
import { buildModel } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import { validateProblem } from "../validate/validate.ts";
import type { Clash, Explanation, Found, FoundClash } from "./explanation.ts";
import { findLoosenings } from "./find-loosenings.ts";
import { minimise, type Questions } from "./minimise.ts";
import { DEFAULT_BUDGET, oracleOf, plainOracle, type OracleBudget } from "./oracle.ts";
import { problemUnder } from "./problem-under.ts";
import { refutations } from "./refute.ts";
import { rulesOf, type RuleAtom } from "./rule-atom.ts";
import type { Oracle } from "./verdict.ts";

export interface ExplainOptions {
  /** Asked when the engine's own means do not decide: a prover, for example. */
  readonly proof?: Oracle;
  readonly budget?: OracleBudget;
  /** Questions asked altogether while looking for what is smallest; 1,500 when absent. */
  readonly questions?: number;
  /** Clashes shown at most; 5 when absent. */
  readonly clashes?: number;
  /** Loosenings shown at most; 6 when absent. */
  readonly loosenings?: number;
}

const QUESTIONS = 1_500;
const CLASHES = 5;
const LOOSENINGS = 6;
/** Plain reasons looked at before the smallest is chosen. */
const REASONS = 200;
const MEETINGS_LISTED = 200;
/** Above this, single meetings of a reason are not tried one by one: a reason by numbers needs all of them anyway. */
const MANY_MEETINGS = 400;

/**
 * Whether all must meetings can be held together with every rule, and if not, the smallest set of rules found that clash and the fewest
 * concessions that help. Nice meetings are left aside: they never keep anything from being possible. Smallest is meant by inclusion;
 * of several clashes the shortest is shown first. Deterministic; bounded by the budget and the questions, not by time.
 * @throws DomainError `bad_request` for problems that `validateProblem` rejects, circles of orders excepted.
 */
export function explainClash(problem: Problem, options: ExplainOptions = {}): Explanation {
  const errors = validateProblem(problem).filter(
    (finding) => finding.severity === "error" && finding.code !== "precedence_cycle",
  );
  if (errors.length > 0) throw new DomainError("bad_request", { findings: errors.map((error) => error.code) });
  const oracle = oracleOf(options.budget ?? DEFAULT_BUDGET, options.proof);
  const questions: Questions = { left: options.questions ?? QUESTIONS };
  const found = clashesOf(problem, oracle, questions, options.clashes ?? CLASHES);
  if (found.verdict !== "infeasible") return { feasible: found.verdict === "feasible" ? true : "unknown" };
  const [clash, ...further] = found.clashes.map(shortened);
  if (!clash) return { feasible: "unknown" };
  const loosenings = findLoosenings(problem, found.clashes, {
    oracle,
    questions,
    limit: options.loosenings ?? LOOSENINGS,
    clashOf: (loosened) => clashesOf(loosened, oracle, questions, 1),
  });
  return { feasible: false, clash, further, loosenings };
}

/** The clash as it is shown: every rule, but of meetings only as many as somebody can look at. */
function shortened({ atoms: all, minimal, because, people, missing }: FoundClash): Clash {
  let listed = 0;
  const atoms = all.filter((atom) => atom.kind !== "meeting_held" || ++listed <= MEETINGS_LISTED);
  return { atoms, more: all.length - atoms.length, minimal, because, people, missing };
}

function clashesOf(problem: Problem, oracle: Oracle, questions: Questions, limit: number): Found {
  const rules = rulesOf(problem);
  const asked = problemUnder(problem, rules);
  const model = buildModel(asked);
  const idsOf = (meetings: readonly number[]) => meetings.map((m) => asked.meetings[m]!.id);
  const reasons = [...take(refutations(model), REASONS)].sort((a, b) => a.meetings.length - b.meetings.length);
  const clashes: FoundClash[] = [];
  const explained = new Set<string>();
  for (const reason of reasons) {
    if (clashes.length >= limit) break;
    const meetingIds = idsOf(reason.meetings);
    if (meetingIds.some((id) => explained.has(id))) continue;
    for (const id of meetingIds) explained.add(id);
    clashes.push(clashOf(problem, meetingIds, reason.because, idsOf(reason.left), oracle, questions));
  }
  if (clashes.length > 0) return { verdict: "infeasible", clashes };
  const verdict = oracle(asked);
  if (verdict !== "infeasible") return { verdict, clashes: [] };
  const meetingIds = asked.meetings.map((meeting) => meeting.id);
  return { verdict, clashes: [clashOf(problem, meetingIds, "together", [], oracle, questions)] };
}

function clashOf(
  problem: Problem,
  meetingIds: readonly string[],
  because: Clash["because"],
  leftIds: readonly string[],
  oracle: Oracle,
  questions: Questions,
): FoundClash {
  const about = new Set(meetingIds);
  const meetings = problem.meetings.filter((meeting) => about.has(meeting.id));
  const many = meetings.length > MANY_MEETINGS;
  const rules = rulesOf(problem, meetings);
  const { atoms, minimal } = minimise(problem, rules, many ? plainOracle : oracle, questions, many);
  return { atoms, minimal, because, people: peopleOf(problem, atoms), missing: Math.max(1, leftIds.length), leftIds };
}

function peopleOf(problem: Problem, atoms: readonly RuleAtom[]): Clash["people"] {
  const held = new Set(atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : [])));
  if (held.size < 2 || held.size > MANY_MEETINGS) return [];
  const own = new Map<string, string[]>();
  for (const meeting of problem.meetings) {
    if (!held.has(meeting.id)) continue;
    for (const id of meeting.personIds) own.set(id, [...(own.get(id) ?? []), meeting.id]);
  }
  const several = [...own].filter(([, meetingIds]) => meetingIds.length > 1);
  const all = several.filter(([, meetingIds]) => meetingIds.length === held.size);
  return (all.length > 0 ? all : several).map(([personId, meetingIds]) => ({ personId, meetingIds }));
}

function* take<T>(items: Iterable<T>, most: number): Generator<T, void> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= most) return;
    yield item;
  }
}
