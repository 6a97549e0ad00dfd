import { checkTimetable, solve, validateProblem } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { certificateRow, certify, recordOf, restoreTimetable, unplacedRows } from "./certify.ts";
import { moveMeeting } from "./move.ts";
import { buildProblem, ELSEWHERE } from "./problem.ts";
import type { PlanInput } from "./plan-input.ts";
import { DEFAULT_RULES } from "./rules/rules.ts";
import { checkScheduleFile, scheduleFile } from "./schedule-file.ts";
import { speakingTimes } from "./speaking.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const at = (hour: number, minute = 0) => new Date(Date.UTC(2022, 10, 3, hour, minute)).toISOString();
/** Harbin and Moscow, half-hour slots from 05:00 to 11:00 UTC; each opens 09:00 to 18:00 by its own clock. */
const INPUT: PlanInput = {
  homeZone: "Asia/Shanghai",
  slots: Array.from({ length: 12 }, (_, i) => ({
    id: `s${String(i).padStart(2, "0")}`,
    startsAt: at(5, i * 30),
    endsAt: at(5, i * 30 + 30),
  })),
  venues: [
    { id: "harbin", zone: "Asia/Shanghai", hours: [{ date: "2022-11-03", opens: "09:00", closes: "18:00" }] },
    { id: "moscow", zone: "Europe/Moscow", hours: [{ date: "2022-11-03", opens: "09:00", closes: "18:00" }] },
  ],
  tables: [
    { id: "h1", venueId: "harbin", label: "01", capacity: 6 },
    { id: "m1", venueId: "moscow", label: "01", capacity: 6 },
  ],
  people: [
    { id: "a", venueId: "harbin", busy: [{ startsAt: at(6, 15), endsAt: at(6, 45) }] },
    { id: "b", venueId: "harbin", busy: [] },
    { id: "c", venueId: "moscow", busy: [] },
    { id: "d", venueId: null, busy: [] },
  ],
  meetings: [
    { id: "1", personIds: ["a", "b"], priority: "nice" },
    { id: "2", personIds: ["c", "a"], priority: "must" },
    { id: "3", personIds: ["b", "d"], priority: "nice" },
  ],
};

describe("the problem of an event", () => {
  const problem = buildProblem(INPUT);
  it("opens each venue by its own clock, so that Harbin and Moscow share 14:00 to 18:00 Beijing", () => {
    const open = (id: string) => problem.venues.find((venue) => venue.id === id)!.openSlotIds;
    expect([open("harbin")[0], open("harbin").at(-1)]).toEqual(["s00", "s09"]);
    expect([open("moscow")[0], open("moscow").at(-1)]).toEqual(["s02", "s11"]);
    expect(open(ELSEWHERE)).toHaveLength(12);
  });
  it("sets people free only outside what they do on stage", () => {
    expect(problem.people.find((person) => person.id === "a")!.unavailableSlotIds).toEqual(["s02", "s03"]);
  });
  it("puts a meeting at a table only where everybody is", () => {
    expect(problem.meetings.map((meeting) => [meeting.id, meeting.mode])).toEqual([
      ["1", "table"],
      ["2", "online"],
      ["3", "online"],
    ]);
  });
  it("does not depend on the order of rows", () => {
    const turned = {
      ...INPUT,
      slots: INPUT.slots.toReversed(),
      people: INPUT.people.toReversed(),
      meetings: INPUT.meetings.toReversed(),
      venues: INPUT.venues.toReversed(),
    };
    expect(buildProblem(turned)).toEqual(problem);
  });
  it("lets people meet at a table they can travel to, where most of them are", () => {
    const travel = [{ venueIds: ["harbin", "moscow"] as [string, string], slots: 2 }];
    const moved = buildProblem({
      ...INPUT,
      rules: { ...DEFAULT_RULES, travel: [...travel, { venueIds: ["harbin", "gone"], slots: 1 }] },
      meetings: [...INPUT.meetings, { id: "4", personIds: ["a", "b", "c"], priority: "nice" }],
    });
    expect(moved.meetings.map(({ mode, venueId }) => [mode, venueId])).toEqual([
      ["table", undefined],
      ["table", "harbin"],
      ["online", undefined],
      ["table", "harbin"],
    ]);
    expect(moved.rules.travel).toEqual(travel);
  });
  it("knows stages, limits, shut places and what has begun", () => {
    const ruled = buildProblem({
      ...INPUT,
      rules: { ...DEFAULT_RULES, talkBufferSlots: 1, lunchCounts: true, afternoonFrom: "14:00", maxPerPerson: 4 },
      venues: INPUT.venues.map((venue) => ({ ...venue, busy: [{ startsAt: at(8), endsAt: at(8, 30) }] })),
      tables: INPUT.tables.map((table) => ({ ...table, busy: [{ startsAt: at(9), endsAt: at(10) }] })),
      people: INPUT.people.map((person) => ({
        ...person,
        role: "fund",
        maxMeetings: person.id === "a" ? 1 : null,
        talks: person.id === "b" ? [{ startsAt: at(7), endsAt: at(7, 45) }] : [],
      })),
      begunSlotIds: new Set(["s00", "s01"]),
    });
    const [a, b] = ruled.people;
    expect([a!.maxMeetings, a!.role, a!.talkSlotIds]).toEqual([1, "fund", undefined]);
    expect([b!.maxMeetings, b!.talkSlotIds, b!.unavailableSlotIds]).toEqual([
      undefined,
      ["s04", "s05"],
      ["s04", "s05"],
    ]);
    expect(ruled.venues.some((venue) => venue.id !== ELSEWHERE && venue.openSlotIds.includes("s06"))).toBe(false);
    expect(ruled.tables[0]!.unavailableSlotIds).toEqual(["s08", "s09"]);
    expect(ruled.meetings[0]!.allowedSlotIds).toEqual(ruled.slots.slice(2).map((slot) => slot.id));
    expect(ruled.slots.map((slot) => slot.session)).toEqual([
      ...Array.from({ length: 2 }, () => "morning"),
      ...Array.from({ length: 10 }, () => "afternoon"),
    ]);
    expect(ruled.rules).toMatchObject({ talkBufferSlots: 1, lunchCounts: true, maxPerPerson: 4, eachDayAlone: true });
    expect(validateProblem(ruled).filter((finding) => finding.severity === "error")).toEqual([]);
  });
  it("asks for interpreters only who can come, and only where the rules want it", () => {
    const interpreters = [
      { id: "k", venueId: "moscow", languagePairs: [["zh", "ko"]] as const, fields: [], busy: [] },
      {
        id: "l",
        venueId: null,
        languagePairs: [["zh", "ru"]] as const,
        fields: [],
        busy: [{ startsAt: at(6), endsAt: at(7) }],
      },
    ];
    const speaks = { a: ["zh"], b: ["ko"], c: ["ru"], d: ["ru"] } as const;
    const people = INPUT.people.map((person) => ({ ...person, speaks: speaks[person.id as "a"] }));
    const pairs = (rules = DEFAULT_RULES) =>
      buildProblem({ ...INPUT, rules, people, interpreters }).meetings.map((meeting) => meeting.languagePair);
    // The interpreter of Moscow cannot sit at a table in Harbin, and nobody has Korean and Russian.
    expect(pairs()).toEqual([undefined, ["zh", "ru"], undefined]);
    expect(pairs({ ...DEFAULT_RULES, interpretByLanguage: false })).toEqual([undefined, undefined, undefined]);
    expect(buildProblem({ ...INPUT, people, interpreters }).interpreters![1]).toEqual({
      id: "l",
      languagePairs: [["zh", "ru"]],
      unavailableSlotIds: ["s02", "s03"],
    });
  });
  it("takes who names no venue to be at the only one", () => {
    const one = buildProblem({ ...INPUT, venues: [INPUT.venues[0]!], tables: [INPUT.tables[0]!] });
    expect(one.meetings.map((meeting) => meeting.mode)).toEqual(["table", "table", "table"]);
    expect(one.venues).toHaveLength(1);
  });
  it("keeps a place that is still possible, and lets one go that is not", () => {
    const keep = (keepAt: { slotId: string; tableId: string | null }, firm = false) =>
      buildProblem({ ...INPUT, meetings: [{ ...INPUT.meetings[0]!, keepAt, firm }] }).meetings[0]!;
    expect(keep({ slotId: "s05", tableId: "h1" }, true)).toMatchObject({
      fixedSlotId: "s05",
      lockedTableId: "h1",
      priority: "must",
    });
    expect(keep({ slotId: "s05", tableId: "h1" }).priority).toBe("nice");
    expect(keep({ slotId: "s05", tableId: "h1" }).weight).toBeGreaterThan(1);
    for (const gone of [
      { slotId: "s03", tableId: "h1" },
      { slotId: "s11", tableId: "h1" },
      { slotId: "s99", tableId: "h1" },
      { slotId: "s05", tableId: "m1" },
      { slotId: "s05", tableId: null },
    ])
      expect(keep(gone).fixedSlotId).toBeUndefined();
  });
  it("is one the engine takes, and what it solves can be checked by anybody", () => {
    expect(validateProblem(problem).filter((finding) => finding.severity === "error")).toEqual([]);
    const timetable = solve(problem, { seed: 1, budgetIterations: 2000 });
    expect(checkTimetable(problem, timetable)).toEqual([]);
    expect(timetable.placements).toHaveLength(3);
    const { certificate, violations } = certify(problem, timetable, sha256);
    expect(violations).toEqual([]);
    const file = scheduleFile({ event: "x", demonstration: false, problem, timetable, certificate });
    expect(checkScheduleFile(file, sha256)).toEqual([]);
    expect(checkScheduleFile(file.replace('"slotId": "s', '"slotId": "t'), sha256)).not.toEqual([]);
    expect(checkScheduleFile("{", sha256)).toBeUndefined();
    expect(
      checkScheduleFile('{"format":"songhua-schedule/1","problem":{},"timetable":{},"certificate":{}}', sha256),
    ).toBeUndefined();
  });
});

describe("a move by hand", () => {
  const problem = buildProblem(INPUT);
  const timetable = solve(problem, { seed: 1, budgetIterations: 2000 });
  const plan = recordOf(problem, timetable);
  const placeOf = (id: string) => timetable.placements.find((placement) => placement.meetingId === id)!;
  const slotWithout = (ids: string[], open: string[]) =>
    open.find((slot) => !ids.some((id) => placeOf(id).slotId === slot))!;

  it("is certified like a solved timetable", () => {
    const slotId = slotWithout(["1", "2", "3"], ["s00", "s01", "s04", "s05", "s06"]);
    const moved = moveMeeting(plan, timetable, "1", { slotId, tableId: "h1" }, false);
    if ("clash" in moved) throw new Error(JSON.stringify(moved.clash));
    const made = certify(moved.plan.problem, moved.timetable, sha256);
    expect(made.violations).toEqual([]);
    const priorities = new Map([
      ["1", "nice"],
      ["2", "must"],
      ["3", "nice"],
    ] as const);
    expect(certificateRow(moved.timetable, made.certificate, 0, priorities).held).toEqual({
      must: 1,
      nice: 2,
      asked: 3,
    });
    const places = new Map(moved.timetable.placements.map((placement) => [placement.meetingId, placement]));
    expect(restoreTimetable(moved.plan, places, unplacedRows(moved.timetable))).toEqual(moved.timetable);
  });
  it("names whom it hits", () => {
    const clash = moveMeeting(plan, timetable, "1", { slotId: placeOf("2").slotId, tableId: "h1" }, false);
    expect(clash).toMatchObject({ clash: { personIds: expect.arrayContaining(["a"]) as unknown } });
    expect(moveMeeting(plan, timetable, "1", { slotId: "s02", tableId: "h1" }, false)).toMatchObject({
      clash: { personIds: ["a"] },
    });
    for (const nowhere of [
      { slotId: "s11", tableId: "h1" },
      { slotId: "s05", tableId: "m1" },
      { slotId: "s11", tableId: null },
      { slotId: "s05", tableId: "zz" },
      { slotId: "zz", tableId: "h1" },
    ])
      expect(moveMeeting(plan, timetable, "1", nowhere, false)).toHaveProperty("clash");
  });
  it("takes a meeting online and back, and to another venue where its people can get there", () => {
    const slotId = slotWithout(["1", "2", "3"], ["s00", "s01", "s04", "s05", "s06"]);
    const online = moveMeeting(plan, timetable, "1", { slotId, tableId: null }, false);
    if ("clash" in online) throw new Error(JSON.stringify(online.clash));
    const asked = (of: typeof problem) => of.meetings.find(({ id }) => id === "1");
    expect(asked(online.plan.problem)).toMatchObject({ mode: "online" });
    expect(certify(online.plan.problem, online.timetable, sha256).violations).toEqual([]);
    const back = moveMeeting(online.plan, online.timetable, "1", { slotId, tableId: "h1" }, false);
    if ("clash" in back) throw new Error(JSON.stringify(back.clash));
    expect(back.plan.problem).toEqual(problem);

    const travel = buildProblem({
      ...INPUT,
      rules: { ...DEFAULT_RULES, travel: [{ venueIds: ["harbin", "moscow"], slots: 1 }] },
      meetings: [INPUT.meetings[0]!],
    });
    const solved = solve(travel, { seed: 1, budgetIterations: 500 });
    const there = moveMeeting(recordOf(travel, solved), solved, "1", { slotId: "s10", tableId: "m1" }, false);
    if ("clash" in there) throw new Error(JSON.stringify(there.clash));
    expect(asked(there.plan.problem)).toMatchObject({ mode: "table", venueId: "moscow" });
    expect(certify(there.plan.problem, there.timetable, sha256).violations).toEqual([]);
  });
  it("stays there in later runs: at a table as long as everybody can get there, online when locked", () => {
    const kept = (keepAt: { slotId: string; tableId: string | null }, firm: boolean, way: boolean) =>
      buildProblem({
        ...INPUT,
        rules: { ...DEFAULT_RULES, travel: way ? [{ venueIds: ["harbin", "moscow"], slots: 1 }] : [] },
        meetings: [{ ...INPUT.meetings[0]!, keepAt, firm }],
      }).meetings[0]!;
    const inMoscow = { slotId: "s10", tableId: "m1" };
    expect(kept(inMoscow, false, true)).toMatchObject({ venueId: "moscow", lockedTableId: "m1", fixedSlotId: "s10" });
    expect(kept(inMoscow, true, false)).not.toHaveProperty("fixedSlotId");
    const online = { slotId: "s05", tableId: null };
    expect(kept(online, true, false)).toMatchObject({ mode: "online", fixedSlotId: "s05" });
    expect(kept(online, false, false)).toMatchObject({ mode: "table" });
  });
  it("moves what was kept from before, but not what is locked", () => {
    const fixed = buildProblem({
      ...INPUT,
      meetings: [{ ...INPUT.meetings[0]!, keepAt: { slotId: "s05", tableId: "h1" } }],
    });
    const before = solve(fixed, { seed: 1, budgetIterations: 500 });
    const to = { slotId: "s06", tableId: "h1" };
    expect(moveMeeting(recordOf(fixed, before), before, "1", to, true)).toHaveProperty("clash");
    const moved = moveMeeting(recordOf(fixed, before), before, "1", to, false);
    if ("clash" in moved) throw new Error(JSON.stringify(moved.clash));
    expect(certify(moved.plan.problem, moved.timetable, sha256).violations).toEqual([]);
  });
});

it("knows a speaker by an equal name in the same organisation only", () => {
  const session = {
    startsAt: at(6),
    endsAt: at(7),
    speakers: [
      { name: { "zh-CN": "王明", en: "Wang Ming" }, organisationId: "o" },
      { name: { en: "Nobody" }, organisationId: null },
    ],
  };
  const people = [
    { id: "1", name: { en: "wang ming " }, organisationId: "o" },
    { id: "2", name: { "zh-CN": "王明" }, organisationId: "p" },
    { id: "3", name: { en: "Nobody" }, organisationId: null },
  ];
  expect([...speakingTimes([session], people)]).toEqual([["1", [{ startsAt: at(6), endsAt: at(7) }]]]);
});
