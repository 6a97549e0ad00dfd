import fc from "fast-check";
import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { arbitraryProblem } from "./testing/arbitrary-problem.ts";
import { checkTimetable, generateEvent, repair, solve, type Disruption, type Problem } from "./index.ts";

function disruptionOf(problem: Problem, seed: number): Disruption {
  const rng = seededRng(seed);
  const kinds: Disruption[] = [
    { kind: "person_out", personId: problem.people[rng.int(problem.people.length)]!.id },
    { kind: "slot_lost", slotId: problem.slots[rng.int(problem.slots.length)]!.id },
    { kind: "table_out", tableId: problem.tables[rng.int(problem.tables.length)]!.id },
    { kind: "interpreter_out", interpreterId: "i0" },
    {
      kind: "meeting_added",
      meeting: {
        id: "new",
        personIds: problem.people.slice(0, 2).map((p) => p.id),
        priority: "must",
        weight: 1,
        mode: "online",
        afterMeetingIds: [],
      },
    },
  ];
  return kinds[rng.int(kinds.length)]!;
}

describe("repair", () => {
  it("stays valid, changes only what it lists, and never moves fixed or locked meetings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const problem = arbitraryProblem(seed);
        const before = solve(problem, { seed, budgetIterations: 500 });
        const after = repair(problem, before, disruptionOf(problem, seed));
        expect(checkTimetable(after.problem, after.timetable)).toEqual([]);
        const listed = new Set(after.changes.map((change) => change.meetingId));
        const untouched = (placements: typeof before.placements) => placements.filter((p) => !listed.has(p.meetingId));
        expect(untouched(after.timetable.placements)).toEqual(untouched(before.placements));
        for (const { meetingId, cause, before: old, after: now } of after.changes) {
          const { fixedSlotId, lockedTableId } = after.problem.meetings.find((m) => m.id === meetingId)!;
          const held = fixedSlotId !== undefined || lockedTableId !== undefined;
          if (held && cause === "made_way") expect(now?.slotId).toBe(old?.slotId);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("moves a table's meetings to other tables of the same slot where there are some", () => {
    const problem = generateEvent({ people: 40, meetings: 60, slots: 8, tables: 16 }, seededRng(3));
    const before = solve(problem, { seed: 1, budgetIterations: 2000 });
    const { changes, timetable } = repair(problem, before, { kind: "table_out", tableId: "t1" });
    expect(changes.every((change) => change.before?.slotId === change.after?.slotId)).toBe(true);
    expect(timetable.placements).toHaveLength(60);
  });

  it("leaves closed slots as they are", () => {
    const problem = generateEvent({ people: 20, meetings: 60, slots: 10, tables: 8 }, seededRng(4));
    const before = solve(problem, { seed: 1, budgetIterations: 2000 });
    const { changes } = repair(problem, before, { kind: "slot_lost", slotId: "s9" }, { keepSlotIds: ["s1", "s2"] });
    for (const { before: old, after: now } of changes) {
      expect(["s1", "s2"]).not.toContain(old?.slotId);
      expect(["s1", "s2"]).not.toContain(now?.slotId);
    }
  });
});
