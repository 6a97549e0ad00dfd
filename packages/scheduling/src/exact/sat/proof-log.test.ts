import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { SatSolver } from "./solver.ts";

/** Whether unit propagation alone, from the clause denied, runs into a contradiction. Literals in the solver's own numbering. */
function follows(clauses: readonly (readonly number[])[], clause: readonly number[]): boolean {
  const held = new Set(clause.map((l) => l ^ 1));
  for (let changed = true; changed;) {
    changed = false;
    for (const other of clauses) {
      if (other.some((l) => held.has(l))) continue;
      const open = other.filter((l) => !held.has(l ^ 1));
      if (open.length === 0) return true;
      if (open.length === 1) {
        held.add(open[0]!);
        changed = true;
      }
    }
  }
  return false;
}

describe("the log of learned clauses", () => {
  it("is a proof: each clause follows by unit propagation from those before it, the last one empty", () => {
    for (let seed = 0; seed < 6; seed++) {
      const rng = seededRng(seed);
      const known: number[][] = [];
      const learned: number[][] = [];
      const slice = (literals: Int32Array, from: number, size: number) => [...literals.slice(from, from + size)];
      const solver = new SatSolver({
        seed,
        log: {
          learned: (literals, from, size) => learned.push(slice(literals, from, size)),
          deleted: () => undefined,
        },
      });
      solver.reserve(40);
      for (let i = 0; i < 230; i++) {
        const clause = Array.from({ length: 3 }, () => (1 + rng.int(40)) * (rng.int(2) === 0 ? 1 : -1));
        known.push(clause.map((l) => (l > 0 ? 2 * l - 2 : -2 * l - 1)));
        solver.add(clause);
      }
      expect(solver.run(1e6)).toBe("unsat");
      expect(learned.at(-1)).toEqual([]);
      for (const clause of learned) {
        expect(follows(known, clause)).toBe(true);
        known.push(clause);
      }
    }
  });
});
