import { describe, expect, it } from "vitest";
import { certificate, checkCertificate, checkTimetable, solve, type Placement, type Problem } from "../index.ts";
import { sampleProblem } from "../testing/sample-problem.ts";

const problem: Problem = sampleProblem({ slots: 4, tables: 2, people: 4 }, [
  { personIds: ["a", "b"], allowedSlotIds: ["s1", "s3"] },
  { personIds: ["a", "c"], afterMeetingIds: ["m1"] },
  { personIds: ["a", "d"] },
]);
const timetable = solve(problem, { seed: 1, budgetIterations: 1000 });
const text = (s: string) => s;

function tampered(meetingId: string, change: Partial<Placement>, over: Partial<Problem> = {}) {
  const placements = timetable.placements.map((p) => (p.meetingId === meetingId ? { ...p, ...change } : p));
  return checkTimetable({ ...problem, ...over }, { ...timetable, placements }).map((violation) => violation.rule);
}
const slotOf = (id: string) => timetable.placements.find((p) => p.meetingId === id)!.slotId;

describe("the independent checker", () => {
  it("finds nothing wrong with a sound timetable", () => {
    expect(checkTimetable(problem, timetable)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["person_in_one_place", tampered("m3", { slotId: slotOf("m1"), tableId: "t2" })],
    ["slot_allowed", tampered("m1", { slotId: "s2" })],
    ["order_kept", tampered("m2", { slotId: "s1" })],
    ["table_given", tampered("m1", { tableId: null })],
    ["table_taken_once", tampered("m3", { slotId: slotOf("m1"), tableId: timetable.placements[0]!.tableId })],
    ["ids_known", tampered("m1", { slotId: "s9" })],
    ["interpreter_suits", tampered("m1", { interpreterId: "i1" }, { interpreters: [] })],
    ["person_limit", tampered("m1", {}, { rules: { maxPerPerson: 2 } })],
    [
      "person_available",
      tampered("m1", {}, { people: problem.people.map((p) => ({ ...p, unavailableSlotIds: [slotOf("m1")] })) }),
    ],
    ["venue_open", tampered("m1", {}, { venues: problem.venues.map((v) => ({ ...v, openSlotIds: [] })) })],
    ["table_seats", tampered("m1", {}, { tables: problem.tables.map((t) => ({ ...t, capacity: 1 })) })],
  ])("notices %s", (rule, found) => {
    expect(found).toContain(rule);
  });

  it("notices a meeting left out without a word and a wrong count", () => {
    const short = { ...timetable, placements: timetable.placements.slice(1) };
    const rules = checkTimetable(problem, short).map((violation) => violation.rule);
    expect(rules).toContain("meeting_accounted_once");
    expect(rules).toContain("objective_true");
  });

  it("notices bounds that cannot be shown and certificates of something else", () => {
    const real = certificate(problem, timetable, text);
    expect(checkCertificate(problem, timetable, real, text)).toEqual([]);
    const bound = { ...timetable.bound, mustHeld: 2, breaks: 1 };
    const boasting = checkCertificate(problem, { ...timetable, bound }, { ...real, bound }, text);
    expect(boasting.filter((v) => v.rule === "bound_true")).toHaveLength(2);
    const other = checkCertificate({ ...problem, rules: { maxPerPerson: 9 } }, timetable, real, text);
    expect(other).toEqual([{ rule: "certificate_matches", part: "problemHash" }]);
  });
});
