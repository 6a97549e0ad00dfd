import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { NEED, OFFER, openExchange, type Exchange } from "../../testing/open-exchange.ts";

type Match = ResponseOf<Operations["judgeMatch"]>;

let exchange: Exchange;
let offer: string;
let need: string;
beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  offer = await exchange.accepted(exchange.longda, {});
  need = await exchange.accepted(exchange.amur, NEED);
  await exchange.accepted(exchange.hanbat, {
    texts: [{ locale: "ko-KR", title: "콩기름 공급", body: "대두유 연간 1만 톤 공급 가능", provenance: "original" }],
    anonymous: true,
  });
  await exchange.accepted(exchange.stranger, {
    industry: "culture",
    texts: [
      { locale: "en", title: "Puppet theatre on tour", body: "Performances for children.", provenance: "original" },
    ],
  });
  await runAll();
});
const matchesPath = () => `${exchange.path}/matches`;
const list = async (who: Exchange["nobody"], query = "") =>
  (await who.call("GET", `${matchesPath()}?${query}`)).body as { total: number; items: Match[] };
async function runAll() {
  const { status, body } = await exchange.organiser.call("POST", `${exchange.path}/matching`);
  expect(status).toBe(202);
  const run = await exchange.runEnded(exchange.eventId, body.runId);
  expect([run.state, run.failure]).toEqual(["done", null]);
  return run.note;
}
/** Accepting a listing matches it alone; this waits for all such runs. */
async function settled() {
  const open = await exchange.services.db.selectFrom("run").select("id").where("kind", "=", "rematching").execute();
  for (const { id } of open) await exchange.runEnded(exchange.eventId, id);
}

describe("a matching run", () => {
  it("finds the pair across languages and says why in the words of both", async () => {
    const { items } = await list(exchange.organiser);
    const found = items.find((match) => match.offer.id === offer && match.need.id === need)!;
    expect(found.score).toBeGreaterThan(0.4);
    const evidence = found.evidence[0]!;
    const words = (listing: Match["need"], span: Match["evidence"][number]["need"]) =>
      listing.texts.find((text) => text.locale === span.locale)![span.field].slice(span.start, span.end);
    expect(words(found.need, evidence.need)).toMatch(/соев/i);
    expect(words(found.offer, evidence.offer)).toMatch(/豆/);
    expect(evidence.label.ru).toBeTruthy();
    expect(items.map((match) => match.score)).toEqual(items.map((match) => match.score).sort((a, b) => b - a));
  });
  it("notes its counts and who is left without a good match", async () => {
    const note = await runAll();
    expect(note).toMatchObject({ listings: 4, needs: 1, offers: 3, organisations: 4 });
    expect(note["withoutGoodMatchIds"]).toContain(exchange.stranger.organisationId);
  });
  it("keeps the verdict and the id of a pair that stays", async () => {
    const before = (await list(exchange.organiser)).items.find((match) => match.offer.id === offer)!;
    const judged = await exchange.amur.caller.call("POST", `${matchesPath()}/${before.id}/verdict`, {
      verdict: "must",
    });
    expect(judged.body.verdicts).toMatchObject({ need: { verdict: "must", byOrganiser: false }, offer: null });
    expect(judged.body.score).toBeGreaterThan(before.score);
    await runAll();
    const after = (await list(exchange.organiser)).items.find((match) => match.offer.id === offer)!;
    expect([after.id, after.verdicts.need?.verdict, after.score]).toEqual([before.id, "must", judged.body.score]);
  });
  it("lets each side speak for itself, the organisers for the side they name, and takes a verdict back", async () => {
    const { id, score } = (await list(exchange.organiser)).items.find((match) => match.offer.id === offer)!;
    const judge = (who: Exchange["nobody"], body: object) => who.call("POST", `${matchesPath()}/${id}/verdict`, body);
    // A participant speaks for the own side only, whatever is named.
    const own = await judge(exchange.longda.caller, { verdict: "meet", side: "need" });
    expect(own.body.verdicts).toMatchObject({
      need: { verdict: "must" },
      offer: { verdict: "meet", byOrganiser: false },
    });
    expect(own.body.score).toBeGreaterThan(score);
    expect((await list(exchange.organiser, "interest=mutual")).items.map((match) => match.id)).toEqual([id]);
    expect((await judge(exchange.organiser, { verdict: "no" })).body.code).toBe("bad_request");
    const forThem = await judge(exchange.organiser, { verdict: "no", side: "offer" });
    expect(forThem.body.verdicts.offer).toMatchObject({ verdict: "no", byOrganiser: true });
    expect(forThem.body.parts.interest).toBe(0);
    expect((await list(exchange.organiser, "interest=refused")).total).toBe(1);
    const back = await judge(exchange.organiser, { verdict: null, side: "offer" });
    expect([back.body.verdicts.offer, back.body.score]).toEqual([null, score]);
    expect((await list(exchange.organiser, "interest=one")).items.map((match) => match.id)).toEqual([id]);
  });
  it("does not show what is no longer accepted, and finds it again once it is", async () => {
    const { id: matchId } = (await list(exchange.organiser, `listingId=${offer}`)).items[0]!;
    const body = {
      ...OFFER,
      organisationId: exchange.longda.organisationId,
      texts: [{ ...OFFER.texts[0]!, body: "一级大豆油，可出口。" }],
    };
    await exchange.longda.caller.call("PUT", `${exchange.path}/listings/${offer}`, body);
    // Neither does the other side read it by way of the match.
    const verdict = await exchange.amur.caller.call("POST", `${matchesPath()}/${matchId}/verdict`, { verdict: "meet" });
    expect(verdict.status).toBe(404);
    expect((await list(exchange.organiser, `listingId=${offer}`)).total).toBe(0);
    await exchange.organiser.call("POST", `${exchange.path}/listings/${offer}/move`, { to: "accepted" });
    await settled();
    const again = (await list(exchange.organiser, `listingId=${offer}`)).items[0]!;
    expect(again.verdicts.need?.verdict).toBe("must");
    const { offer: span } = again.evidence[0]!;
    expect(again.offer.texts[0]![span.field].slice(span.start, span.end)).toMatch(/豆/);
  });
});

describe("who sees which matches", () => {
  it("shows participants their own organisation's only, whatever they ask for", async () => {
    const { longda, stranger, amur } = exchange;
    expect((await list(longda.caller)).items.every((match) => match.offer.id === offer)).toBe(true);
    expect((await list(stranger.caller, `listingId=${need}`)).total).toBe(0);
    expect((await list(stranger.caller, `organisationId=${amur.organisationId}`)).total).toBe(0);
    expect((await exchange.nobody.call("GET", matchesPath())).status).toBe(401);
    const match = (await list(longda.caller)).items[0]!;
    expect((await stranger.caller.call("POST", `${matchesPath()}/${match.id}/verdict`, { verdict: "no" })).status).toBe(
      404,
    );
    expect((await exchange.reader.call("POST", `${matchesPath()}/${match.id}/verdict`, { verdict: "no" })).status).toBe(
      403,
    );
    expect((await longda.caller.call("POST", `${exchange.path}/matching`)).status).toBe(403);
  });
  it("keeps an anonymous face in matches, and does not find it by its organisation", async () => {
    const { amur, hanbat, organiser } = exchange;
    const anonymous = (await list(amur.caller)).items.find((match) => match.offer.anonymous)!;
    expect(anonymous.offer.organisation).toBeNull();
    expect((await list(amur.caller, `organisationId=${hanbat.organisationId}`)).total).toBe(0);
    expect((await list(exchange.reader, `organisationId=${hanbat.organisationId}`)).total).toBe(0);
    expect((await list(organiser, `organisationId=${hanbat.organisationId}`)).total).toBe(1);
    expect((await list(hanbat.caller, "mine=yes")).items[0]!.offer.organisation?.id).toBe(hanbat.organisationId);

    // Asking for a meeting does not unmask either; the owner's yes does.
    const asked = await amur.caller.call("POST", `${exchange.path}/requests`, {
      fromOrganisationId: amur.organisationId,
      matchId: anonymous.id,
    });
    expect(asked.status).toBe(201);
    expect(asked.body.to).toMatchObject({
      id: "00000000-0000-0000-0000-000000000000",
      name: { ru: "Организация не названа" },
    });
    const seen = (await amur.caller.call("GET", `${exchange.path}/requests`)).body.items[0];
    expect(JSON.stringify(seen)).not.toContain(hanbat.organisationId);
    expect((await hanbat.caller.call("GET", `${exchange.path}/requests`)).body.items[0].from.id).toBe(
      amur.organisationId,
    );
    expect((await list(amur.caller)).items.find((match) => match.id === anonymous.id)!.requestId).toBe(asked.body.id);
    await hanbat.caller.call("POST", `${exchange.path}/requests/${asked.body.id}/answer`, { answer: "accepted" });
    expect((await amur.caller.call("GET", `${exchange.path}/requests`)).body.items[0].to.id).toBe(
      hanbat.organisationId,
    );
    expect((await list(amur.caller)).items.find((match) => match.id === anonymous.id)!.offer.organisation?.id).toBe(
      hanbat.organisationId,
    );
  });
});

describe("keeping apart", () => {
  const pair = () => ({ aId: exchange.longda.organisationId, bId: exchange.amur.organisationId });
  const ask = () =>
    exchange.longda.caller.call("POST", `${exchange.path}/requests`, {
      fromOrganisationId: exchange.longda.organisationId,
      toOrganisationId: exchange.amur.organisationId,
    });

  it("drops their matches, withdraws what is asked, refuses more, and finds no new ones", async () => {
    const pending = await ask();
    expect(pending.status).toBe(201);
    const added = await exchange.organiser.call("POST", `${exchange.path}/exclusions`, { ...pair(), reason: "rivals" });
    expect([added.status, added.body.kind, added.body.reason]).toEqual([201, "other", "rivals"]);
    expect((await list(exchange.organiser, `listingId=${offer}`)).total).toBe(0);
    expect(
      (await exchange.organiser.call("GET", `${exchange.path}/requests`)).body.items.find(
        (row: { id: string }) => row.id === pending.body.id,
      ).state,
    ).toBe("withdrawn");
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([422, "request_excluded"]);
    await runAll();
    expect((await list(exchange.organiser, `listingId=${offer}`)).total).toBe(0);
  });
  it("is lifted again", async () => {
    const { aId, bId } = pair();
    expect((await exchange.organiser.call("DELETE", `${exchange.path}/exclusions/${bId}/${aId}`)).status).toBe(200);
    expect((await exchange.organiser.call("DELETE", `${exchange.path}/exclusions/${bId}/${aId}`)).status).toBe(404);
    expect((await exchange.organiser.call("GET", `${exchange.path}/exclusions`)).body.items).toEqual([]);
    await runAll();
    expect((await list(exchange.organiser, `listingId=${offer}`)).total).toBe(1);
  });
  it("refuses an organisation and itself, unknown ones, and anybody but the staff", async () => {
    const { aId } = pair();
    const add = (who: Exchange["nobody"], body: object) => who.call("POST", `${exchange.path}/exclusions`, body);
    expect((await add(exchange.organiser, { aId, bId: aId.toUpperCase() })).body.code).toBe("exclusion_same");
    expect((await add(exchange.organiser, { aId, bId: exchange.eventId })).body.code).toBe("not_found");
    expect((await add(exchange.longda.caller, pair())).status).toBe(403);
  });
});
