import { seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../bounds/bounds.ts";
import { checkBound, restsOnSearch } from "../check/check-bound.ts";
import { checkTimetable, createProof, evaluate, solve, type Problem, type Proof } from "../index.ts";
import { buildModel } from "../model/model.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";
import { sampleProblem } from "../testing/sample-problem.ts";

const seeds = fc.integer({ min: 0, max: 1e6 });

function proved(problem: Problem): Proof {
  const proof = createProof({ problem, seed: 1 });
  while (proof.step() === "working");
  return proof;
}

/** Fewest breaks of timetables that hold every meeting, by trying all; with `fair`, of those within the spread. */
function fewestByTrying(problem: Problem, fair: boolean): number | undefined {
  let fewest: number | undefined;
  const chosen: { meetingId: string; slotId: string; tableId: null }[] = [];
  const busy = new Set<string>();
  const used = new Map<string, number>();
  const visit = (index: number): void => {
    const meeting = problem.meetings[index];
    if (!meeting) {
      const { breaks, fairnessViolation } = evaluate(problem, chosen);
      if (!fair || fairnessViolation === 0) fewest = Math.min(fewest ?? Infinity, breaks);
      return;
    }
    for (const slotId of meeting.allowedSlotIds ?? problem.slots.map((slot) => slot.id)) {
      const cells = meeting.personIds.map((id) => `${id} ${slotId}`);
      if ((used.get(slotId) ?? 0) >= problem.tables.length || cells.some((cell) => busy.has(cell))) continue;
      const earlier = chosen.filter((one) => meeting.afterMeetingIds.includes(one.meetingId));
      const order = (id: string) => problem.slots.findIndex((slot) => slot.id === id);
      if (earlier.some((one) => order(one.slotId) >= order(slotId))) continue;
      chosen.push({ meetingId: meeting.id, slotId, tableId: null });
      cells.forEach((cell) => busy.add(cell));
      used.set(slotId, (used.get(slotId) ?? 0) + 1);
      visit(index + 1);
      chosen.pop();
      cells.forEach((cell) => busy.delete(cell));
      used.set(slotId, used.get(slotId)! - 1);
    }
  };
  visit(0);
  return fewest;
}

/** Five or six meetings among five people, few slots and tables, some of the rules about days, lunch and order. */
function tinyProblem(seed: number): Problem {
  const rng = seededRng(seed);
  const slots = 4 + rng.int(3);
  const people = "abcde".split("");
  const meetings = Array.from({ length: 4 + rng.int(2) }, (_, i) => {
    const first = rng.int(5);
    const pair = [people[first]!, people[(first + 1 + rng.int(4)) % 5]!];
    const allowed = Array.from({ length: slots }, (_, t) => `s${t + 1}`).filter(() => rng.next() < 0.6);
    const after = i > 0 && rng.next() < 0.15 ? [`m${1 + rng.int(i)}`] : [];
    return { personIds: pair, allowedSlotIds: allowed, afterMeetingIds: after };
  });
  const base = sampleProblem({ slots, tables: 1 + rng.int(2), people: 5 }, meetings);
  const halves = rng.int(3);
  return {
    ...base,
    slots: base.slots.map((slot, t) => ({
      ...slot,
      ...(halves === 1 && { day: t * 2 < slots ? "1" : "2" }),
      session: t * 2 < slots ? "morning" : "afternoon",
    })),
    rules: {
      ...(halves === 1 && { eachDayAlone: true }),
      ...(halves === 2 && { lunchCounts: true }),
      fairnessSpread: rng.int(2),
      fairnessFirst: rng.int(2) === 0,
    },
  };
}

describe("createProof", () => {
  it("proves the optimum, or that there is none, as trying everything does", () => {
    const seen = { optimal: 0, infeasible: 0, broken: 0 };
    const codes = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const problem = tinyProblem(seed);
      const fewest = fewestByTrying(problem, problem.rules.fairnessFirst === true);
      const any = fewest ?? fewestByTrying(problem, false);
      expect(bounds(buildModel(problem)).breaks, `bound, seed ${seed}`).toBeLessThanOrEqual(any ?? Infinity);
      const proof = proved(problem);
      if (any === undefined) {
        expect(proof.outcome(), `seed ${seed}`).toBe("infeasible");
        expect(proof.reason()).toBeDefined();
        seen.infeasible++;
      } else if (fewest === undefined) expect(proof.outcome(), `seed ${seed}`).toBe("unknown");
      else {
        expect(proof.outcome(), `seed ${seed}`).toBe("optimal");
        expect(proof.breaks(), `seed ${seed}`).toBe(fewest);
        seen.optimal++;
        if (fewest > 0) seen.broken++;
        const timetable = proof.timetable()!;
        expect(timetable.objective.breaks).toBe(fewest);
        expect(checkBound(problem, timetable.bound), `certificate, seed ${seed}`).toEqual([]);
        for (const { code } of timetable.bound.reasons) codes.add(code);
        if (fewest === 0 || restsOnSearch(timetable.bound)) continue;
        const boasting = { ...timetable.bound, breaks: fewest + 1 };
        expect(checkBound(problem, boasting)).toMatchObject([
          { rule: "bound_true", claimed: fewest + 1, found: fewest },
        ]);
      }
    }
    expect(Math.min(seen.optimal, seen.infeasible, seen.broken)).toBeGreaterThan(15);
    expect([...codes]).toEqual(
      expect.arrayContaining([
        "people_cannot_be_compact",
        "groups_cannot_be_compact",
        "slots_too_full",
        "fewer_breaks_refuted",
      ]),
    );
  });

  it("never claims more than some timetable shows, on problems of all kinds", () => {
    let settled = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = arbitraryProblem(seed);
        const proof = proved(problem);
        const { unplaced, objective } = solve(problem, { seed, budgetIterations: 2000 });
        const mustsOut = unplaced.some(
          ({ meetingId }) => problem.meetings.find((m) => m.id === meetingId)?.priority === "must",
        );
        if (proof.outcome() === "infeasible") expect(mustsOut).toBe(true);
        if (unplaced.length === 0) {
          expect(proof.allCanBeHeld()).not.toBe(false);
          expect(proof.breaks()).toBeLessThanOrEqual(objective.breaks);
        }
        const timetable = proof.timetable();
        if (!timetable) return;
        settled++;
        expect(timetable.unplaced).toEqual([]);
        expect(checkTimetable(problem, timetable)).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(settled).toBeGreaterThan(5);
  });
});
