import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@songhua/kernel";
import { CONCEPTS } from "@songhua/lexicon";
import { generatedListings } from "./match-generated.ts";
import { evidenceLabel, match, openMarket, spanText, whyNot, type MatchListing } from "./index.ts";

const today = "2023-06-14";
const base = { kind: "business", role: "enterprise", languages: [] } as const;

const yanjiNeed: MatchListing = {
  ...base,
  id: "need-yanji",
  organisationId: "yanji-trade",
  side: "need",
  industry: "agriculture",
  country: "CN",
  languages: ["ko-CN", "zh-CN"],
  texts: [
    {
      locale: "ko-CN",
      title: "콩 수입 협력",
      body: "울라지보스또크에서 오는 콩의 랭장운수와 통관을 맡아줄 회사를 찾습니다.",
    },
  ],
};
function offer(id: string, title: string, body: string, more: Partial<MatchListing> = {}): MatchListing {
  const texts = [{ locale: "ru" as const, title, body }];
  return {
    ...base,
    id,
    organisationId: `org-${id}`,
    side: "offer",
    industry: "logistics",
    country: "RU",
    texts,
    ...more,
  };
}
const vladivostokOffer = offer(
  "offer-cold",
  "Рефрижераторные перевозки из Владивостока",
  "Возим сою и продукты питания, берём на себя таможенное оформление.",
);
const distractors = [
  offer("offer-it", "Разработка программного обеспечения", "Мобильные приложения и системная интеграция."),
  offer("offer-soy", "Продаём сою", "Урожай этого года, самовывоз.", { industry: "agriculture" }),
  offer("offer-bus", "Автобусные туры по Приморью", "Экскурсии и гостиницы.", { industry: "tourism" }),
  offer("offer-timber", "Пиломатериалы и фанера", "Поставка из Хабаровска.", { industry: "forestry" }),
  offer("offer-customs", "Таможенный брокер", "Сертификация и коды ТН ВЭД.", { industry: "customs" }),
];
const listings = [yanjiNeed, ...distractors, vladivostokOffer];

describe("a Korean need from Yanji and a Russian offer from Vladivostok", () => {
  const [first] = match(listings, { today }).byListing.get("need-yanji")!;

  it("puts the offer that fits first", () => {
    expect(first?.offerId).toBe("offer-cold");
    expect(first!.score).toBeGreaterThan(0.6);
  });

  it("shows the very phrases that made it so", () => {
    const shown = first!.evidence.map((item) => [
      item.concept,
      spanText(yanjiNeed.texts, item.need),
      spanText(vladivostokOffer.texts, item.offer),
    ]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ["refrigerated_transport", "랭장운수", "Рефрижераторные перевозки"],
        ["customs_clearance", "통관", "таможенное оформление"],
        ["soy", "콩", "сою"],
        ["place:vladivostok", "울라지보스또크", "Владивостока"],
      ]),
    );
  });

  it("counts a thing with every place where the need says it, and names them", () => {
    const text = (title: string, body: string) => [{ locale: "en" as const, title, body }];
    const need = {
      ...yanjiNeed,
      texts: text("Refrigerated transport", "Customs clearance and refrigerated transport"),
    };
    const offered = { ...vladivostokOffer, texts: text("Customs clearance", "Refrigerated transport, insurance") };
    const [found] = match([need, offered], { today, minText: 0 }).matches;
    const cold = found!.evidence.find((item) => item.concept === "refrigerated_transport")!;
    expect(cold.need).toEqual({ text: 0, field: "title", start: 0, end: 22 });
    expect(cold.again).toEqual({ need: [{ text: 0, field: "body", start: 22, end: 44 }], offer: [] });
    expect(found!.evidence.reduce((sum, item) => sum + item.weight, 0)).toBeCloseTo(1, 5);
  });

  it("names the evidence in the reader's language", () => {
    const cold = first!.evidence.find((item) => item.concept === "refrigerated_transport")!;
    expect(LOCALES.map((locale) => evidenceLabel(cold, yanjiNeed.texts, locale))).toEqual([
      "冷藏运输",
      "рефрижераторные перевозки",
      "냉장 운송",
      "랭장운수",
      "refrigerated transport",
    ]);
  });

  it("says why another is not matched", () => {
    const market = openMarket([...listings, offer("old", "Соя", "Соя", { validUntil: "2023-06-13" })], {
      today,
      exclusions: [["org-offer-soy", "yanji-trade"]],
    })!;
    expect(whyNot(market, "need-yanji", "offer-soy").reason).toBe("excluded");
    expect(whyNot(market, "offer-it", "need-yanji").reason).toBe("text_too_far");
    expect(whyNot(market, "need-yanji", "old").reason).toBe("expired");
    expect(whyNot(market, "need-yanji", "nobody").reason).toBe("unknown_listing");
    expect(whyNot(market, "offer-it", "offer-soy").reason).toBe("same_side");
    expect(whyNot(market, "need-yanji", "offer-cold").reason).toBe("matched");
  });
});

describe("match", () => {
  it("keeps the hard rules and its ranges in any market", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
        const all = generatedListings(count, seed);
        const byId = new Map(all.map((listing) => [listing.id, listing]));
        const exclusions = all
          .slice(0, 10)
          .map((listing, i) => [listing.organisationId, all[count - 1 - i]!.organisationId] as const);
        const barred = new Set(exclusions.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const { byListing, matches } = match(all, { today, exclusions, minText: 0 });
        expect(byListing.size).toBe(count);
        for (const found of matches) {
          const [need, offered] = [byId.get(found.needId)!, byId.get(found.offerId)!];
          expect([need.side, offered.side]).toEqual(["need", "offer"]);
          expect(need.organisationId).not.toBe(offered.organisationId);
          expect(barred.has(`${need.organisationId} ${offered.organisationId}`)).toBe(false);
          expect(need.validUntil !== "2023-06-01" && offered.validUntil !== "2023-06-01").toBe(true);
          for (const value of [found.score, ...found.parts.flatMap((part) => [part.forNeed, part.forOffer])])
            expect(value >= 0 && value <= 1).toBe(true);
          expect(found.evidence.length).toBeGreaterThan(0);
          for (const item of found.evidence) {
            expect(spanText(need.texts, item.need)).not.toBe("");
            expect(spanText(offered.texts, item.offer)).not.toBe("");
            expect(item.weight > 0 && item.weight <= 1.000001).toBe(true);
          }
        }
        for (const found of byListing.values()) expect(found.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 12 },
    );
  });

  it("does not depend on the order of its input", () => {
    const all = generatedListings(120, 7);
    expect(match([...all].reverse(), { today })).toEqual(match(all, { today }));
  });

  it("says how far it is", () => {
    const all = generatedListings(300, 3);
    const steps: number[] = [];
    const result = match(all, { today, onProgress: (done) => steps.push(done) });
    expect(steps).toEqual(Array.from({ length: 600 }, (_, i) => i + 1));
    expect(result.matches.length).toBeGreaterThan(100);
  });

  it("stops when asked", () => {
    let asked = 0;
    const result = match(generatedListings(50, 1), { today, shouldStop: () => ++asked > 60 });
    expect(result.stopped).toBe(true);
    expect(result.byListing.size).toBe(10);
    expect(match(generatedListings(50, 1), { today, shouldStop: () => true })).toMatchObject({
      stopped: true,
      matches: [],
    });
  });

  it("refuses two listings with one id", () => {
    expect(() => match([yanjiNeed, yanjiNeed], { today })).toThrow("need-yanji");
  });

  it.each([
    ["empty", ""],
    ["emoji", "🚚❄️🫘"],
    ["a lone surrogate", "\ud83d"],
    ["control characters", "\u0000\u202e"],
  ])("a listing of %s matches nothing and breaks nothing", (_, body) => {
    const result = match([...listings, offer("odd", "", body)], { today });
    expect(result.byListing.get("odd")).toEqual([]);
  });

  it("reads no further than a field's limit", () => {
    const long = (end: string) => [...listings, offer("huge", "", "пустота ".repeat(4000) + end)];
    const scores = (end: string) => match(long(end), { today }).matches.filter((found) => found.offerId === "huge");
    expect(scores("соя и рефрижераторные перевозки")).toEqual(scores(""));
  });

  it("matches two listings of equal texts alike, told apart by id, and one organisation never with itself", () => {
    const twin = { ...vladivostokOffer, id: "offer-cold-2", organisationId: "org-twin" };
    const own = { ...vladivostokOffer, id: "offer-own", organisationId: yanjiNeed.organisationId };
    const { byListing } = match([...listings, twin, own], { today });
    const [first, second] = byListing.get("need-yanji")!;
    expect([first!.offerId, second!.offerId]).toEqual(["offer-cold", "offer-cold-2"]);
    expect(second!.score).toBe(first!.score);
    expect(second!.evidence).toEqual(first!.evidence);
    expect(byListing.get("offer-own")).toEqual([]);
    const market = openMarket([...listings, own], { today })!;
    expect(whyNot(market, "need-yanji", "offer-own")).toEqual({ reason: "same_organisation" });
  });

  it("does not pay for stuffing", () => {
    const everything = CONCEPTS.map(({ names }) => names.ru[0]).join(", ");
    const stuffed = [offer("stuffed", "Соя соя соя", everything), offer("repeat", "Склад", "соя ".repeat(300))];
    const ranked = match([...listings, ...stuffed], { today }).byListing.get("need-yanji")!;
    expect(ranked[0]?.offerId).toBe("offer-cold");
    expect(ranked.find((found) => found.offerId === "stuffed")?.score ?? 0).toBeLessThan(ranked[0]!.score);
  });
});
