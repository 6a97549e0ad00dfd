import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDocument, toUnitLength } from "./embedder.ts";
import { fuseByRank, worthOfPlace } from "./fusion.ts";

describe("reciprocal rank fusion", () => {
  it("computes the published sum", () => {
    const fused = fuseByRank([
      ["a", "b", "c"],
      ["b", "d"],
    ]);
    expect(fused.map(({ item }) => item)).toEqual(["b", "a", "d", "c"]);
    expect(fused[0]!.score).toBeCloseTo(1 / 62 + 1 / 61, 12);
    expect(fused[3]!.score).toBeCloseTo(1 / 63, 12);
  });

  it("breaks ties by the best place, then by the earlier ranking", () => {
    expect(
      fuseByRank([
        ["a", "b"],
        ["b", "a"],
      ]).map(({ item }) => item),
    ).toEqual(["a", "b"]);
    expect(fuseByRank([["x"], ["y"]]).map(({ item }) => item)).toEqual(["x", "y"]);
  });

  it("counts an item once in each ranking, however often it is named", () => {
    expect(fuseByRank([["a", "a", "b"]])).toEqual(fuseByRank([["a", "b"]]));
  });

  it("keeps one ranking's order, and puts what all have first in the first place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.uniqueArray(fc.nat(50)), (one, two) => {
        expect(fuseByRank([one]).map(({ item }) => item)).toEqual(one);
        expect(
          fuseByRank([
            [99, ...one],
            [99, ...two],
          ])[0]!.item,
        ).toBe(99);
        expect(fuseByRank([one, two])).toHaveLength(new Set([...one, ...two]).size);
      }),
    );
  });

  it("refuses a k below 0, and gives the first place 1", () => {
    expect(() => fuseByRank([[1]], -1)).toThrow(/at least 0/);
    expect(worthOfPlace(1)).toBe(1);
    expect(worthOfPlace(62)).toBeCloseTo(0.5, 12);
  });
});

describe("what a model reads and gives", () => {
  it("reads every language version, title before body", () => {
    expect(
      plainDocument([
        { locale: "ru", title: " Мёд ", body: "липовый" },
        { locale: "en", title: "Honey", body: "" },
      ]),
    ).toBe("Мёд\nлиповый\nHoney");
  });

  it("scales to length 1, and makes nothing of what has no direction", () => {
    expect([...toUnitLength(Float32Array.of(3, 4))]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    for (const bad of [
      [0, 0],
      [NaN, 1],
      [Infinity, 1],
    ])
      expect([...toUnitLength(Float32Array.from(bad))]).toEqual([0, 0]);
  });
});
