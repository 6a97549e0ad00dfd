import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBreaks, markSlot, slotMask } from "./breaks.ts";

/** Walks the day slot by slot. */
function naive(busy: ReadonlySet<number>, slotCount: number): number {
  let breaks = 0;
  let idleSince = false;
  let met = false;
  for (let t = 0; t < slotCount; t++) {
    if (busy.has(t)) {
      if (met && idleSince) breaks++;
      met = true;
      idleSince = false;
    } else idleSince = true;
  }
  return breaks;
}

describe("countBreaks", () => {
  it.each([
    [[], 0],
    [[3], 0],
    [[0, 1, 2], 0],
    [[0, 2], 1],
    [[0, 2, 5, 6], 2],
    [[31, 32], 0],
    [[31, 33], 1],
    [[63, 64, 66], 1],
  ])("slots %j make %i", (slots, breaks) => {
    const mask = slotMask(96);
    for (const slot of slots) markSlot(mask, slot);
    expect(countBreaks(mask)).toBe(breaks);
  });

  it("agrees with a slot-by-slot walk for any number of slots", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(fc.nat(99)), (slotCount, picks) => {
        const busy = new Set(picks.filter((t) => t < slotCount));
        const mask = slotMask(slotCount);
        for (const slot of busy) markSlot(mask, slot);
        expect(countBreaks(mask)).toBe(naive(busy, slotCount));
      }),
    );
  });
});
