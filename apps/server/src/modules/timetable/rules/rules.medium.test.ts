import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange, type Party } from "../../../testing/open-exchange.ts";
import { checkScheduleFile } from "../index.ts";
import { sha256 } from "../insight.ts";

type Meeting = ResponseOf<Operations["lockMeeting"]>;
type Rules = ResponseOf<Operations["getTimetableRules"]>;
type Check = ResponseOf<Operations["checkTimetable"]>;
type Difference = ResponseOf<Operations["getTimetableDifference"]>;
type Moves = ResponseOf<Operations["listMoves"]>;

let exchange: Exchange;
let slots: { id: string; startsAt: string; endsAt: string }[];
let venues: { id: string; tables: { id: string }[] }[];
beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  const { longda, amur, hanbat, stranger } = exchange;
  await exchange.agreed(longda, amur, "must");
  await exchange.agreed(longda, hanbat);
  await exchange.agreed(hanbat, stranger);
  await exchange.agreed(stranger, longda);
  const { body } = await exchange.organiser.call("GET", exchange.path);
  slots = body.slots;
  venues = body.venues;
});

const path = (rest: string) => `${exchange.path}/${rest}`;
const get = async (rest: string) => (await exchange.organiser.call("GET", path(rest))).body;
const put = (rest: string, body: object, who = exchange.organiser) => who.call("PUT", path(rest), body);
const post = (rest: string, body: object, who = exchange.organiser) => who.call("POST", path(rest), body);
async function run(body: object = {}): Promise<string> {
  const started = await post("timetables", { seconds: 1, ...body });
  const ended = await exchange.runEnded(exchange.eventId, started.body.runId);
  expect([ended.state, ended.failure]).toEqual(["done", null]);
  return ended.note["timetableId"] as string;
}
const meetings = async (timetableId: string): Promise<Meeting[]> =>
  (await get(`meetings?timetableId=${timetableId}`)).items;
const between = (items: readonly Meeting[], a: Party, b: Party) =>
  items.find((item) => [a, b].every((party) => item.organisations.some((side) => side.id === party.organisationId)))!;
const setRules = async (change: Partial<Rules>) => {
  const now = (await get("timetable-rules")) as Rules;
  return put("timetable-rules", { ...now, ...change });
};
const someTable = (venueId: string) => venues.find((venue) => venue.id === venueId)!.tables[0]!.id;
const check = async (body: object = {}) => (await post("timetable-checks", { seconds: 20, ...body })).body as Check;

describe("rules", () => {
  it("have defaults, are set whole, leave a trace, and refuse places that are not there", async () => {
    expect(await get("timetable-rules")).toMatchObject({
      fairnessSpread: 2,
      eachDayAlone: true,
      perRole: [],
      travel: [],
    });
    const { status, body } = await setRules({ maxPerPerson: 2, perRole: [{ role: "fund", min: 1, max: 3 }] });
    expect([status, body.maxPerPerson]).toEqual([200, 2]);
    const [newest] = (await get("audit")).items;
    expect(newest).toMatchObject({
      action: "timetable.rules_set",
      data: { maxPerPerson: { before: null, after: 2 }, perRole: { before: [] } },
    });
    const strange = { venueIds: [exchange.harbin, exchange.eventId], slots: 1 };
    expect((await setRules({ travel: [strange as Rules["travel"][number]] })).status).toBe(404);
    expect((await setRules({ maxPerPerson: 0 })).status).toBe(400);
    expect((await put("timetable-rules", {}, exchange.longda.caller)).status).toBe(403);
  });

  it("decide a run: nobody holds more than allowed, and the certificate stands", async () => {
    const id = await run();
    const items = await meetings(id);
    for (const party of [exchange.longda, exchange.hanbat, exchange.stranger]) {
      const own = items.filter((item) => item.people.some((person) => person.id === party.participantId));
      expect(own.filter((item) => item.slot).length).toBeLessThanOrEqual(2);
    }
    const file = await exchange.organiser.call("GET", path(`timetables/${id}/schedule.json`));
    expect(file.body.problem.rules).toMatchObject({ maxPerPerson: 2, perRole: [{ role: "fund", min: 1, max: 3 }] });
    expect(checkScheduleFile(JSON.stringify(file.body), sha256)).toEqual([]);
  });

  it("are checked before a run: what clashes is named, and a loosening that helps", async () => {
    const clash = await check();
    expect([clash.verdict, clash.meetings]).toEqual(["clash", 4]);
    expect(clash.clash!.rules).toContainEqual({
      code: "person_maximum",
      params: { personId: exchange.longda.participantId, limit: 2, from: "everybody" },
    });
    expect(clash.clash!.loosenings.length).toBeGreaterThan(0);
    expect(clash.people.map((person) => person.id)).toContain(exchange.longda.participantId);
    expect(clash.meetingNames[0]!.organisations).toHaveLength(2);
    const rules = { ...((await get("timetable-rules")) as Rules), maxPerPerson: 3 };
    expect(await check({ rules })).toMatchObject({ verdict: "possible", clash: null });
    expect((await get("timetable-rules")).maxPerPerson).toBe(2);
    await setRules({ maxPerPerson: null, perRole: [] });
    expect(await check()).toMatchObject({ verdict: "possible", clash: null });
  });
});

describe("when somebody or something cannot be had", () => {
  it("is stated by the participant or an organiser and kept by every run", async () => {
    const { hanbat, longda, stranger } = exchange;
    const last = slots.at(-1)!;
    const own = { startsAt: slots[0]!.startsAt, endsAt: slots[4]!.endsAt };
    const availability = { zone: "Asia/Seoul", minMeetings: 1, maxMeetings: 5, unavailable: [own] };
    const set = (who: Exchange["nobody"], body: object = availability) =>
      put(`participants/${hanbat.participantId}/availability`, body, who);
    expect((await set(longda.caller)).status).toBe(403);
    expect((await set(exchange.nobody)).status).toBe(401);
    expect((await set(hanbat.caller, { ...availability, minMeetings: 6 })).body.code).toBe("bad_request");
    expect((await set(hanbat.caller, { ...availability, zone: "Mars/Olympus" })).status).toBe(400);
    expect((await set(hanbat.caller)).body).toEqual({
      participantId: hanbat.participantId,
      effectiveZone: "Asia/Seoul",
      ...availability,
    });
    const day = (await hanbat.caller.call("GET", path("my-day"))).body;
    expect(day.zone).toBe("Asia/Seoul");
    const other = await longda.caller.call("GET", path(`participants/${hanbat.participantId}/availability`));
    expect(other.status).toBe(404);
    const [table, spare] = venues.find((venue) => venue.id === exchange.harbin)!.tables;
    await put("unavailable-times", { kind: "table", subjectId: table!.id, times: [{ ...own, endsAt: last.endsAt }] });
    expect((await put("unavailable-times", { kind: "table", subjectId: exchange.eventId, times: [] })).status).toBe(
      404,
    );
    const reversed = { startsAt: last.endsAt, endsAt: last.startsAt };
    expect((await put("unavailable-times", { kind: "table", subjectId: spare!.id, times: [reversed] })).status).toBe(
      400,
    );
    const times = (await get("unavailable-times")).items;
    expect(times.map((time: { kind: string; reason: string }) => [time.kind, time.reason])).toEqual([
      ["participant", "stated"],
      ["table", "stated"],
    ]);
    const items = await meetings(await run());
    for (const partner of [longda, stranger])
      expect(between(items, hanbat, partner).slot!.startsAt >= slots[5]!.startsAt).toBe(true);
    expect(items.every((item) => item.table?.id !== table!.id)).toBe(true);
    await put("unavailable-times", { kind: "table", subjectId: table!.id, times: [] });
    await set(hanbat.caller, { zone: null, minMeetings: null, maxMeetings: null, unavailable: [] });
  });
});

describe("interpreters", () => {
  it("go to meetings whose people share no language, one at a time, and are seen in the grid", async () => {
    const { harbin, longda, hanbat, amur, stranger } = exchange;
    const made = await post("interpreters", {
      name: { en: "Kim" },
      venueId: harbin,
      languagePairs: [
        ["zh", "ko"],
        ["ko", "en"],
      ],
    });
    expect([made.status, made.body]).toMatchObject([201, { name: { en: "Kim" }, fields: [], demonstration: false }]);
    const remote = await post("interpreters", { name: { en: "Lee" }, languagePairs: [["ru", "zh"]] });
    expect((await post("interpreters", { name: { en: "X" }, languagePairs: [["zh", "zh"]] })).status).toBe(400);
    expect(
      (await post("interpreters", { name: { en: "X" }, venueId: exchange.eventId, languagePairs: [["zh", "ru"]] }))
        .status,
    ).toBe(404);
    expect((await longda.caller.call("GET", path("interpreters"))).status).toBe(403);
    const items = await meetings(await run());
    expect(between(items, longda, hanbat).interpreter).toEqual({ id: made.body.id, name: { en: "Kim" } });
    expect(between(items, hanbat, stranger).interpreter?.id).toBe(made.body.id);
    expect(between(items, longda, amur).interpreter?.id).toBe(remote.body.id);
    // Chinese and English: nobody interprets that pair, so they meet without.
    expect(between(items, longda, stranger).interpreter).toBeNull();
    const kims = items.filter((item) => item.interpreter?.id === made.body.id).map((item) => item.slot!.id);
    expect(new Set(kims).size).toBe(kims.length);
  });

  it("are waived, or asked for, meeting by meeting", async () => {
    const { longda, hanbat, stranger } = exchange;
    const items = await meetings(await run());
    const [waived, asked] = [between(items, longda, hanbat), between(items, longda, stranger)];
    const mark = (id: string, body: object) => post(`meetings/${id}/interpreting`, body);
    expect((await mark(waived.id, { interpreting: "none" })).body).toMatchObject({
      interpreting: "none",
      languages: null,
    });
    expect((await mark(asked.id, { interpreting: "needed" })).body.code).toBe("bad_request");
    await mark(asked.id, { interpreting: "needed", languages: ["zh", "en"] });
    const draft = await run();
    const now = await meetings(draft);
    expect(between(now, longda, hanbat)).toMatchObject({ interpreter: null, interpreting: "none" });
    // Nobody interprets the pair that was asked for.
    expect(between(now, longda, stranger).slot).toBeNull();
    const [version] = (await get("timetables")).items;
    expect(version.unplaced).toMatchObject([{ meetingId: asked.id, code: "no_interpreter" }]);
    await mark(asked.id, { interpreting: "auto" });
    await mark(waived.id, { interpreting: "auto" });
    await setRules({ interpretByLanguage: false });
    expect((await meetings(await run())).every((item) => item.interpreter === null)).toBe(true);
    await setRules({ interpretByLanguage: true });
  });

  it("move with a meeting, and stay as long as the published timetable counts on them", async () => {
    const { longda, hanbat } = exchange;
    const draft = await run();
    const meeting = between(await meetings(draft), longda, hanbat);
    const { items, tableIds } = (await get(`meetings/${meeting.id}/moves?timetableId=${draft}`)) as Moves;
    const target = items.find((item) => item.cost !== null && item.slotId !== meeting.slot!.id)!;
    const moved = await post(`meetings/${meeting.id}/move`, {
      timetableId: draft,
      slotId: target.slotId,
      tableId: tableIds[target.tables[0]!],
    });
    expect([moved.status, moved.body.interpreter]).toEqual([200, meeting.interpreter]);
    await post(`timetables/${draft}/publish`, {});
    expect((await exchange.organiser.call("DELETE", path(`interpreters/${meeting.interpreter!.id}`))).body.code).toBe(
      "conflict",
    );
    const feed = await exchange.app.inject({ url: `/api/calendars/${hanbat.calendarToken}` });
    expect(feed.body.replace(/\r\n /g, "")).toContain("통역: Kim");
    const ill = { kind: "interpreter_ill", interpreterId: meeting.interpreter!.id };
    const { difference } = (await post("disruptions", { what: ill, preview: true })).body;
    expect(difference.totals.dropped).toBe(2);
  });
});

describe("drafts", () => {
  it("say slot by slot what a move costs, or whom it would hit, and are right about it", async () => {
    const { hanbat, stranger } = exchange;
    const draft = await run({ keepPublished: false });
    const meeting = between(await meetings(draft), hanbat, stranger);
    const before = (await get("timetables")).items[0].certificate.breaks;
    const moves = (await get(`meetings/${meeting.id}/moves?timetableId=${draft}`)) as Moves;
    // At the venue of both, then at the other one, then online.
    const slotIds = slots.map((slot) => slot.id);
    const { harbin, moscow } = exchange;
    expect(moves.venueId).toBe(harbin);
    expect(moves.items.map((item) => [item.venueId, item.slotId])).toEqual(
      [harbin, moscow, null].flatMap((place) => slotIds.map((slotId) => [place, slotId])),
    );
    const own = moves.items.find((item) => item.slotId === meeting.slot!.id)!;
    expect(own.cost).toEqual({ breaks: 0, fairness: 0, walking: 0, finish: 0 });
    const closed = moves.items.filter((item) => item.clash);
    expect(closed.length).toBeGreaterThan(0);
    for (const item of closed) {
      const tableId = item.venueId === null ? null : (moves.tableIds[item.tables[0]!] ?? someTable(item.venueId));
      const refused = await post(`meetings/${meeting.id}/move`, { timetableId: draft, slotId: item.slotId, tableId });
      expect(refused.body.code).toBe("placement_clash");
    }
    const target = moves.items.findLast((item) => item.cost)!;
    await post(`meetings/${meeting.id}/move`, {
      timetableId: draft,
      slotId: target.slotId,
      tableId: moves.tableIds[target.tables[0]!] ?? null,
    });
    expect((await get("timetables")).items[0].certificate.breaks).toBe(before + target.cost!.breaks);
    expect(
      (await exchange.longda.caller.call("GET", path(`meetings/${meeting.id}/moves?timetableId=${draft}`))).status,
    ).toBe(403);
  });

  it("take a meeting online, or to another venue where there is a way, and back to what was proven", async () => {
    const { longda, amur, hanbat, stranger, harbin, moscow } = exchange;
    const draft = await run({ keepPublished: false });
    const proven = (await get("timetables")).items[0].certificate;
    const places = async (meeting: Meeting) =>
      (await get(`meetings/${meeting.id}/moves?timetableId=${draft}`)) as Moves;
    const move = (meeting: Meeting, to: { slotId: string; tableId: string | null }) =>
      post(`meetings/${meeting.id}/move`, { timetableId: draft, ...to });
    const near = between(await meetings(draft), hanbat, stranger);
    const target = (await places(near)).items.find((item) => item.venueId === null && item.cost)!;
    const online = await move(near, { slotId: target.slotId, tableId: null });
    expect(online.body).toMatchObject({ mode: "online", table: null, slot: { id: target.slotId } });
    expect((await places(near)).venueId).toBeNull();
    const file = await get(`timetables/${draft}/schedule.json`);
    expect(checkScheduleFile(JSON.stringify(file), sha256)).toEqual([]);
    const back = await move(near, { slotId: near.slot!.id, tableId: near.table!.id });
    expect(back.body).toMatchObject({ mode: "table", slot: near.slot, table: near.table });
    expect((await get("timetables")).items[0].certificate).toEqual(proven);

    // Nobody travels between the venues, until the rules have a way: one slot long, which the others' meetings leave no time for.
    const far = between(await meetings(draft), longda, amur);
    expect(far.mode).toBe("online");
    const there = (await places(far)).items.filter((item) => item.venueId === moscow);
    expect(there.every((item) => item.clash?.rules.includes("person_at_venue"))).toBe(true);
    await setRules({ travel: [{ venueIds: [harbin, moscow], slots: 1 }] });
    const travelled = await run({ keepPublished: false });
    const asked = between(await meetings(travelled), longda, amur);
    expect(asked.mode).toBe("table");
    const ways = (await get(`meetings/${asked.id}/moves?timetableId=${travelled}`)) as Moves;
    expect(new Set(ways.items.map((item) => item.venueId))).toEqual(new Set([harbin, moscow, null]));
    for (const item of ways.items.filter((option) => option.cost)) {
      const tableId = ways.tableIds[item.tables[0]!] ?? null;
      if (item.slotId === asked.slot!.id && item.venueId === asked.table!.venueId) continue;
      const before = (await get("timetables")).items[0].certificate.breaks;
      const moved = await post(`meetings/${asked.id}/move`, { timetableId: travelled, slotId: item.slotId, tableId });
      expect([moved.status, moved.body.table?.venueId ?? null]).toEqual([200, item.venueId]);
      expect((await get("timetables")).items[0].certificate.breaks).toBe(before + item.cost!.breaks);
      break;
    }
    await setRules({ travel: [] });
  });

  it("are compared with what is published, person by person, before anybody is told", async () => {
    const [draft, other] = (await get("timetables")).items;
    const published = (await get("timetables")).items.find((row: { state: string }) => row.state === "published");
    const difference = (await get(`timetables/${draft.id}/difference`)) as Difference;
    expect([difference.from!.timetableId, difference.to.timetableId]).toEqual([published.id, draft.id]);
    const places = async (id: string) =>
      new Map(
        (await meetings(id)).map((item) => [item.id, `${item.slot?.id} ${item.table?.id} ${item.interpreter?.id}`]),
      );
    const [then, now] = [await places(published.id), await places(draft.id)];
    const differing = [...now].filter(([id, place]) => then.get(id) !== place).map(([id]) => id);
    expect(difference.meetings.map((change) => change.meetingId).sort()).toEqual(differing.sort());
    for (const change of difference.meetings) {
      const people = difference.people.filter((person) => person.meetingIds.includes(change.meetingId));
      expect(people).toHaveLength(2);
    }
    expect(((await get(`timetables/${draft.id}/difference?from=${draft.id}`)) as Difference).totals.people).toBe(0);
    expect(other.id).not.toBe(draft.id);
    expect((await exchange.longda.caller.call("GET", path(`timetables/${draft.id}/difference`))).status).toBe(403);
    await exchange.services.db.deleteFrom("mail").execute();
    await post(`timetables/${draft.id}/publish`, {});
    for (const party of [exchange.longda, exchange.amur, exchange.hanbat, exchange.stranger]) {
      const told = difference.people.find((person) => person.id === party.participantId)?.told ?? false;
      expect((await exchange.letters(party.email)).length).toBe(told ? 1 : 0);
    }
  });

  it("are locked in part and gone on from", async () => {
    const { longda } = exchange;
    const draft = await run({ keepPublished: false, seed: 3 });
    const lock = (body: object) => post("meetings/locks", { timetableId: draft, locked: true, ...body });
    expect((await lock({})).body.code).toBe("bad_request");
    expect((await lock({ meetingIds: [], slotId: slots[0]!.id })).body.code).toBe("bad_request");
    expect((await lock({ participantId: longda.participantId })).body).toEqual({ changed: 3 });
    expect((await lock({ participantId: longda.participantId })).body).toEqual({ changed: 0 });
    const before = await meetings(draft);
    const after = await meetings(await run({ keepPublished: false, continueFrom: draft, seed: 9 }));
    const own = (items: Meeting[]) =>
      items
        .filter((item) => item.people.some((person) => person.id === longda.participantId))
        .map((item) => [item.id, item.locked, item.slot, item.table])
        .sort();
    expect(own(after)).toEqual(own(before));
    expect(own(after).every(([, locked]) => locked === true)).toBe(true);
    const all = before.map((item) => item.id);
    expect((await lock({ meetingIds: all, locked: false })).body).toEqual({ changed: 3 });
    expect((await post("timetables", { continueFrom: exchange.eventId })).status).toBe(404);
    expect(
      (await post("meetings/locks", { timetableId: draft, locked: true, meetingIds: all }, longda.caller)).status,
    ).toBe(403);
  });
});
