/** Looking for what cannot be met, in a thread of its own; started by `runInThread`, never imported. */
import { explainClash, validateProblem, type Explanation, type Finding, type Problem } from "@songhua/scheduling";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { proveWithin } from "./prove-within.ts";

/** Milliseconds of each second that proving may take: explaining needs the rest. */
const PROOF_SHARE_MS = 400;

export interface CheckTask {
  readonly problem: Problem;
  /** The owner waits no longer. */
  readonly seconds: number;
}
export interface CheckNote {
  readonly findings: readonly Finding[];
}
export interface CheckResult extends CheckNote {
  readonly explanation: Explanation;
}

workInThread<CheckTask, CheckNote, CheckResult>(({ problem, seconds }, owner) => {
  const findings = validateProblem(problem);
  // Told at once: they are worth having even when the time is too short for the rest.
  owner.note({ findings });
  const sound = findings.every(({ severity, code }) => severity !== "error" || code === "precedence_cycle");
  return {
    findings,
    explanation: sound
      ? explainClash(problem, { proof: proveWithin(seconds * PROOF_SHARE_MS) })
      : { feasible: "unknown" },
  };
});
