import type { Operations, ResponseOf } from "@songhua/contract";
import { LOCALES } from "@songhua/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import { NEED, openExchange, type Exchange, type Party } from "../../testing/open-exchange.ts";

type Rules = ResponseOf<Operations["getMarketRules"]>;
type Preview = ResponseOf<Operations["getRulesPreview"]>;
type Why = ResponseOf<Operations["explainNoMatch"]>;

let exchange: Exchange;
let offer: string;
let needs: string[];
const ok = <T>(answer: { status: number; body: unknown }): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const get = async <T>(path: string) => ok<T>(await exchange.organiser.call("GET", `${exchange.path}${path}`));
const send = async <T>(method: "POST" | "PUT", path: string, body: object = {}) =>
  ok<T>(await exchange.organiser.call(method, `${exchange.path}${path}`, body));
const ended = async (runId: string) => {
  const run = await exchange.runEnded(exchange.eventId, runId);
  expect([run.state, run.failure]).toEqual(["done", null]);
};
const total = async () => (await get<{ total: number }>("/matches")).total;
const currentRules = () => get<Rules>("/matching/rules");
async function effectOf(change: Partial<Rules["rules"]>): Promise<Preview> {
  const { rules } = await currentRules();
  const { runId } = await send<{ runId: string }>("POST", "/matching/rules/preview", {
    rules: { ...rules, ...change },
  });
  await ended(runId);
  return get<Preview>(`/matching/rules/preview/${runId}`);
}
async function publish(change: Partial<Rules["rules"]>): Promise<void> {
  const { rules, version } = await currentRules();
  const body = { rules: { ...rules, ...change }, version };
  await ended((await send<{ runId: string }>("PUT", "/matching/rules", body)).runId);
}
async function undo(): Promise<void> {
  await ended((await send<{ runId: string }>("POST", "/matching/rules/undo")).runId);
}
const asks = (from: Party, to: Party, language = "en") =>
  from.caller.call(
    "POST",
    `${exchange.path}/requests`,
    { fromOrganisationId: from.organisationId, toOrganisationId: to.organisationId },
    { "accept-language": language },
  );
const stateOf = async (id: string) =>
  (
    await exchange.services.db
      .selectFrom("meeting_request")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).state;

const PARTY = { sides: [], roles: [], countries: [], kinds: [] };
/** Longda is of China, Amur of Russia. */
const APART = {
  id: "00000000-0000-4000-8000-000000000001",
  effect: "never" as const,
  who: { ...PARTY, countries: ["CN"] },
  whom: { ...PARTY, countries: ["RU"] },
  reason: "another day is set apart for it",
};

beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  offer = await exchange.accepted(exchange.longda, {});
  const text = NEED.texts[0]!;
  needs = [];
  for (const more of ["", " Оплата по факту.", " Доставка в Хабаровск."])
    needs.push(await exchange.accepted(exchange.amur, { ...NEED, texts: [{ ...text, body: text.body + more }] }));
  await ended((await send<{ runId: string }>("POST", "/matching")).runId);
});

describe("matches per organisation", () => {
  it("count in the preview, in the matching, in a single listing matched again, and where somebody asks why not", async () => {
    expect(await total()).toBe(3);
    const effect = await effectOf({ matchesPerOrganisation: 1 });
    expect([effect.matchesBefore, effect.matchesAfter, effect.lostCount]).toEqual([3, 1, 2]);
    expect(effect.lost.map(({ because }) => because)).toEqual(["quota_reached", "quota_reached"]);
    expect(await total()).toBe(3);
    await publish({ matchesPerOrganisation: 1 });
    expect(await total()).toBe(1);
    const stored = await get<{ items: { need: { id: string } }[] }>("/matches");
    const left = needs.find((id) => id !== stored.items[0]!.need.id)!;
    const why = await get<Why>(`/listings/${left}/why-not?waitMs=30000&listingId=${offer}`);
    expect(why.answers).toMatchObject([{ reason: "quota_reached", full: false, matchId: null }]);
    await exchange.accepted(exchange.amur, NEED);
    const runs = await exchange.services.db.selectFrom("run").select(["id", "kind"]).execute();
    expect(runs.map(({ kind }) => kind)).toContain("rematching");
    for (const { id } of runs) await ended(id);
    expect(await total()).toBe(1);
    await undo();
    expect(await total()).toBe(4);
  });
});

describe("who may meet whom", () => {
  it("holds for requests of participants, in either direction and in every language, with the organisers' reason", async () => {
    const waiting = ok<{ id: string }>(await asks(exchange.amur, exchange.longda));
    const other = ok<{ id: string }>(await asks(exchange.stranger, exchange.longda));
    const effect = await effectOf({ meetings: [APART] });
    expect(effect.meetings).toEqual({ full: 0, withdrawn: 1, withoutRoom: 0 });
    expect(await stateOf(waiting.id)).toBe("pending");
    await publish({ meetings: [APART] });
    expect([await stateOf(waiting.id), await stateOf(other.id)]).toEqual(["withdrawn", "pending"]);
    const titles = new Set<string>();
    for (const language of LOCALES) {
      const refused = await asks(exchange.amur, exchange.longda, language);
      expect([refused.status, refused.body.code]).toEqual([422, "request_rule"]);
      expect(refused.body.title).toContain(APART.reason);
      titles.add(refused.body.title);
    }
    expect(titles.size).toBe(LOCALES.length);
    expect((await asks(exchange.longda, exchange.amur)).body.code).toBe("request_rule");
    await undo();
    expect((await asks(exchange.longda, exchange.amur)).status).toBe(201);
  });

  it("holds for what was asked before and is accepted now, and for meetings of several", async () => {
    await exchange.services.db.updateTable("meeting_request").set({ state: "withdrawn" }).execute();
    const asked = ok<{ id: string }>(await asks(exchange.hanbat, exchange.amur));
    // As it stands when a rule is written while somebody answers.
    const { version, rules } = await exchange.services.db
      .selectFrom("market_rules")
      .select(["version", "rules"])
      .orderBy("version", "desc")
      .executeTakeFirstOrThrow();
    const only = {
      ...APART,
      effect: "only" as const,
      who: { ...PARTY, countries: ["RU"] },
      whom: { ...PARTY, countries: ["CN"] },
    };
    const write = (meetings: object[]) =>
      exchange.services.db
        .updateTable("market_rules")
        .set({ rules: JSON.stringify({ ...rules, meetings }) })
        .where("version", "=", version)
        .execute();
    await exchange.services.db
      .updateTable("organisation")
      .set({ country: "KR" })
      .where("id", "=", exchange.hanbat.organisationId)
      .execute();
    await write([only]);
    const answer = await exchange.amur.caller.call("POST", `${exchange.path}/requests/${asked.id}/answer`, {
      answer: "accepted",
    });
    expect([answer.status, answer.body.code]).toEqual([422, "request_rule"]);
    const organisationIds = [exchange.longda, exchange.amur, exchange.hanbat].map((party) => party.organisationId);
    const joint = await send<{ slots: { slotId: string }[] }>("POST", "/consortia/slots", { organisationIds });
    const group = await exchange.organiser.call("POST", `${exchange.path}/consortia/meetings`, {
      organisationIds,
      slotId: joint.slots[0]!.slotId,
    });
    expect(group.body.code).toBe("request_rule");
    await write([]);
  });
});

describe("meetings per organisation", () => {
  it("show in the preview as who is full and which requests find no room", async () => {
    await exchange.services.db.updateTable("meeting_request").set({ state: "withdrawn" }).execute();
    await exchange.agreed(exchange.longda, exchange.amur);
    ok(await asks(exchange.stranger, exchange.longda));
    const effect = await effectOf({ meetingsPerOrganisation: 1 });
    expect(effect.meetings).toEqual({ full: 2, withdrawn: 0, withoutRoom: 1 });
    expect((await effectOf({ meetingsPerOrganisation: 2 })).meetings).toEqual({
      full: 0,
      withdrawn: 0,
      withoutRoom: 0,
    });
  });
});
