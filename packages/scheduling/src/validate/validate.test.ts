import { describe, expect, it } from "vitest";
import { sampleProblem } from "../testing/sample-problem.ts";
import { solve, validateProblem, type Meeting, type Person, type Problem } from "../index.ts";

const shape = { slots: 3, tables: 1, people: 5 };
const codes = (problem: Problem) => validateProblem(problem).map((finding) => finding.code);
const withMeetings = (...meetings: (Partial<Meeting> & Pick<Meeting, "personIds">)[]) => sampleProblem(shape, meetings);
const pair = ["a", "b"];

describe("validateProblem", () => {
  it.each<[string, Problem, string[]]>([
    ["a sound problem", withMeetings({ personIds: pair }), []],
    ["a person asked to meet themself", withMeetings({ personIds: ["a", "a"] }), ["person_meets_themself"]],
    ["a meeting of one", withMeetings({ personIds: ["a"] }), ["meeting_size"]],
    ["somebody unknown", withMeetings({ personIds: ["a", "z"] }), ["unknown_id"]],
    ["the same id twice", withMeetings({ personIds: pair }, { personIds: ["c", "d"], id: "m1" }), ["duplicate_id"]],
    [
      "a circle of orders",
      withMeetings({ personIds: pair, afterMeetingIds: ["m2"] }, { personIds: ["c", "d"], afterMeetingIds: ["m1"] }),
      ["precedence_cycle"],
    ],
    ["a negative weight", withMeetings({ personIds: pair, weight: -1 }), ["number_out_of_range"]],
    ["the same pair twice", withMeetings({ personIds: pair }, { personIds: ["b", "a"] }), ["same_people_twice"]],
    [
      "fixed meetings that clash",
      withMeetings({ personIds: pair, fixedSlotId: "s1" }, { personIds: ["a", "c"], fixedSlotId: "s1" }),
      ["person_overbooked", "fixed_clash", "fixed_places_short"],
    ],
    ["no shared slot", withMeetings({ personIds: pair, allowedSlotIds: [] }), ["no_shared_slot"]],
    [
      "more meetings than places",
      withMeetings(...[pair, ["c", "d"], ["a", "e"], ["b", "e"]].map((personIds) => ({ personIds }))),
      ["places_short"],
    ],
  ])("%s", (_, problem, expected) => {
    expect(codes(problem)).toEqual(expected);
  });

  const sound = withMeetings({ personIds: pair });
  const [venue] = sound.venues;
  const elsewhere = { id: "w", zone: "Asia/Vladivostok" as const, openSlotIds: ["s3"] };
  const people = (over: Partial<Person>) => sound.people.map((one) => (one.id === "a" ? { ...one, ...over } : one));
  const days = (...names: string[]) => sound.slots.map((slot, t) => ({ ...slot, day: names[t]! }));
  const fixed = (personIds: string[], slotId: string, over: Partial<Meeting> = {}) => ({
    personIds,
    fixedSlotId: slotId,
    ...over,
  });

  it.each<[string, Problem, object[]]>([
    [
      "more meetings than slots",
      withMeetings(...["b", "c", "d", "e"].map((id) => ({ personIds: ["a", id] }))),
      [
        { code: "places_short", venueId: "v", meetings: 4, places: 3 },
        { code: "person_overbooked", personId: "a", meetings: 4, places: 3 },
      ],
    ],
    ["no tables", { ...sound, tables: [] }, [{ code: "no_tables", venueId: "v", meetings: 1 }]],
    [
      "fixed meetings at one table",
      withMeetings(fixed(pair, "s1", { lockedTableId: "t1" }), fixed(["c", "d"], "s1", { lockedTableId: "t1" })),
      [
        { code: "fixed_table_clash", tableId: "t1", slotId: "s1", meetingIds: ["m1", "m2"] },
        { code: "fixed_places_short", venueId: "v", slotId: "s1", meetings: 2, places: 1 },
      ],
    ],
    [
      "fixed meetings in the wrong order",
      withMeetings(fixed(pair, "s2"), fixed(["c", "d"], "s1", { afterMeetingIds: ["m1"] })),
      [
        { code: "fixed_order", meetingIds: ["m1", "m2"] },
        { code: "order_too_long", meetingIds: ["m1", "m2"] },
      ],
    ],
    [
      "a chain longer than its slots",
      withMeetings(
        { personIds: pair, afterMeetingIds: [] },
        { personIds: ["c", "d"], afterMeetingIds: ["m1"], allowedSlotIds: ["s1"] },
      ),
      [{ code: "order_too_long", meetingIds: ["m1", "m2"] }],
    ],
    [
      "a zone without shared hours",
      {
        ...withMeetings({ personIds: pair, mode: "online" }),
        venues: [{ ...venue!, openSlotIds: ["s1", "s2"] }, elsewhere],
        people: people({ venueId: "w" }),
      },
      [{ code: "no_shared_hours", venueIds: ["v", "w"], meetingIds: ["m1"] }],
    ],
    [
      "a minimum that cannot be met",
      { ...sound, people: people({ minMeetings: 2 }) },
      [{ code: "minimum_unreachable", personId: "a", min: 2, possible: 1 }],
    ],
    [
      "a minimum above the maximum of the role",
      { ...sound, people: people({ role: "buyer", minMeetings: 3 }), rules: { perRole: [{ role: "buyer", max: 2 }] } },
      [{ code: "minimum_above_maximum", personId: "a", role: null, min: 3, max: 2 }],
    ],
    [
      "a role nobody has, named twice",
      { ...sound, rules: { perRole: [{ role: "x" }, { role: "x", min: 1 }] } },
      [{ code: "role_twice", role: "x" }],
    ],
    ["a role nobody has", { ...sound, rules: { perRole: [{ role: "x" }] } }, [{ code: "role_unused", role: "x" }]],
    [
      "travel to nowhere",
      { ...sound, rules: { travel: [{ venueIds: ["v", "w"], slots: 1 }] } },
      [{ code: "unknown_id", kind: "venue", id: "w", inKind: "travel", inId: "" }],
    ],
    [
      "the same way twice",
      {
        ...sound,
        venues: [venue!, elsewhere],
        rules: {
          travel: [
            { venueIds: ["v", "w"], slots: 1 },
            { venueIds: ["w", "v"], slots: 2 },
          ],
        },
      },
      [{ code: "travel_twice", venueIds: ["w", "v"] }],
    ],
    [
      "a talk in an unknown slot",
      { ...sound, people: people({ talkSlotIds: ["s9"] }) },
      [{ code: "unknown_id", kind: "slot", id: "s9", inKind: "person", inId: "a" }],
    ],
    [
      "numbers below zero",
      { ...sound, rules: { talkBufferSlots: -1, interpreterRest: { afterSlots: 0, slots: 1.5 } } },
      [
        { code: "number_out_of_range", field: "talkBufferSlots", id: null, value: -1 },
        { code: "number_out_of_range", field: "interpreterRest.afterSlots", id: null, value: 0 },
        { code: "number_out_of_range", field: "interpreterRest.slots", id: null, value: 1.5 },
      ],
    ],
    [
      "a day taken up twice",
      { ...sound, slots: days("mon", "tue", "mon") },
      [{ code: "day_split", day: "mon", slotIds: ["s1", "s3"] }],
    ],
    [
      "an empty problem",
      { slots: [], venues: [], tables: [], people: [], meetings: [], rules: {} },
      ["slots", "people", "meetings"].map((missing) => ({ code: "nothing_to_plan", missing })),
    ],
    [
      "no interpreter in the only slot",
      {
        ...withMeetings({ personIds: pair, languagePair: ["zh", "ru"] }),
        interpreters: [],
      },
      [{ code: "no_shared_slot", meetingId: "m1", because: "interpreters" }],
    ],
    [
      "no table large enough",
      withMeetings({ personIds: ["a", "b", "c", "d", "e"] }),
      [{ code: "no_shared_slot", meetingId: "m1", because: "places" }],
    ],
  ])("says of %s", (_, problem, expected) => {
    const found: object[] = validateProblem(problem);
    expect(found).toEqual(expected.map((finding) => ({ severity: expect.any(String), ...finding })));
  });

  it("names the one whom a hundred want", () => {
    const wanted = sampleProblem({ slots: 30, tables: 10, people: 2 }, []);
    const others = Array.from({ length: 100 }, (_, i) => ({ ...wanted.people[1]!, id: `p${i}` }));
    const meetings = others.map(({ id }, i) => ({ ...sound.meetings[0]!, id: `m${i}`, personIds: ["a", id] }));
    const problem = { ...wanted, people: [wanted.people[0]!, ...others], meetings };
    expect(validateProblem(problem)).toEqual([
      { severity: "warning", code: "person_overbooked", personId: "a", meetings: 100, places: 30 },
    ]);
  });

  it("names overlapping slots", () => {
    const problem = withMeetings({ personIds: pair });
    const slots = problem.slots.map((slot, i) => (i === 0 ? { ...slot, endsAt: problem.slots[2]!.startsAt } : slot));
    expect(codes({ ...problem, slots })).toEqual(["slots_overlap"]);
  });

  it("keeps the solver from unsound problems", () => {
    expect(() => solve(withMeetings({ personIds: ["a", "a"] }), { seed: 1, budgetIterations: 1 })).toThrow(
      "person_meets_themself",
    );
  });
});
