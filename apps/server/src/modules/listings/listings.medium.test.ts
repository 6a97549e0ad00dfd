import { beforeAll, describe, expect, it } from "vitest";
import { NEED, OFFER, openExchange, type Exchange } from "../../testing/open-exchange.ts";

let exchange: Exchange;
beforeAll(async () => {
  exchange = await openExchange();
});
const listingsPath = () => `${exchange.path}/listings`;
const draft = async (party = exchange.longda, change = {}) => {
  const body = { ...OFFER, ...change, organisationId: party.organisationId };
  const answer = await party.caller.call("POST", listingsPath(), body);
  expect(answer.status).toBe(201);
  return answer.body.id as string;
};
const move = (who: Exchange["organiser"], id: string, to: string, note?: string) =>
  who.call("POST", `${listingsPath()}/${id}/move`, { to, ...(note === undefined ? {} : { note }) });

describe("review", () => {
  it("goes from draft over a return with a note to acceptance, and back when it is edited", async () => {
    const { longda, organiser } = exchange;
    const id = await draft();
    expect((await longda.caller.call("GET", `${listingsPath()}/${id}`)).body).toMatchObject({
      state: "draft",
      organisation: { id: longda.organisationId },
    });
    expect((await move(longda.caller, id, "submitted")).body.state).toBe("submitted");
    expect((await move(organiser, id, "returned", "请注明等级")).body).toMatchObject({
      state: "returned",
      reviewNote: "请注明等级",
    });
    const [letter] = await exchange.letters(longda.email);
    expect(letter!.subject).toContain("请修改“供应大豆油”");
    expect(letter!.text).toContain("请注明等级");
    await move(longda.caller, id, "submitted");
    expect((await move(organiser, id, "accepted")).body).toMatchObject({ state: "accepted", reviewNote: null });

    const edited = {
      ...OFFER,
      organisationId: longda.organisationId,
      texts: [{ ...OFFER.texts[0]!, title: "供应一级大豆油" }],
    };
    expect((await longda.caller.call("PUT", `${listingsPath()}/${id}`, edited)).body).toMatchObject({
      state: "submitted",
    });
    const audit = await exchange.services.db
      .selectFrom("audit_event")
      .select(["action", "actor"])
      .where("subject_id", "=", id)
      .orderBy("seq")
      .execute();
    expect(audit.map((row) => row.action)).toEqual([
      "listing.created",
      "listing.submitted",
      "listing.returned",
      "listing.submitted",
      "listing.accepted",
      "listing.changed",
    ]);
  });

  it("is never done by the owner itself", async () => {
    const id = await draft();
    await move(exchange.longda.caller, id, "submitted");
    for (const to of ["accepted", "returned"]) {
      const answer = await move(exchange.longda.caller, id, to, "fine");
      expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
    }
  });

  it("keeps what others wrote out of a stranger's hands", async () => {
    const { longda, stranger, nobody } = exchange;
    const id = await draft();
    const body = { ...OFFER, organisationId: longda.organisationId };
    expect((await stranger.caller.call("GET", `${listingsPath()}/${id}`)).status).toBe(404);
    expect(
      (
        await stranger.caller.call("PUT", `${listingsPath()}/${id}`, {
          ...body,
          organisationId: stranger.organisationId,
        })
      ).status,
    ).toBe(404);
    expect((await move(stranger.caller, id, "withdrawn")).status).toBe(404);
    expect((await stranger.caller.call("POST", listingsPath(), body)).status).toBe(403);
    expect((await nobody.call("POST", listingsPath(), body)).status).toBe(401);
    // Its own listing cannot be put upon somebody else, nor taken from them once it is public.
    const own = await draft(stranger);
    expect((await stranger.caller.call("PUT", `${listingsPath()}/${own}`, body)).status).toBe(403);
    const open = await exchange.accepted(longda, {});
    expect((await move(stranger.caller, open, "withdrawn")).status).toBe(403);
    expect((await exchange.reader.call("POST", `${listingsPath()}/${open}/move`, { to: "withdrawn" })).status).toBe(
      403,
    );
  });

  it("refuses what makes no sense, and keeps nothing of it", async () => {
    const body = { ...OFFER, organisationId: exchange.longda.organisationId };
    const post = (change: object) => exchange.longda.caller.call("POST", listingsPath(), { ...body, ...change });
    const before = (await exchange.organiser.call("GET", listingsPath())).body.total;
    expect((await post({ validFrom: "2023-06-15", validUntil: "2023-06-14" })).body.code).toBe("validity_reversed");
    expect((await post({ texts: [OFFER.texts[0], OFFER.texts[0]] })).body.code).toBe("bad_request");
    expect((await post({ texts: [{ ...OFFER.texts[0], title: "a\u202eb" }] })).status).toBe(400);
    expect(
      (await exchange.organiser.call("POST", listingsPath(), { ...body, organisationId: exchange.eventId })).body.code,
    ).toBe("not_found");
    expect((await exchange.organiser.call("GET", listingsPath())).body.total).toBe(before);
  });
});

describe("finding", () => {
  it("finds by either spelling, filters, and shows each only what is theirs to see", async () => {
    const { hanbat, amur, organiser, nobody } = exchange;
    const korean = {
      texts: [{ locale: "ko-CN", title: "랭장류통봉사", body: "할빈 100% 보증", provenance: "original" }],
      industry: "logistics",
    };
    const open = await exchange.accepted(hanbat, korean as never);
    const hidden = await draft(amur, { ...NEED, industry: "logistics" });
    const ids = async (who: Exchange["nobody"], query: string) =>
      ((await who.call("GET", `${listingsPath()}?${query}`)).body.items as { id: string }[]).map((item) => item.id);
    expect(await ids(nobody, `search=${encodeURIComponent("냉장유통")}`)).toEqual([open]);
    expect(await ids(nobody, "search=100%25")).toEqual([open]);
    expect(await ids(nobody, "search=100_")).toEqual([]);
    expect(await ids(nobody, "industry=logistics")).toEqual([open]);
    expect((await ids(amur.caller, "industry=logistics")).sort()).toEqual([open, hidden].sort());
    expect(await ids(amur.caller, "mine=yes&state=draft&side=need")).toEqual([hidden]);
    expect(await ids(nobody, "mine=yes")).toEqual([]);
    expect(await ids(nobody, "state=draft")).toEqual([]);
    expect(await ids(organiser, "state=draft&side=need")).toEqual([hidden]);
    expect((await organiser.call("GET", `${listingsPath()}?limit=1&offset=1`)).body.items).toHaveLength(1);
    expect((await organiser.call("GET", `${listingsPath()}?limit=201`)).status).toBe(400);
  });

  it("hides whose an anonymous listing is, also from a search by organisation", async () => {
    const { longda, stranger, organiser, nobody, reader } = exchange;
    const id = await exchange.accepted(longda, { anonymous: true });
    const seenBy = async (who: Exchange["nobody"]) =>
      (await who.call("GET", `${listingsPath()}/${id}`)).body.organisation as { id: string } | null;
    expect([await seenBy(nobody), await seenBy(stranger.caller), await seenBy(reader)]).toEqual([null, null, null]);
    expect([(await seenBy(longda.caller))?.id, (await seenBy(organiser))?.id]).toEqual([
      longda.organisationId,
      longda.organisationId,
    ]);
    const found = async (who: Exchange["nobody"]) =>
      (
        (await who.call("GET", `${listingsPath()}?organisationId=${longda.organisationId}`)).body.items as {
          id: string;
        }[]
      ).some((item) => item.id === id);
    expect([await found(nobody), await found(stranger.caller), await found(organiser)]).toEqual([false, false, true]);
  });
});
