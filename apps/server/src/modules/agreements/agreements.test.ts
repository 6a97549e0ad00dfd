import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
let organiser: Caller;
let harbin: Caller;
let amur: Caller;
let stranger: Caller;
let ids: { harbin: string; amur: string };
const EVENT = "/events/thread-2023";

beforeAll(async () => {
  songhua = await openTestSonghua();
  const administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "thread-2023",
    name: { "zh-CN": "洽谈会" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["zh-CN", "ru"],
    venues: [{ name: { en: "Hall" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  await administrator.call("PATCH", EVENT, { state: "published" });
  const eventId = created.body.id as string;
  organiser = await songhua.signedIn("organiser@example.org", "organiser", eventId);
  const firm = async (name: string) =>
    (await organiser.call("POST", `${EVENT}/organisations`, { name: { en: name }, role: "enterprise", country: "CN" }))
      .body.id as string;
  ids = { harbin: await firm("Harbin Cold Chain"), amur: await firm("Amur Reefer") };
  const person = async (email: string, organisationId: string) => {
    const caller = await songhua.signedIn(email);
    const participant = await organiser.call("POST", `${EVENT}/participants`, {
      name: { en: email },
      email,
      organisationId,
    });
    await organiser.call("POST", `${EVENT}/participants/decide`, {
      participantIds: [participant.body.id],
      decision: "approved",
    });
    return caller;
  };
  harbin = await person("harbin@example.org", ids.harbin);
  amur = await person("amur@example.org", ids.amur);
  stranger = await person("stranger@example.org", await firm("Stranger"));
});

const propose = (caller: Caller, over: Record<string, unknown> = {}) =>
  caller.call("POST", `${EVENT}/agreements`, {
    kind: "contract",
    title: { en: "Cold chain" },
    value: { kind: "amount", amount: "4200000.50", currency: "CNY" },
    partyIds: [ids.harbin, ids.amur],
    ...over,
  });
const confirm = (caller: Caller, id: string, organisationId: string) =>
  caller.call("POST", `${EVENT}/agreements/${id}/confirm`, { organisationId });
const wall = async () => (await songhua.nobody.call("GET", `${EVENT}/wall`)).body;

describe("an agreement", () => {
  it("is signed when both parties have confirmed, enters the register and the wall", async () => {
    const { body: proposed } = await propose(harbin);
    expect(proposed).toMatchObject({ state: "proposed", mayConfirm: true });
    expect((await confirm(harbin, proposed.id, ids.harbin)).body.state).toBe("proposed");
    expect((await wall()).counts.contract).toBe(0);
    const { body: signed } = await confirm(amur, proposed.id, ids.amur);
    expect(signed).toMatchObject({ state: "signed", mayConfirm: false });
    const shown = await wall();
    expect(shown.totals).toMatchObject([{ kind: "contract", currency: "CNY", amount: "4200000.50", agreements: 1 }]);
    expect(shown.lines[0]).toMatchObject({ agreementId: proposed.id });
  });

  it("cannot be signed for somebody else, twice, or by a stranger who cannot even see it", async () => {
    const { body } = await propose(harbin);
    expect((await confirm(harbin, body.id, ids.amur)).body.code).toBe("not_a_party");
    expect((await stranger.call("GET", `${EVENT}/agreements/${body.id}`)).status).toBe(404);
    expect((await confirm(stranger, body.id, ids.harbin)).status).toBe(403);
    await confirm(harbin, body.id, ids.harbin);
    expect((await confirm(harbin, body.id, ids.harbin)).body.code).toBe("already_confirmed");
    expect((await propose(stranger)).body.code).toBe("not_a_party");
    const mine = await stranger.call("GET", `${EVENT}/agreements`);
    expect(mine.body.total).toBe(0);
  });

  it("loses its confirmations when its text changes", async () => {
    const { body } = await propose(harbin);
    await confirm(harbin, body.id, ids.harbin);
    const changed = await amur.call("PUT", `${EVENT}/agreements/${body.id}`, {
      kind: "contract",
      title: { en: "Cheaper" },
      value: { kind: "none" },
      partyIds: [ids.harbin, ids.amur],
    });
    expect(changed.body.parties.map((party: { confirmedAt: string | null }) => party.confirmedAt)).toEqual([
      null,
      null,
    ]);
  });

  it("signs once when both confirm at the same moment", async () => {
    const { body } = await propose(harbin, { value: { kind: "none" } });
    await Promise.all([confirm(harbin, body.id, ids.harbin), confirm(amur, body.id, ids.amur)]);
    const { body: signed } = await harbin.call("GET", `${EVENT}/agreements/${body.id}`);
    expect(signed.state).toBe("signed");
    const { body: register } = await songhua.nobody.call("GET", `${EVENT}/register?limit=200`);
    expect(register.items.filter((entry: { agreementId: string }) => entry.agreementId === body.id)).toHaveLength(1);
  });

  it.each([
    [{ value: { kind: "amount", amount: "-1", currency: "CNY" } }, "amount_negative"],
    [{ value: { kind: "amount", amount: "0", currency: "CNY" } }, "amount_missing"],
    [{ value: { kind: "amount", amount: "1.5", currency: "KRW" } }, "bad_request"],
    [{ value: { kind: "amount", amount: "1e9", currency: "CNY" } }, "bad_request"],
    [{ value: { kind: "undisclosed", amount: "5", currency: "CNY" } }, "bad_request"],
    [{ masterId: "00000000-0000-7000-8000-000000000000" }, "not_found"],
  ])("is refused with %j: %s", async (over, code) => {
    expect((await propose(organiser, over)).body.code).toBe(code);
  });

  it("is corrected by a new register entry; the wall shows it and the total follows", async () => {
    const { body } = await propose(organiser, { value: { kind: "amount", amount: "100", currency: "RUB" } });
    await confirm(organiser, body.id, ids.harbin);
    await confirm(organiser, body.id, ids.amur);
    const value = { kind: "amount", amount: "70", currency: "RUB" };
    expect(
      (
        await harbin.call("POST", `${EVENT}/agreements/${body.id}/correct`, {
          kind: "contract",
          value,
          reason: "typing error",
        })
      ).status,
    ).toBe(403);
    const corrected = await organiser.call("POST", `${EVENT}/agreements/${body.id}/correct`, {
      kind: "contract",
      value,
      reason: "typing error",
    });
    expect(corrected.body.corrections).toMatchObject([{ reason: "typing error" }]);
    const shown = await wall();
    expect(shown.totals.find((total: { currency: string }) => total.currency === "RUB")).toMatchObject({
      amount: "70.00",
    });
    expect(shown.counts.corrections).toBe(1);
  });
});

describe("the register", () => {
  it("refuses to be changed, whoever asks the database", async () => {
    const { db } = songhua.services;
    await expect(db.updateTable("register_entry").set({ type: "withdrawal" }).execute()).rejects.toThrow("append-only");
    await expect(db.deleteFrom("register_entry").execute()).rejects.toThrow("append-only");
    await expect(db.deleteFrom("audit_event").execute()).rejects.toThrow("append-only");
  });
});
