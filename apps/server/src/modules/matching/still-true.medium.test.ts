import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NEED, openExchange, type Exchange } from "../../testing/open-exchange.ts";
import { matchListings } from "./market.ts";
import { loadMarket } from "./queries.ts";
import { DEFAULT_RULES, type MarketRules } from "./rules/rules.ts";
import { stillTrue } from "./still-true.ts";
import { replaceMatches } from "./store.ts";

const PARTY = { sides: [], roles: [], countries: [], kinds: [] };
const DAY = "2023-06-14";
let exchange: Exchange;
let offer: string;
let needs: string[];
let read: Awaited<ReturnType<typeof loadMarket>>;
/** What a thread found while the event was as it is at the beginning of a test. */
let found: NonNullable<ReturnType<typeof matchListings>>;

beforeAll(async () => {
  // Without a worker: what a run would do later must not be what makes a test pass.
  exchange = await openExchange();
  offer = await exchange.accepted(exchange.longda, {});
  const text = NEED.texts[0]!;
  needs = [];
  for (const more of ["", " Оплата по факту."])
    needs.push(await exchange.accepted(exchange.amur, { ...NEED, texts: [{ ...text, body: text.body + more }] }));
});
beforeEach(async () => {
  const { db } = exchange.services;
  await db.deleteFrom("market_rules").execute();
  await db.deleteFrom("exclusion").execute();
  await db.deleteFrom("refused_organisation").execute();
  await db.updateTable("listing").set({ valid_until: null }).execute();
  read = await loadMarket(db, exchange.eventId);
  found = matchListings(read, { today: DAY, exclusions: [], perListing: DEFAULT_RULES.matchesPerListing })!;
});
const left = async () => {
  const { db, clock } = exchange.services;
  const { current } = await stillTrue(db, exchange.eventId, found, read, clock.now());
  return current.map((match) => match.needId).sort();
};
const publish = async (change: Partial<MarketRules>) => {
  const path = `${exchange.path}/matching/rules`;
  const { rules, version } = (await exchange.organiser.call("GET", path)).body;
  const answer = await exchange.organiser.call("PUT", path, { rules: { ...rules, ...change }, version });
  expect(answer.status).toBeLessThan(300);
};
const never = (who: object, whom: object): MarketRules["meetings"] => [
  {
    id: "00000000-0000-4000-8000-000000000001",
    effect: "never",
    who: { ...PARTY, ...who },
    whom: { ...PARTY, ...whom },
    reason: "",
  },
];

describe("what a thread found, once it is written", () => {
  it("is all there while nothing has changed", async () => {
    expect(await left()).toEqual(needs.toSorted());
  });
  it("is without those a rule published meanwhile keeps from meeting", async () => {
    await publish({ meetings: never({ countries: ["CN"] }, { countries: ["RU"] }) });
    expect(await left()).toEqual([]);
  });
  it("is judged by what the organisations are now", async () => {
    await publish({ meetings: never({ roles: ["fund"] }, { countries: ["RU"] }) });
    expect(await left()).toHaveLength(2);
    const role = (to: "fund" | "enterprise") =>
      exchange.services.db
        .updateTable("organisation")
        .set({ role: to })
        .where("id", "=", exchange.longda.organisationId)
        .execute();
    await role("fund");
    expect(await left()).toEqual([]);
    await role("enterprise");
  });
  it("is without a party refused meanwhile", async () => {
    await publish({ refused: [{ organisationId: exchange.longda.organisationId, kind: "sanctioned", reason: "" }] });
    expect(await left()).toEqual([]);
  });
  it("keeps to a quota that has become smaller, the best first", async () => {
    await publish({ matchesPerOrganisation: 1 });
    const [best] = found.toSorted((a, b) => b.score - a.score || (a.needId < b.needId ? -1 : 1));
    expect(await left()).toEqual([best!.needId]);
  });
  it("is without a listing that has run out", async () => {
    await exchange.services.db
      .updateTable("listing")
      .set({ valid_until: "2023-06-01" })
      .where("id", "=", needs[0]!)
      .execute();
    expect(await left()).toEqual([needs[1]]);
  });
});

describe("matches that are shown", () => {
  const shown = async () =>
    (
      (await exchange.organiser.call("GET", `${exchange.path}/matches`)).body as { items: { need: { id: string } }[] }
    ).items
      .map(({ need }) => need.id)
      .sort();
  const store = async () => {
    const { body } = await exchange.organiser.call("POST", `${exchange.path}/matching`);
    await replaceMatches(exchange.services.db, exchange.eventId, body.runId, found);
  };
  it("lose at once, not only after the next run, what new rules or quotas forbid", async () => {
    await store();
    expect(await shown()).toEqual(needs.toSorted());
    await publish({ matchesPerOrganisation: 1 });
    expect(await shown()).toHaveLength(1);
    await publish({ meetings: never({ countries: ["CN"] }, { countries: ["RU"] }) });
    expect(await shown()).toEqual([]);
  });
  it("lose a listing on the day after its last, in the list, in files and in the count of good ones", async () => {
    await store();
    await exchange.services.db.updateTable("listing").set({ valid_until: DAY }).where("id", "=", needs[0]!).execute();
    const before = exchange.services.clock.now();
    const good = async () => {
      const { items } = (await exchange.organiser.call("GET", `${exchange.path}/matching/few?waitMs=0`)).body as {
        items: { listings: { listing: { id: string }; good: number }[] }[];
      };
      return items.flatMap(({ listings }) => listings).find(({ listing }) => listing.id === offer)!.good;
    };
    expect([await shown(), await good()]).toEqual([needs.toSorted(), 2]);
    // The event lasts longer, so that it is not over.
    const lastDay = (day: string) => exchange.services.db.updateTable("event").set({ ends_on: day }).execute();
    await lastDay("2023-06-30");
    exchange.clock.set("2023-06-15T04:00:00.000Z");
    expect([await shown(), await good()]).toEqual([[needs[1]], 1]);
    const csv = await exchange.organiser.call("GET", `${exchange.path}/matches.csv?language=en`);
    expect(String(csv.body).trim().split("\r\n")).toHaveLength(2);
    exchange.clock.set(before);
    await lastDay(DAY);
  });
});
