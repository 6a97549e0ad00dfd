import { describe, expect, it } from "vitest";
import { matchListings, type MarketListing } from "./market.ts";
import { openEvent, type ChangeTask, type VersionedListing } from "./open-event.ts";

const TODAY = "2023-06-14";
const GOODS = [
  ["соевое масло", "大豆油"],
  ["пиломатериалы", "木材"],
  ["холодильные перевозки", "冷藏运输"],
  ["таможенное оформление", "报关"],
] as const;

function listing(i: number, words: string, version = "1"): VersionedListing {
  const side = i % 2 === 0 ? "need" : "offer";
  return {
    id: `l${String(i).padStart(3, "0")}`,
    organisationId: `o${i}`,
    side,
    kind: "business",
    industry: "agriculture",
    texts: [{ locale: side === "need" ? "ru" : "zh-CN", title: words, body: "" }],
    validFrom: null,
    validUntil: null,
    role: "enterprise",
    country: side === "need" ? "RU" : "CN",
    languages: [],
    updatedAt: version,
  };
}
const all = Array.from({ length: 40 }, (_, i) => listing(i, GOODS[(i >> 1) % GOODS.length]![i % 2]!));
const task = (market: readonly VersionedListing[], listingId: string, more: Partial<ChangeTask> = {}): ChangeTask => ({
  today: TODAY,
  rules: {},
  perListing: 3,
  versions: market.map(({ id, updatedAt }) => [id, updatedAt] as const),
  supplied: [],
  models: [],
  listingId,
  formerPartners: [],
  ...more,
});
const matchedAll = (market: readonly MarketListing[]) =>
  new Set(
    matchListings(market, { today: TODAY, exclusions: [], perListing: 3 })!.map(
      (one) => `${one.needId} ${one.offerId}`,
    ),
  );

describe("a market kept open", () => {
  it("asks for what it lacks: all at first, later only what changed", () => {
    const event = openEvent();
    expect(event.change(task(all, "l000"))).toEqual({ missing: all.map(({ id }) => id) });
    expect(event.change(task(all, "l000", { supplied: all }))).toHaveProperty("matches");
    const edited = all.map((one) => (one.id === "l004" ? listing(4, "пиломатериалы", "2") : one));
    expect(event.change(task(edited, "l004"))).toEqual({ missing: ["l004"] });
  });

  it("matches an edited listing alone, as the whole market would be matched", () => {
    const event = openEvent();
    event.change(task(all, "l000", { supplied: all }));
    const edited = all.map((one) => (one.id === "l004" ? listing(4, "пиломатериалы", "2") : one));
    const stored = matchedAll(all);
    const change = event.change(task(edited, "l004", { supplied: edited.filter(({ id }) => id === "l004") }));
    if ("missing" in change) throw new Error("nothing is missing");
    expect(change.renewed).toEqual(["l004"]);
    for (const key of [...stored]) if (key.includes("l004")) stored.delete(key);
    for (const pair of change.gone) stored.delete(`${pair.needId} ${pair.offerId}`);
    for (const found of change.matches) stored.add(`${found.needId} ${found.offerId}`);
    expect([...stored].sort()).toEqual([...matchedAll(edited)].sort());
  });

  it("takes in what else changed: withdrawn listings and those with a run of their own", () => {
    const event = openEvent();
    event.change(task(all, "l000", { supplied: all }));
    const later = [...all.filter(({ id }) => id !== "l001"), listing(41, "大豆油", "1")];
    const change = event.change(task(later, "l000", { supplied: later }));
    if ("missing" in change) throw new Error("nothing is missing");
    expect([...change.renewed].sort()).toEqual(["l000", "l001", "l041"]);
    expect(change.matches.some((one) => one.offerId === "l041")).toBe(true);
    expect(change.matches.every((one) => one.offerId !== "l001")).toBe(true);
  });

  it("follows rules that changed since it was opened", () => {
    const event = openEvent();
    event.change(task(all, "l000", { supplied: all }));
    const rules = { refusals: [{ organisationId: "o0", reason: "sanctioned" as const }] };
    const change = event.change(task(all, "l000", { rules }));
    if ("missing" in change) throw new Error("nothing is missing");
    expect(change.matches.filter((one) => one.needId === "l000")).toEqual([]);
  });
});
