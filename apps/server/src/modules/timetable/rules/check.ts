import type { Finding, LooseningStep, Problem, RuleAtom } from "@songhua/scheduling";
import { runInThread } from "../../../platform/jobs/thread.ts";
import type { CheckNote, CheckResult, CheckTask } from "./check.worker.ts";

const SCRIPT = new URL("./check.worker.ts", import.meta.url);
const MOST_FINDINGS = 200;
const MOST_RULES = 60;

export interface Fact {
  readonly code: string;
  readonly params: Record<string, unknown>;
}
export interface Checked {
  readonly verdict: "possible" | "clash" | "unknown";
  readonly findings: (Fact & { readonly severity: "error" | "warning" })[];
  readonly more: number;
  readonly clash: { rules: Fact[]; loosenings: Fact[] } | null;
}

class OutOfTime extends Error {}

/**
 * Whether every meeting of a problem can be held together with all rules, nice ones as well; what is wrong with it in itself; and if it
 * cannot be, which rules clash and what helps. Ends after `seconds` with what is known by then.
 */
export async function checkProblem(asked: Problem, seconds: number, now: () => number): Promise<Checked> {
  const problem: Problem = {
    ...asked,
    meetings: asked.meetings.map((meeting) => ({ ...meeting, priority: "must" })),
  };
  const endsAt = now() + seconds * 1000;
  let findings: readonly Finding[] = [];
  let result: CheckResult | undefined;
  try {
    result = await runInThread<CheckTask, CheckNote, CheckResult>(SCRIPT, { problem, seconds }, (newest) => {
      if (newest) findings = newest.findings;
      return now() < endsAt ? Promise.resolve(false) : Promise.reject(new OutOfTime());
    });
    findings = result.findings;
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
  }
  const explanation = result?.explanation ?? { feasible: "unknown" };
  const broken = findings.some(({ severity }) => severity === "error");
  return {
    verdict:
      explanation.feasible === false ? "clash" : explanation.feasible === true && !broken ? "possible" : "unknown",
    findings: findings.slice(0, MOST_FINDINGS).map(({ severity, code, ...params }) => ({ severity, code, params })),
    more: Math.max(0, findings.length - MOST_FINDINGS),
    clash:
      explanation.feasible === false
        ? {
            rules: explanation.clash.atoms.slice(0, MOST_RULES).map(asFact),
            loosenings: explanation.loosenings.map(({ steps }) =>
              steps.length === 1 ? asFact(steps[0]!) : { code: "together", params: { steps: steps.map(asFact) } },
            ),
          }
        : null,
  };
}

const asFact = ({ kind: code, ...params }: RuleAtom | LooseningStep): Fact => ({ code, params });

/** Every person and meeting that facts speak of. */
export function namedIn(problem: Problem, facts: readonly Fact[]): { people: string[]; meetings: string[] } {
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") ids.add(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const { params } of facts) collect(params);
  const among = (records: readonly { readonly id: string }[]) => records.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  return { people: among(problem.people), meetings: among(problem.meetings) };
}
