import { seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SatSolver } from "./solver.ts";

type Clause = number[];

function satisfiable(variables: number, clauses: readonly Clause[]): boolean {
  for (let bits = 0; bits < 1 << variables; bits++) {
    if (clauses.every((clause) => clause.some((l) => ((bits >> (Math.abs(l) - 1)) & 1) === (l > 0 ? 1 : 0))))
      return true;
  }
  return false;
}

function randomClauses(seed: number, variables: number, ratio: number): Clause[] {
  const rng = seededRng(seed);
  return Array.from({ length: Math.round(variables * ratio) }, () =>
    Array.from({ length: 1 + rng.int(2) + rng.int(2) }, () => (1 + rng.int(variables)) * (rng.int(2) === 0 ? 1 : -1)),
  );
}

const seeds = fc.integer({ min: 0, max: 1e6 });

describe("SatSolver", () => {
  it("agrees with trying everything, and its models hold", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 10 }), (seed, variables) => {
        const clauses = randomClauses(seed, variables, 1.5 + (seed % 5) / 2);
        const solver = new SatSolver({ seed });
        solver.reserve(variables);
        for (const clause of clauses) solver.add(clause);
        const answer = solver.run(1e6);
        expect(answer).toBe(satisfiable(variables, clauses) ? "sat" : "unsat");
        if (answer === "sat") for (const clause of clauses) expect(clause.some((l) => solver.isTrue(l))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("refutes assumptions with a core that is itself impossible, and stays usable", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 4, max: 9 }), (seed, variables) => {
        const clauses = randomClauses(seed, variables, 2.5);
        const rng = seededRng(seed + 1);
        const solver = new SatSolver({ seed });
        solver.reserve(variables);
        for (const clause of clauses) solver.add(clause);
        for (let round = 0; round < 4; round++) {
          const assumed = Array.from({ length: rng.int(4) }, () => (1 + rng.int(variables)) * (rng.int(2) ? 1 : -1));
          solver.assume(assumed);
          const answer = solver.run(1e6);
          expect(answer).toBe(satisfiable(variables, [...clauses, ...assumed.map((l) => [l])]) ? "sat" : "unsat");
          if (answer === "sat") expect(assumed.every((l) => solver.isTrue(l))).toBe(true);
          else {
            expect(solver.core().every((l) => assumed.includes(l))).toBe(true);
            expect(satisfiable(variables, [...clauses, ...solver.core().map((l) => [l])])).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("solves hard random problems of both kinds in slices, the same way every time", () => {
    const run = (seed: number, ratio: number) => {
      const rng = seededRng(seed);
      const clauses = Array.from({ length: Math.round(140 * ratio) }, () =>
        Array.from({ length: 3 }, () => (1 + rng.int(140)) * (rng.int(2) === 0 ? 1 : -1)),
      );
      const solver = new SatSolver({ seed });
      solver.reserve(140);
      for (const clause of clauses) solver.add(clause);
      let answer = solver.run(100);
      while (answer === "unknown") answer = solver.run(100);
      if (answer === "sat") for (const clause of clauses) expect(clause.some((l) => solver.isTrue(l))).toBe(true);
      return { answer, conflicts: solver.conflicts };
    };
    const outcomes = Array.from({ length: 12 }, (_, i) => run(i, i % 2 === 0 ? 4 : 5));
    expect(outcomes.filter((o) => o.answer === "sat").length).toBeGreaterThan(0);
    expect(outcomes.filter((o) => o.answer === "unsat").length).toBeGreaterThan(0);
    expect(run(3, 5)).toEqual(outcomes[3]);
  });

  it("refutes more pigeons than holes", () => {
    const solver = new SatSolver();
    const holes = 7;
    const at = (p: number, h: number) => p * holes + h + 1;
    for (let p = 0; p <= holes; p++) solver.add(Array.from({ length: holes }, (_, h) => at(p, h)));
    for (let h = 0; h < holes; h++)
      for (let p = 0; p <= holes; p++) for (let q = 0; q < p; q++) solver.add([-at(p, h), -at(q, h)]);
    expect(solver.run(1e6)).toBe("unsat");
    expect(solver.core()).toEqual([]);
  });
});
