import type { Operations, ResponseOf } from "@songhua/contract";
import * as XLSX from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange, type Party } from "../../testing/open-exchange.ts";
import { readIcs, valueOf } from "./ics-reader.testing.ts";
import { checkScheduleFile } from "./index.ts";
import { sha256 } from "./insight.ts";

let exchange: Exchange;
beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  const { longda, amur, hanbat, stranger } = exchange;
  await exchange.agreed(longda, amur, "must");
  await exchange.agreed(longda, hanbat);
  await exchange.agreed(hanbat, stranger);
});
type Meeting = ResponseOf<Operations["lockMeeting"]>;
type EventDetail = ResponseOf<Operations["getEvent"]>;
type Timetable = ResponseOf<Operations["publishTimetable"]>;
const path = (rest: string) => `${exchange.path}/${rest}`;
const get = async (who: Exchange["nobody"], rest: string) => (await who.call("GET", path(rest))).body;
async function run(body: object = {}) {
  const { status, body: started } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1, ...body });
  expect(status).toBe(202);
  const ended = await exchange.runEnded(exchange.eventId, started.runId);
  expect([ended.state, ended.failure]).toEqual(["done", null]);
  return ended.note as { timetableId: string; version: number; held: { must: number; nice: number; asked: number } };
}
const publish = (id: string) => exchange.organiser.call("POST", path(`timetables/${id}/publish`));
const feed = async (party: Party) => {
  const response = await exchange.app.inject({ url: `/api/calendars/${party.calendarToken}` });
  expect([response.statusCode, response.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  return readIcs(response.body).components.filter((component) => component.name === "VEVENT");
};
const meetingBetween = async (a: Party, b: Party, timetableId?: string) => {
  const { items } = await get(exchange.organiser, `meetings${timetableId ? `?timetableId=${timetableId}` : ""}`);
  return items.find((meeting: Meeting) =>
    [a, b].every((party) => meeting.organisations.some((side) => side.id === party.organisationId)),
  );
};

describe("from agreed meetings to everybody's calendar", () => {
  it("places all, certified, in a draft that participants do not see", async () => {
    const note = await run();
    expect(note).toMatchObject({ version: 1, held: { must: 1, nice: 2, asked: 3 }, unplaced: 0 });
    // The course of the run comes with the run, for whoever opens the page later or elsewhere.
    const [{ note: listed }] = (await get(exchange.organiser, "runs")).items;
    expect(listed.course.at(-1)).toEqual({
      seconds: expect.any(Number),
      held: note.held.must + note.held.nice,
      breaks: listed.best.breaks,
      bound: listed.bound.breaks,
    });
    const [draft] = (await get(exchange.organiser, "timetables")).items;
    expect(draft).toMatchObject({
      id: note.timetableId,
      state: "draft",
      unplaced: [],
      certificate: { violations: 0, seed: 1, held: { asked: 3 } },
    });
    expect((await get(exchange.longda.caller, "timetables")).items).toEqual([]);
    expect((await exchange.longda.caller.call("GET", path(`meetings?timetableId=${draft.id}`))).status).toBe(404);
    expect(
      (await get(exchange.longda.caller, "my-day")).meetings.every((meeting: Meeting) => meeting.slot === null),
    ).toBe(true);
    const online = await meetingBetween(exchange.longda, exchange.amur, draft.id);
    expect(online).toMatchObject({ mode: "online", table: null, state: "unplaced", slot: { id: expect.any(String) } });
  });

  it("writes a file that anybody can check", async () => {
    const [draft] = (await get(exchange.organiser, "timetables")).items;
    const answer = await exchange.organiser.call("GET", path(`timetables/${draft.id}/schedule.json`));
    const text = JSON.stringify(answer.body);
    expect(checkScheduleFile(text, sha256)).toEqual([]);
    expect(answer.body.certificate.problemHash).toBe(draft.certificate.problemHash);
    expect(checkScheduleFile(text.replace(/"slotId":"[^"]+"/, '"slotId":"elsewhere"'), sha256)).not.toEqual([]);
    expect((await exchange.longda.caller.call("GET", path(`timetables/${draft.id}/schedule.json`))).status).toBe(403);
  });

  it("moves by hand in the draft, and names whom a move would hit", async () => {
    const { organiser, longda, hanbat, stranger } = exchange;
    const [{ id: timetableId }] = (await get(organiser, "timetables")).items;
    const [one, other] = [
      await meetingBetween(longda, hanbat, timetableId),
      await meetingBetween(hanbat, stranger, timetableId),
    ];
    const { slots, venues } = (await organiser.call("GET", exchange.path)).body;
    const tables = venues.find((venue: EventDetail["venues"][number]) => venue.id === exchange.harbin).tables;
    const moveTo = (slotId: string, tableId: string | null) =>
      organiser.call("POST", path(`meetings/${one.id}/move`), { timetableId, slotId, tableId });
    // Another table than the other meeting's, so that only the person both share is hit.
    const elsewhere = tables.find((table: { id: string }) => table.id !== other.table.id);
    const clash = await moveTo(other.slot.id, elsewhere.id);
    expect([clash.status, clash.body.code]).toEqual([409, "placement_clash"]);
    expect(clash.body.params.people).toContain("hanbat person");
    expect(clash.body.params.people).not.toContain("stranger person");
    const online = await meetingBetween(longda, exchange.amur, timetableId);
    const free = slots.find(
      (slot: EventDetail["slots"][number]) => ![one, other, online].some((meeting) => meeting.slot.id === slot.id),
    );
    const moved = await moveTo(free.id, tables[2].id);
    expect(moved.body).toMatchObject({ slot: { id: free.id }, table: { id: tables[2].id } });
    expect((await moveTo(other.slot.id, null)).body.code).toBe("placement_clash");
    expect((await moveTo(exchange.eventId, tables[2].id)).body.code).toBe("placement_clash");
    expect(
      (
        await longda.caller.call("POST", path(`meetings/${one.id}/move`), {
          timetableId,
          slotId: free.id,
          tableId: null,
        })
      ).status,
    ).toBe(403);
    const file = await organiser.call("GET", path(`timetables/${timetableId}/schedule.json`));
    expect(checkScheduleFile(JSON.stringify(file.body), sha256)).toEqual([]);
  });

  it("is published with letters in each one's language and clock", async () => {
    const [{ id }] = (await get(exchange.organiser, "timetables")).items;
    const published = await publish(id);
    expect([published.status, published.body.state]).toEqual([200, "published"]);
    const online = await meetingBetween(exchange.longda, exchange.amur);
    expect(online.state).toBe("planned");
    const clock = (zone: string) =>
      new Intl.DateTimeFormat("ru", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
        new Date(online.slot.startsAt),
      );
    const [russian, chinese] = [
      (await exchange.letters(exchange.amur.email)).at(-1)!,
      (await exchange.letters(exchange.longda.email)).at(-1)!,
    ];
    expect(russian.subject).toContain("ваши встречи");
    expect(russian.text).toMatch(new RegExp(`14 июн.*${clock("Europe/Moscow")}.*По видео`));
    expect(chinese.text).toContain(clock("Asia/Shanghai"));
    expect(chinese.text.match(/ · /g)).toHaveLength(4);
    expect((await publish(id)).body.code).toBe("conflict");
    expect((await exchange.longda.caller.call("POST", path(`timetables/${id}/publish`))).status).toBe(403);
  });

  it("gives everybody their own day and calendar, and nobody another's", async () => {
    const { amur, longda, stranger, organiser } = exchange;
    const day = await get(amur.caller, "my-day");
    expect(day).toMatchObject({
      participantId: amur.participantId,
      zone: "Europe/Moscow",
      calendarPath: `/api/calendars/${amur.calendarToken}`,
    });
    expect(day.meetings).toHaveLength(1);
    expect((await organiser.call("GET", path("my-day"))).status).toBe(403);
    expect((await get(stranger.caller, `meetings?organisationId=${longda.organisationId}`)).total).toBe(0);
    const [event] = await feed(amur);
    expect(valueOf(event!, "UID")).toBe(`${day.meetings[0].id}@songhua`);
    expect(valueOf(event!, "DTSTART")).toBe(day.meetings[0].slot.startsAt.slice(0, 19).replace(/[-:]/g, "") + "Z");
    expect([valueOf(event!, "SUMMARY"), valueOf(event!, "LOCATION"), valueOf(event!, "STATUS")]).toEqual([
      "Встреча: Longda",
      "По видео",
      "CONFIRMED",
    ]);
    expect(valueOf((await feed(stranger))[0]!, "LOCATION")).toMatch(/^Table \d\d, Hall of Harbin, Harbin$/);
    expect((await exchange.nobody.call("GET", `/calendars/${"x".repeat(43)}`)).status).toBe(404);
  });

  it("writes the workbook in the caller's language", async () => {
    const answer = await exchange.organiser.call("GET", path("timetable.xlsx"), undefined, {
      "accept-language": "zh-CN",
    });
    const book = XLSX.read(answer.body);
    expect(book.SheetNames).toEqual(expect.arrayContaining(["人员", "视频洽谈"]));
    const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets["人员"]!, { header: 1 });
    expect(rows).toHaveLength(7);
    expect(rows.some((row) => row.includes("Europe/Moscow"))).toBe(true);
    expect((await exchange.longda.caller.call("GET", path("timetable.xlsx"))).status).toBe(403);
  });
});

describe("changes after publication", () => {
  it("strikes a cancelled meeting out of calendars, and keeps it struck out in later versions", async () => {
    const { longda, hanbat, organiser } = exchange;
    const meeting = await meetingBetween(longda, hanbat);
    const before = (await feed(hanbat)).find((event) => valueOf(event, "UID")!.startsWith(meeting.id))!;
    await longda.caller.call("POST", path(`meetings/${meeting.id}/state`), { state: "cancelled" });
    const struck = async () => (await feed(hanbat)).find((event) => valueOf(event, "UID")!.startsWith(meeting.id))!;
    const after = await struck();
    expect(valueOf(after, "STATUS")).toBe("CANCELLED");
    expect(Number(valueOf(after, "SEQUENCE"))).toBe(Number(valueOf(before, "SEQUENCE")) + 1);
    expect(valueOf(after, "DTSTART")).toBe(valueOf(before, "DTSTART"));
    const { timetableId } = await run();
    expect((await publish(timetableId)).status).toBe(200);
    expect((await get(organiser, "timetables")).items.map((row: Timetable) => row.state)).toEqual([
      "published",
      "superseded",
    ]);
    expect([valueOf(await struck(), "STATUS"), valueOf(await struck(), "DTSTART")]).toEqual([
      "CANCELLED",
      valueOf(before, "DTSTART"),
    ]);
  });

  it("keeps what was published in its place, and writes only to those it changes something for", async () => {
    const { amur, longda, hanbat, stranger } = exchange;
    const kept = await meetingBetween(hanbat, stranger);
    await exchange.agreed(stranger, longda);
    await exchange.services.db.deleteFrom("mail").execute();
    const sequence = valueOf((await feed(amur))[0]!, "SEQUENCE");
    const { timetableId, held } = await run({ seed: 99 });
    expect(held.asked).toBe(3);
    expect((await publish(timetableId)).status).toBe(200);
    expect((await meetingBetween(hanbat, stranger)).slot).toEqual(kept.slot);
    expect((await meetingBetween(hanbat, stranger)).table).toEqual(kept.table);
    expect(valueOf((await feed(amur))[0]!, "SEQUENCE")).toBe(sequence);
    expect(await exchange.letters(amur.email)).toEqual([]);
    expect(await exchange.letters(stranger.email)).toHaveLength(1);
  });

  it("refuses a draft that is older than the meetings", async () => {
    const { amur, hanbat } = exchange;
    const { timetableId } = await run();
    await exchange.agreed(amur, hanbat);
    const stale = await publish(timetableId);
    expect([stale.status, stale.body.code]).toEqual([409, "timetable_stale"]);
    expect((await get(exchange.organiser, "timetables")).items[0].state).toBe("draft");
  });

  it("never moves a meeting that was held or locked, even when all may move", async () => {
    const { longda, amur, hanbat, stranger, organiser } = exchange;
    const [heldOne, lockedOne] = [await meetingBetween(longda, amur), await meetingBetween(hanbat, stranger)];
    await longda.caller.call("POST", path(`meetings/${heldOne.id}/state`), { state: "held", outcome: "ok" });
    await organiser.call("POST", path(`meetings/${lockedOne.id}/lock`), { locked: true });
    const { timetableId } = await run({ keepPublished: false, seed: 7 });
    expect((await publish(timetableId)).status).toBe(200);
    const [heldNow, lockedNow] = [await meetingBetween(longda, amur), await meetingBetween(hanbat, stranger)];
    expect([heldNow.state, heldNow.slot, lockedNow.slot, lockedNow.table]).toEqual([
      "held",
      heldOne.slot,
      lockedOne.slot,
      lockedOne.table,
    ]);
  });

  it("says so when there is no slot to place anything in", async () => {
    await exchange.organiser.call("PUT", path("slots"), { blocks: [] });
    const { body } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1 });
    const ended = await exchange.runEnded(exchange.eventId, body.runId);
    expect(ended).toMatchObject({ state: "failed", failure: { code: "timetable_infeasible" } });
  });
});
