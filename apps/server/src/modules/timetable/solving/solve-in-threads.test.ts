import { checkRefutation, checkTimetable, generateEvent, type Problem } from "@songhua/scheduling";
import { seededRng } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { solveInThreads } from "./solve-in-threads.ts";

/** Large enough that no machine of today is done with it in the first second. */
const large = () => generateEvent({ people: 200, meetings: 1200, slots: 24, tables: 60 }, seededRng(3));
const small = (seed: number) => generateEvent({ people: 16, meetings: 30, slots: 7, tables: 6 }, seededRng(seed));

it.each([1, 2, 3])("ends when it is asked to, with the best it has found, in %i threads", async (threads) => {
  const problem = large();
  const startedAt = performance.now();
  const { timetable, stopped } = await solveInThreads(problem, { seed: 1, seconds: 120, threads, watch: () => true });
  expect(stopped).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(40_000);
  expect(timetable.placements.length).toBeGreaterThan(0);
  expect(checkTimetable(problem, timetable)).toEqual([]);
});

it.each([1, 2])("ends early once nothing better can be, in %i threads", async (threads) => {
  const { timetable, certificate, stopped } = await solveInThreads(small(1), { seed: 1, seconds: 3000, threads });
  expect([timetable.placements.length, certificate.optimal, stopped]).toEqual([30, true, false]);
});

it.each([1, 2])(
  "ends early once it is shown that not all can be held, and places the rest, in %i threads",
  async (threads) => {
    const problem = small(1);
    const [first, ...rest] = problem.people;
    const away: Problem = {
      ...problem,
      people: [{ ...first!, unavailableSlotIds: problem.slots.map(({ id }) => id) }, ...rest],
    };
    const own = problem.meetings.filter(({ personIds }) => personIds.includes(first!.id)).length;
    const { timetable, infeasible } = await solveInThreads(away, { seed: 1, seconds: 3000, threads });
    expect([timetable.unplaced.length, timetable.placements.length]).toEqual([own, 30 - own]);
    expect(infeasible).toBeDefined();
  },
);

it.each([1, 2])("brings what shows a bound that rests on a search, in %i threads", async (threads) => {
  const problem = generateEvent({ people: 12, meetings: 24, slots: 9, tables: 3 }, seededRng(22));
  const { timetable, proof } = await solveInThreads(problem, { seed: 1, seconds: 3000, threads });
  const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
  const { bound } = timetable;
  expect(bound.reasons.at(-1)).toEqual({
    code: "fewer_breaks_refuted",
    breaks: 2,
    proof: { format: "songhua-refutation/1", bytes: proof!.length, sha256: sha256(proof!) },
  });
  expect(checkRefutation(problem, proof!, { breaks: 2, sha256 }).fault).toBeUndefined();
});

it("gives the same timetable for the same seed and moves", async () => {
  const problem = generateEvent({ people: 50, meetings: 150, slots: 12, tables: 16 }, seededRng(4));
  const options = { seed: 5, seconds: 3000, threads: 1, iterations: 50_000 };
  const [first, again] = [await solveInThreads(problem, options), await solveInThreads(problem, options)];
  expect(again.timetable).toEqual(first.timetable);
});

it("tells what it has reached while it works", async () => {
  const told: { seconds: number; breaks: number; bound: number }[] = [];
  await solveInThreads(large(), {
    seed: 1,
    seconds: 120,
    threads: 2,
    watch: (newest) => {
      if (newest) told.push({ seconds: newest.seconds, breaks: newest.best.breaks, bound: newest.bound.breaks });
      return told.length > 3;
    },
  });
  expect(told.length).toBeGreaterThan(3);
  for (const [i, { seconds, breaks, bound }] of told.entries()) {
    expect(bound).toBeLessThanOrEqual(breaks);
    if (i > 0) expect(seconds).toBeGreaterThan(told[i - 1]!.seconds);
  }
});

it("passes a refusal on as what it is, and ends with whoever watched it", async () => {
  const problem = large();
  const broken = { ...problem, slots: [...problem.slots].reverse() };
  await expect(solveInThreads(broken, { seed: 1, seconds: 1, threads: 2 })).rejects.toMatchObject({
    name: "DomainError",
    code: "bad_request",
  });
  const lost = () => Promise.reject(new Error("database lost"));
  await expect(solveInThreads(problem, { seed: 1, seconds: 120, threads: 2, watch: lost })).rejects.toThrow(
    "database lost",
  );
});
