import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchChanged, matchMarket, openMarket, type Market } from "./index.ts";
import { generatedListings } from "./match-generated.ts";

const today = "2023-06-14";
const pairsOf = (market: Market): Map<string, number> =>
  new Map(matchMarket(market, { perListing: 4 }).matches.map((one) => [`${one.needId} ${one.offerId}`, one.score]));

describe("a changed listing", () => {
  it("changes the matches exactly as matching the whole market anew would", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(fc.tuple(fc.nat(79), fc.nat(2)), { minLength: 1, maxLength: 6 }),
        (seed, steps) => {
          const all = generatedListings(80, seed);
          const spare = generatedListings(80, seed + 5000);
          const market = openMarket(all.slice(0, 60), { today })!;
          const stored = pairsOf(market);
          for (const [at, what] of steps) {
            // 0: edited or new; 1: taken out; 2: edited and on the other side now.
            const edited = { ...spare[at]!, id: all[at]!.id };
            const turned = { ...edited, side: edited.side === "need" ? ("offer" as const) : ("need" as const) };
            const change = matchChanged(market, what === 1 ? { id: edited.id } : what === 2 ? turned : edited, {
              perListing: 4,
            });
            for (const key of [...stored.keys()]) if (key.split(" ").includes(edited.id)) stored.delete(key);
            for (const { needId, offerId } of change.gone) expect(stored.delete(`${needId} ${offerId}`)).toBe(true);
            for (const one of change.matches) {
              stored.set(`${one.needId} ${one.offerId}`, one.score);
              expect(one.evidence.length).toBeGreaterThan(0);
            }
            expect(new Map([...stored].sort())).toEqual(new Map([...pairsOf(market)].sort()));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("taken out of the market, is unknown to it, and an unknown one changes nothing", () => {
    const all = generatedListings(40, 4);
    const market = openMarket(all, { today })!;
    const before = pairsOf(market);
    expect(matchChanged(market, { id: "nobody" })).toEqual({ matches: [], gone: [], looked: 0 });
    expect(pairsOf(market)).toEqual(before);
    matchChanged(market, { id: all[0]!.id });
    expect([...pairsOf(market).keys()].some((key) => key.split(" ").includes(all[0]!.id))).toBe(false);
  });
});
