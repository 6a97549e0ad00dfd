import { beforeAll, beforeEach, expect, it } from "vitest";
import { NEED, openExchange, type Exchange } from "../../testing/open-exchange.ts";
import { json } from "../../platform/database/connect.ts";
import { newId } from "../../platform/ids/new-id.ts";

/* What a participant is told when the listing behind a match or a request has run out or was withdrawn. */
let exchange: Exchange;
let offer: string;
let need: string;
let match: string;
beforeAll(async () => {
  exchange = await openExchange();
});
beforeEach(async () => {
  exchange.clock.set("2023-06-10T01:00:00.000Z");
  const { db } = exchange.services;
  await db.deleteFrom("meeting_request").execute();
  await db.deleteFrom("match").execute();
  await db.deleteFrom("listing").execute();
  offer = await exchange.accepted(exchange.longda, {});
  need = await exchange.accepted(exchange.amur, { ...NEED, validUntil: "2023-06-11" });
  match = newId();
  const runId = newId();
  await db
    .insertInto("match")
    .values({
      event_id: exchange.eventId,
      id: match,
      need_id: need,
      offer_id: offer,
      need_organisation_id: exchange.amur.organisationId,
      offer_organisation_id: exchange.longda.organisationId,
      score: 0.8,
      parts: json({}),
      evidence: json([]),
      run_id: runId,
    })
    .execute();
});
const propose = () =>
  exchange.longda.caller.call("POST", `${exchange.path}/requests`, {
    fromOrganisationId: exchange.longda.organisationId,
    matchId: match,
  });
const received = async () => (await exchange.amur.caller.call("GET", `${exchange.path}/requests`)).body.items[0];

it("asked about an open match, both see a request about something that stands", async () => {
  expect((await propose()).body.matchEnded).toBe(false);
  expect((await received()).matchEnded).toBe(false);
});
it("a listing that has run out cannot be asked about, and the screen is told why", async () => {
  exchange.clock.set("2023-06-11T15:59:00.000Z"); // still the last day in Harbin
  expect((await propose()).status).toBe(201);
  await exchange.services.db.deleteFrom("meeting_request").execute();
  exchange.clock.set("2023-06-11T16:00:00.000Z");
  const { status, body } = await propose();
  expect([status, body.code]).toEqual([422, "match_ended"]);
  expect(body.detail).not.toBe("");
});
it("so it is with one that was withdrawn, its match still stored or already gone", async () => {
  await exchange.amur.caller.call("POST", `${exchange.path}/listings/${need}/move`, { to: "withdrawn" });
  expect((await propose()).body.code).toBe("match_ended");
  await exchange.services.db.deleteFrom("match").execute();
  expect((await propose()).body.code).toBe("match_ended");
});
it("a request that waits says that its listing is gone, and can still be answered", async () => {
  const { id } = (await propose()).body;
  exchange.clock.set("2023-06-11T00:30:00.000Z");
  expect((await received()).matchEnded).toBe(false);
  await exchange.amur.caller.call("POST", `${exchange.path}/listings/${need}/move`, { to: "withdrawn" });
  expect(await received()).toMatchObject({ id, state: "pending", matchEnded: true });
  const answered = await exchange.amur.caller.call("POST", `${exchange.path}/requests/${id}/answer`, {
    answer: "accepted",
  });
  expect(answered.body).toMatchObject({ state: "accepted", matchEnded: false });
});
