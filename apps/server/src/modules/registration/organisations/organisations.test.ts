import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
let organiser: Caller;
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
  await administrator.call("PATCH", EVENT, { state: "published", registrationOpen: true });
  organiser = await songhua.signedIn("organiser@example.org", "organiser", created.body.id as string);
});

const firm = (over: Record<string, unknown> = {}) => ({
  name: { en: "Firm" },
  role: "enterprise",
  country: "CN",
  ...over,
});
describe("organisations", () => {
  it("normalises identifiers, refuses wrong and taken ones with what is wrong", async () => {
    const created = await organiser.call(
      "POST",
      `${EVENT}/organisations`,
      firm({ name: { "zh-CN": "北斗公司" }, identifiers: [{ scheme: "uscc", value: "9135 0100 m000 100y 43" }] }),
    );
    expect(created.status).toBe(201);
    expect(created.body.identifiers).toEqual([{ scheme: "uscc", value: "91350100M000100Y43" }]);
    const wrong = await organiser.call(
      "POST",
      `${EVENT}/organisations`,
      firm({ identifiers: [{ scheme: "inn", value: "7707083894" }] }),
    );
    expect(wrong.body).toMatchObject({
      status: 422,
      code: "identifier_invalid",
      params: { scheme: "inn", reason: "check_digit" },
    });
    const taken = await organiser.call(
      "POST",
      `${EVENT}/organisations`,
      firm({ identifiers: [{ scheme: "uscc", value: "91350100M000100Y43" }] }),
    );
    expect(taken.body).toMatchObject({ status: 409, code: "identifier_taken", params: { organisation: "北斗公司" } });
    const again = await organiser.call(
      "PUT",
      `${EVENT}/organisations/${created.body.id}`,
      firm({ name: { "zh-CN": "北斗公司" }, identifiers: [{ scheme: "uscc", value: "91350100M000100Y43" }] }),
    );
    expect(again.status).toBe(200);
  });

  it("lists by page, filter and search in any dress of the name", async () => {
    await organiser.call(
      "POST",
      `${EVENT}/organisations`,
      firm({ name: { ru: "ООО «Северный мост»" }, country: "RU", role: "park" }),
    );
    const found = await organiser.call(
      "GET",
      `${EVENT}/organisations?search=${encodeURIComponent("СЕВЕРНЫЙ")}&limit=1`,
    );
    expect(found.body).toMatchObject({ total: 1, items: [{ country: "RU", participants: 0 }] });
    expect((await organiser.call("GET", `${EVENT}/organisations?role=park`)).body.total).toBe(1);
    expect((await organiser.call("GET", `${EVENT}/organisations?search=91350100M000100Y43`)).body.total).toBe(1);
    expect((await organiser.call("GET", `${EVENT}/organisations?search=%25`)).body.total).toBe(0);
  });

  it("finds duplicates, merges all that hangs on one into the other, remembers what are two", async () => {
    const make = async (name: object) =>
      (await organiser.call("POST", `${EVENT}/organisations`, firm({ name }))).body.id as string;
    const kept = await make({ "zh-CN": "黑龙江冷链物流有限公司" });
    const other = await make({ "zh-CN": "黑龙江冷链物流有限责任公司", en: "Heilongjiang Cold Chain" });
    const third = await make({ "zh-CN": "第三方有限公司" });
    const similar = await make({ "zh-CN": "黑龙江冷链物流集团哈尔滨有限公司" });
    const person = await organiser.call("POST", `${EVENT}/participants`, {
      name: { en: "Li" },
      email: "li@cold.example",
      organisationId: other,
    });
    await organiser.call("POST", `${EVENT}/exclusions`, { aId: other, bId: third, reason: "rivals" });
    await organiser.call("POST", `${EVENT}/agreements`, {
      kind: "intention",
      title: { en: "Trucks" },
      value: { kind: "none" },
      partyIds: [other, third],
    });
    const withItself = await organiser.call("POST", `${EVENT}/agreements`, {
      kind: "intention",
      title: { en: "Between the two" },
      value: { kind: "none" },
      partyIds: [other, kept],
    });
    const listing = await organiser.call("POST", `${EVENT}/listings`, {
      organisationId: other,
      side: "offer",
      kind: "business",
      industry: "logistics",
      texts: [{ locale: "en", title: "Cold chain", body: "Trucks", provenance: "original" }],
    });
    const before = (await organiser.call("GET", `${EVENT}/duplicates`)).body.items as {
      a: { id: string };
      b: { id: string };
      reason: string;
    }[];
    const pair = before.find((item) => [item.a.id, item.b.id].includes(kept) && [item.a.id, item.b.id].includes(other));
    expect(pair?.reason).toBe("name");

    const merged = await organiser.call("POST", `${EVENT}/organisations/${kept}/merge`, { otherId: other });
    expect(merged.body).toMatchObject({
      id: kept,
      participants: 1,
      listings: 1,
      name: { "zh-CN": "黑龙江冷链物流有限公司", en: "Heilongjiang Cold Chain" },
    });
    expect((await organiser.call("GET", `${EVENT}/organisations/${other}`)).status).toBe(404);
    expect((await organiser.call("GET", `${EVENT}/agreements/${withItself.body.id}`)).body.state).toBe("withdrawn");
    expect((await organiser.call("GET", `${EVENT}/participants/${person.body.id}`)).body.organisation.id).toBe(kept);
    expect((await organiser.call("GET", `${EVENT}/listings/${listing.body.id}`)).body.organisation.id).toBe(kept);
    expect((await organiser.call("GET", `${EVENT}/exclusions`)).body.items).toMatchObject([
      { aId: [kept, third].sort()[0], bId: [kept, third].sort()[1] },
    ]);
    expect(
      (await organiser.call("GET", `${EVENT}/agreements?search=Trucks`)).body.items[0].parties.map(
        (party: { organisationId: string }) => party.organisationId,
      ),
    ).toContain(kept);
    expect((await organiser.call("POST", `${EVENT}/organisations/${kept}/merge`, { otherId: kept })).body.code).toBe(
      "merge_with_itself",
    );

    await organiser.call("POST", `${EVENT}/duplicates/dismiss`, { aId: similar, bId: kept });
    const after = (await organiser.call("GET", `${EVENT}/duplicates`)).body.items as {
      a: { id: string };
      b: { id: string };
    }[];
    expect(
      after.some((item) => [item.a.id, item.b.id].includes(similar) && [item.a.id, item.b.id].includes(kept)),
    ).toBe(false);
  });
});
