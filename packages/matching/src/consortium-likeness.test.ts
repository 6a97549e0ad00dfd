import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { likenessOf } from "./consortium-likeness.ts";
import { cosine, type SparseVector } from "./corpus.ts";

const FEATURES = 40;

function vector(seed: number): SparseVector {
  const rng = seededRng(seed);
  const ids = Uint32Array.from({ length: FEATURES }, (_, id) => id).filter(() => rng.next() < 0.2);
  const weights = Float32Array.from(ids, () => rng.next());
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { ids, weights: weights.map((weight) => weight / length) };
}

describe("likeness of groups", () => {
  const groups = new Map(
    Array.from(
      { length: 12 },
      (_, i) => [`g${i}`, Array.from({ length: i % 4 }, (__, j) => vector(10 * i + j))] as const,
    ),
  );
  it("is the highest cosine between them, whichever is asked for first", () => {
    const likeness = likenessOf(groups, FEATURES)();
    for (const [a, one] of groups)
      for (const [b, other] of groups) {
        const expected = Math.max(0, ...one.flatMap((x) => other.map((y) => cosine(x, y))));
        expect(likeness(a, b)).toBeCloseTo(expected, 5);
        expect(likeness(b, a)).toBeCloseTo(expected, 5);
      }
  });
  it("is nothing for who is not there", () => {
    expect(likenessOf(groups, FEATURES)()("g1", "nobody")).toBe(0);
  });
});
