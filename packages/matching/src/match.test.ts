import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INDUSTRIES, LISTING_KINDS, LOCALES, ORGANISATION_ROLES, seededRng } from "@songhua/kernel";
import { CONCEPTS, languageOf } from "@songhua/lexicon";
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

/** A market of generated listings, words taken from the lexicon. */
function generated(count: number, seed: number): MatchListing[] {
  const rng = seededRng(seed);
  const pick = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const locale = pick(LOCALES);
    const phrase = (): string => pick(pick(CONCEPTS).names[languageOf(locale)]);
    const phrases = (n: number): string => Array.from({ length: n }, phrase).join(", ");
    return {
      id: `l${String(i).padStart(5, "0")}`,
      organisationId: `o${rng.int(Math.ceil(count / 2))}`,
      side: rng.int(2) === 0 ? "need" : "offer",
      kind: pick(LISTING_KINDS),
      industry: pick(INDUSTRIES),
      role: pick(ORGANISATION_ROLES),
      country: pick(["CN", "RU", "KR"]),
      texts: [{ locale, title: phrases(3), body: phrases(12) }],
      languages: [locale],
      ...(rng.int(4) === 0 ? { validUntil: pick(["2023-06-01", "2023-06-20", "2024-01-01"]) } : {}),
    };
  });
}

describe("match", () => {
  it("keeps the hard rules and its ranges in any market", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
        const all = generated(count, seed);
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
    const all = generated(120, 7);
    expect(match([...all].reverse(), { today })).toEqual(match(all, { today }));
  });

  it("matches a thousand listings in time, with progress", () => {
    const all = generated(1000, 3);
    const steps: number[] = [];
    const started = performance.now();
    const result = match(all, { today, onProgress: (done) => steps.push(done) });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(steps).toEqual(Array.from({ length: 2000 }, (_, i) => i + 1));
    expect(result.matches.length).toBeGreaterThan(500);
  });

  it("stops when asked", () => {
    let asked = 0;
    const result = match(generated(50, 1), { today, shouldStop: () => ++asked > 60 });
    expect(result.stopped).toBe(true);
    expect(result.byListing.size).toBe(10);
    expect(match(generated(50, 1), { today, shouldStop: () => true })).toMatchObject({ stopped: true, matches: [] });
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

  it("reads no further than a field's limit, in good time", () => {
    const started = performance.now();
    match([...listings, offer("huge", "", "соя и рефрижераторные перевозки ".repeat(40_000))], { today });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("does not pay for stuffing", () => {
    const everything = CONCEPTS.map(({ names }) => names.ru[0]).join(", ");
    const stuffed = [offer("stuffed", "Соя соя соя", everything), offer("repeat", "Склад", "соя ".repeat(300))];
    const ranked = match([...listings, ...stuffed], { today }).byListing.get("need-yanji")!;
    expect(ranked[0]?.offerId).toBe("offer-cold");
    expect(ranked.find((found) => found.offerId === "stuffed")?.score ?? 0).toBeLessThan(ranked[0]!.score);
  });
});
