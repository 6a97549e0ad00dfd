import { checkTimetable, generateEvent, solve } from "@songhua/scheduling";
import { seededRng } from "@songhua/kernel";
import { expect, it } from "vitest";
import { keepStart } from "./keep-start.ts";

const problem = generateEvent({ people: 30, meetings: 80, slots: 10, tables: 12 }, seededRng(2));
const good = solve(problem, { seed: 1, budgetIterations: 100_000 });
const poor = solve(problem, { seed: 1, budgetIterations: 0 });

it("keeps a start that is better than what was found, and what was found where it is better", () => {
  expect(poor.objective.breaks).toBeGreaterThan(good.objective.breaks);
  const kept = keepStart(problem, poor, good.placements);
  expect(kept.placements).toEqual(good.placements);
  expect(checkTimetable(problem, kept)).toEqual([]);
  expect(keepStart(problem, good, poor.placements)).toBe(good);
});

it("lets go of a start that breaks a rule by now, or leaves out what has a place", () => {
  const [first, ...rest] = good.placements;
  const away = {
    ...problem,
    people: problem.people.map((person) => ({ ...person, unavailableSlotIds: [first!.slotId] })),
  };
  const found = { ...poor, placements: poor.placements.filter((placement) => placement.slotId !== first!.slotId) };
  expect(keepStart(away, found, good.placements)).toBe(found);
  expect(keepStart(problem, poor, rest)).toBe(poor);
});
