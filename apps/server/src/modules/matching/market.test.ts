import { describe, expect, it } from "vitest";
import { matchingDay, matchListings, proposeMeetings, withoutGoodMatch, type MarketListing } from "./market.ts";

const listing = (
  id: string,
  side: "need" | "offer",
  locale: "ru" | "zh-CN" | "ko-CN",
  title: string,
  body: string,
): MarketListing => ({
  id,
  organisationId: `org-${id}`,
  side,
  kind: "business",
  industry: "agriculture",
  texts: [{ locale, title, body }],
  validFrom: null,
  validUntil: null,
  role: "enterprise",
  country: locale === "ru" ? "RU" : "CN",
  languages: [],
});
const NEED = listing("n1", "need", "ru", "Закупаем соевое масло", "Ищем поставщика соевого масла, 500 тонн в год.");
const OFFER = listing("o1", "offer", "zh-CN", "供应大豆油", "黑龙江大豆油，年产两万吨，可出口俄罗斯。");
const OTHER = listing("o2", "offer", "zh-CN", "呼叫中心外包", "提供航空旅客服务外包。");
const options = { today: "2023-06-14", exclusions: [] };

describe("matching listings", () => {
  it("says why with the words of both sides, in the texts as they are stored", () => {
    const matches = matchListings([NEED, OFFER, OTHER], options)!;
    const found = matches.find((match) => match.offerId === "o1")!;
    expect(found).toMatchObject({ needId: "n1", needOrganisationId: "org-n1", offerOrganisationId: "org-o1" });
    const [first] = found.evidence;
    expect(NEED.texts[0]![first!.need.field].slice(first!.need.start, first!.need.end)).toMatch(/соев/i);
    expect(OFFER.texts[0]![first!.offer.field].slice(first!.offer.start, first!.offer.end)).toMatch(/大豆油/);
    expect(first!.need.locale).toBe("ru");
    expect(Object.keys(first!.label).sort()).toEqual(["en", "ko-CN", "ko-KR", "ru", "zh-CN"]);
    expect(Object.keys(found.parts)).toEqual(expect.arrayContaining(["text", "kind", "forNeed", "forOffer"]));
    expect(matches.every((match) => match.score >= 0 && match.score <= 1)).toBe(true);
  });
  it("keeps apart who is kept apart, and leaves out what is no longer valid", () => {
    expect(matchListings([NEED, OFFER], { ...options, exclusions: [["org-o1", "org-n1"]] })).toEqual([]);
    expect(matchListings([NEED, { ...OFFER, validUntil: "2023-06-13" }], options)).toEqual([]);
    expect(matchListings([NEED, { ...OFFER, organisationId: "org-n1" }], options)).toEqual([]);
  });
  it("gives nothing when it is asked to stop", () => {
    expect(matchListings([NEED, OFFER], { ...options, shouldStop: () => true })).toBeUndefined();
  });
  it("names who is left without a good match, and proposes who should meet", () => {
    const matches = [
      { needOrganisationId: "a", offerOrganisationId: "b", score: 0.8 },
      { needOrganisationId: "c", offerOrganisationId: "b", score: 0.3 },
    ];
    const all = ["c", "a", "b", "d", "a"].map((organisationId) => ({ organisationId }));
    expect(withoutGoodMatch(all, matches)).toEqual(["c", "d"]);
    expect(proposeMeetings(matches, 1).meetings.map(({ a, b }) => [a, b])).toEqual([["a", "b"]]);
  });
  it("judges validity on the event's own days once it is over", () => {
    const event = { startsOn: "2023-06-14", endsOn: "2023-06-15", homeZone: "Asia/Shanghai" };
    expect(matchingDay("2023-06-01T17:00:00.000Z", event)).toBe("2023-06-02");
    expect(matchingDay("2026-01-01T00:00:00.000Z", event)).toBe("2023-06-14");
  });
});
