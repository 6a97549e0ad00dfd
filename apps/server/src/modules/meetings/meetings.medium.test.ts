import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openExchange, type Exchange, type Party } from "../../testing/open-exchange.ts";
import { expireRequests } from "./index.ts";

type Request = ResponseOf<Operations["answerRequest"]>;
type Meeting = ResponseOf<Operations["lockMeeting"]>;

let exchange: Exchange;
beforeAll(async () => {
  exchange = await openExchange();
});
const START = "2023-06-14T01:00:00.000Z";
beforeEach(async () => {
  exchange.clock.set(START);
  const { db } = exchange.services;
  await db.deleteFrom("meeting").execute();
  await db.deleteFrom("meeting_request").execute();
  await db.deleteFrom("mail").execute();
});
const path = () => `${exchange.path}/requests`;
const ask = (from: Party, to: Party, who = from.caller, extra = {}) =>
  who.call("POST", path(), { fromOrganisationId: from.organisationId, toOrganisationId: to.organisationId, ...extra });
const answer = (who: Exchange["nobody"], id: string, answered: string) =>
  who.call("POST", `${path()}/${id}/answer`, { answer: answered });

describe("a request", () => {
  it("reaches the other side in its language, is accepted, and becomes a meeting with people of both", async () => {
    const { longda, amur } = exchange;
    const sent = await ask(longda, amur, longda.caller, { message: "您好\n<b>价格</b>", priority: "must" });
    expect(sent.body).toMatchObject({
      state: "pending",
      direction: "sent",
      priority: "must",
      expiresAt: "2023-06-15T01:00:00.000Z",
    });
    const [letter] = await exchange.letters(amur.email);
    expect(letter!.subject).toContain("просит о встрече");
    // 01:00 UTC the next day is 04:00 in Moscow, where Amur's person is.
    expect(letter!.text).toMatch(/15 июн\S* 2023.*04:00/);
    expect(letter!.text).toContain("> 您好\n> <b>价格</b>");
    expect((await amur.caller.call("GET", path())).body.items[0].direction).toBe("received");
    const accepted = await answer(amur.caller, sent.body.id, "accepted");
    expect(accepted.body).toMatchObject({ state: "accepted", direction: "received", meetingId: expect.any(String) });
    expect((await exchange.letters(longda.email))[0]!.subject).toContain("已接受洽谈");
    const meetings = (await longda.caller.call("GET", `${exchange.path}/meetings`)).body;
    expect(meetings.items).toMatchObject([
      {
        id: accepted.body.meetingId,
        mode: "online",
        state: "unplaced",
        priority: "must",
        slot: null,
        people: [{}, {}],
      },
    ]);
    expect(meetings.items[0].people.map((person: Meeting["people"][number]) => person.zone).sort()).toEqual([
      "Asia/Shanghai",
      "Europe/Moscow",
    ]);
  });
  it("stands at a table when everybody is at one venue", async () => {
    await exchange.agreed(exchange.longda, exchange.hanbat);
    expect((await exchange.organiser.call("GET", `${exchange.path}/meetings`)).body.items[0].mode).toBe("table");
  });
  it("cannot stand twice between two organisations, whichever asks, not even at the same moment", async () => {
    const { longda, amur } = exchange;
    const answers = await Promise.all([ask(longda, amur), ask(amur, longda), ask(longda, amur), ask(amur, longda)]);
    expect(answers.map((one) => one.status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find((one) => one.status === 409)!.body.code).toBe("request_duplicate");
  });
  it("can be asked anew after it was declined or withdrawn", async () => {
    const { longda, amur } = exchange;
    const first = await ask(longda, amur);
    expect((await answer(amur.caller, first.body.id, "declined")).body.state).toBe("declined");
    expect((await exchange.letters(longda.email))[0]!.text).toContain("谢绝");
    const second = await ask(amur, longda);
    expect((await answer(amur.caller, second.body.id, "withdrawn")).body.state).toBe("withdrawn");
    expect((await ask(longda, amur)).status).toBe(201);
  });
  it("is answered once, also when both sides act at the same moment", async () => {
    const { longda, amur } = exchange;
    const { body } = await ask(longda, amur);
    const both = await Promise.all([
      answer(amur.caller, body.id, "accepted"),
      answer(longda.caller, body.id, "withdrawn"),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    expect((await answer(amur.caller, body.id, "declined")).body.code).toBe("request_state");
  });
});

describe("expiry", () => {
  it("counts from the moment itself, marked or not, and frees the pair", async () => {
    const { longda, amur } = exchange;
    const { body } = await ask(longda, amur);
    exchange.clock.set("2023-06-15T01:00:00.000Z");
    const late = await answer(amur.caller, body.id, "accepted");
    expect([late.status, late.body.code]).toEqual([422, "request_expired"]);
    expect((await ask(amur, longda)).status).toBe(201);
  });
  it("is marked by the minute's job, once, with a trace", async () => {
    const { longda, amur, hanbat } = exchange;
    const due = await ask(longda, amur);
    exchange.clock.set("2023-06-14T02:00:00.000Z");
    const fresh = await ask(longda, hanbat);
    exchange.clock.set("2023-06-15T01:30:00.000Z");
    await Promise.all([expireRequests(exchange.services), expireRequests(exchange.services)]);
    const states = (await exchange.organiser.call("GET", path())).body.items.map((row: Request) => [row.id, row.state]);
    expect(Object.fromEntries(states)).toEqual({ [due.body.id]: "expired", [fresh.body.id]: "pending" });
    const trace = await exchange.services.db
      .selectFrom("audit_event")
      .select("action")
      .where("subject_id", "=", due.body.id)
      .execute();
    expect(trace.map((row) => row.action).filter((action) => action === "request.expired")).toHaveLength(1);
  });
});

describe("strangers", () => {
  it("neither ask, answer nor read for others", async () => {
    const { longda, amur, stranger, reader } = exchange;
    expect((await ask(longda, amur, stranger.caller)).status).toBe(403);
    expect((await ask(longda, amur, reader)).status).toBe(403);
    expect((await ask(longda, amur, exchange.nobody)).status).toBe(401);
    const { body } = await ask(longda, amur);
    for (const word of ["accepted", "declined", "withdrawn"])
      expect((await answer(stranger.caller, body.id, word)).status).toBe(404);
    // Each side only gives its own answers.
    expect((await answer(longda.caller, body.id, "accepted")).status).toBe(403);
    expect((await answer(amur.caller, body.id, "withdrawn")).status).toBe(403);
    expect((await stranger.caller.call("GET", path())).body).toEqual({ items: [], total: 0 });
    expect((await reader.call("GET", path())).body.items[0].direction).toBe("other");
    const { body: accepted } = await answer(amur.caller, body.id, "accepted");
    expect((await stranger.caller.call("GET", `${exchange.path}/meetings`)).body.total).toBe(0);
    expect(
      (await stranger.caller.call("GET", `${exchange.path}/meetings?organisationId=${amur.organisationId}`)).body.total,
    ).toBe(0);
    expect(
      (
        await stranger.caller.call("POST", `${exchange.path}/meetings/${accepted.meetingId}/state`, {
          state: "cancelled",
        })
      ).status,
    ).toBe(404);
    expect(
      (await longda.caller.call("POST", `${exchange.path}/meetings/${accepted.meetingId}/lock`, { locked: true }))
        .status,
    ).toBe(403);
  });
  it("are not asked by accident", async () => {
    const { longda, amur } = exchange;
    const from = longda.organisationId;
    const post = (body: object) => longda.caller.call("POST", path(), body);
    expect((await post({ fromOrganisationId: from })).body.code).toBe("bad_request");
    expect((await post({ fromOrganisationId: from, toOrganisationId: from })).body.code).toBe("bad_request");
    expect((await post({ fromOrganisationId: from, toOrganisationId: exchange.eventId })).body.code).toBe("not_found");
    expect((await post({ fromOrganisationId: from, matchId: exchange.eventId })).body.code).toBe("match_ended");
    const empty = await exchange.addParty("empty", { en: "Empty" }, "CN", "en", exchange.harbin);
    await exchange.services.db
      .updateTable("participant")
      .set({ state: "withdrawn" })
      .where("id", "=", empty.participantId)
      .execute();
    const { body } = await ask(empty, amur, exchange.organiser);
    expect((await answer(amur.caller, body.id, "accepted")).body.code).toBe("participant_not_approved");
    expect((await exchange.organiser.call("GET", path())).body.items[0].state).toBe("pending");
  });
});

describe("a meeting", () => {
  it("is reported, mended, cancelled with a letter, and gone for good", async () => {
    const { longda, amur, organiser } = exchange;
    const { meetingId, requestId } = await exchange.agreed(longda, amur);
    const set = (who: Exchange["nobody"], state: string, outcome?: string) =>
      who.call("POST", `${exchange.path}/meetings/${meetingId}/state`, {
        state,
        ...(outcome === undefined ? {} : { outcome }),
      });
    expect(
      (await organiser.call("POST", `${exchange.path}/meetings/${meetingId}/lock`, { locked: true })).body.locked,
    ).toBe(true);
    expect((await set(longda.caller, "held", "试单五十吨")).body).toMatchObject({
      state: "held",
      outcome: "试单五十吨",
    });
    expect((await set(organiser, "planned")).body.state).toBe("unplaced");
    await exchange.services.db.deleteFrom("mail").execute();
    expect((await set(longda.caller, "cancelled")).body.state).toBe("cancelled");
    expect((await exchange.letters(amur.email))[0]!.subject).toContain("встреча отменена");
    expect(await exchange.letters(longda.email)).toEqual([]);
    const again = await set(amur.caller, "planned");
    expect([again.status, again.body.code]).toEqual([409, "meeting_state"]);
    expect((await organiser.call("GET", path())).body.items.find((row: Request) => row.id === requestId).state).toBe(
      "withdrawn",
    );
    expect((await ask(amur, longda)).status).toBe(201);
  });
});
