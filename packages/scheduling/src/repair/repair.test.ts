import fc from "fast-check";
import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { arbitraryDisruption } from "../testing/arbitrary-disruption.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";
import { sampleProblem } from "../testing/sample-problem.ts";
import {
  applyDisruption,
  checkTimetable,
  generateEvent,
  openRepairs,
  repair,
  solve,
  type Meeting,
  type Problem,
  type Timetable,
} from "../index.ts";

const seeds = fc.integer({ min: 0, max: 1e6 });

function expectHonest(before: Timetable, after: ReturnType<typeof repair>): void {
  expect(checkTimetable(after.problem, after.timetable)).toEqual([]);
  const listed = new Set(after.changes.map((change) => change.meetingId));
  const untouched = (placements: Timetable["placements"]) => placements.filter((p) => !listed.has(p.meetingId));
  expect(untouched(after.timetable.placements)).toEqual(untouched(before.placements));
}

/** A timetable in which every meeting is where its `at` says. */
function laidOut(
  meetings: readonly (Partial<Meeting> & { personIds: string[]; at: string })[],
  over: Partial<Problem>,
) {
  const shape = { slots: 4, tables: 2, people: 8 };
  const drafts = meetings.map((meeting) => ({ ...meeting, at: undefined }));
  const problem = sampleProblem(shape, drafts, over);
  const fixed = { ...problem, meetings: problem.meetings.map((m, i) => ({ ...m, fixedSlotId: meetings[i]!.at })) };
  return { problem, timetable: solve(fixed, { seed: 1, budgetIterations: 500 }) };
}

describe("repair", () => {
  it("stays valid, changes only what it lists, and never moves fixed or locked meetings", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = arbitraryProblem(seed);
        const before = solve(problem, { seed, budgetIterations: 500 });
        const after = repair(problem, before, arbitraryDisruption(problem, seededRng(seed), 1));
        expectHonest(before, after);
        for (const { meetingId, cause, before: old, after: now } of after.changes) {
          const meeting = after.problem.meetings.find((m) => m.id === meetingId);
          const held = meeting?.fixedSlotId !== undefined || meeting?.lockedTableId !== undefined;
          if (held && cause === "made_way") expect(now?.slotId).toBe(old?.slotId);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("goes on from repair to repair, filling what comes free and closing gaps, and takes them back one by one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rng = seededRng(seed);
        const problem = arbitraryProblem(seed);
        const session = openRepairs(problem, solve(problem, { seed, budgetIterations: 500 }));
        let expected = problem;
        const stands = [{ problem: session.problem(), timetable: session.timetable() }];
        for (let n = 0; n < 6; n++) {
          const disruption = arbitraryDisruption(session.problem(), rng, n);
          const turnsOnline = disruption.kind === "venue_out" && problem.rules.onlineWhenVenueOut === true;
          expected = applyDisruption(turnsOnline ? session.problem() : expected, disruption);
          const options = rng.next() < 0.5 ? { fillFreed: true, closeGaps: 2 } : {};
          const after = session.apply(disruption, options);
          expectHonest(stands.at(-1)!.timetable, after);
          if (turnsOnline) expected = after.problem;
          expect(after.problem).toEqual(expected);
          stands.push({ problem: after.problem, timetable: after.timetable });
        }
        while (stands.length > 1) {
          stands.pop();
          expect(session.undo()).toBe(true);
          expect({ problem: session.problem(), timetable: session.timetable() }).toEqual(stands.at(-1));
        }
        expect(session.undo()).toBe(false);
      }),
      // The example: two meetings away from home, of which one turns online, so that the person begins to travel.
      { numRuns: 150, examples: [[990_843]] },
    );
  });

  it("takes up placements that do not hold any more", () => {
    const problem = generateEvent({ people: 30, meetings: 60, slots: 8, tables: 12 }, seededRng(5));
    const before = solve(problem, { seed: 1, budgetIterations: 500 });
    const without = applyDisruption(problem, { kind: "table_out", tableId: "t1" });
    const after = repair(without, before, { kind: "table_out", tableId: "t2" });
    expect(checkTimetable(after.problem, after.timetable)).toEqual([]);
    expect(after.timetable.placements).toHaveLength(60);
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

  it("cancels a meeting and nothing else", () => {
    const { problem, timetable } = laidOut(
      [
        { personIds: ["a", "b"], at: "s1" },
        { personIds: ["a", "c"], at: "s2", afterMeetingIds: ["m1"] },
      ],
      {},
    );
    const after = repair(problem, timetable, { kind: "meeting_cancelled", meetingId: "m1" });
    expect(after.changes).toEqual([
      { meetingId: "m1", before: timetable.placements[0], after: null, cause: "disruption" },
    ]);
    expect(after.problem.meetings.map((m) => [m.id, m.afterMeetingIds])).toEqual([["m2", []]]);
    expect(after.timetable.unplaced).toEqual([]);
  });

  it("moves the meetings somebody late misses, and no others", () => {
    const { problem, timetable } = laidOut(
      [
        { personIds: ["a", "b"], at: "s1" },
        { personIds: ["a", "c"], at: "s3" },
        { personIds: ["d", "e"], at: "s1" },
      ],
      {},
    );
    const late = { kind: "person_late", personId: "a", untilSlotId: "s3" } as const;
    const { changes } = repair(problem, timetable, late);
    expect(changes.map(({ meetingId, after }) => [meetingId, after?.slotId])).toEqual([["m1", "s4"]]);
  });

  it("holds the meetings of a lost venue online at the same time, if the rules allow", () => {
    const meetings = [
      { personIds: ["a", "b"], at: "s2" },
      { personIds: ["c", "d"], at: "s2" },
      { personIds: ["e", "f"], at: "s4" },
    ];
    const out = { kind: "venue_out", venueId: "v", slotIds: ["s2", "s3"] } as const;
    const reachable = laidOut(meetings, { rules: { onlineWhenVenueOut: true, onlineCapacity: 1 } });
    const online = repair(reachable.problem, reachable.timetable, out);
    expect(checkTimetable(online.problem, online.timetable)).toEqual([]);
    expect(online.problem.meetings.map((m) => m.mode)).toEqual(["online", "table", "table"]);
    expect(online.changes.map(({ meetingId, after }) => [meetingId, after?.slotId, after?.tableId])).toEqual([
      ["m1", "s2", null],
      ["m2", "s1", "t2"],
    ]);
    const cutOff = laidOut(meetings, {});
    const moved = repair(cutOff.problem, cutOff.timetable, out);
    expect(moved.problem.meetings.every((m) => m.mode === "table")).toBe(true);
    expect(moved.timetable.placements.map((p) => p.slotId)).toEqual(["s1", "s1", "s4"]);
  });

  it("offers a place that came free to a meeting left out, if asked", () => {
    const fixed = { at: "s1", allowedSlotIds: ["s1"] };
    const { problem, timetable } = laidOut(
      [
        { personIds: ["a", "b"], ...fixed },
        { personIds: ["c", "d"], ...fixed },
        { personIds: ["e", "f"], ...fixed },
      ],
      {},
    );
    expect(timetable.unplaced).toHaveLength(1);
    const gone = { kind: "meeting_cancelled", meetingId: timetable.placements[0]!.meetingId } as const;
    expect(repair(problem, timetable, gone).timetable.placements).toHaveLength(1);
    const filled = repair(problem, timetable, gone, { fillFreed: true });
    expect(filled.changes.map((change) => [change.meetingId, change.cause])).toContainEqual([
      timetable.unplaced[0]!.meetingId,
      "freed",
    ]);
  });

  it("closes a gap it made, if asked", () => {
    const { problem, timetable } = laidOut(
      [
        { personIds: ["a", "b"], at: "s1" },
        { personIds: ["a", "c"], at: "s2" },
        { personIds: ["a", "d"], at: "s3" },
      ],
      {},
    );
    const out = { kind: "person_out", personId: "c" } as const;
    expect(repair(problem, timetable, out).timetable.objective.breaks).toBe(1);
    const closed = repair(problem, timetable, out, { closeGaps: 1 });
    expect(closed.timetable.objective.breaks).toBe(0);
    expect(closed.changes.map((change) => change.cause).sort()).toEqual(["disruption", "gap_closed"]);
  });
});
