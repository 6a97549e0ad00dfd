import { beforeAll, describe, expect, it } from "vitest";
import { openTestSonghua, type Caller, type TestSonghua } from "../../testing/open-test-songhua.ts";

let songhua: TestSonghua;
let organiser: Caller;
let staging: string;

beforeAll(async () => {
  songhua = await openTestSonghua({ worker: true });
  staging = (await songhua.nobody.call("POST", "/demonstration", {})).body.runId;
  const { db } = songhua.services;
  const account = await db.selectFrom("account").select("id").executeTakeFirstOrThrow();
  organiser = await songhua.as(account.id);
});

describe("the demonstration of 2023", () => {
  it("arrives at the source's total, and only there", async () => {
    const { body: wall } = await songhua.nobody.call("GET", "/events/longjiang-2023/wall");
    const contract = wall.totals.filter((total: { kind: string }) => total.kind === "contract");
    expect(contract).toMatchObject([
      {
        currency: "CNY",
        amount: "928000000.00",
        approximate: true,
        agreements: 17,
        undisclosed: 17,
        reported: { agreements: 17 },
      },
    ]);
    expect(wall.counts).toMatchObject({ contract: 17, framework: 4, intention: 9 });
    expect(wall.demonstration).toBe(true);
  });
  it("has 300 participants, none of a named organisation", async () => {
    const { body } = await organiser.call("GET", "/events/longjiang-2023/participants?limit=200");
    expect(body.total).toBe(300);
    const { db } = songhua.services;
    const strays = await db
      .selectFrom("participant")
      .innerJoin("organisation", (join) =>
        join
          .onRef("organisation.event_id", "=", "participant.event_id")
          .onRef("organisation.id", "=", "participant.organisation_id"),
      )
      .select("participant.id")
      .where("organisation.demonstration", "=", false)
      .execute();
    expect(strays).toEqual([]);
    const identifiers = await db
      .selectFrom("organisation_identifier as i")
      .innerJoin("organisation as o", (join) =>
        join.onRef("o.event_id", "=", "i.event_id").onRef("o.id", "=", "i.organisation_id"),
      )
      .select("i.value")
      .where("o.demonstration", "=", false)
      .execute();
    expect(identifiers).toEqual([]);
  });
  it("opens every figure of the report down to its rows", async () => {
    const { body: report } = await organiser.call("GET", "/events/longjiang-2023/report");
    expect(report.demonstration).toBe(true);
    const figures = report.sections.flatMap((section: { figures: unknown[] }) => section.figures) as {
      key: string;
      value: number;
    }[];
    expect(figures.length).toBeGreaterThan(15);
    for (const figure of figures) {
      const { body: rows } = await organiser.call(
        "GET",
        `/events/longjiang-2023/report/figures/${figure.key}?limit=200`,
      );
      expect(rows.total, figure.key).toBe(figure.value);
      expect(rows.items.length).toBe(Math.min(200, figure.value));
    }
    const { body: contracts } = await organiser.call("GET", "/events/longjiang-2023/report/figures/contracts");
    const parties = contracts.items.map((row: { cells: { parties: Record<string, string> } }) => row.cells.parties);
    expect(
      parties.some(
        (name: Record<string, string>) => name["zh-CN"]?.includes("携程") && /[а-я]/i.test(name["ru"] ?? ""),
      ),
    ).toBe(true);
  });
});

it("comes to the middle of its day by itself: matched, meetings agreed and placed, and nobody written to", async () => {
  const { db } = songhua.services;
  const event = await db
    .selectFrom("event")
    .select("id")
    .where("slug", "=", "longjiang-2023")
    .executeTakeFirstOrThrow();
  expect(await songhua.runEnded(event.id, staging)).toMatchObject({ state: "done", failure: null });
  const { body } = await organiser.call("GET", "/events/longjiang-2023/timetables");
  expect(body.items).toMatchObject([{ state: "published", unplaced: [], certificate: { violations: 0 } }]);
  const { body: meetings } = await organiser.call("GET", "/events/longjiang-2023/meetings?limit=2000");
  expect(meetings.total).toBeGreaterThan(200);
  expect(
    meetings.items.every(
      (meeting: { slot: unknown; state: string }) => meeting.slot !== null && meeting.state === "planned",
    ),
  ).toBe(true);
  expect(await db.selectFrom("mail").select("id").execute()).toEqual([]);
  const { body: interpreters } = await organiser.call("GET", "/events/longjiang-2023/interpreters");
  expect(interpreters.items.map((one: { demonstration: boolean }) => one.demonstration)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const interpreted = meetings.items.filter((meeting: { interpreter: unknown }) => meeting.interpreter !== null);
  expect(interpreted.length).toBeGreaterThan(0);
});

describe("the demonstration of 2022", () => {
  it("stands in three cities and two zones, with agreements without money that never show as 0", async () => {
    const { body: event } = await songhua.nobody.call("GET", "/events/sino-russian-digital-2022");
    expect(event.venues).toHaveLength(3);
    expect(new Set(event.venues.map((venue: { zone: string }) => venue.zone)).size).toBe(2);
    const { body: wall } = await songhua.nobody.call("GET", "/events/sino-russian-digital-2022/wall");
    expect(wall.totals).toEqual([]);
    expect(wall.lines.map((line: { value: { kind: string } }) => line.value.kind)).toEqual(["none", "none", "none"]);
  });
});

it("is loaded once, and not by strangers once somebody governs the installation", async () => {
  const before = await songhua.nobody.call("GET", "/events");
  expect((await songhua.nobody.call("POST", "/demonstration", {})).status).toBe(202);
  expect((await songhua.nobody.call("GET", "/events")).body.items).toHaveLength(before.body.items.length);
  await songhua.nobody.call("POST", "/setup", { email: "first@example.org", name: "First", locale: "en" });
  expect((await songhua.nobody.call("POST", "/demonstration", {})).status).toBe(403);
});
