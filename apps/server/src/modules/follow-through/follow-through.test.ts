import { beforeAll, describe, expect, it } from "vitest";
import { openAgreements, type AgreementsBench } from "../../testing/open-agreements.ts";
import { remindOfDue } from "./index.ts";
import { fundsByCurrency, stepRatios, standingOf, type FollowedAgreement } from "./ratios.ts";
import { markOf } from "./remind.ts";

const agreement = (over: Partial<FollowedAgreement> = {}): FollowedAgreement => ({
  kind: "contract",
  steps: new Set(),
  value: { kind: "none" },
  paid: [],
  ...over,
});

describe("ratios", () => {
  it("count a later step for the earlier ones, keep the terminated in the whole, and are unknown of nothing", () => {
    const { ratios, counts } = stepRatios([
      agreement({ steps: new Set(["registered"]) }),
      agreement({ steps: new Set(["executed"]) }),
      agreement({ steps: new Set(["registered", "terminated"]) }),
      agreement(),
    ]);
    expect(ratios.map(({ key, part, whole }) => [key, part, whole])).toEqual([
      ["landing", 3, 4],
      ["start", 1, 4],
      ["fulfilment", 1, 4],
    ]);
    expect(counts.terminated).toBe(1);
    expect(stepRatios([]).ratios.every(({ ratio }) => ratio === null)).toBe(true);
    expect(standingOf(new Set(["registered", "executed"]))).toBe("executed");
  });
  it("hold money against contracts of the same currency only", () => {
    const cny = { kind: "amount", amount: "100", currency: "CNY" } as const;
    const funds = fundsByCurrency([
      agreement({
        value: cny,
        paid: [
          { amount: "30", currency: "CNY" },
          { amount: "9", currency: "RUB" },
        ],
      }),
      agreement({ value: cny, kind: "intention", paid: [{ amount: "70", currency: "CNY" }] }),
      agreement({ value: { kind: "undisclosed" }, paid: [{ amount: "1", currency: "CNY" }] }),
    ]);
    expect(funds).toEqual([{ currency: "CNY", contracted: "100.00", arrived: "30.00", ratio: 0.3, agreements: 1 }]);
  });
  it("remind a week before, on the day, a week and a month after", () => {
    expect(
      ["2023-06-01", "2023-06-09", "2023-06-14", "2023-06-20", "2023-06-22", "2023-09-01"].map((today) =>
        markOf("2023-06-14", today),
      ),
    ).toEqual([undefined, -7, 0, 0, 7, 30]);
  });
});

describe("after the signing", () => {
  let bench: AgreementsBench;
  beforeAll(async () => {
    bench = await openAgreements();
  });

  it("steps follow one another, money arrives with vouchers, and what was wrong is withdrawn but seen", async () => {
    const { signed, organiser, harbin, amur, stranger, path, event } = bench;
    const id = await signed({ value: { kind: "amount", amount: "1000", currency: "CNY" } });
    const step = (over: Record<string, unknown>) =>
      organiser.call("POST", `${path(id)}/steps`, { onDate: "2023-07-01", reference: "2023-17", ...over });
    expect((await amur.call("POST", `${path(id)}/steps`, { step: "registered", onDate: "2023-07-01" })).status).toBe(
      403,
    );
    expect((await step({ step: "started" })).body.steps).toMatchObject([{ step: "started" }]);
    expect((await step({ step: "registered" })).body.code).toBe("step_order");
    expect((await step({ step: "started", recorded: false })).body.steps).toEqual([]);
    await step({ step: "registered" });
    const { body: added } = await harbin.call("POST", `${path(id)}/lines`, {
      kind: "payment",
      title: { en: "First instalment" },
      due: "2023-06-20",
      amount: { amount: "400", currency: "CNY" },
      payer: 1,
    });
    const lineId = added.lines[0].id as string;
    const pay = (amount: string, over: Record<string, unknown> = {}) =>
      amur.call("POST", `${path(id)}/payments`, {
        paidOn: "2023-06-19",
        amount,
        currency: "CNY",
        voucherNumber: "V-1",
        ...over,
      });
    expect((await pay("-4")).body.code).toBe("amount_negative");
    const { body: paid } = await pay("400", { lineId });
    expect(paid).toMatchObject({
      paid: [{ amount: "400.00", currency: "CNY" }],
      lines: [{ doneOn: "2023-06-19", overdue: false }],
    });
    await pay("99");
    const wrong = (await harbin.call("GET", `${path(id)}/follow-through`)).body.payments.find(
      (one: { amount: string }) => one.amount === "99.00",
    );
    const { body: withdrawn } = await harbin.call("POST", `${path(id)}/payments/${wrong.id}/withdraw`, {
      reason: "twice",
    });
    expect(withdrawn.paid).toEqual([{ amount: "400.00", currency: "CNY" }]);
    expect(withdrawn.payments).toHaveLength(2);
    expect((await stranger.call("GET", `${path(id)}/follow-through`)).status).toBe(404);
    const { body: all } = await organiser.call("GET", `${event}/follow-through`);
    expect(all.funds).toMatchObject([{ currency: "CNY", contracted: "1000.00", arrived: "400.00", ratio: 0.4 }]);
    expect(all.items[0]).toMatchObject({ step: "registered", overdue: 0 });
  });

  it("each side is reminded in its language, once of each thing, and whoever does not answer shows", async () => {
    const { signed, organiser, harbin, amur, path, songhua, ids, event } = bench;
    const id = await signed({ title: { "zh-CN": "冷链", ru: "Холод" } });
    await harbin.call("POST", `${path(id)}/lines`, {
      kind: "milestone",
      title: { en: "Trial run" },
      due: "2023-06-15",
    });
    const letters = async () =>
      (
        await songhua.services.db.selectFrom("mail").select(["to_address", "subject"]).orderBy("created_at").execute()
      ).filter((mail) => /冷链|Холод/.test(mail.subject));
    await remindOfDue(songhua.services);
    await remindOfDue(songhua.services);
    expect((await letters()).map((mail) => mail.to_address).sort()).toEqual(["amur@example.org", "harbin@example.org"]);
    songhua.clock.set("2023-06-16T01:00:00.000Z");
    await remindOfDue(songhua.services);
    await harbin.call("POST", `${path(id)}/news`, { organisationId: ids.harbin, text: "On its way" });
    const { body } = await organiser.call("GET", `${path(id)}/follow-through`);
    expect(body.parties).toMatchObject([
      { unanswered: 0, silent: false },
      { unanswered: 2, silent: true },
    ]);
    const { body: silent } = await organiser.call("GET", `${event}/follow-through?needs=silent`);
    expect(silent.items.map((item: { agreementId: string }) => item.agreementId)).toEqual([id]);
    expect(
      body.reminders.map((one: { organisationId: string; about: string; answered: boolean }) => [
        one.organisationId === ids.harbin ? "harbin" : "amur",
        one.about,
        one.answered,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["harbin", "due", true],
        ["amur", "due", false],
      ]),
    );
    expect(body.reminders[0].line).toEqual({ en: "Trial run" });
    expect((await amur.call("POST", `${path(id)}/news`, { organisationId: ids.harbin, text: "x" })).body.code).toBe(
      "not_a_party",
    );
  });

  it("a reminder carries the organiser's own words in each reader's language, as the preview showed them", async () => {
    const { signed, organiser, harbin, path, songhua, ids } = bench;
    const id = await signed({ title: { "zh-CN": "附言", ru: "Слова" } });
    const words = { "zh-CN": "请附上验收照片。", en: "Please add photographs." };
    expect((await harbin.call("PUT", `${path(id)}/reminder-words`, { words })).status).toBe(403);
    expect((await harbin.call("POST", `${path(id)}/reminder-preview`, { words })).status).toBe(403);
    const { body: preview } = await organiser.call("POST", `${path(id)}/reminder-preview`, { words });
    expect(preview.map((party: { organisationId: string }) => party.organisationId)).toEqual([ids.harbin, ids.amur]);
    const mails = () =>
      songhua.services.db
        .selectFrom("mail")
        .select(["to_address", "subject", "text"])
        .where("subject", "~", "附言|Слова")
        .execute();
    expect(await mails()).toEqual([]);
    expect((await organiser.call("PUT", `${path(id)}/reminder-words`, { words })).body.reminderWords).toEqual(words);
    expect((await harbin.call("GET", `${path(id)}/follow-through`)).body.reminderWords).toEqual({});
    for (const organisationId of [ids.harbin, ids.amur])
      await organiser.call("POST", `${path(id)}/ask-for-news`, { organisationId });
    const sent = await mails();
    const shown = preview.flatMap((party: { letters: { subject: string; text: string }[] }) =>
      party.letters.map(({ subject, text }) => ({ subject, text })),
    );
    expect(new Set(sent.map(({ subject, text }) => `${subject}\n${text}`))).toEqual(
      new Set(shown.map(({ subject, text }: { subject: string; text: string }) => `${subject}\n${text}`)),
    );
    expect(sent).toHaveLength(2);
    for (const { text } of sent) expect(text).toMatch(/^[^\n]+\n\n(请附上验收照片。|Please add photographs\.)\n\n/);
    await organiser.call("PUT", `${path(id)}/reminder-words`, { words: {} });
    const { body: without } = await organiser.call("POST", `${path(id)}/reminder-preview`, { words: {} });
    expect(JSON.stringify(without)).not.toMatch(/照片|photographs|\{\{/);
  });

  it("is terminated with a reason that the wall shows; contracts leave as OCDS, the form with what is known", async () => {
    const { signed, organiser, harbin, path, wall, event } = bench;
    const id = await signed({ value: { kind: "undisclosed" } });
    const end = (note: string) =>
      organiser.call("POST", `${path(id)}/steps`, { step: "terminated", onDate: "2023-08-01", note });
    expect((await end("")).body.code).toBe("register_reason_missing");
    const oneSided = { step: "terminated", onDate: "2023-08-01", note: "No licence" };
    expect((await harbin.call("POST", `${path(id)}/steps`, oneSided)).body.code).toBe("forbidden");
    expect((await end("No licence")).status).toBe(200);
    const { body: entries } = await organiser.call("GET", `${event}/register?agreement=${id}`);
    expect(entries.items.map((entry: { type: string }) => entry.type)).toEqual(["termination", "signing"]);
    const { body: ended } = await organiser.call("GET", path(id));
    expect(ended).toMatchObject({ state: "signed", corrections: [{ reason: "No licence" }] });
    expect(
      (await organiser.call("POST", `${path(id)}/steps`, { step: "started", onDate: "2023-08-02" })).body.code,
    ).toBe("step_order");
    const line = (await wall()).lines.find((one: { agreementId: string }) => one.agreementId === id);
    expect(line.changes).toMatchObject([{ type: "termination", reason: "No licence" }]);
    const { body } = await organiser.call("GET", `${event}/ocds`);
    const release = body.releases.find((one: { ocid: string }) => one.ocid.endsWith(id));
    expect(release).toMatchObject({
      tag: ["contractTermination"],
      buyer: { name: "Amur Reefer" },
      contracts: [{ status: "terminated" }],
    });
    expect(release.contracts[0]).not.toHaveProperty("value");
    expect(release.parties.map((party: { roles: string[] }) => party.roles)).toEqual([["supplier"], ["buyer"]]);
    for (const one of body.releases) {
      const known = new Set(one.parties.map((party: { id: string }) => party.id));
      expect(known.has(one.buyer.id)).toBe(true);
      expect(one.awards[0].suppliers.every((supplier: { id: string }) => known.has(supplier.id))).toBe(true);
      expect(one.contracts[0].awardID).toBe(one.awards[0].id);
    }
    const form = await harbin.call("GET", `${path(id)}/registration-form`);
    expect(form.status).toBe(200);
    expect((form.body as Buffer).subarray(0, 2).toString()).toBe("PK");
    const fields = await harbin.call("GET", `${path(id)}/registration-fields`, undefined, {
      "accept-language": "zh-CN",
    });
    expect(fields.body.technology).toBe(false);
    expect(fields.body.fields).toContainEqual({ name: "卖方名称", value: "Harbin Cold Chain" });
    const csv = await organiser.call("GET", `${event}/follow-through.csv`, undefined, { "accept-language": "ru" });
    expect((csv.body as Buffer).toString()).toContain("Соглашение");
  });
});
