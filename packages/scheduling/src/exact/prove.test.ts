import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../bounds/bounds.ts";
import { checkBound, restsOnSearch } from "../check/check-bound.ts";
import { checkTimetable, createProof, solve, type Problem, type Proof } from "../index.ts";
import { buildModel } from "../model/model.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";
import { fewestByTrying, tinyProblem } from "../testing/tiny-problem.ts";

const seeds = fc.integer({ min: 0, max: 1e6 });

function proved(problem: Problem): Proof {
  const proof = createProof({ problem, seed: 1 });
  while (proof.step() === "working");
  return proof;
}

describe("createProof", () => {
  it("proves the optimum, or that there is none, as trying everything does", () => {
    const seen = { optimal: 0, infeasible: 0, broken: 0 };
    const codes = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const problem = tinyProblem(seed);
      const fewest = fewestByTrying(problem, problem.rules.fairnessFirst === true);
      const any = fewest ?? fewestByTrying(problem, false);
      expect(bounds(buildModel(problem)).breaks, `bound, seed ${seed}`).toBeLessThanOrEqual(any ?? Infinity);
      const proof = proved(problem);
      if (any === undefined) {
        expect(proof.outcome(), `seed ${seed}`).toBe("infeasible");
        expect(proof.reason()).toBeDefined();
        seen.infeasible++;
      } else if (fewest === undefined) expect(proof.outcome(), `seed ${seed}`).toBe("unknown");
      else {
        expect(proof.outcome(), `seed ${seed}`).toBe("optimal");
        expect(proof.breaks(), `seed ${seed}`).toBe(fewest);
        seen.optimal++;
        if (fewest > 0) seen.broken++;
        const timetable = proof.timetable()!;
        expect(timetable.objective.breaks).toBe(fewest);
        expect(checkBound(problem, timetable.bound), `certificate, seed ${seed}`).toEqual([]);
        for (const { code } of timetable.bound.reasons) codes.add(code);
        if (fewest === 0 || restsOnSearch(timetable.bound)) continue;
        const boasting = { ...timetable.bound, breaks: fewest + 1 };
        expect(checkBound(problem, boasting)).toMatchObject([
          { rule: "bound_true", claimed: fewest + 1, found: fewest },
        ]);
      }
    }
    expect(Math.min(seen.optimal, seen.infeasible, seen.broken)).toBeGreaterThan(15);
    expect([...codes]).toEqual(
      expect.arrayContaining([
        "people_cannot_be_compact",
        "groups_cannot_be_compact",
        "slots_too_full",
        "fewer_breaks_refuted",
      ]),
    );
  });

  it("never claims more than some timetable shows, on problems of all kinds", () => {
    let settled = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = arbitraryProblem(seed);
        const proof = proved(problem);
        const { unplaced, objective } = solve(problem, { seed, budgetIterations: 2000 });
        const mustsOut = unplaced.some(
          ({ meetingId }) => problem.meetings.find((m) => m.id === meetingId)?.priority === "must",
        );
        if (proof.outcome() === "infeasible") expect(mustsOut).toBe(true);
        if (unplaced.length === 0) {
          expect(proof.allCanBeHeld()).not.toBe(false);
          expect(proof.breaks()).toBeLessThanOrEqual(objective.breaks);
        }
        const timetable = proof.timetable();
        if (!timetable) return;
        settled++;
        expect(timetable.unplaced).toEqual([]);
        expect(checkTimetable(problem, timetable)).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(settled).toBeGreaterThan(5);
  });
});
