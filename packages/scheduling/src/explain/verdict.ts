import type { Problem } from "../problem/problem.ts";

/** Whether every meeting of a problem can be held. "infeasible" is said only where it was shown. */
export type Verdict = "feasible" | "infeasible" | "unknown";

/** Answers within a budget of its own, the same for the same problem. */
export type Oracle = (problem: Problem) => Verdict;
