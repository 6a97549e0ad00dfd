import { describe, expect, it } from "vitest";
import { withinQuota } from "./within-quota.ts";

const pair = (need: string, offer: string, score = 0.5) => ({
  needId: need,
  offerId: offer,
  needOrganisationId: `org-${need[0]!}`,
  offerOrganisationId: `org-${offer[0]!}`,
  score,
});
const NOTHING = { renewed: [], gone: [] };
const FREE = { matchesPerListing: 10, matchesPerOrganisation: null };
const ids = (pairs: readonly { needId: string; offerId: string }[]) =>
  pairs.map((one) => `${one.needId} ${one.offerId}`);

describe("room for what a change brings", () => {
  it("is by listing: the best comes first, and what is stored stays", () => {
    const stored = [pair("a1", "x1", 0.1)];
    const found = [pair("a1", "x1", 0.1), pair("a1", "x2", 0.9), pair("a1", "x3", 0.8)];
    expect(ids(withinQuota(found, stored, NOTHING, { ...FREE, matchesPerListing: 2 }))).toEqual(["a1 x1", "a1 x2"]);
  });
  it("is by organisation: all its listings count together", () => {
    const stored = [pair("a1", "x1")];
    const found = [pair("a2", "y1", 0.6), pair("a3", "y2", 0.7)];
    const two = { ...FREE, matchesPerOrganisation: 2 };
    expect(ids(withinQuota(found, stored, NOTHING, two))).toEqual(["a3 y2"]);
    expect(ids(withinQuota(found, stored, NOTHING, FREE))).toEqual(["a2 y1", "a3 y2"]);
  });
  it("grows by what is gone and by what is matched anew without being found again", () => {
    const stored = [pair("a1", "x1"), pair("a2", "x2")];
    const one = { ...FREE, matchesPerOrganisation: 2 };
    const found = [pair("a3", "z1")];
    expect(ids(withinQuota(found, stored, NOTHING, one))).toEqual([]);
    expect(ids(withinQuota(found, stored, { renewed: [], gone: [stored[0]!] }, one))).toEqual(["a3 z1"]);
    expect(ids(withinQuota(found, stored, { renewed: ["a2"], gone: [] }, one))).toEqual(["a3 z1"]);
  });
});
