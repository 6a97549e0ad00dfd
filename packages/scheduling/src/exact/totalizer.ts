import type { Cnf } from "./cnf.ts";

/** Which way a count binds: "least": outputs hold when the inputs say so; "both": and only then. */
export type Sides = "least" | "both";

/**
 * Counts true inputs in unary (Bailleux and Boufkhad 2003), up to `limit`: output j (from 0) holds if more than j inputs hold; with
 * "both", only then. Halves of nearly equal size; O(n · limit · log n) clauses for small limits.
 */
export function totalizer(cnf: Cnf, inputs: readonly number[], limit: number, sides: Sides): number[] {
  if (inputs.length <= 1 || limit <= 0) return inputs.slice(0, Math.max(0, limit));
  const middle = inputs.length >> 1;
  const left = totalizer(cnf, inputs.slice(0, middle), limit, sides);
  const right = totalizer(cnf, inputs.slice(middle), limit, sides);
  const outputs = Array.from({ length: Math.min(limit, left.length + right.length) }, () => cnf.fresh());
  for (let i = 1; i < outputs.length; i++) cnf.add(-outputs[i]!, outputs[i - 1]!);
  // Where a half is cut off at `limit`, every sum that would need the missing outputs is beyond the limit as well.
  for (let a = 0; a <= left.length; a++) {
    for (let b = 0; b <= right.length && a + b <= outputs.length; b++) {
      if (a + b > 0) {
        const clause = [outputs[a + b - 1]!];
        if (a > 0) clause.push(-left[a - 1]!);
        if (b > 0) clause.push(-right[b - 1]!);
        cnf.add(...clause);
      }
      if (sides === "both" && a + b < outputs.length) {
        const clause = [-outputs[a + b]!];
        if (a < left.length) clause.push(left[a]!);
        if (b < right.length) clause.push(right[b]!);
        cnf.add(...clause);
      }
    }
  }
  return outputs;
}
