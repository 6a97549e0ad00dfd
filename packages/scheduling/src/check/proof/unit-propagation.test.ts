import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { UnitPropagation } from "./unit-propagation.ts";

const VARIABLES = 12;

/** Whether denying the clause contradicts the others by unit propagation, the slow way. */
function followsSlowly(clauses: readonly (readonly number[])[], clause: readonly number[]): boolean {
  const held = new Set(clause.map((l) => l ^ 1));
  if ([...held].some((l) => held.has(l ^ 1))) return true;
  for (let changed = true; changed;) {
    changed = false;
    for (const other of clauses) {
      if (other.some((l) => held.has(l))) continue;
      const open = [...new Set(other)].filter((l) => !held.has(l ^ 1));
      if (open.length === 0) return true;
      if (open.length > 1) continue;
      held.add(open[0]!);
      changed = true;
    }
  }
  return false;
}

const add = (known: UnitPropagation, clause: readonly number[]) => known.add(Int32Array.from(clause), clause.length);
const forget = (known: UnitPropagation, clause: readonly number[]) =>
  known.forget(Int32Array.from(clause), clause.length);
const follows = (known: UnitPropagation, clause: readonly number[]) =>
  known.follows(Int32Array.from(clause), clause.length);

describe("unit propagation", () => {
  it("finds what follows as the slow way does, while clauses come and go", () => {
    const seen = { yes: 0, no: 0, refuted: 0 };
    for (let seed = 0; seed < 200; seed++) {
      const rng = seededRng(seed);
      const clauseOf = (size: number) => Array.from({ length: size }, () => 2 + rng.int(2 * VARIABLES));
      const known = new UnitPropagation(VARIABLES);
      let clauses: number[][] = [];
      for (let round = 0; round < 60 && !known.refuted; round++) {
        const fresh = clauseOf(2 + rng.int(2));
        add(known, fresh);
        clauses.push(fresh);
        const asked = clauseOf(rng.int(4));
        const found = follows(known, asked);
        expect(found, `seed ${seed}, round ${round}`).toBe(followsSlowly(clauses, asked));
        seen[found ? "yes" : "no"]++;
        // Only while nothing holds for good: that would outlive its clause here, and not in the slow way.
        if (rng.int(3) > 0 || followsSlowly(clauses, [])) continue;
        const settled = Array.from({ length: 2 * VARIABLES }, (_, i) => i + 2).some((l) => unitFollows(clauses, l));
        if (settled) continue;
        const [gone] = clauses.splice(rng.int(clauses.length), 1);
        forget(known, [...gone!].reverse());
        clauses = [...clauses];
      }
      if (known.refuted) seen.refuted++;
    }
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(300);
    expect(seen.refuted).toBeGreaterThan(20);
  });

  it("keeps what holds for good when the clause it came from is forgotten, and one of two equal clauses", () => {
    const known = new UnitPropagation(3);
    add(known, [2, 4]);
    add(known, [3]);
    forget(known, [2, 4]);
    expect(follows(known, [4])).toBe(true);
    const twice = new UnitPropagation(3);
    for (const clause of [[2, 4, 6], [6, 4, 2], [5]]) add(twice, clause);
    forget(twice, [4, 2, 6]);
    expect(follows(twice, [2, 6])).toBe(true);
    forget(twice, [2, 4, 6]);
    expect(follows(twice, [2, 6])).toBe(false);
  });

  it("makes room again where much was forgotten", () => {
    const rng = seededRng(1);
    const variables = 4000;
    const known = new UnitPropagation(variables);
    const chain = Array.from({ length: variables - 1 }, (_, i) => [2 * (i + 1) + 1, 2 * (i + 2)]);
    const padding = Array.from({ length: 120_000 }, () => Array.from({ length: 9 }, () => 2 + rng.int(2 * variables)));
    chain.forEach((clause, i) => {
      padding.slice(30 * i, 30 * i + 30).forEach((one) => add(known, one));
      add(known, clause);
    });
    for (const clause of padding) forget(known, clause);
    expect(follows(known, [3, 2 * variables])).toBe(true);
    forget(known, chain[2000]!);
    expect(follows(known, [3, 2 * variables])).toBe(false);
    expect(follows(known, [3, chain[2000]![0]! ^ 1])).toBe(true);
  });
});

function unitFollows(clauses: readonly (readonly number[])[], literal: number): boolean {
  return clauses.some((clause) => new Set(clause).size === 1 && clause[0] === literal);
}
