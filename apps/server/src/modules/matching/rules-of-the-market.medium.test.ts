import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../platform/ids/new-id.ts";
import { NEED, openExchange, type Exchange, type Party } from "../../testing/open-exchange.ts";

type Rules = ResponseOf<Operations["getMarketRules"]>;
type Preview = ResponseOf<Operations["getRulesPreview"]>;
type Why = ResponseOf<Operations["explainNoMatch"]>;
type Few = ResponseOf<Operations["listFewMatches"]>;
type Consortia = ResponseOf<Operations["findConsortia"]>;

let exchange: Exchange;
let offer: string;
let need: string;
let fund: Party;
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
const matches = () => get<{ total: number }>("/matches");
const currentRules = () => get<Rules>("/matching/rules");
async function publish(change: Partial<Rules["rules"]>): Promise<Rules> {
  const { rules, version } = await currentRules();
  const body = { rules: { ...rules, ...change }, version };
  const { published, runId } = await send<{ published: Rules; runId: string }>("PUT", "/matching/rules", body);
  await ended(runId);
  return published;
}
async function undo(): Promise<Rules> {
  const { published, runId } = await send<{ published: Rules; runId: string }>("POST", "/matching/rules/undo");
  await ended(runId);
  return published;
}

beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  offer = await exchange.accepted(exchange.longda, {});
  need = await exchange.accepted(exchange.amur, NEED);
  await exchange.accepted(exchange.stranger, {
    industry: "culture",
    texts: [{ locale: "en", title: "Puppets", body: "For children.", provenance: "original" }],
  });
  fund = await exchange.addParty("fund", { "zh-CN": "松江基金", en: "Songjiang Fund" }, "CN", "zh-CN", exchange.harbin);
  await exchange.services.db
    .updateTable("organisation")
    .set({ role: "fund" })
    .where("id", "=", fund.organisationId)
    .execute();
  await exchange.accepted(fund, {
    kind: "capital",
    texts: [{ locale: "zh-CN", title: "农业投资", body: "投资大豆油加工项目。", provenance: "original" }],
  });
  await ended((await send<{ runId: string }>("POST", "/matching")).runId);
});

describe("rules of the market", () => {
  it("shows what rules would do before they are published, and changes nothing", async () => {
    const before = (await matches()).total;
    const { rules } = await currentRules();
    const [aId, bId] = [exchange.longda.organisationId, exchange.amur.organisationId];
    const wanted = { ...rules, exclusions: [{ aId, bId, kind: "rivals", reason: "" }] };
    const { runId } = await send<{ runId: string }>("POST", "/matching/rules/preview", { rules: wanted });
    await ended(runId);
    const effect = await get<Preview>(`/matching/rules/preview/${runId}`);
    expect([effect.matchesBefore, effect.lostCount, effect.gainedCount]).toEqual([before, 1, 0]);
    expect(effect.lost[0]).toMatchObject({ because: "excluded", need: { id: need }, offer: { id: offer } });
    const short = effect.short.find((line) => line.listing.id === offer)!;
    expect(short.good).toBe(0);
    expect(short.reasons.map((reason) => reason.code)).toContain("excluded");
    expect(await matches()).toMatchObject({ total: before });
    expect((await currentRules()).rules.exclusions).toEqual([]);
    expect((await exchange.organiser.call("GET", `${exchange.path}/matching/rules/preview/${need}`)).status).toBe(404);
  });

  it("publishes who is refused: no match, no request; undo brings both back", async () => {
    const refused = [
      { organisationId: exchange.longda.organisationId, kind: "sanctioned", reason: "list of 1 June" },
    ] as const;
    const published = await publish({ refused: [...refused] });
    expect([published.version, published.mayUndo, published.rules.refused]).toEqual([2, true, refused]);
    expect(published.organisations.map(({ id }) => id)).toEqual([exchange.longda.organisationId]);
    expect((await get<{ total: number }>(`/matches?listingId=${offer}`)).total).toBe(0);
    const ask = () =>
      exchange.amur.caller.call("POST", `${exchange.path}/requests`, {
        fromOrganisationId: exchange.amur.organisationId,
        toOrganisationId: exchange.longda.organisationId,
      });
    expect((await ask()).body.code).toBe("request_excluded");
    const why = await get<Why>(`/listings/${need}/why-not?waitMs=30000&listingId=${offer}`);
    expect(why.answers[0]).toMatchObject({ reason: "refused", rule: { kind: "sanctioned", reason: "list of 1 June" } });
    const restored = await undo();
    expect([restored.version, restored.mayUndo, restored.rules.refused]).toEqual([3, false, []]);
    expect((await get<{ total: number }>(`/matches?listingId=${offer}`)).total).toBe(1);
  });

  it("says who may meet whom, and names the rule where somebody asks why not", async () => {
    const party = { sides: [], roles: [], countries: [], kinds: [] };
    const rule = {
      id: "00000000-0000-4000-8000-000000000001",
      effect: "never" as const,
      who: { ...party, countries: ["CN"] },
      whom: { ...party, countries: ["RU"] },
      reason: "another event",
    };
    await publish({ meetings: [rule] });
    expect((await get<{ total: number }>(`/matches?listingId=${offer}`)).total).toBe(0);
    const why = await get<Why>(
      `/listings/${offer}/why-not?waitMs=30000&organisationId=${exchange.amur.organisationId}`,
    );
    expect(why.answers).toMatchObject([{ reason: "rule_forbids", rule: { reason: "another event" }, matchId: null }]);
    await undo();
  });

  it("holds agreed meetings to the quota", async () => {
    await publish({ meetingsPerOrganisation: 1 });
    await exchange.agreed(exchange.longda, exchange.amur);
    const more = await exchange.stranger.caller.call("POST", `${exchange.path}/requests`, {
      fromOrganisationId: exchange.stranger.organisationId,
      toOrganisationId: exchange.longda.organisationId,
    });
    const answer = await exchange.longda.caller.call("POST", `${exchange.path}/requests/${more.body.id}/answer`, {
      answer: "accepted",
    });
    expect([answer.status, answer.body.code]).toEqual([422, "request_quota"]);
    await undo();
  });

  it("refuses what cannot be: a pair of one, unknown organisations, rules that say nothing, an old version", async () => {
    const { rules, version } = await currentRules();
    const aId = exchange.longda.organisationId;
    const code = async (change: object, at = version) =>
      (
        await exchange.organiser.call("PUT", `${exchange.path}/matching/rules`, {
          rules: { ...rules, ...change },
          version: at,
        })
      ).body.code;
    const party = { sides: [], roles: [], countries: [], kinds: [] };
    expect(await code({ exclusions: [{ aId, bId: aId }] })).toBe("exclusion_same");
    expect(await code({ exclusions: [{ aId, bId: exchange.eventId }] })).toBe("not_found");
    expect(await code({ meetings: [{ id: aId, effect: "never", who: party, whom: party }] })).toBe("bad_request");
    expect(await code({}, version - 1)).toBe("conflict");
  });
});

describe("why not", () => {
  it("says that it is matched, or what both texts turn on when they have too little in common", async () => {
    const same = await get<Why>(`/listings/${need}/why-not?waitMs=30000&listingId=${offer}`);
    expect(same.answers[0]).toMatchObject({ reason: "matched", forNeed: { place: 1 } });
    expect(same.answers[0]!.matchId).not.toBeNull();
    const far = await get<Why>(
      `/listings/${need}/why-not?waitMs=30000&organisationId=${exchange.stranger.organisationId}`,
    );
    expect(far.answers).toMatchObject([{ reason: "text_too_far", matchId: null }]);
    expect(far.answers[0]!.subjects.need.length).toBeGreaterThan(0);
    const kinds = await get<Why>(`/listings/${need}/why-not?waitMs=30000&organisationId=${fund.organisationId}`);
    expect(kinds.answers).toMatchObject([{ reason: "kind_incompatible" }]);
    const neither = await exchange.organiser.call("GET", `${exchange.path}/listings/${need}/why-not`);
    expect(neither.body.code).toBe("bad_request");
  });
});

const few = () => get<Few>("/matching/few?waitMs=30000");

describe("left with too few", () => {
  it("names them with reasons and writes to them in their language", async () => {
    const few = await get<Few>("/matching/few?waitMs=30000");
    expect(few.enough).toBe(3);
    const lonely = few.items.find((item) => item.organisation.id === exchange.stranger.organisationId)!;
    expect(lonely.askedAt).toBeNull();
    expect(lonely.listings[0]!.reasons!.map((reason) => reason.code)).toContain("text_short");
    const body = { organisationIds: [exchange.stranger.organisationId, exchange.amur.organisationId] };
    expect(await send("POST", "/matching/few/letters", body)).toEqual({ letters: 2, withoutAddress: [] });
    expect((await exchange.letters(exchange.amur.email)).at(-1)!.text).toContain("уточните");
    const again = await get<Few>("/matching/few?waitMs=30000");
    const asked = again.items.find((item) => item.organisation.id === exchange.stranger.organisationId)!;
    expect(asked.askedAt).not.toBeNull();
  });
});

describe("who has too few as a file", () => {
  it("names listings and reasons in the reader's language, for organisers only", async () => {
    const csv = await exchange.organiser.call("GET", `${exchange.path}/matching/few.csv?language=ru`);
    const [heading, ...lines] = String(csv.body).trim().split("\r\n");
    expect(csv.status).toBe(200);
    expect(heading).toContain("Что мешает");
    const puppets = lines.find((line) => line.includes("Puppets"))!;
    expect(puppets).toContain("в тексте слишком мало сказано");
    expect(lines.length).toBe((await few()).items.flatMap((item) => item.listings).length);
    expect((await exchange.organiser.call("GET", `${exchange.path}/matching/few.xlsx`)).status).toBe(200);
    expect((await exchange.stranger.caller.call("GET", `${exchange.path}/matching/few.csv`)).status).toBe(403);
  });

  it("comes at once with the counts, and with the reasons when they are there", async () => {
    const hurried = await get<Few>("/matching/few?waitMs=0&limit=2");
    expect(hurried.items[0]!.listings[0]!.good).toBe(0);
    const reasons = (await get<Few>("/matching/few?waitMs=30000&limit=2")).items[0]!.listings[0]!.reasons!;
    expect(reasons.length).toBeGreaterThan(0);
  });
});

describe("a consortium", () => {
  it("is found around an anchor, names what is missing, and writes that as a need", async () => {
    const body = { anchorId: exchange.amur.organisationId, roles: ["fund", "university"], waitMs: 30_000 };
    const { sets } = await send<Consortia>("POST", "/consortia", body);
    expect(sets[0]!.members.map(({ id }) => id)).toEqual([fund.organisationId]);
    expect(sets[0]!.missing).toEqual(["university"]);
    expect(sets[0]!.parts["countries"]).toBe(1);
    expect(sets[0]!.members[0]!.covers.length).toBeGreaterThan(0);
    const listing = await send<{ side: string; kind: string; state: string; texts: { title: string }[] }>(
      "POST",
      "/consortia/needs",
      { anchorId: exchange.amur.organisationId, role: "university" },
    );
    expect(listing).toMatchObject({ side: "need", kind: "research", state: "draft" });
    expect(listing.texts[0]!.title).toContain("партнёра");
  });

  it("finds a slot in which all are free, proposes the meeting and tells everybody; the timetable puts it there", async () => {
    const organisationIds = [exchange.longda, fund, exchange.hanbat].map((party) => party.organisationId);
    const slots = () => send<ResponseOf<Operations["findJointSlots"]>>("POST", "/consortia/slots", { organisationIds });
    const joint = await slots();
    expect([joint.mode, joint.nobody, joint.slots.length, joint.unfit]).toEqual(["table", [], 8, []]);
    expect(joint.people).toEqual(
      organisationIds.map((organisationId) => ({ organisationId, venueId: exchange.harbin })),
    );
    // Who is away is named where a slot does not suit.
    const taken = joint.slots[0]!;
    const { db } = exchange.services;
    await db
      .insertInto("unavailable_time")
      .values({
        event_id: exchange.eventId,
        id: newId(),
        kind: "participant",
        subject_id: fund.participantId,
        starts_at: taken.startsAt,
        ends_at: taken.endsAt,
        disruption_id: null,
      })
      .execute();
    const without = await slots();
    // Once the event is over, planning is a rehearsal with all its slots, here as in a run.
    const before = exchange.services.clock.now();
    exchange.clock.set("2023-07-01T00:00:00.000Z");
    expect((await slots()).slots).toEqual(without.slots);
    exchange.clock.set(before);
    expect(without.slots).toHaveLength(7);
    expect(without.unfit).toEqual([
      {
        slotId: taken.slotId,
        startsAt: taken.startsAt,
        endsAt: taken.endsAt,
        busy: [fund.organisationId],
        noTable: false,
      },
    ]);
    const slotId = joint.slots[3]!.slotId;
    const meeting = await send<ResponseOf<Operations["proposeGroupMeeting"]>>("POST", "/consortia/meetings", {
      organisationIds,
      slotId,
      message: "Oil mill",
    });
    expect(meeting.organisations.map(({ id }) => id).sort()).toEqual([...organisationIds].sort());
    expect(meeting.people).toHaveLength(3);
    const letter = (await exchange.letters(fund.email)).at(-1)!.text;
    expect(letter).toContain("Oil mill");
    const { runId } = await send<{ runId: string }>("POST", "/timetables", { seconds: 1 });
    await ended(runId);
    const versions = await get<{ items: { id: string; version: number }[] }>("/timetables");
    const placed = await exchange.services.db
      .selectFrom("placement")
      .select("slot_id")
      .where("timetable_id", "=", versions.items[0]!.id)
      .where("meeting_id", "=", meeting.id)
      .execute();
    expect(placed.map((row) => row.slot_id)).toEqual([slotId]);
    const mine = await get<{ items: { id: string }[] }>(`/meetings?organisationId=${exchange.hanbat.organisationId}`);
    expect(mine.items.map(({ id }) => id)).toContain(meeting.id);
  });
});

describe("matches as files", () => {
  it("carry the words of both sides in the reader's language, and to a participant only their own", async () => {
    const csv = await exchange.organiser.call("GET", `${exchange.path}/matches.csv?language=zh-CN`);
    const text = String(csv.body);
    expect(csv.status).toBe(200);
    expect(text).toContain("得分");
    expect(text).toMatch(/соев/i);
    const stranger = await exchange.stranger.caller.call("GET", `${exchange.path}/matches.csv?language=en`);
    expect(String(stranger.body).trim().split("\r\n")).toHaveLength(1);
    expect((await exchange.organiser.call("GET", `${exchange.path}/matches.xlsx`)).status).toBe(200);
  });
});
