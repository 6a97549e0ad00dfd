import { describe, expect, it } from "vitest";
import { sampleProblem } from "./testing/sample-problem.ts";
import { solve, validateProblem, type Meeting, type Problem } from "./index.ts";

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
      ["person_overbooked", "fixed_clash"],
    ],
    [
      "no shared slot",
      withMeetings({ personIds: pair, allowedSlotIds: [] }),
      ["no_shared_slot", "person_overbooked", "person_overbooked"],
    ],
    [
      "more meetings than places",
      withMeetings(...[pair, ["c", "d"], ["a", "e"], ["b", "e"]].map((personIds) => ({ personIds }))),
      ["places_short"],
    ],
  ])("%s", (_, problem, expected) => {
    expect(codes(problem)).toEqual(expected);
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
