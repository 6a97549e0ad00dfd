import { seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTimetable } from "../../check/check-timetable.ts";
import { generateEvent } from "../../generate/generate.ts";
import { buildModel } from "../../model/model.ts";
import { writeTimetable } from "../../outcome/write-timetable.ts";
import type { Meeting, Problem } from "../../problem/problem.ts";
import { emptyState, type State } from "../../state/state.ts";
import { bounds } from "../../bounds/bounds.ts";
import { standingOf } from "../best.ts";
import { construct } from "../construct.ts";
import { effortOf } from "../effort.ts";
import { eject } from "../eject.ts";
import { annealPairs } from "./anneal-pairs.ts";
import { pairBoardOf, placesOf } from "./pair-board.ts";

/** Full halls of pairs, with some meetings that are none: fixed ones, groups, online ones, ones twice, ones with slots of their own. */
function mixedEvent(seed: number): Problem {
  const rng = seededRng(seed);
  const slots = 6 + rng.int(8);
  const tables = 5 + rng.int(4);
  const people = 3 * tables;
  const event = generateEvent({ people, meetings: Math.floor(slots * tables * 0.8), slots, tables }, rng);
  const dayLength = 3 + rng.int(slots);
  const meetings = event.meetings.map((meeting): Meeting => {
    const kind = rng.int(24);
    if (kind === 0) return { ...meeting, mode: "online" };
    if (kind === 1) return { ...meeting, fixedSlotId: event.slots[rng.int(slots)]!.id };
    if (kind === 2)
      return { ...meeting, allowedSlotIds: event.slots.filter(() => rng.next() < 0.5).map(({ id }) => id) };
    if (kind === 3 && !meeting.personIds.includes("p1")) return { ...meeting, personIds: [...meeting.personIds, "p1"] };
    if (kind === 4) return { ...meeting, personIds: event.meetings[0]!.personIds };
    return meeting;
  });
  return {
    ...event,
    slots: event.slots.map((slot, t) => ({ ...slot, day: `d${Math.floor(t / dayLength)}` })),
    meetings,
    rules: {
      ...event.rules,
      eachDayAlone: rng.next() < 0.5,
      lunchCounts: rng.next() < 0.5,
      fairnessSpread: rng.next() < 0.7 ? rng.int(3) : null,
      fairnessFirst: rng.next() < 0.3,
    },
  };
}

function placed(problem: Problem, seed: number): State {
  const state = emptyState(buildModel(problem));
  construct(state);
  eject(state, seededRng(seed), effortOf({ iterations: 20_000 }), problem.meetings.length);
  return state;
}

const search = (state: State, seed: number, iterations: number) =>
  annealPairs(state, {
    rng: seededRng(seed),
    effort: effortOf({ iterations }),
    warm: false,
    enough: () => false,
    onBetter: () => undefined,
  });

describe("the search of pairs", () => {
  it("keeps every rule, counts as the objective does and never ends worse than it began", () => {
    let searched = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const problem = mixedEvent(seed);
        const state = placed(problem, seed);
        const began = { ...standingOf(state) };
        if (search(state, seed, 4000) === 0) return;
        searched++;
        const standing = standingOf(state);
        const timetable = writeTimetable(state, bounds(state.model), seed);
        expect(checkTimetable(problem, timetable)).toEqual([]);
        expect(timetable.unplaced).toEqual([]);
        expect(timetable.objective.breaks).toBe(standing.breaks);
        expect(timetable.objective.fairnessViolation).toBe(standing.fairnessViolation);
        if (problem.rules.fairnessFirst !== true) expect(standing.breaks).toBeLessThanOrEqual(began.breaks);
        else expect(standing.fairnessViolation).toBeLessThanOrEqual(began.fairnessViolation);
      }),
      { numRuns: 150 },
    );
    expect(searched).toBeGreaterThan(30);
  });

  it("leaves meetings that are no plain pair where they are", () => {
    const plain = generateEvent({ people: 24, meetings: 60, slots: 8, tables: 9 }, seededRng(2));
    const fixed = placed(plain, 2);
    const meetings = plain.meetings.map((meeting, m) =>
      m % 5 === 0 ? { ...meeting, allowedSlotIds: [plain.slots[fixed.slotOf[m]!]!.id, "s1"] } : meeting,
    );
    const state = placed({ ...plain, meetings }, 2);
    const before = state.slotOf.slice();
    const board = pairBoardOf(state)!;
    expect(board.allMove).toBe(false);
    expect(search(state, 1, 20_000)).toBeGreaterThan(0);
    const stood = [...board.moves.keys()].filter((m) => board.moves[m] === 0);
    expect(stood.map((m) => state.slotOf[m])).toEqual(stood.map((m) => before[m]));
    expect(state.slotOf).not.toEqual(before);
  });

  it("reads back what it wrote, also where the same two meet twice", () => {
    const plain = generateEvent({ people: 12, meetings: 20, slots: 6, tables: 5 }, seededRng(3));
    const twice = { ...plain.meetings[0]!, id: "again" };
    const state = placed({ ...plain, meetings: [...plain.meetings, twice] }, 3);
    const { slots } = placesOf(pairBoardOf(state)!, state);
    expect(slots.toSorted()).toEqual(state.slotOf.toSorted());
    expect(slots.at(0)).not.toBe(slots.at(-1));
  });

  it("is better than the start by far on a full hall, and the same for the same seed", () => {
    const problem = generateEvent({ people: 120, meetings: 500, slots: 16, tables: 40 }, seededRng(4));
    const [a, b] = [placed(problem, 1), placed(problem, 1)];
    const began = a.tally.breaks;
    search(a, 7, 200_000);
    search(b, 7, 200_000);
    expect(a.tally.breaks).toBeLessThan(began / 3);
    expect(a.slotOf).toEqual(b.slotOf);
  });

  it("stands back where something is unplaced or slots are too many", () => {
    const problem = generateEvent({ people: 12, meetings: 20, slots: 6, tables: 5 }, seededRng(3));
    expect(pairBoardOf(emptyState(buildModel(problem)))).toBeUndefined();
    const long = generateEvent({ people: 12, meetings: 40, slots: 33, tables: 5 }, seededRng(3));
    expect(pairBoardOf(placed(long, 1))).toBeUndefined();
  });
});
