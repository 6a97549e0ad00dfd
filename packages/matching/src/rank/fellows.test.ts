import { describe, expect, it } from "vitest";
import type { SparseVector } from "../corpus.ts";
import { kindOf } from "./documents.ts";
import { withFellows } from "./fellows.ts";

function vector(weights: Readonly<Record<number, number>>): SparseVector {
  return {
    ids: Uint32Array.from(Object.keys(weights).map(Number)),
    weights: Float32Array.from(Object.values(weights)),
  };
}

describe("what fellows add to a listing", () => {
  it("is half as much as it says itself, shared out by likeness; nothing where nobody is like it", () => {
    const alone = vector({ 5: 1 });
    const [first, second, third, fourth] = withFellows(
      [vector({ 0: 1 }), vector({ 0: 0.6, 1: 0.8 }), vector({ 0: 0.2, 2: 0.9 }), alone],
      6,
    );
    // Likeness 0.6 and 0.2: shares of 3/8 and 1/8.
    expect(Array.from(first!.ids)).toEqual([0, 1, 2]);
    [1 + (0.6 * 3) / 8 + 0.2 / 8, (0.8 * 3) / 8, 0.9 / 8].forEach((weight, i) =>
      expect(first!.weights[i]).toBeCloseTo(weight, 6),
    );
    expect(Array.from(second!.ids)).toEqual([0, 1, 2]);
    expect(third!.ids).toHaveLength(3);
    expect(fourth).toBe(alone);
  });

  it("comes from the nearest three alone", () => {
    const many = [0.9, 0.8, 0.7, 0.6].map((weight, i) => vector({ 0: weight, [i + 1]: 0.1 }));
    const [own] = withFellows([vector({ 0: 1 }), ...many], 5);
    expect(Array.from(own!.ids)).toEqual([0, 1, 2, 3]);
  });
});

describe("the kind of texts", () => {
  it("is listings where most of both sides have a title line", () => {
    expect(kindOf(["a\nb", "c\nd", "e"], ["f\ng"])).toBe("listings");
    expect(kindOf(["a\nb"], ["f", "g\nh"])).toBe("sentences");
    expect(kindOf(["a\n", "b"], ["f\ng"])).toBe("sentences");
    expect(kindOf([], [])).toBe("sentences");
  });
});
