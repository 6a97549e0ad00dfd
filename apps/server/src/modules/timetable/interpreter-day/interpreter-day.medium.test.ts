import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange, type Party } from "../../../testing/open-exchange.ts";
import { readIcs, valueOf } from "../ics-reader.testing.ts";

type Interpreter = ResponseOf<Operations["createInterpreter"]>;
type Day = ResponseOf<Operations["getInterpreterDay"]>;
type Meeting = ResponseOf<Operations["lockMeeting"]>;
type Difference = ResponseOf<Operations["getTimetableDifference"]>;

let exchange: Exchange;
let kim: Interpreter;
let lee: Interpreter;
const path = (rest: string) => `${exchange.path}/${rest}`;
const get = async (rest: string) => (await exchange.organiser.call("GET", path(rest))).body;
const post = (rest: string, body: object = {}) => exchange.organiser.call("POST", path(rest), body);
const dayOf = async ({ dayPath }: Interpreter): Promise<Day> => (await exchange.nobody.call("GET", dayPath!)).body;
const feedOf = async (interpreter: Interpreter) => {
  const { calendarPath } = await dayOf(interpreter);
  const { body } = await exchange.app.inject({ url: calendarPath });
  return readIcs(body).components.filter((component) => component.name === "VEVENT");
};
async function run(): Promise<string> {
  const started = await post("timetables", { seconds: 1 });
  return (await exchange.runEnded(exchange.eventId, started.body.runId)).note["timetableId"] as string;
}
const between = async (a: Party, b: Party): Promise<Meeting> =>
  (await get("meetings")).items.find((item: Meeting) =>
    [a, b].every((party) => item.organisations.some((side) => side.id === party.organisationId)),
  );

beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  const { longda, hanbat, harbin } = exchange;
  await exchange.agreed(longda, hanbat);
  const add = async (name: string, rest: object) =>
    (await post("interpreters", { name: { en: name }, venueId: harbin, languagePairs: [["zh", "ko"]], ...rest })).body;
  kim = await add("Kim", { email: "Kim@Example.org" });
  lee = await add("Lee", { email: "lee@example.org", locale: "ru" });
});

describe("an interpreter", () => {
  it("is reached by organisers only: others see who interprets, not how to write to them", async () => {
    expect(kim).toMatchObject({ email: "kim@example.org", locale: null });
    const [first] = (await exchange.reader.call("GET", path("interpreters"))).body.items;
    expect([first.name, first.email, first.locale, first.dayPath]).toEqual([kim.name, null, null, null]);
    const bad = await post("interpreters", { name: { en: "X" }, languagePairs: [["zh", "ko"]], email: "nowhere" });
    expect(bad.status).toBe(400);
  });

  it("is told at publishing, in the language they interpret, with a link to a day of their own", async () => {
    const draft = await run();
    const difference = (await get(`timetables/${draft}/difference`)) as Difference;
    expect(difference.interpreters).toMatchObject([{ id: kim.id, told: true, toldIn: "zh-CN" }]);
    expect(difference.totals.told).toBe(3);
    expect(await dayOf(kim)).toMatchObject({ publishedAt: null, meetings: [] });
    await post(`timetables/${draft}/publish`);
    const meeting = await between(exchange.longda, exchange.hanbat);
    const [letter, ...more] = await exchange.letters(kim.email!);
    expect(more).toEqual([]);
    expect(letter!.subject).toContain("翻译安排");
    expect(letter!.text).toContain(`/zh-CN${kim.dayPath}`);
    const clock = new Date(Date.parse(meeting.slot!.startsAt) + 8 * 3_600_000).toISOString().slice(11, 16);
    expect(letter!.text).toContain(clock);
    const day = await dayOf(kim);
    expect(day).toMatchObject({
      zone: "Asia/Shanghai",
      meetings: [
        {
          id: meeting.id,
          slot: meeting.slot,
          languages: expect.arrayContaining(["zh", "ko"]),
          place: { table: meeting.table!.label },
          change: null,
          state: "planned",
        },
      ],
    });
    // What comes of a meeting is not theirs to read.
    expect(JSON.stringify(day)).not.toMatch(/outcome|agreementId|priority|@example/);
    const [entry] = await feedOf(kim);
    expect([valueOf(entry!, "STATUS"), valueOf(entry!, "LOCATION")]).toEqual([
      "CONFIRMED",
      expect.stringMatching(/\d\d/),
    ]);
    expect((await exchange.nobody.call("GET", `/interpreting/${"x".repeat(43)}`)).status).toBe(404);
  });

  it("who falls ill is told so, and whoever stands in is told of the work: the meeting's people of nothing", async () => {
    await exchange.services.db.deleteFrom("mail").execute();
    const ill = { kind: "interpreter_ill", interpreterId: kim.id };
    const preview = (await post("disruptions", { what: ill, preview: true })).body.difference as Difference;
    expect([preview.totals.told, preview.interpreters.length]).toEqual([2, 2]);
    expect((await post("disruptions", { what: ill, preview: false })).status).toBeLessThan(300);
    const [russian] = await exchange.letters(lee.email!);
    expect(russian!.subject).toContain("график переводов изменился");
    expect(russian!.text).toContain(`/ru${lee.dayPath}`);
    expect((await exchange.letters(kim.email!))[0]!.text).toContain("不再由您翻译");
    expect(await exchange.letters(exchange.longda.email)).toEqual([]);
    expect((await dayOf(lee)).meetings).toMatchObject([{ state: "planned", change: "placed" }]);
    expect((await dayOf(kim)).meetings).toMatchObject([{ state: "unplaced", change: "unplaced" }]);
    const [struck] = await feedOf(kim);
    expect(valueOf(struck!, "STATUS")).toBe("CANCELLED");
    expect(valueOf((await feedOf(lee))[0]!, "STATUS")).toBe("CONFIRMED");
    expect(valueOf((await feedOf(lee))[0]!, "UID")).not.toBe(valueOf(struck!, "UID"));
  });

  it("gets another link with another address; a changed name keeps it", async () => {
    const { id, dayPath, demonstration: _d, ...body } = lee;
    expect(_d).toBe(false);
    const change = (next: object) => exchange.organiser.call("PUT", path(`interpreters/${id}`), { ...body, ...next });
    expect((await change({ name: { en: "Lee Un" } })).body.dayPath).toBe(dayPath);
    const moved = (await change({ email: "other@example.org" })).body;
    expect(moved.dayPath).not.toBe(dayPath);
    expect((await exchange.nobody.call("GET", dayPath!)).status).toBe(404);
    expect((await dayOf(moved)).meetings).toHaveLength(1);
  });

  it("is told when one side cancels a single meeting, which is struck out of the day and the calendar", async () => {
    await exchange.services.db.deleteFrom("mail").execute();
    const moved = (await get("interpreters")).items.find(({ id }: Interpreter) => id === lee.id) as Interpreter;
    const meeting = await between(exchange.longda, exchange.hanbat);
    const cancelled = await exchange.longda.caller.call("POST", path(`meetings/${meeting.id}/state`), {
      state: "cancelled",
    });
    expect(cancelled.status).toBe(200);
    const letters = await exchange.letters(moved.email!);
    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining("график переводов изменился")]);
    expect((await dayOf(moved)).meetings).toMatchObject([{ id: meeting.id, state: "cancelled" }]);
    expect(valueOf((await feedOf(moved))[0]!, "STATUS")).toBe("CANCELLED");
  });
});
