import fc from "fast-check";
import { seededRng, shuffled, type Rng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import {
  applyLoosening,
  checkTimetable,
  evaluate,
  explainClash,
  solve,
  type Meeting,
  type Placement,
  type Problem,
  type RuleAtom,
} from "../index.ts";
import { problemUnder } from "./problem-under.ts";
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
  [
    "all pairs of five people in four slots, nine of which are too many",
    event([..."abcde"].flatMap((a, i) => [..."abcde"].slice(i + 1).map((b) => ({ personIds: [a, b] })))),
    ["m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10"].map((id) => `meeting_held ${id}`),
  ],
];

/** Five meetings of four people in three slots, with wishes, orders, absences, fixed slots and a maximum at random. */
function tight(rng: Rng): Problem {
  const some = (share: number) => ["s1", "s2", "s3"].filter(() => rng.next() < share);
  const pairs = shuffled(["ab", "ac", "ad", "bc", "bd", "cd"], rng).slice(0, 5);
  const meetings = pairs.map((pair, i): Draft => ({
    personIds: [...pair],
    ...(rng.next() < 0.4 && { allowedSlotIds: some(0.7) }),
    ...(rng.next() < 0.1 && { fixedSlotId: "s2" }),
    ...(i > 0 && rng.next() < 0.3 && { afterMeetingIds: [`m${1 + rng.int(i)}`] }),
  }));
  const people = [..."abcd"].map((id) => ({ ...person(id, "v"), unavailableSlotIds: some(0.15) }));
  const rules = rng.next() < 0.3 ? { maxPerPerson: 2 } : {};
  return event(meetings, { people, rules }, 3, 1 + rng.int(2));
}

/** Whether all meetings of a problem of one venue with equal tables can be held, by trying every slot for every meeting. */
function canBeHeld(problem: Problem): boolean {
  const objective = evaluate(problem, []);
  const tablesKept = (placements: readonly Placement[]) =>
    problem.slots.every((slot) => placements.filter((p) => p.slotId === slot.id).length <= problem.tables.length);
  const rulesKept = (placements: readonly Placement[]) =>
    checkTimetable(problem, { placements, unplaced: [], objective }).every(({ rule }) =>
      ["objective_true", "meeting_accounted_once", "table_given"].includes(rule),
    );
  const tried = (placements: readonly Placement[]): boolean => {
    const meeting = problem.meetings[placements.length];
    if (!meeting) return true;
    return problem.slots.some(({ id: slotId }) => {
      const next = [...placements, { meetingId: meeting.id, slotId, tableId: null, interpreterId: null }];
      return tablesKept(next) && rulesKept(next) && tried(next);
    });
  };
  return tried([]);
}

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

  it("says of a hundred who want one how many are too many, and lets the heaviest be held", () => {
    const people = Array.from({ length: 100 }, (_, i) => person(`p${i}`, "v"));
    const meetings = people.map(({ id }, i) => ({ personIds: ["a", id], weight: i + 1 }));
    const explained = explainClash(event(meetings, { people: [person("a", "v"), ...people] }, 30, 60));
    if (explained.feasible !== false) throw new Error("a hundred meetings in thirty slots");
    const { clash, loosenings } = explained;
    expect([clash.because, clash.atoms.length, clash.missing, clash.people.map((one) => one.personId)]).toEqual([
      "person",
      31,
      70,
      ["a"],
    ]);
    const left = loosenings.map(({ steps }) => steps.map((step) => ("meetingId" in step ? step.meetingId : step.kind)));
    expect(left).toEqual([Array.from({ length: 70 }, (_, i) => `m${70 - i}`)]);
  });

  it("names clashes that have nothing to do with each other one by one", () => {
    const fixed = (personIds: string[]) => ({ personIds, fixedSlotId: "s1" });
    const explained = explainClash(
      event([fixed(ab), fixed(["a", "c"]), fixed(["e", "f"]), fixed(["e", "g"])], {}, 4, 9),
    );
    if (explained.feasible !== false) throw new Error("two clashes");
    expect([explained.clash, ...explained.further].map((clash) => clash.atoms.length)).toEqual([4, 4]);
    expect(explained.loosenings[0]!.steps.map((step) => step.kind)).toEqual(["unfix", "unfix"]);
  });

  it("agrees with trying everything, needs every rule it names, and loosens what it says it does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const problem = tight(seededRng(seed));
        const explained = explainClash(problem);
        expect(explained.feasible).toBe(canBeHeld(problem));
        if (explained.feasible !== false) return;
        const { atoms, minimal } = explained.clash;
        expect(minimal).toBe(true);
        expect(canBeHeld(problemUnder(problem, atoms))).toBe(false);
        for (const spared of atoms) {
          const rest = atoms.filter((atom) => atom !== spared);
          expect(canBeHeld(problemUnder(problem, rest))).toBe(true);
        }
        expect(explained.loosenings.length).toBeGreaterThan(0);
        for (const { steps } of explained.loosenings) {
          expect(canBeHeld(applyLoosening(problem, steps))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says so when everything can be held", () => {
    expect(explainClash(event([{ personIds: ab }, { personIds: ["a", "c"] }]))).toEqual({ feasible: true });
  });
});
