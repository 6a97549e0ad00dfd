import { describe, expect, it } from "vitest";
import { checkTimetable, openBlackboard, blackboardBuffer, solve, type Problem } from "../index.ts";
import { sampleProblem } from "../testing/sample-problem.ts";

const run = (problem: Problem) => {
  const timetable = solve(problem, { seed: 3, budgetIterations: 2000 });
  expect(checkTimetable(problem, timetable)).toEqual([]);
  return timetable;
};
const slotsOf = (problem: Problem) => run(problem).placements.map((p) => p.slotId);
const meeting = (pair: string, allowed: readonly string[] = ["s1", "s2", "s3", "s4"]) => ({
  personIds: [...pair],
  allowedSlotIds: allowed,
});
const shape = { slots: 4, tables: 2, people: 4 };
const base = sampleProblem(shape, []);
const twoDays = base.slots.map((slot, t) => ({ ...slot, day: t < 2 ? "1" : "2", session: t % 2 === 0 ? "am" : "pm" }));

describe("the rules of the search", () => {
  it("keeps the slots of a talk and before it free, on its day only", () => {
    const people = base.people.map((p) => (p.id === "a" ? { ...p, talkSlotIds: ["s3"] } : p));
    const rules = { talkBufferSlots: 2 };
    expect(slotsOf(sampleProblem(shape, [meeting("ab")], { people, rules }))).toEqual(["s4"]);
    const problem = sampleProblem(shape, [meeting("ab", ["s2", "s3"])], { people, rules, slots: twoDays });
    expect(slotsOf(problem)).toEqual(["s2"]);
  });

  it("holds a role to its limit and lets a person's own go before it", () => {
    const people = base.people.map((p) => ({ ...p, ...(p.id !== "b" && { role: "buyer" }) }));
    const rules = { perRole: [{ role: "buyer", max: 1 }] };
    const meetings = [meeting("ab"), meeting("ab"), meeting("ab")];
    expect(run(sampleProblem(shape, meetings, { people, rules })).placements).toHaveLength(1);
    const own = people.map((p) => (p.id === "a" ? { ...p, maxMeetings: 2 } : p));
    expect(run(sampleProblem(shape, meetings, { people: own, rules })).placements).toHaveLength(2);
  });

  it("counts no break over night where each day stands alone", () => {
    const meetings = [meeting("ab", ["s1"]), meeting("ac", ["s4"])];
    expect(run(sampleProblem(shape, meetings, { slots: twoDays })).objective.breaks).toBe(1);
    expect(
      run(sampleProblem(shape, meetings, { slots: twoDays, rules: { eachDayAlone: true } })).objective.breaks,
    ).toBe(0);
  });

  it("puts meetings into one session where lunch counts", () => {
    const slots = base.slots.map((slot, t) => ({ ...slot, session: t < 2 ? "am" : "pm" }));
    const meetings = [meeting("ab", ["s2"]), meeting("ac", ["s1", "s3"])];
    expect(slotsOf(sampleProblem(shape, meetings, { slots, rules: { lunchCounts: true } }))).toEqual(["s2", "s1"]);
  });

  it("gives interpreters their rest and the fields they know", () => {
    const interpreter = {
      languagePairs: [["zh", "ru"]] as [string, string][],
      unavailableSlotIds: [],
      fields: ["law"],
    };
    const problem = (field: string, rest: boolean) =>
      sampleProblem(
        { slots: 3, tables: 2, people: 4 },
        ["ab", "bc", "cd"].map((pair) => ({
          personIds: [...pair],
          languagePair: ["zh", "ru"] as [string, string],
          field,
        })),
        {
          interpreters: [{ id: "i1", ...interpreter }],
          rules: rest ? { interpreterRest: { afterSlots: 1, slots: 1 } } : {},
        },
      );
    expect(run(problem("law", false)).placements).toHaveLength(3);
    expect(slotsOf(problem("law", true)).sort()).toEqual(["s1", "s3"]);
    expect(run(problem("steel", false)).placements).toEqual([]);
  });

  it("lets people travel where there is a way and time for it", () => {
    const venues = [...base.venues, { ...base.venues[0]!, id: "w" }];
    const tables = [...base.tables, { ...base.tables[0]!, id: "t9", venueId: "w" }];
    const people = base.people.map((p) => (p.id === "d" ? { ...p, venueId: "w" } : p));
    const meetings = [meeting("ab", ["s1"]), { ...meeting("ad", ["s2", "s3"]), venueId: "w" }];
    const travel = [{ venueIds: ["v", "w"] as const, slots: 1 }];
    expect(slotsOf(sampleProblem(shape, meetings, { venues, tables, people, rules: { travel } }))).toEqual([
      "s1",
      "s3",
    ]);
  });

  it("begins from an earlier timetable and takes a better one from the board", () => {
    const problem = sampleProblem(shape, [meeting("ab"), meeting("bc"), meeting("cd"), meeting("ad")]);
    const first = run(problem);
    const again = solve(problem, { seed: 8, budgetIterations: 0, start: first.placements });
    expect(again.placements).toEqual(first.placements);
    const board = openBlackboard(blackboardBuffer(4), 4);
    const slots = Int32Array.from(first.placements, (p) => problem.slots.findIndex((slot) => slot.id === p.slotId));
    board.offer(first.objective, slots, new Int32Array(4).fill(-1), () => true);
    const taken = solve(problem, { seed: 9, budgetIterations: 0, blackboard: board });
    expect(taken.objective.breaks).toBe(first.objective.breaks);
  });
});
