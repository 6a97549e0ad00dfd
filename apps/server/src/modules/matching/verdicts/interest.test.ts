import { describe, expect, it } from "vitest";
import { scoreWithInterest } from "./interest.ts";

const SIDES = { forNeed: 0.6, forOffer: 0.5 };
const score = (need?: "must" | "meet" | "no", offer?: "must" | "meet" | "no") =>
  scoreWithInterest(SIDES, { need, offer }).score;

describe("interest in the score", () => {
  it("leaves the score as it is while nobody has spoken", () => {
    expect(score()).toBeCloseTo(Math.sqrt(0.6 * 0.5), 4);
    expect(scoreWithInterest(SIDES, {}).part).toBe(0.5);
  });
  it("puts mutual interest first, then one side's, then silence, then a refusal", () => {
    const order = [
      score("must", "must"),
      score("meet", "meet"),
      score("meet"),
      score(),
      score("must", "no"),
      score("no", "no"),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });
  it("never lowers a match that a side wants", () => {
    const high = { forNeed: 0.97, forOffer: 0.99 };
    const before = scoreWithInterest(high, {}).score;
    expect(scoreWithInterest(high, { need: "meet" }).score).toBeGreaterThan(before);
  });
  it("lets one refusal outweigh the other side's wish, and stays within its range", () => {
    expect(score("must", "no")).toBeLessThan(score());
    expect(scoreWithInterest(SIDES, { need: "must", offer: "no" }).part).toBe(0);
    for (const sides of [
      { forNeed: 0, forOffer: 0 },
      { forNeed: 1, forOffer: 1 },
    ]) {
      const { score: at, part } = scoreWithInterest(sides, { need: "must", offer: "must" });
      expect([at >= 0 && at <= 1, part]).toEqual([true, 1]);
    }
  });
});
