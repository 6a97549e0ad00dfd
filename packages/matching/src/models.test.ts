import { describe, expect, it } from "vitest";
import type { MatchListing } from "./listing.ts";
import { match } from "./match.ts";
import { matchChanged } from "./match-change.ts";
import { openMarket } from "./market.ts";
import type { ModelVectors } from "./models.ts";
import { toUnitLength } from "./embedder.ts";

const listing = (id: string, side: "need" | "offer", title: string): MatchListing => ({
  id,
  organisationId: `of ${id}`,
  side,
  kind: "business",
  industry: "food",
  role: "enterprise",
  country: side === "need" ? "CN" : "RU",
  texts: [{ locale: "en", title, body: "" }],
  languages: [],
});
const model = (name: string, vectors: Readonly<Record<string, readonly number[]>>): ModelVectors => ({
  name,
  vectors: new Map(Object.entries(vectors).map(([id, vector]) => [id, toUnitLength(Float32Array.from(vector))])),
});
const TODAY = "2023-06-14";

/** Words no lexicon has: only a model can bring n1 and o1 together. */
const LISTINGS = [
  listing("n1", "need", "zzyva qqo"),
  listing("n2", "need", "coal"),
  listing("o1", "offer", "wrkl pffz"),
  listing("o2", "offer", "coal"),
  ...Array.from({ length: 20 }, (_, i) => listing(`x${i}`, i % 2 === 0 ? "need" : "offer", `bbq${i}`)),
];
const spread = Object.fromEntries(LISTINGS.map(({ id }, i) => [id, [0.2, Math.sin(i), Math.cos(i)]]));
const MODEL = model("m", { ...spread, n1: [9, 0, 0], o1: [9, 0.1, 0], n2: [0, 9, 1], o2: [0, 9, 0.9] });

describe("embedding models beside the lexicon", () => {
  const pair = (models?: readonly ModelVectors[], needId = "n1", offerId = "o1") =>
    match(LISTINGS, { today: TODAY, ...(models ? { models } : {}) }).matches.find(
      (found) => found.needId === needId && found.offerId === offerId,
    );

  it("find what shares no word, with their part of the score and the two titles as evidence", () => {
    expect(pair()).toBeUndefined();
    const found = pair([MODEL])!;
    expect(found.parts.map(({ name }) => name).slice(0, 2)).toEqual(["text", "model"]);
    expect(found.parts[0]).toMatchObject({ forNeed: 0 });
    expect(found.parts[1]).toMatchObject({ forNeed: 1, forOffer: 1 });
    expect(found.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(found.evidence).toEqual([
      {
        need: { text: 0, field: "title", start: 0, end: 9 },
        offer: { text: 0, field: "title", start: 0, end: 9 },
        again: { need: [], offer: [] },
        concept: null,
        weight: 1,
      },
    ]);
  });

  it("leave words as evidence where words are shared", () => {
    const found = pair([MODEL], "n2", "o2")!;
    expect(found.evidence[0]!.need).toMatchObject({ start: 0, end: 4 });
    expect(found.parts[0]!.forNeed).toBeGreaterThan(0.5);
  });

  it("change nothing where there is none, and nothing for listings they do not know", () => {
    const plain = match(LISTINGS, { today: TODAY }).matches;
    expect(match(LISTINGS, { today: TODAY, models: [] }).matches).toEqual(plain);
    expect(match(LISTINGS, { today: TODAY, models: [model("m", {})] }).matches).toEqual(plain);
    expect(match(LISTINGS, { today: TODAY, models: [model("m", { n1: [0, 0], o1: [0, 0] })] }).matches).toEqual(plain);
  });

  it("count by place, mean over several: one that puts the pair last halves what the other gives", () => {
    const away = model("other", { ...spread, n1: [-1, 0, 0], o1: [9, 0, 0] });
    const [one, both] = [pair([MODEL])!, pair([MODEL, away])];
    const part = (found: typeof both) => found?.parts.find(({ name }) => name === "model")?.forNeed ?? 0;
    expect(part(both)).toBeLessThan(part(one));
    expect(part(both)).toBeGreaterThan(part(one) / 2);
  });

  it("respect the hard filters and do not depend on the order of the listings", () => {
    const rules = { exclusions: [{ a: "of n1", b: "of o1" }] };
    const apart = match(LISTINGS, { today: TODAY, models: [MODEL], rules }).matches;
    expect(apart.some(({ needId, offerId }) => needId === "n1" && offerId === "o1")).toBe(false);
    expect(match([...LISTINGS].reverse(), { today: TODAY, models: [MODEL] }).matches).toEqual(
      match(LISTINGS, { today: TODAY, models: [MODEL] }).matches,
    );
  });

  it("serve an edited listing alone", () => {
    const vectors = new Map(MODEL.vectors);
    const market = openMarket(LISTINGS, { today: TODAY, models: [{ name: "m", vectors }] })!;
    vectors.set("x1", toUnitLength(Float32Array.of(9, 0.01, 0)));
    const { matches } = matchChanged(market, {
      ...LISTINGS.find(({ id }) => id === "x1")!,
      texts: [{ locale: "en", title: "uuvw", body: "" }],
    });
    expect(matches.some(({ needId, offerId }) => needId === "n1" && offerId === "x1")).toBe(true);
  });
});
