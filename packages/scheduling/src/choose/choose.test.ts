import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { checkBound } from "../check/check-bound.ts";
import { generateRequests } from "../generate/generate-requests.ts";
import { buildModel } from "../model/model.ts";
import { solve } from "../solve.ts";
import { bruteForce } from "../testing/brute-force.ts";
import { sampleProblem } from "../testing/sample-problem.ts";
import { capacitiesOf, requestPrices, valueOf } from "./request-prices.ts";

const PAIRS = ["ab", "ac", "ad", "bc", "bd", "cd", "ae", "be"];

describe("choosing among requests", () => {
  it("finds the best choice of tiny problems, and prices never claim less than it brings", () => {
    for (let seed = 0; seed < 40; seed++) {
      const rng = seededRng(seed);
      const meetings = PAIRS.slice(0, 6 + rng.int(3)).map((pair) => ({
        personIds: [...pair],
        priority: "nice" as const,
        weight: 1 + rng.int(9),
      }));
      const problem = sampleProblem({ slots: 2, tables: 1 + rng.int(2), people: 5 }, meetings);
      const best = bruteForce(problem);
      const model = buildModel(problem);
      const capacities = capacitiesOf(model);
      expect(valueOf(model, capacities, requestPrices(model, capacities, 40))).toBeGreaterThan(best.niceWeight - 1e-6);
      const { objective } = solve(problem, { seed, budgetIterations: 5000 });
      expect(objective.niceWeight, `seed ${seed}`).toBe(best.niceWeight);
    }
  });

  it.each<[string, Parameters<typeof generateRequests>[0]]>([
    ["few tables", { people: 300, requests: 3000, slots: 20, tables: 50 }],
    ["few slots", { people: 300, requests: 3000, slots: 8, tables: 150 }],
    ["a low limit", { people: 300, requests: 3000, slots: 20, tables: 120, maxPerPerson: 6 }],
    ["minimums", { people: 300, requests: 3000, slots: 8, tables: 150, minPerPerson: 3 }],
  ])("comes within a thousandth of a bound that the checker confirms: %s", (_, shape) => {
    const problem = generateRequests(shape, seededRng(7));
    const { objective, bound } = solve(problem, { seed: 1, budgetIterations: 1000 });
    expect(bound.reasons.map((reason) => reason.code)).toContain("request_prices");
    expect(objective.niceWeight).toBeGreaterThan(0.999 * bound.niceWeight);
    expect(checkBound(problem, bound)).toEqual([]);
    expect(checkBound(problem, { ...bound, niceWeight: 0.999 * bound.niceWeight })).toHaveLength(1);
  });

  it("has an answer before the bound, however late it is", () => {
    const problem = generateRequests({ people: 300, requests: 3000, slots: 8, tables: 150 }, seededRng(7));
    let time = 0;
    const told: { weight: number; bound: number }[] = [];
    const { objective, bound } = solve(problem, {
      seed: 1,
      budgetIterations: 1000,
      deadlineMs: 1,
      clock: () => (time += 1000),
      onProgress: (progress) => told.push({ weight: progress.objective.niceWeight, bound: progress.bound.niceWeight }),
    });
    expect(objective.niceWeight).toBeGreaterThan(0.99 * bound.niceWeight);
    expect(told[0]!.weight).toBeGreaterThan(0.99 * bound.niceWeight);
    expect(told[0]!.bound).toBeGreaterThan(bound.niceWeight);
  });

  it("serves a minimum before weight", () => {
    const meetings = [
      { personIds: ["a", "b"], priority: "nice" as const, weight: 9 },
      { personIds: ["a", "c"], priority: "nice" as const, weight: 1 },
    ];
    const shape = { slots: 1, tables: 1, people: 3 };
    const free = solve(sampleProblem(shape, meetings), { seed: 1, budgetIterations: 500 });
    expect(free.placements.map((p) => p.meetingId)).toEqual(["m1"]);
    const people = sampleProblem(shape, meetings).people.map((p) => (p.id === "c" ? { ...p, minMeetings: 1 } : p));
    const bound = solve(sampleProblem(shape, meetings, { people }), { seed: 1, budgetIterations: 500 });
    expect(bound.placements.map((p) => p.meetingId)).toEqual(["m2"]);
    expect(bound.objective.minimumShort).toBe(0);
  });
});
