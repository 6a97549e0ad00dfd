import { describe, expect, it } from "vitest";
import type { Interpreter, Problem, Slot } from "../problem/problem.ts";
import type { Placement } from "../problem/timetable.ts";
import { sampleProblem } from "../testing/sample-problem.ts";
import { checkTimetable } from "./check-timetable.ts";
import { heldOf } from "./held.ts";
import { recount } from "./recount.ts";
import type { Violation } from "./violation.ts";

const slots = ["s1", "s2", "s3", "s4", "s5", "s6"];
const days = (slot: Slot, t: number): Slot => ({
  ...slot,
  day: t < 3 ? "mon" : "tue",
  session: t % 3 < 2 ? "am" : "pm",
});
const venue = (id: string) => ({ id, zone: "Asia/Shanghai" as const, openSlotIds: slots });
const person = (id: string, venueId: string) => ({ id, venueId, unavailableSlotIds: [] });
const interpreter: Interpreter = { id: "i1", languagePairs: [["ru", "zh"]], fields: ["law"], unavailableSlotIds: [] };

/** Two venues, two days of three slots, an interpreter, an order, an online meeting, a traveller, a talk: every rule is at work. */
function soundProblem(): Problem {
  const plain = sampleProblem({ slots: 6, tables: 0, people: 0 }, [
    { personIds: ["a", "b"], languagePair: ["zh", "ru"], field: "law" },
    { personIds: ["a", "c"], languagePair: ["ru", "zh"], afterMeetingIds: ["m1"] },
    { personIds: ["d", "e"], mode: "online" },
    { personIds: ["b", "e"], venueId: "w", priority: "nice", weight: 2.5 },
    { personIds: ["c", "d"], lockedTableId: "t1", fixedSlotId: "s4", allowedSlotIds: ["s4", "s5"] },
  ]);
  return {
    ...plain,
    slots: plain.slots.map(days),
    venues: [venue("v"), venue("w")],
    tables: ["v", "v", "w"].map((venueId, i) => ({ id: `t${i + 1}`, venueId, label: "", capacity: 2 })),
    people: [
      { ...person("a", "v"), talkSlotIds: ["s6"], role: "buyer" },
      person("b", "v"),
      person("c", "v"),
      person("d", "v"),
      person("e", "w"),
    ],
    interpreters: [interpreter],
    rules: {
      onlineCapacity: 1,
      talkBufferSlots: 1,
      maxPerPerson: 3,
      perRole: [{ role: "buyer", min: 1, max: 2 }],
      interpreterRest: { afterSlots: 2, slots: 1 },
      travel: [{ venueIds: ["v", "w"], slots: 1 }],
    },
  };
}

const at = (meetingId: string, slotId: string, tableId: string | null, interpreterId: string | null = null) => ({
  meetingId,
  slotId,
  tableId,
  interpreterId,
});
const SOUND: readonly Placement[] = [
  at("m1", "s1", "t1", "i1"),
  at("m2", "s2", "t2", "i1"),
  at("m3", "s2", null),
  at("m4", "s3", "t3"),
  at("m5", "s4", "t1"),
];

/** What the checker finds when a sound timetable or its problem is changed. Its own count is taken for the objective. */
function found(moved: Partial<Record<string, Partial<Placement>>>, over: Partial<Problem> = {}): Violation[] {
  const problem = { ...soundProblem(), ...over };
  const placements = SOUND.map((placement) => ({ ...placement, ...moved[placement.meetingId] }));
  const objective = recount(problem, heldOf(problem, placements));
  return checkTimetable(problem, { placements, unplaced: [], objective });
}
const sound = soundProblem();
const rules = (over: Problem["rules"]) => ({ rules: { ...sound.rules, ...over } });
const people = (id: string, over: Partial<Problem["people"][number]>) => ({
  people: sound.people.map((one) => (one.id === id ? { ...one, ...over } : one)),
});
const meeting = (id: string, over: Partial<Problem["meetings"][number]>) => ({
  meetings: sound.meetings.map((one) => (one.id === id ? { ...one, ...over } : one)),
});
const table = (id: string, over: Partial<Problem["tables"][number]>) => ({
  tables: sound.tables.map((one) => (one.id === id ? { ...one, ...over } : one)),
});

describe("checkTimetable", () => {
  it("finds nothing wrong with a sound timetable", () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Violation[], Violation[]]>([
    [
      "somebody in two meetings",
      found({ m4: { slotId: "s1" } }),
      [{ rule: "person_in_one_place", personId: "b", slotId: "s1", meetingIds: ["m1", "m4"] }],
    ],
    [
      "somebody away",
      found({}, people("c", { unavailableSlotIds: ["s2"] })),
      [{ rule: "person_available", personId: "c", slotId: "s2", meetingId: "m2" }],
    ],
    [
      "a meeting during a talk",
      found({ m2: { slotId: "s6" } }),
      [{ rule: "talk_kept", personId: "a", slotId: "s6", meetingId: "m2", talkSlotId: "s6" }],
    ],
    [
      "a meeting just before a talk",
      found({ m2: { slotId: "s5" } }),
      [{ rule: "talk_kept", personId: "a", slotId: "s5", meetingId: "m2", talkSlotId: "s6" }],
    ],
    [
      "more than everybody may hold",
      found({}, rules({ maxPerPerson: 1 })),
      ["b", "c", "d", "e"].map((personId) => ({ rule: "person_limit", personId, held: 2, limit: 1 }) as const),
    ],
    [
      "more than the role may hold",
      found({}, rules({ perRole: [{ role: "buyer", max: 1 }] })),
      [{ rule: "person_limit", personId: "a", held: 2, limit: 1 }],
    ],
    [
      "more than the person may hold",
      found({}, people("d", { maxMeetings: 1 })),
      [{ rule: "person_limit", personId: "d", held: 2, limit: 1 }],
    ],
    [
      "a closed venue",
      found({}, { venues: [venue("v"), { ...venue("w"), openSlotIds: ["s2"] }] }),
      [{ rule: "venue_open", venueId: "w", slotId: "s3", meetingId: "m4" }],
    ],
    [
      "an online meeting outside the hours of one side",
      found({}, { venues: [venue("v"), { ...venue("w"), openSlotIds: ["s3"] }] }),
      [{ rule: "venue_open", venueId: "w", slotId: "s2", meetingId: "m3" }],
    ],
    [
      "somebody without a way to the table",
      found({}, rules({ travel: [] })),
      [
        { rule: "person_at_venue", personId: "b", venueId: "w", meetingId: "m4" },
        { rule: "travel_way", personId: "b", meetingIds: ["m1", "m4"], venueIds: ["v", "w"] },
      ],
    ],
    [
      "too little time to travel",
      found({ m4: { slotId: "s2" }, m3: { slotId: "s3" } }),
      [
        {
          rule: "travel_time",
          personId: "b",
          meetingIds: ["m1", "m4"],
          venueIds: ["v", "w"],
          needed: 1,
          between: 0,
        },
      ],
    ],
    [
      "a slot not wished for",
      found({}, meeting("m3", { allowedSlotIds: ["s1"] })),
      [{ rule: "slot_allowed", slotId: "s2", meetingId: "m3" }],
    ],
    [
      "another slot than the fixed one",
      found({ m5: { slotId: "s5" } }),
      [{ rule: "slot_fixed", slotId: "s5", meetingId: "m5" }],
    ],
    [
      "the wrong order",
      found({ m1: { slotId: "s2" }, m2: { slotId: "s1" } }, rules({ travel: [{ venueIds: ["w", "v"], slots: 0 }] })),
      [{ rule: "order_kept", meetingId: "m2", afterMeetingId: "m1" }],
    ],
    ["no table", found({ m1: { tableId: null } }), [{ rule: "table_given", meetingId: "m1", tableId: null }]],
    [
      "a table for an online meeting",
      found({ m3: { tableId: "t1" } }),
      [{ rule: "table_given", meetingId: "m3", tableId: "t1" }],
    ],
    [
      "a table elsewhere",
      found({ m1: { tableId: "t3" } }),
      [{ rule: "table_at_venue", meetingId: "m1", tableId: "t3" }],
    ],
    [
      "too few seats",
      found({}, table("t2", { capacity: 1 })),
      [{ rule: "table_seats", meetingId: "m2", tableId: "t2" }],
    ],
    [
      "a table out of use",
      found({}, table("t3", { unavailableSlotIds: ["s3"] })),
      [{ rule: "table_in_use_allowed", meetingId: "m4", tableId: "t3" }],
    ],
    [
      "another table than the locked one",
      found({ m5: { tableId: "t2" } }),
      [{ rule: "table_locked", meetingId: "m5", tableId: "t2" }],
    ],
    [
      "more online than the line takes",
      found({}, rules({ onlineCapacity: 0 })),
      [{ rule: "online_capacity", slotId: "s2", held: 1, limit: 0 }],
    ],
    [
      "no interpreter",
      found({ m1: { interpreterId: null } }),
      [{ rule: "interpreter_suits", meetingId: "m1", interpreterId: null }],
    ],
    [
      "an interpreter for nothing",
      found({ m4: { interpreterId: "i1" } }).filter((v) => v.rule === "interpreter_suits"),
      [{ rule: "interpreter_suits", meetingId: "m4", interpreterId: "i1" }],
    ],
    [
      "an interpreter who does not know the field",
      found({}, { interpreters: [{ ...interpreter, fields: ["food"] }] }),
      [{ rule: "interpreter_suits", meetingId: "m1", interpreterId: "i1" }],
    ],
    [
      "an interpreter who is away",
      found({}, { interpreters: [{ ...interpreter, unavailableSlotIds: ["s2"] }] }),
      [{ rule: "interpreter_suits", meetingId: "m2", interpreterId: "i1" }],
    ],
    [
      "an interpreter of another venue",
      found({}, { interpreters: [{ ...interpreter, venueId: "w" }] }),
      ["m1", "m2"].map((meetingId) => ({ rule: "interpreter_suits", meetingId, interpreterId: "i1" }) as const),
    ],
    [
      "an interpreter without rest",
      found({}, rules({ interpreterRest: { afterSlots: 1, slots: 1 } })),
      [{ rule: "interpreter_rest", interpreterId: "i1", slotId: "s2", afterSlots: 1, slots: 1 }],
    ],
    [
      "an unknown id",
      found({ m1: { interpreterId: "i9" } }),
      [
        { rule: "ids_known", meetingId: "m1", id: "i9" },
        { rule: "interpreter_suits", meetingId: "m1", interpreterId: "i9" },
      ],
    ],
  ])("notices %s, and nothing else", (_, violations, expected) => {
    expect(violations).toEqual(expected);
  });

  it("lets an interpreter begin each day rested", () => {
    const rested = rules({ interpreterRest: { afterSlots: 1, slots: 3 } });
    expect(
      found({ m1: { slotId: "s3" }, m2: { slotId: "s4" }, m5: { slotId: "s4" } }, rested).map((v) => v.rule),
    ).not.toContain("interpreter_rest");
  });

  it("notices a table and an interpreter taken twice in a slot", () => {
    const twice = found(
      { m2: { slotId: "s1", tableId: "t1" } },
      rules({ interpreterRest: { afterSlots: 9, slots: 0 } }),
    );
    expect(twice.map((violation) => violation.rule).sort()).toEqual([
      "interpreter_once",
      "order_kept",
      "person_in_one_place",
      "table_taken_once",
    ]);
  });

  it("notices wrong counts of every part of the objective", () => {
    const objective = recount(sound, heldOf(sound, SOUND));
    expect(objective).toEqual({
      mustHeld: 4,
      minimumShort: 0,
      niceWeight: 2.5,
      breaks: 3,
      fairnessViolation: 0,
      walking: 2,
      finish: 14,
    });
    for (const [part, value] of Object.entries(objective)) {
      const wrong = { placements: SOUND, unplaced: [], objective: { ...objective, [part]: value + 1 } };
      expect(checkTimetable(sound, wrong)).toEqual([
        { rule: "objective_true", part, claimed: value + 1, found: value },
      ]);
    }
  });

  it("notices a meeting left out without a word, and one told twice", () => {
    const objective = recount(sound, heldOf(sound, SOUND.slice(1)));
    expect(checkTimetable(sound, { placements: SOUND.slice(1), unplaced: [], objective })).toEqual([
      { rule: "meeting_accounted_once", meetingId: "m1", times: 0 },
    ]);
    const told = [{ meetingId: "m1", reason: { code: "no_online_capacity" as const } }];
    const whole = { placements: SOUND, unplaced: told, objective: recount(sound, heldOf(sound, SOUND)) };
    expect(checkTimetable(sound, whole)).toEqual([{ rule: "meeting_accounted_once", meetingId: "m1", times: 2 }]);
  });

  it("counts minimums, lunch, and days that stand alone", () => {
    const counted = (over: Problem["rules"]) => recount({ ...sound, ...rules(over) }, heldOf(sound, SOUND));
    expect(counted({ minPerPerson: 3 }).minimumShort).toBe(4);
    expect(counted({ eachDayAlone: true }).breaks).toBe(1);
    expect(counted({ lunchCounts: true }).breaks).toBe(4);
    expect(counted({ fairnessSpread: 0 }).fairnessViolation).toBe(1);
  });
});
