import type { Operations, ResponseOf } from "@songhua/contract";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openExchange, type Exchange, type Party } from "../../../testing/open-exchange.ts";
import { checkScheduleFile } from "../index.ts";
import { sha256 } from "../insight.ts";

type Meeting = ResponseOf<Operations["lockMeeting"]>;
type Outcome = ResponseOf<Operations["repairTimetable"]>;
type Slot = NonNullable<Meeting["slot"]>;

let exchange: Exchange;
let more: Party[];
beforeAll(async () => {
  exchange = await openExchange({ worker: true });
  const { longda, amur, hanbat, stranger, harbin } = exchange;
  more = [
    await exchange.addParty("nenjiang", { en: "Nenjiang" }, "CN", "zh-CN", harbin),
    await exchange.addParty("suifenhe", { en: "Suifenhe" }, "CN", "zh-CN", harbin),
  ];
  await exchange.agreed(longda, amur, "must");
  await exchange.agreed(longda, hanbat);
  await exchange.agreed(hanbat, stranger);
  await exchange.agreed(more[0]!, stranger);
  await exchange.agreed(more[0]!, more[1]!);
  await exchange.agreed(more[1]!, longda);
  const { body } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1 });
  const ended = await exchange.runEnded(exchange.eventId, body.runId);
  expect(ended.note).toMatchObject({ unplaced: 0 });
  await publish(ended.note["timetableId"] as string);
});
beforeEach(() => exchange.services.db.deleteFrom("mail").execute());

const path = (rest: string) => `${exchange.path}/${rest}`;
const get = async (who: Exchange["nobody"], rest: string) => (await who.call("GET", path(rest))).body;
const publish = (id: string) => exchange.organiser.call("POST", path(`timetables/${id}/publish`));
const repair = async (what: object, rest: object = {}) => {
  const body = { what, preview: false, ...rest };
  const { status, body: outcome } = await exchange.organiser.call("POST", path("disruptions"), body);
  return { status, outcome: outcome as Outcome & { code?: string } };
};
const undo = async (id: string, body: object = {}) =>
  exchange.organiser.call("POST", path(`disruptions/${id}/undo`), body);
const meetings = async (): Promise<Meeting[]> => (await get(exchange.organiser, "meetings")).items;
const placesOf = (items: readonly Meeting[]) =>
  Object.fromEntries(items.map((item) => [item.id, [item.slot?.id, item.table?.id, item.state]]));
const between = (items: readonly Meeting[], a: Party, b: Party) =>
  items.find((item) => [a, b].every((party) => item.organisations.some((side) => side.id === party.organisationId)))!;
const slots = async (): Promise<Slot[]> => (await exchange.organiser.call("GET", exchange.path)).body.slots;
const published = async () =>
  (await get(exchange.organiser, "timetables")).items.find((row: { state: string }) => row.state === "published");

describe("a repair", () => {
  it("is shown before anything is written, and then does just that, told in each one's language", async () => {
    const { hanbat, stranger, longda } = exchange;
    const before = await meetings();
    const [{ id: version }, all] = [await published(), await slots()];
    const hit = between(before, hanbat, longda);
    const lateUntil = hit.slot!.endsAt;
    const what = { kind: "late", participantId: hanbat.participantId, until: lateUntil };
    const preview = await repair(what, { preview: true });
    expect(preview.status).toBe(200);
    expect(placesOf(await meetings())).toEqual(placesOf(before));
    expect((await published()).id).toBe(version);
    expect(preview.outcome.disruption).toBeNull();
    const changes = preview.outcome.difference.meetings;
    expect(changes.find((change) => change.meetingId === hit.id)).toMatchObject({ cause: "disruption" });
    expect(await exchange.letters(longda.email)).toEqual([]);

    const applied = await repair(what, { timetableId: version });
    expect(applied.outcome.difference.meetings).toEqual(changes);
    expect(applied.outcome.disruption).toMatchObject({ state: "applied", what, undoable: true, by: "organiser" });
    const after = await meetings();
    const changed = before.filter((old) => {
      const now = after.find((item) => item.id === old.id)!;
      return now.slot?.id !== old.slot?.id || now.table?.id !== old.table?.id;
    });
    expect(changed.map((item) => item.id).sort()).toEqual(changes.map((change) => change.meetingId).sort());
    for (const meeting of [between(after, hanbat, longda), between(after, hanbat, stranger)])
      if (meeting.slot) expect(meeting.slot.startsAt >= lateUntil).toBe(true);
    // Everybody of a changed meeting is told, in their language, and nobody else.
    const affected = applied.outcome.difference.people.filter((person) => person.told).map((person) => person.id);
    for (const party of [longda, hanbat, stranger, exchange.amur, ...more]) {
      const letters = await exchange.letters(party.email);
      expect(letters.length, party.email).toBe(affected.includes(party.participantId) ? 1 : 0);
    }
    const [chinese] = await exchange.letters(longda.email);
    expect(chinese!.subject).toContain("您的洽谈有变动");
    const [korean] = await exchange.letters(hanbat.email);
    expect(korean!.subject).toContain("상담 일정이 바뀌었습니다");
    // Their own day says what has become of it, and nobody else's.
    for (const party of [longda, exchange.amur]) {
      const day = (await party.caller.call("GET", path("my-day"))).body;
      const own = changes.filter((change) => day.meetings.some((item: Meeting) => item.id === change.meetingId));
      expect(day.changes).toMatchObject(own.map(({ meetingId, before, after }) => ({ meetingId, before, after })));
      expect(day.publishedAt).toBe("2023-06-14T01:00:00.000Z");
    }
    const file = await exchange.organiser.call("GET", path(`timetables/${(await published()).id}/schedule.json`));
    expect(checkScheduleFile(JSON.stringify(file.body), sha256)).toEqual([]);
    expect((await published()).certificate.violations).toBe(0);
    // Later runs know of it too.
    const { items } = await get(exchange.organiser, "unavailable-times");
    expect(items).toContainEqual({
      kind: "participant",
      subjectId: hanbat.participantId,
      startsAt: all[0]!.startsAt,
      endsAt: lateUntil,
      reason: "disruption",
    });
    expect((await repair(what, { timetableId: version })).outcome.code).toBe("timetable_stale");

    const [{ id }] = (await get(exchange.organiser, "disruptions")).items;
    const undone = await undo(id);
    expect(undone.body.disruption).toMatchObject({ state: "undone", undoable: false });
    expect(placesOf(await meetings())).toEqual(placesOf(before));
    expect((await get(exchange.organiser, "unavailable-times")).items).toEqual([]);
    expect((await exchange.letters(longda.email)).length).toBe(2);
    expect((await undo(id)).body.code).toBe("disruption_not_undoable");
    const versions = (await get(exchange.organiser, "timetables")).items;
    expect(versions.map((row: { state: string }) => row.state)).toEqual(["published", "superseded", "superseded"]);
  });

  it("takes out who does not come, goes on with a colleague where there is one, and brings them back", async () => {
    const { db } = exchange.services;
    const { longda, hanbat } = exchange;
    const before = await meetings();
    const shared = between(before, longda, hanbat);
    // A colleague of Longda's who is in that meeting only.
    const colleague = await exchange.addParty("colleague", { en: "Colleague" }, "CN", "zh-CN", exchange.harbin);
    await db
      .updateTable("participant")
      .set({ organisation_id: longda.organisationId })
      .where("id", "=", colleague.participantId)
      .execute();
    await db
      .insertInto("meeting_person")
      .values({ event_id: exchange.eventId, meeting_id: shared.id, participant_id: colleague.participantId })
      .execute();
    const { outcome } = await repair({ kind: "no_show", participantId: longda.participantId });
    const after = await meetings();
    const kept = after.find((item) => item.id === shared.id)!;
    expect([kept.slot?.id, kept.people.map((person) => person.id).sort()]).toEqual([
      shared.slot!.id,
      [colleague.participantId, hanbat.participantId].sort(),
    ]);
    for (const partner of [exchange.amur, more[1]!]) expect(between(after, longda, partner).state).toBe("unplaced");
    expect(outcome.difference.totals).toMatchObject({ dropped: 2 });
    await undo(outcome.disruption!.id);
    const restored = await meetings();
    expect(placesOf(restored)).toEqual(placesOf(before));
    expect(restored.find((item) => item.id === shared.id)!.people).toHaveLength(3);
  });

  it("never touches what has begun, nor what is locked", async () => {
    const before = (await meetings()).filter((item) => item.mode === "table");
    const first = before[0]!;
    const locked = before.at(-1)!;
    await exchange.organiser.call("POST", path(`meetings/${locked.id}/lock`), { locked: true });
    exchange.clock.set(first.slot!.startsAt);
    const { outcome } = await repair({ kind: "venue_cut_off", venueId: exchange.harbin, until: locked.slot!.startsAt });
    const after = await meetings();
    for (const same of [first, locked])
      expect(placesOf([after.find((item) => item.id === same.id)!])).toEqual(placesOf([same]));
    expect(outcome.difference.meetings.every((change) => change.before!.slot.startsAt > first.slot!.startsAt)).toBe(
      true,
    );
    // Once a slot it touched has begun, there is no way back.
    const touched = outcome.difference.meetings.flatMap((change) => change.after?.slot.startsAt ?? []).sort();
    if (touched.length > 0) {
      exchange.clock.set(touched[0]!);
      expect((await undo(outcome.disruption!.id)).body.code).toBe("disruption_not_undoable");
      exchange.clock.set(first.slot!.startsAt);
    }
    expect((await undo(outcome.disruption!.id)).status).toBe(200);
    exchange.clock.set("2023-06-14T23:00:00.000Z");
    expect((await repair({ kind: "slot_lost", slotId: first.slot!.id })).outcome.code).toBe("disruption_too_late");
    exchange.clock.set("2023-06-14T01:00:00.000Z");
    await exchange.organiser.call("POST", path(`meetings/${locked.id}/lock`), { locked: false });
  });

  it("sends the meetings of a venue that is cut off online, in later runs as well, and back", async () => {
    const before = await meetings();
    const tables = before.filter((item) => item.mode === "table").map((item) => item.id);
    expect(tables.length).toBeGreaterThan(0);
    const { outcome } = await repair({ kind: "venue_cut_off", venueId: exchange.harbin });
    const modesOf = (items: Meeting[]) =>
      items.filter((item) => tables.includes(item.id)).map((item) => [item.mode, item.table, item.state]);
    const online = tables.map(() => ["online", null, "planned"]);
    expect(modesOf(await meetings())).toEqual(online);
    const { body } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1, keepPublished: false });
    const ended = await exchange.runEnded(exchange.eventId, body.runId);
    expect(ended.note).toMatchObject({ unplaced: 0 });
    const draft = (await get(exchange.organiser, `meetings?timetableId=${ended.note["timetableId"] as string}`)).items;
    expect(draft.every((item: Meeting) => item.slot !== null && item.table === null)).toBe(true);
    await undo(outcome.disruption!.id);
    expect(placesOf(await meetings())).toEqual(placesOf(before));
    expect((await meetings()).map((item) => item.mode)).toEqual(before.map((item) => item.mode));
  });

  it("fits a new meeting in, empties a table, and lets somebody withdraw for good", async () => {
    const { amur, stranger } = exchange;
    const before = await meetings();
    const { meetingId } = await exchange.agreed(amur, stranger);
    const added = await repair({ kind: "new_request", meetingId });
    expect(added.outcome.difference.totals).toMatchObject({ added: 1, moved: 0, dropped: 0 });
    expect((await meetings()).find((item) => item.id === meetingId)).toMatchObject({
      state: "planned",
      mode: "online",
    });
    expect((await repair({ kind: "new_request", meetingId })).outcome.code).toBe("conflict");

    const tableId = before.find((item) => item.table)!.table!.id;
    const out = await repair({ kind: "table_out", tableId });
    expect((await meetings()).filter((item) => item.table?.id === tableId)).toEqual([]);
    expect(out.outcome.difference.meetings.map((change) => change.kind)).not.toContain("dropped");

    const gone = await repair({ kind: "withdrawn", participantId: stranger.participantId });
    expect(gone.outcome.difference.totals.dropped).toBe(3);
    expect((await get(exchange.organiser, `participants/${stranger.participantId}`)).state).toBe("withdrawn");
    expect((await undo(out.outcome.disruption!.id)).body.code).toBe("disruption_not_undoable");
    await undo(gone.outcome.disruption!.id);
    expect((await get(exchange.organiser, `participants/${stranger.participantId}`)).state).toBe("approved");
    expect(between(await meetings(), exchange.hanbat, stranger).state).toBe("planned");
  });

  it("offers the room there is afterwards to meetings left out, if that is wished", async () => {
    const rules = await get(exchange.organiser, "timetable-rules");
    await exchange.organiser.call("PUT", path("timetable-rules"), { ...rules, maxPerPerson: 2 });
    const { body } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1, keepPublished: false });
    const ended = await exchange.runEnded(exchange.eventId, body.runId);
    expect((await publish(ended.note["timetableId"] as string)).status).toBe(200);
    const waiting = (await meetings()).filter((item) => item.state === "unplaced").map((item) => item.id);
    expect(waiting.length).toBeGreaterThan(0);
    // Whoever does not come leaves room in the day of somebody who waits for another meeting.
    const freed: string[] = [];
    for (const party of [exchange.longda, exchange.hanbat, exchange.stranger, ...more]) {
      const what = { kind: "no_show", participantId: party.participantId };
      const plain = await repair(what, { preview: true });
      expect(plain.outcome.difference.totals.added).toBe(0);
      const { difference } = (await repair(what, { preview: true, fill: true })).outcome;
      const added = difference.meetings.filter((change) => change.kind === "added");
      expect(added.every((change) => change.cause === "freed")).toBe(true);
      freed.push(...added.map((change) => change.meetingId));
    }
    expect(freed.length).toBeGreaterThan(0);
    expect(freed.every((id) => waiting.includes(id))).toBe(true);
    await exchange.organiser.call("PUT", path("timetable-rules"), rules);
  });

  it("makes drafts of before stale", async () => {
    const { body } = await exchange.organiser.call("POST", path("timetables"), { seconds: 1 });
    const ended = await exchange.runEnded(exchange.eventId, body.runId);
    const { outcome } = await repair({
      kind: "late",
      participantId: more[0]!.participantId,
      until: (await slots())[0]!.endsAt,
    });
    expect((await publish(ended.note["timetableId"] as string)).body.code).toBe("timetable_stale");
    await undo(outcome.disruption!.id);
  });
});

describe("reports", () => {
  it("come from participants for themselves, are answered by a repair or put aside", async () => {
    const { hanbat, organiser } = exchange;
    const [first] = await slots();
    const report = (body: object, who = hanbat.caller) => who.call("POST", path("my-day/reports"), body);
    expect((await report({ kind: "late" })).body.code).toBe("bad_request");
    expect((await report({ kind: "no_show" }, organiser)).status).toBe(403);
    const made = await report({ kind: "late", until: first!.endsAt });
    expect([made.status, made.body.state]).toEqual([201, "reported"]);
    expect((await report({ kind: "no_show" })).body.id).toBe(made.body.id);
    const open = (await get(organiser, "disruptions")).items.filter(
      (item: { state: string }) => item.state === "reported",
    );
    expect(open).toMatchObject([{ id: made.body.id, what: { kind: "no_show", participantId: hanbat.participantId } }]);
    expect((await hanbat.caller.call("GET", path("disruptions"))).status).toBe(403);
    const { outcome } = await repair(open[0].what, { reportId: made.body.id });
    expect(outcome.disruption).toMatchObject({ id: made.body.id, state: "applied" });
    expect((await repair(open[0].what, { reportId: made.body.id })).status).toBe(409);
    await undo(made.body.id);
    const second = await report({ kind: "no_show" });
    const put = await organiser.call("POST", path(`disruptions/${second.body.id}/dismiss`));
    expect(put.body.state).toBe("dismissed");
    expect((await organiser.call("POST", path(`disruptions/${second.body.id}/dismiss`))).status).toBe(409);
  });

  it("and repairs leave a trace, and are for organisers", async () => {
    const trace = (await get(exchange.organiser, "audit?limit=200")).items.map((row: { action: string }) => row.action);
    for (const action of ["reported", "applied", "undone", "dismissed"])
      expect(trace).toContain(`disruption.${action}`);
    const { longda, reader } = exchange;
    const what = { kind: "no_show", participantId: exchange.hanbat.participantId };
    for (const who of [longda.caller, reader])
      expect((await who.call("POST", path("disruptions"), { what, preview: true })).status).toBe(403);
    expect((await repair({ kind: "table_out", tableId: exchange.eventId })).status).toBe(404);
  });
});
