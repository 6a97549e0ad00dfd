import { describe, expect, it } from "vitest";
import { amountLoss } from "./amount.ts";
import type { RankedDocument } from "./documents.ts";

function saying(amount: number): RankedDocument {
  return {
    vector: { ids: new Uint32Array(), weights: new Float32Array() },
    words: [],
    shares: new Float32Array(),
    amount,
  };
}

describe("what a pair loses by saying more or less", () => {
  it("is nothing for equals, grows with the ratio either way, and ends at 0.08", () => {
    const same = [saying(9)];
    const loss = amountLoss(same, same);
    expect(loss(saying(9), saying(9))).toBe(0);
    expect(loss(saying(9), saying(19))).toBeCloseTo(0.08 * Math.log(2) ** 2, 12);
    expect(loss(saying(19), saying(9))).toBeCloseTo(0.08 * Math.log(2) ** 2, 12);
    expect(loss(saying(1), saying(1000))).toBe(0.08);
    expect(loss(saying(0), saying(0))).toBe(0);
  });

  it("allows for the usual ratio of two languages where many texts show it", () => {
    const [short, long] = [Array.from({ length: 180 }, () => saying(9)), Array.from({ length: 180 }, () => saying(19))];
    const loss = amountLoss(short, long);
    expect(loss(saying(9), saying(19))).toBeCloseTo(0.08 * (0.1 * Math.log(2)) ** 2, 12);
    expect(amountLoss([], [])(saying(1), saying(1))).toBe(0);
  });
});
