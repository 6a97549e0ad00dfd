import { describe, expect, it } from "vitest";
import { SatSolver } from "../../exact/sat/solver.ts";
import { errorsOf, solve, type Problem } from "../../index.ts";
import { arbitraryProblem } from "../../testing/arbitrary-problem.ts";
import { fewestByTrying, tinyProblem } from "../../testing/tiny-problem.ts";
import { dayView } from "./day-view.ts";
import { Formula } from "./formula.ts";
import { problemClauses } from "./problem-clauses.ts";

/** Whether the clauses leave a timetable with fewer than `breaks` breaks possible. */
function leavePossible(problem: Problem, breaks: number, mostBreaks: number): boolean {
  const view = dayView(problem);
  if (!view) return false;
  const formula = new Formula(1e7);
  problemClauses(problem, view, { breaks, mostBreaks }, formula);
  const solver = new SatSolver();
  solver.reserve(formula.variables);
  for (let from = 0; from < formula.size;) {
    const end = formula.words.indexOf(0, from);
    solver.add([...formula.words.subarray(from, end)]);
    from = end + 1;
  }
  return solver.run(100_000) === "sat";
}

describe("the clauses of a problem", () => {
  it("leave possible exactly what trying everything finds", () => {
    const seen = { possible: 0, impossible: 0 };
    for (let seed = 0; seed < 120; seed++) {
      const problem = tinyProblem(seed);
      const fewest = fewestByTrying(problem, problem.rules.fairnessFirst === true) ?? Infinity;
      for (const [breaks, most] of [
        [1, 0],
        [1, 3],
        [2, 1],
        [2, 6],
        [4, 3],
      ] as const) {
        const found = leavePossible(problem, breaks, most);
        expect(found, `seed ${seed}, fewer than ${breaks} of ${most}`).toBe(fewest < breaks);
        seen[found ? "possible" : "impossible"]++;
      }
    }
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(100);
  });

  it("never rule out a timetable that was found, with rules of all kinds", () => {
    let met = 0;
    for (let seed = 0; seed < 100; seed++) {
      const problem = arbitraryProblem(seed);
      if (errorsOf(problem).length > 0) continue;
      const { unplaced, objective } = solve(problem, { seed, budgetIterations: 2000 });
      if (unplaced.length > 0 || (problem.rules.fairnessFirst === true && objective.fairnessViolation > 0)) continue;
      met++;
      for (const more of [0, 3])
        expect(leavePossible(problem, objective.breaks + 1, objective.breaks + more), `seed ${seed}`).toBe(true);
    }
    expect(met).toBeGreaterThan(8);
  });
});
