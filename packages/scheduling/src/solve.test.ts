import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryProblem } from "./testing/arbitrary-problem.ts";
import { bruteForce } from "./testing/brute-force.ts";
import { sampleProblem } from "./testing/sample-problem.ts";
import { certificate, checkCertificate, checkTimetable, compareObjectives, generateEvent, solve } from "./index.ts";
import { seededRng } from "@songhua/kernel";

const text = (s: string) => `${s.length}:${s.slice(0, 40)}`;
const seeds = fc.integer({ min: 0, max: 1e6 });

describe("solve", () => {
  it("keeps every rule, and its certificate holds, on problems of all kinds", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = arbitraryProblem(seed);
        const timetable = solve(problem, { seed, budgetIterations: 2000 });
        const violations = checkCertificate(problem, timetable, certificate(problem, timetable, text), text);
        expect(violations).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("reaches the brute-force optimum of small problems", () => {
    for (let seed = 0; seed < 60; seed++) {
      const rng = seededRng(seed);
      const slots = 4 + rng.int(2);
      const meetings = Array.from({ length: 5 }, (_, i) => ({
        personIds: [
          ["a", "b", "c"],
          ["b", "d"],
          ["c", "d"],
          ["a", "d"],
          ["b", "c"],
        ][i]!.slice(0, 2 + rng.int(2)),
        priority: rng.next() < 0.6 ? ("must" as const) : ("nice" as const),
        weight: 1 + rng.int(3),
        allowedSlotIds: Array.from({ length: slots }, (_, t) => `s${t + 1}`).filter(() => rng.next() < 0.6),
      }));
      const problem = sampleProblem({ slots, tables: 1, people: 4 }, meetings);
      const found = solve(problem, { seed, budgetIterations: 20_000 });
      // Walking and finish come last and are only kept low, not proven least.
      const best = { ...bruteForce(problem), walking: 0, finish: 0 };
      expect(compareObjectives({ ...found.objective, walking: 0, finish: 0 }, best), `seed ${seed}`).toBe(0);
    }
  });

  it("is the same for the same seed and budget", () => {
    const problem = generateEvent({ people: 30, meetings: 90, slots: 10, tables: 12 }, seededRng(5));
    const run = () => solve(problem, { seed: 9, budgetIterations: 5000 });
    expect(run()).toEqual(run());
  });

  it("holds a whole event of 300 people and 600 meetings at 40 tables", () => {
    const problem = generateEvent({ people: 300, meetings: 600, slots: 16, tables: 40 }, seededRng(1));
    const timetable = solve(problem, { seed: 1, budgetIterations: 20_000 });
    expect(timetable.unplaced).toEqual([]);
    expect(checkTimetable(problem, timetable)).toEqual([]);
  });

  it("says why a meeting cannot be held and holds the rest", () => {
    const problem = sampleProblem({ slots: 2, tables: 2, people: 4 }, [
      { personIds: ["a", "b"], allowedSlotIds: [] },
      { personIds: ["a", "c"] },
      { personIds: ["a", "d"] },
      { personIds: ["a", "b"], priority: "nice" },
    ]);
    const { unplaced, objective, bound } = solve(problem, { seed: 1, budgetIterations: 100 });
    expect(objective.mustHeld).toBe(2);
    expect(bound.mustHeld).toBe(2);
    expect(unplaced.map((u) => [u.meetingId, u.reason.code])).toEqual([
      ["m1", "no_common_slot"],
      ["m4", "no_room"],
    ]);
    const told = bound.reasons.map(({ code }) => code);
    expect(told).toContain("breaks_unbounded_while_meetings_are_dropped");
    expect(new Set(told).size).toBe(told.length);
  });

  it("stops when asked, with a valid timetable", () => {
    const problem = generateEvent({ people: 30, meetings: 90, slots: 10, tables: 12 }, seededRng(5));
    const timetable = solve(problem, { seed: 1, budgetIterations: 1e9, shouldStop: () => true });
    expect(checkTimetable(problem, timetable)).toEqual([]);
  });
});
