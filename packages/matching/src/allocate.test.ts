import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRng } from "@songhua/kernel";
import { allocate, type ScoredPair } from "./allocate.ts";

function market(size: number, seed: number): ScoredPair[] {
  const rng = seededRng(seed);
  // The first tenth of the sellers is liked by all.
  return Array.from({ length: size * size }, (_, i) => {
    const [buyer, seller] = [Math.floor(i / size), i % size];
    return { a: `b${buyer}`, b: `s${seller}`, score: Math.min(1, 0.5 * rng.next() + (seller < size / 10 ? 0.5 : 0)) };
  });
}

describe("allocate", () => {
  it("never exceeds a capacity, never repeats a pair, and leaves nobody out who could still meet", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (seed, capacity) => {
        const capacities = new Map([["b0", 0]]);
        const { meetings, unserved } = allocate(market(8, seed), { defaultCapacity: capacity, capacities });
        const met = new Map<string, number>();
        for (const id of meetings.flatMap(({ a, b }) => [a, b])) met.set(id, (met.get(id) ?? 0) + 1);
        expect(met.has("b0")).toBe(false);
        expect(Math.max(0, ...met.values())).toBeLessThanOrEqual(capacity);
        expect(new Set(meetings.map(({ a, b }) => `${a} ${b}`)).size).toBe(meetings.length);
        for (const id of unserved) expect(met.has(id)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("gives everybody a meeting where there is room", () => {
    expect(allocate(market(30, 5), { defaultCapacity: 2 }).unserved).toEqual([]);
  });

  it("balances: expected meetings use up no more than a capacity", () => {
    const { meetings } = allocate(market(10, 2), { defaultCapacity: 10 });
    const used = new Map<string, number>();
    for (const { a, b, share } of meetings) for (const id of [a, b]) used.set(id, (used.get(id) ?? 0) + share);
    for (const total of used.values()) expect(total).toBeLessThanOrEqual(10 + 1e-6);
  });

  it("does not depend on order or direction of the pairs", () => {
    const pairs = market(12, 9);
    const turned = [...pairs].reverse().map(({ a, b, score }) => ({ a: b, b: a, score }));
    expect(allocate(turned, { defaultCapacity: 3 })).toEqual(allocate(pairs, { defaultCapacity: 3 }));
  });
});
