import { describe, expect, it } from "vitest";
import {
  applyLoosening,
  checkTimetable,
  explainClash,
  solve,
  type Meeting,
  type Problem,
  type RuleAtom,
} from "../index.ts";
import { sampleProblem } from "../testing/sample-problem.ts";

type Draft = Partial<Meeting> & Pick<Meeting, "personIds">;
const ab = ["a", "b"];

function event(meetings: readonly Draft[], over: Partial<Problem> = {}, slots = 4, tables = 3): Problem {
  return sampleProblem({ slots, tables, people: 8 }, meetings, over);
}

/** An atom in one word and its ids, so that a golden set reads as a line. */
function short(atom: RuleAtom): string {
  const { kind, ...rest } = atom;
  return [kind, ...Object.values(rest).filter((value) => typeof value === "string")].join(" ");
}

const closed = (id: string, openSlotIds: string[]) => ({ id, zone: "Asia/Shanghai", openSlotIds }) as const;
const person = (id: string, venueId: string) => ({ id, venueId, unavailableSlotIds: [] });

const golden: [string, Problem, string[]][] = [
  [
    "more meetings than slots",
    event([..."bcdef"].map((id) => ({ personIds: ["a", id] }))),
    ["meeting_held m1", "meeting_held m2", "meeting_held m3", "meeting_held m4", "meeting_held m5"],
  ],
  ["no tables", event([{ personIds: ab }], { tables: [] }), ["meeting_held m1", "tables v"]],
  [
    "fixed meetings that clash",
    event([
      { personIds: ab, fixedSlotId: "s1" },
      { personIds: ["a", "c"], fixedSlotId: "s1" },
      { personIds: ["a", "d"] },
    ]),
    ["meeting_held m1", "slot_fixed m1 s1", "meeting_held m2", "slot_fixed m2 s1"],
  ],
  [
    "circular precedence",
    event([
      { personIds: ab, afterMeetingIds: ["m3"] },
      { personIds: ["c", "d"], afterMeetingIds: ["m1"] },
      { personIds: ["e", "f"], afterMeetingIds: ["m2"] },
      { personIds: ["e", "g"] },
    ]),
    [
      "meeting_held m1",
      "precedence m1 m3",
      "meeting_held m2",
      "precedence m2 m1",
      "meeting_held m3",
      "precedence m3 m2",
    ],
  ],
  [
    "a zone without shared hours",
    event([{ personIds: ab, mode: "online" }], {
      venues: [closed("v", ["s1", "s2"]), closed("w", ["s3", "s4"])],
      people: [person("a", "v"), person("b", "w")],
    }),
    ["meeting_held m1", "venue_hours v", "venue_hours w"],
  ],
  [
    "somebody away in the slots of a session wish",
    event([{ personIds: ab, allowedSlotIds: ["s1", "s2"] }], {
      people: [{ ...person("a", "v"), unavailableSlotIds: ["s1", "s2"] }, person("b", "v")],
    }),
    ["meeting_held m1", "slot_wish m1", "person_unavailable a"],
  ],
  [
    "a talk with its buffer",
    event([{ personIds: ab, allowedSlotIds: ["s2", "s3"] }], {
      people: [{ ...person("a", "v"), talkSlotIds: ["s3"] }, person("b", "v")],
      rules: { talkBufferSlots: 1 },
    }),
    ["meeting_held m1", "slot_wish m1", "person_talks a", "talk_buffer"],
  ],
  [
    "a maximum below the meetings",
    event([{ personIds: ab }, { personIds: ["a", "c"] }, { personIds: ["a", "d"] }], { rules: { maxPerPerson: 2 } }),
    ["meeting_held m1", "meeting_held m2", "meeting_held m3", "person_maximum a everybody"],
  ],
  [
    "too few tables in a session",
    event(
      [ab, ["c", "d"], ["e", "f"]].map((personIds) => ({ personIds, allowedSlotIds: ["s1", "s2"] })),
      {},
      4,
      1,
    ),
    [
      "meeting_held m1",
      "slot_wish m1",
      "meeting_held m2",
      "slot_wish m2",
      "meeting_held m3",
      "slot_wish m3",
      "tables v",
    ],
  ],
  [
    "an order that a fixed slot forbids",
    event([
      { personIds: ab, fixedSlotId: "s4" },
      { personIds: ["c", "d"], afterMeetingIds: ["m1"] },
    ]),
    ["meeting_held m1", "slot_fixed m1 s4", "meeting_held m2", "precedence m2 m1"],
  ],
  [
    "interpreters too few",
    event(
      [ab, ["c", "d"]].map((personIds) => ({ personIds, fixedSlotId: "s2", languagePair: ["zh", "ru"] as const })),
      { interpreters: [{ id: "i1", languagePairs: [["ru", "zh"]], unavailableSlotIds: [] }] },
    ),
    ["meeting_held m1", "slot_fixed m1 s2", "meeting_held m2", "slot_fixed m2 s2", "interpreters"],
  ],
  [
    "a way that takes too long",
    event(
      [
        { personIds: ab, fixedSlotId: "s1" },
        { personIds: ["a", "c"], fixedSlotId: "s2", venueId: "w" },
      ],
      {
        venues: [closed("v", ["s1", "s2", "s3", "s4"]), closed("w", ["s1", "s2", "s3", "s4"])],
        people: [person("a", "v"), person("b", "v"), person("c", "w")],
        tables: ["v", "w"].map((venueId) => ({ id: venueId, venueId, label: "", capacity: 2 })),
        rules: { travel: [{ venueIds: ["w", "v"], slots: 1 }] },
      },
    ),
    ["meeting_held m1", "slot_fixed m1 s1", "meeting_held m2", "slot_fixed m2 s2", "travel"],
  ],
  [
    "three pairs of three people in two slots",
    event([ab, ["b", "c"], ["a", "c"]].map((personIds) => ({ personIds, allowedSlotIds: ["s1", "s2"] }))),
    ["meeting_held m1", "slot_wish m1", "meeting_held m2", "slot_wish m2", "meeting_held m3", "slot_wish m3"],
  ],
];

describe("explainClash", () => {
  it.each(golden)("names exactly what clashes: %s", (_, problem, expected) => {
    const explained = explainClash(problem);
    expect(explained.feasible).toBe(false);
    if (explained.feasible !== false) return;
    expect(explained.clash.atoms.map(short)).toEqual(expected);
    expect(explained.clash.minimal).toBe(true);
    expect(explained.loosenings.length).toBeGreaterThan(0);
    for (const { steps, outcome } of explained.loosenings) {
      const loosened = applyLoosening(problem, steps);
      const timetable = solve(loosened, { seed: 1, budgetIterations: 2_000 });
      expect([outcome, timetable.unplaced]).toEqual(["feasible", []]);
      expect(checkTimetable(loosened, timetable)).toEqual([]);
    }
  });

  it("says so when everything can be held", () => {
    expect(explainClash(event([{ personIds: ab }, { personIds: ["a", "c"] }]))).toEqual({ feasible: true });
  });
});
