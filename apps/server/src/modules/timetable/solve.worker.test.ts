import { checkTimetable, generateEvent } from "@songhua/scheduling";
import { seededRng } from "@songhua/kernel";
import { expect, it } from "vitest";
import { runInThread } from "../../platform/jobs/thread.ts";
import type { SolveNote, SolveResult, SolveTask } from "./solve.worker.ts";

const SCRIPT = new URL("./solve.worker.ts", import.meta.url);
/** Large enough that no machine of today is done with it in the first second. */
const event = () => generateEvent({ people: 200, meetings: 1200, slots: 24, tables: 60 }, seededRng(3));
const solveIn = (task: SolveTask, watch: (newest: SolveNote | undefined) => Promise<boolean>) =>
  runInThread<SolveTask, SolveNote, SolveResult>(SCRIPT, task, watch);

it("ends when it is asked to, with the best it has found", async () => {
  const problem = event();
  const startedAt = performance.now();
  const { timetable, stopped } = await solveIn({ problem, seed: 1, seconds: 120 }, () => Promise.resolve(true));
  expect(stopped).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(timetable.placements.length).toBeGreaterThan(0);
  expect(checkTimetable(problem, timetable)).toEqual([]);
});

it("passes a refusal on as what it is, and ends with whoever watched it", async () => {
  const problem = event();
  const broken = { ...problem, slots: [...problem.slots].reverse() };
  await expect(solveIn({ problem: broken, seed: 1, seconds: 1 }, () => Promise.resolve(false))).rejects.toMatchObject({
    name: "DomainError",
    code: "bad_request",
  });
  const lost = solveIn({ problem, seed: 1, seconds: 120 }, () => Promise.reject(new Error("database lost")));
  await expect(lost).rejects.toThrow("database lost");
});
