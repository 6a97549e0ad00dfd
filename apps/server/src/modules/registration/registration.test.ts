import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
let organiser: Caller;
let desk: Caller;
let eventId: string;
const EVENT = "/events/exchange";

beforeAll(async () => {
  songhua = await openTestSonghua({ worker: true });
  const administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "exchange",
    name: { "zh-CN": "对接会", ru: "Обмен", en: "Exchange" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru"],
    venues: [{ name: { en: "Hall" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  eventId = created.body.id as string;
  await administrator.call("PATCH", EVENT, { state: "published", registrationOpen: true });
  organiser = await songhua.signedIn("organiser@example.org", "organiser", eventId);
  desk = await songhua.signedIn("desk@example.org", "operator", eventId);
});

const firm = (over: Record<string, unknown> = {}) => ({
  name: { en: "Firm" },
  role: "enterprise",
  country: "CN",
  ...over,
});
const letters = () => songhua.services.db.selectFrom("mail").selectAll().orderBy("created_at").execute();

describe("from registration to the door", () => {
  const registration = (over: Record<string, unknown> = {}) => ({
    name: { ru: "Иван Петров" },
    email: "Ivan@Bridge.example",
    title: "Директор",
    locale: "ru",
    consent: true,
    organisation: firm({
      name: { ru: "АО «Мост через Амур»" },
      country: "RU",
      identifiers: [{ scheme: "inn", value: "7707083893" }],
    }),
    answers: { diet: "none" },
    ...over,
  });
  let participant: string;

  it("asks the form's questions and refuses answers that do not fit, in the reader's language", async () => {
    const question = {
      key: "diet",
      type: "choice",
      label: { en: "Diet", ru: "Питание" },
      required: true,
      options: [
        { key: "none", label: { en: "None" } },
        { key: "halal", label: { en: "Halal" } },
      ],
    };
    expect((await organiser.call("PUT", `${EVENT}/form`, { questions: [question, question] })).status).toBe(400);
    expect((await organiser.call("PUT", `${EVENT}/form`, { questions: [question] })).status).toBe(200);
    expect((await songhua.nobody.call("GET", `${EVENT}/form`)).body.questions).toHaveLength(1);
    const missing = await songhua.nobody.call("POST", `${EVENT}/registrations`, registration({ answers: {} }));
    expect(missing.body).toMatchObject({ code: "answer_missing", params: { question: "Питание" } });
    const wrong = await songhua.nobody.call(
      "POST",
      `${EVENT}/registrations`,
      registration({ answers: { diet: "meat" } }),
    );
    expect(wrong.body.code).toBe("answer_invalid");
  });

  it("takes a registration once, with a letter in its language; a second person joins the same organisation", async () => {
    const first = await songhua.nobody.call("POST", `${EVENT}/registrations`, registration());
    expect(first).toMatchObject({ status: 201, body: { state: "pending" } });
    participant = first.body.participantId as string;
    expect((await letters()).at(-1)).toMatchObject({
      to_address: "ivan@bridge.example",
      subject: expect.stringContaining("Обмен"),
    });
    const twice = await songhua.nobody.call("POST", `${EVENT}/registrations`, registration());
    expect(twice.body).toMatchObject({ status: 409, code: "registration_duplicate" });
    const second = await songhua.nobody.call(
      "POST",
      `${EVENT}/registrations`,
      registration({
        email: "olga@bridge.example",
        name: { ru: "Ольга" },
        organisation: firm({
          name: { ru: "мост через амур ао" },
          identifiers: [{ scheme: "inn", value: "7707083893" }],
        }),
      }),
    );
    const [a, b] = await Promise.all(
      [participant, second.body.participantId].map((id) => organiser.call("GET", `${EVENT}/participants/${id}`)),
    );
    expect(a!.body.organisation.id).toBe(b!.body.organisation.id);
    expect(a!.body.answers).toEqual({ diet: "none" });
    // Nobody hears of an organisation that only unapproved people brought along.
    expect(
      (await songhua.nobody.call("GET", `${EVENT}/organisations?search=${encodeURIComponent("Мост через Амур")}`)).body
        .total,
    ).toBe(0);
  });

  it("cannot be badged or let in before approval; approval writes a link that signs in", async () => {
    expect((await desk.call("GET", `${EVENT}/participants/${participant}/badge.pdf`)).body.code).toBe(
      "participant_not_approved",
    );
    expect((await desk.call("POST", `${EVENT}/check-ins`, { participantId: participant })).body.code).toBe(
      "participant_not_approved",
    );
    const decided = await organiser.call("POST", `${EVENT}/participants/decide`, {
      participantIds: [participant],
      decision: "approved",
    });
    expect(decided.body).toEqual({ changed: 1 });
    expect(
      (
        await organiser.call("POST", `${EVENT}/participants/decide`, {
          participantIds: [participant],
          decision: "approved",
        })
      ).body,
    ).toEqual({ changed: 0 });
    const letter = (await letters()).at(-1)!;
    expect(letter.to_address).toBe("ivan@bridge.example");
    const token = /token=([\w-]+)/.exec(letter.text)![1];
    const redeemed = await songhua.app.inject({ method: "POST", url: "/api/sign-in-links/redeem", payload: { token } });
    expect(redeemed.statusCode).toBe(200);
    expect(
      (await songhua.nobody.call("GET", `${EVENT}/organisations?search=${encodeURIComponent("Мост через Амур")}`)).body
        .total,
    ).toBe(1);
  });

  it("hides how to reach people from those it is none of their business", async () => {
    const account = await songhua.services.db
      .selectFrom("participant")
      .select("account_id")
      .where("id", "=", participant)
      .executeTakeFirstOrThrow();
    const self = await songhua.as(account.account_id!);
    expect((await self.call("GET", `${EVENT}/participants/${participant}`)).body).toMatchObject({
      email: "ivan@bridge.example",
      answers: { diet: "none" },
    });
    expect((await desk.call("GET", `${EVENT}/participants/${participant}`)).body).toMatchObject({
      email: null,
      phone: null,
      answers: {},
    });
    const stranger = await organiser.call("POST", `${EVENT}/participants`, {
      name: { en: "Stranger" },
      email: "stranger@example.org",
    });
    expect((await self.call("GET", `${EVENT}/participants/${stranger.body.id}`)).status).toBe(404);
    expect((await self.call("GET", `${EVENT}/participants`)).status).toBe(403);
    const own = (await self.call("GET", `${EVENT}/participants/${participant}`)).body;
    const change = {
      name: { ru: "Иван Петрович Петров" },
      email: own.email,
      organisationId: own.organisation.id,
      title: "Президент",
    };
    expect((await self.call("PUT", `${EVENT}/participants/${participant}`, change)).body.title).toBe("Президент");
    expect(
      (await self.call("PUT", `${EVENT}/participants/${participant}`, { ...change, email: "other@example.org" })).body
        .code,
    ).toBe("forbidden");
  });

  it("makes badges, lets in by code once, takes it back, counts by minute", async () => {
    const { badgeCode } = (await desk.call("GET", `${EVENT}/participants/${participant}`)).body as {
      badgeCode: string;
    };
    const badge = await desk.call("GET", `${EVENT}/participants/${participant}/badge.pdf`);
    expect(badge.status).toBe(200);
    expect((badge.body as Buffer).subarray(0, 5).toString()).toBe("%PDF-");
    const run = await organiser.call("POST", `${EVENT}/badges`);
    expect(await songhua.runEnded(eventId, run.body.runId as string)).toMatchObject({
      state: "done",
      note: { badges: 1 },
    });

    const scanned = `${badgeCode.slice(0, 5).toLowerCase()} ${badgeCode.slice(5)}`;
    const both = await Promise.all([1, 2].map(() => desk.call("POST", `${EVENT}/check-ins`, { badgeCode: scanned })));
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(both.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: "already_checked_in",
      params: { time: "09:00" },
    });
    expect((await desk.call("POST", `${EVENT}/check-ins`, { badgeCode: "NOBODY2345" })).body.code).toBe(
      "badge_unknown",
    );
    const counts = await desk.call("GET", `${EVENT}/check-ins/counts`);
    expect(counts.body).toMatchObject({
      expected: 1,
      checkedIn: 1,
      perMinute: [{ minute: "2023-06-14T01:00:00.000Z", count: 1 }],
      recent: [{ id: participant }],
    });
    expect((await desk.call("DELETE", `${EVENT}/check-ins/${participant}`)).body.checkedInAt).toBeNull();
    expect((await desk.call("GET", `${EVENT}/check-ins/counts`)).body).toMatchObject({
      checkedIn: 0,
      perMinute: [],
      recent: [],
    });
  });

  it("takes no registrations when closed", async () => {
    await organiser.call("PATCH", EVENT, { registrationOpen: false });
    const late = await songhua.nobody.call(
      "POST",
      `${EVENT}/registrations`,
      registration({ email: "late@example.org" }),
    );
    expect(late.body.code).toBe("registration_closed");
    await organiser.call("PATCH", EVENT, { registrationOpen: true });
  });
});
