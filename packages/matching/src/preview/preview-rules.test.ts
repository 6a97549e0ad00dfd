import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyQuotas,
  matchMarket,
  openMarket,
  previewRules,
  ruleAgainst,
  shortReasons,
  underRules,
  whyNot,
  type MatchRules,
} from "../index.ts";
import { generatedListings } from "../match-generated.ts";

const today = "2023-06-14";
const market = openMarket(generatedListings(160, 11), { today })!;
const keys = (pairs: readonly { needId: string; offerId: string }[]): string[] =>
  pairs.map(({ needId, offerId }) => `${needId} ${offerId}`).sort();
const listing = (id: string) => (market.needs.find(id) ?? market.offers.find(id))!.listing;

const filter = fc.record(
  {
    countries: fc.subarray(["CN", "RU", "KR"]),
    kinds: fc.subarray(["business", "technology", "capital"] as const),
    sides: fc.subarray(["need", "offer"] as const),
    industries: fc.subarray(["agriculture", "software", "finance"] as const),
  },
  { requiredKeys: [] },
);
const organisation = fc.nat(79).map((i) => `o${i}`);
const rules: fc.Arbitrary<MatchRules> = fc.record(
  {
    meetings: fc.array(
      fc.record({
        id: fc.uuid(),
        effect: fc.constantFrom("never" as const, "only" as const),
        who: filter,
        whom: filter,
      }),
      { maxLength: 3 },
    ),
    exclusions: fc.array(fc.record({ a: organisation, b: organisation }), { maxLength: 30 }),
    refusals: fc.array(fc.record({ organisationId: organisation, reason: fc.constant("sanctioned" as const) }), {
      maxLength: 5,
    }),
    quotas: fc.record(
      { perListing: fc.nat(4), perOrganisation: fc.nat(6), perPerson: fc.nat(5) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe("rules", () => {
  it("are kept by retrieval exactly as the barrier of each pair says", () => {
    fc.assert(
      fc.property(rules, (given) => {
        const changed = underRules(market, given);
        for (const side of changed.needs.inOrder()) {
          const filtered = changed.gate.filterFor(side.listing, changed.offers.columns);
          changed.offers.sides.forEach((other, doc) => {
            const open = filtered !== undefined && (filtered.accepts?.(doc) ?? true);
            expect(open).toBe(changed.gate.barrier(side.listing, other!.listing) === undefined);
            if (!open || !filtered.classes) return;
            const party = changed.offers.columns.fineOf[doc]!;
            expect(filtered.classes[changed.offers.columns.coarseOf[party]!]).toBe(1);
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("the preview of rules", () => {
  it("counts what matching under the old and the new rules gives", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 4 }), (given, wanted) => {
        const effect = previewRules(market, given, { wanted, goodScore: 0.4 })!;
        const before = matchMarket(market).matches;
        const after = applyQuotas(matchMarket(underRules(market, given)).matches, given.quotas);
        expect([effect.matchesBefore, effect.matchesAfter]).toEqual([before.length, after.length]);
        const [old, now] = [new Set(keys(before)), new Set(keys(after))];
        expect(keys(effect.lost)).toEqual([...old].filter((key) => !now.has(key)).sort());
        expect(keys(effect.gained)).toEqual([...now].filter((key) => !old.has(key)).sort());
        for (const { needId, offerId, because } of effect.lost) {
          expect(because).toBeDefined();
          if (because?.code === "rule_forbids")
            expect(ruleAgainst(given.meetings ?? [], listing(needId), listing(offerId))?.id).toBe(because.ruleId);
        }
        const good = new Map<string, number>();
        for (const one of after)
          for (const id of [one.needId, one.offerId]) if (one.score >= 0.4) good.set(id, (good.get(id) ?? 0) + 1);
        const ids = [...market.needs.inOrder(), ...market.offers.inOrder()].map((side) => side.listing.id);
        expect(new Map(effect.leftShort.map((one) => [one.listingId, one.good]))).toEqual(
          new Map(effect.leftShort.map(({ listingId }) => [listingId, good.get(listingId) ?? 0])),
        );
        expect(effect.leftShort.map((one) => one.listingId).sort()).toEqual(
          ids.filter((id) => (good.get(id) ?? 0) < wanted).sort(),
        );
        for (const one of effect.leftShort)
          expect(one.reasons.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(one.wanted - one.good);
      }),
      { numRuns: 15 },
    );
  });

  it("leaves the market under its own rules, and shows no effect of the same rules", () => {
    const effect = previewRules(market, market.gate.rules)!;
    expect([effect.lost, effect.gained]).toEqual([[], []]);
    expect(effect.matchesAfter).toBe(effect.matchesBefore);
  });

  it("says the same of single listings out of the matches there are", () => {
    fc.assert(
      fc.property(rules, (given) => {
        const changed = underRules(market, given);
        const { leftShort } = previewRules(changed, given)!;
        const matched = applyQuotas(matchMarket(changed).matches, given.quotas);
        const reasons = shortReasons(changed, leftShort, matched);
        expect([...reasons]).toEqual(leftShort.map((short) => [short.listingId, short.reasons]));
      }),
      { numRuns: 8 },
    );
  });
  it("names the rule that leaves a listing short", () => {
    const rule = { id: "no-russia", effect: "never", who: { countries: ["RU"] }, whom: {} } as const;
    const effect = previewRules(market, { meetings: [rule] }, { wanted: 1, goodScore: 0.3 })!;
    const russian = effect.leftShort.filter((one) => listing(one.listingId).country === "RU");
    expect(russian.every((one) => one.good === 0)).toBe(true);
    expect(
      russian.some((one) => one.reasons.some(({ code, ruleId }) => code === "rule_forbids" && ruleId === rule.id)),
    ).toBe(true);
  });

  it("stops when asked", () => {
    let asked = 0;
    expect(previewRules(market, {}, { shouldStop: () => ++asked > 200 })).toBeUndefined();
  });
});

describe("why not, under rules", () => {
  const [first] = matchMarket(market).matches;
  const { needId, offerId, needOrganisationId: a, offerOrganisationId: b } = first!;
  const ask = (given: MatchRules) => whyNot(underRules(market, given), needId, offerId, { matched: [] });
  it.each([
    [
      { refusals: [{ organisationId: b, reason: "sanctioned" }] },
      { reason: "refused", because: "sanctioned", organisationId: b },
    ],
    [{ exclusions: [{ a: b, b: a, reason: "rivals" }] }, { reason: "excluded", because: "rivals" }],
    [
      { meetings: [{ id: "r", effect: "only", who: { sides: ["need"] }, whom: { countries: [] } }] },
      { reason: "rule_forbids", ruleId: "r" },
    ],
    [{ quotas: { perListing: 0 } }, { reason: "quota_reached", of: "listing", id: needId, most: 0 }],
    [{ quotas: { perPerson: 0 } }, { reason: "quota_reached", of: "organisation", id: a, most: 0 }],
    [{}, { reason: "matched" }],
  ] as [MatchRules, object][])("%o", (given, answer) => {
    expect(ask(given)).toMatchObject(answer);
  });

  it("gives the places and who stands before", () => {
    const result = matchMarket(market, { perListing: 1 });
    const kept = new Set(keys(result.matches));
    const wide = matchMarket(market, { perListing: 10 }).matches.find(
      (one) => !kept.has(`${one.needId} ${one.offerId}`),
    )!;
    const answer = whyNot(market, wide.needId, wide.offerId, { perListing: 1 });
    if (answer.reason !== "outranked") throw new Error(answer.reason);
    expect(Math.min(answer.placeForNeed, answer.placeForOffer)).toBeGreaterThan(1);
    expect(answer.aheadForNeed[0]).toBe(result.byListing.get(wide.needId)![0]!.offerId);
    expect(answer.aheadForOffer[0]).toBe(result.byListing.get(wide.offerId)![0]!.needId);
  });
});
