import { seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SatSolver } from "./solver.ts";

interface Case {
  readonly clauses: number[][];
  readonly limits: { readonly most: number; readonly literals: number[] }[];
}

const holds = (bits: number, l: number): boolean => ((bits >> (Math.abs(l) - 1)) & 1) === (l > 0 ? 1 : 0);

function satisfiable(variables: number, { clauses, limits }: Case): boolean {
  for (let bits = 0; bits < 1 << variables; bits++) {
    const all = clauses.every((clause) => clause.some((l) => holds(bits, l)));
    if (all && limits.every(({ most, literals }) => literals.filter((l) => holds(bits, l)).length <= most)) return true;
  }
  return false;
}

function randomCase(seed: number, variables: number): Case {
  const rng = seededRng(seed);
  const sign = (v: number) => (rng.int(2) === 0 ? v : -v);
  const some = () => Array.from({ length: variables }, (_, v) => v + 1).filter(() => rng.next() < 0.6);
  return {
    clauses: Array.from({ length: rng.int(3 * variables) }, () =>
      Array.from({ length: 1 + rng.int(3) }, () => sign(1 + rng.int(variables))),
    ),
    limits: Array.from({ length: 1 + rng.int(4) }, () => ({ most: rng.int(4), literals: some().map(sign) })),
  };
}

describe("limits", () => {
  it("agree with trying everything, and models keep them, also under assumptions", () => {
    const seen = { sat: 0, unsat: 0, unknown: 0 };
    const sizes = fc.integer({ min: 3, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), sizes, (seed, variables) => {
        const posed = randomCase(seed, variables);
        const solver = new SatSolver({ seed, stance: seed % 2 === 0 ? "both" : "patient" });
        solver.reserve(variables);
        // Limits on what is already settled, and clauses that settle what is limited.
        for (const { most, literals } of posed.limits.slice(1)) solver.atMost(most, literals);
        for (const clause of posed.clauses) solver.add(clause);
        for (const { most, literals } of posed.limits.slice(0, 1)) solver.atMost(most, literals);
        for (const assumed of [[], [1, -2], [3, 2]]) {
          solver.assume(assumed);
          const answer = solver.run(1e6);
          const clauses = [...posed.clauses, ...assumed.map((l) => [l])];
          seen[answer]++;
          expect(answer).toBe(satisfiable(variables, { ...posed, clauses }) ? "sat" : "unsat");
          if (answer === "unsat") {
            const core = solver.core().map((l) => [l]);
            expect(satisfiable(variables, { ...posed, clauses: [...posed.clauses, ...core] })).toBe(false);
            continue;
          }
          for (const clause of clauses) expect(clause.some((l) => solver.isTrue(l))).toBe(true);
          for (const { most, literals } of posed.limits) {
            expect(literals.filter((l) => solver.isTrue(l)).length).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.sat).toBeGreaterThan(100);
    expect(seen.unsat).toBeGreaterThan(100);
  });

  it("outlive thousands of conflicts, with clauses forgotten and moved in between", () => {
    const rng = seededRng(3);
    const all = Array.from({ length: 90 }, (_, v) => v + 1);
    const clauses = Array.from({ length: 330 }, () =>
      Array.from({ length: 3 }, () => (1 + rng.int(90)) * (rng.int(4) === 0 ? -1 : 1)),
    );
    const solver = new SatSolver({ seed: 1 });
    solver.reserve(90);
    for (const clause of clauses) solver.add(clause);
    solver.atMost(44, all);
    expect(solver.run(1e6)).toBe("sat");
    expect(solver.conflicts).toBeGreaterThan(1000);
    for (const clause of clauses) expect(clause.some((l) => solver.isTrue(l))).toBe(true);
    expect(all.filter((l) => solver.isTrue(l)).length).toBeLessThanOrEqual(44);
  });

  it("refute more pigeons than holes", () => {
    const solver = new SatSolver();
    const at = (pigeon: number, hole: number) => pigeon * 6 + hole + 1;
    const pigeons = Array.from({ length: 7 }, (_, p) => p);
    const holes = Array.from({ length: 6 }, (_, h) => h);
    solver.reserve(42);
    for (const p of pigeons) solver.add(holes.map((h) => at(p, h)));
    for (const h of holes) {
      solver.atMost(
        1,
        pigeons.map((p) => at(p, h)),
      );
    }
    expect(solver.run(1e6)).toBe("unsat");
    expect(solver.core()).toEqual([]);
  });

  it("cannot be told in a log of learned clauses", () => {
    const solver = new SatSolver({ log: { learned: () => undefined, deleted: () => undefined } });
    solver.reserve(3);
    expect(() => solver.atMost(1, [1, 2, 3])).toThrow("cannot speak of limits");
  });
});
