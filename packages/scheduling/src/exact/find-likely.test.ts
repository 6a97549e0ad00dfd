import { expect, it } from "vitest";
import { DEFAULT_FAIRNESS_SPREAD } from "../problem/problem.ts";
import { evaluate } from "../outcome/objective.ts";
import { fewestByTrying, tinyProblem } from "../testing/tiny-problem.ts";
import { checkTimetable } from "../check/check-timetable.ts";
import { emptyState, fits, place } from "../state/state.ts";
import { buildModel } from "../model/model.ts";
import { writeTimetable } from "../outcome/write-timetable.ts";
import { bounds } from "../bounds/bounds.ts";
import { shapesOf } from "./compact.ts";
import { eventOf } from "./event.ts";
import { LikelyFinder } from "./find-likely.ts";
import { narrow } from "./narrow.ts";

it("finds timetables of as few breaks as asked for, mostly the best there are, and ends", () => {
  const seen = { possible: 0, best: 0 };
  for (let seed = 0; seed < 150; seed++) {
    const problem = tinyProblem(seed);
    const fair = problem.rules.fairnessFirst === true;
    const fewest = fewestByTrying(problem, fair);
    const event = eventOf(problem);
    const domain = event.domain.slice();
    if (fewest === undefined || narrow(event, domain)) continue;
    seen.possible++;
    const { fairnessSpread = DEFAULT_FAIRNESS_SPREAD } = problem.rules;
    const subject = { event, domain, shapes: shapesOf(event, domain) };
    const finder = new LikelyFinder({ subject, spread: fair ? fairnessSpread : null, fair, seed });
    const model = buildModel(problem);
    const base = subject.shapes.reduce((sum, { least = 0 }) => sum + least, 0);
    let best = 20;
    while (!finder.spent) {
      const slots = finder.step(base, best - 1, 1000);
      if (!slots) continue;
      const state = emptyState(model);
      slots.forEach((slot, m) => expect(fits(state, m, slot) && place(state, m, slot)).toBe(true));
      const timetable = writeTimetable(state, bounds(model), 1);
      expect(checkTimetable(problem, timetable)).toEqual([]);
      const { breaks, fairnessViolation } = evaluate(problem, timetable.placements);
      expect(breaks, `seed ${seed}`).toBeLessThan(best);
      expect(breaks, `seed ${seed}`).toBeGreaterThanOrEqual(fewest);
      if (fair) expect(fairnessViolation).toBe(0);
      best = breaks;
    }
    if (best === fewest) seen.best++;
  }
  expect(seen.possible).toBeGreaterThan(80);
  expect(seen.best / seen.possible).toBeGreaterThan(0.95);
});
