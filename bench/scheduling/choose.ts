import { seededRng } from "@songhua/kernel";
import { checkTimetable, generateRequests, solve, type RequestShape } from "@songhua/scheduling";
import { figure, print, type Settings } from "./settings.ts";

const DEFAULT_SECONDS = 2;
const SIZE = { people: 10_000, requests: 100_000 };
const CASES: readonly (readonly [string, RequestShape])[] = [
  ["tables scarce", { ...SIZE, slots: 30, tables: 1000 }],
  ["people scarce", { ...SIZE, slots: 8, tables: 5000 }],
  ["people limited", { ...SIZE, slots: 30, tables: 5000, maxPerPerson: 6 }],
  ["minimum quotas", { ...SIZE, slots: 30, tables: 1200, minPerPerson: 3 }],
];

/** Choosing among far more requests than can be held: the share of the proven bound, and how long it takes. */
export function choose({ seconds = DEFAULT_SECONDS, seed }: Settings): void {
  print(
    `Choosing: ${SIZE.people} people, ${SIZE.requests} requests; at most ${seconds} s each, seed ${seed}, one thread`,
  );
  print("  goal ≥ 99.9 % of the bound, answer ≤ 2 s, bound ≤ 10 s; LP bound by a general solver: 239 s");
  for (const [name, shape] of CASES) {
    const problem = generateRequests(shape, seededRng(seed));
    const clock = () => performance.now();
    const began = clock();
    let first: number | undefined;
    const timetable = solve(problem, {
      seed,
      budgetIterations: Infinity,
      clock,
      deadlineMs: seconds * 1000,
      onProgress: () => (first ??= clock() - began),
    });
    const took = (clock() - began) / 1000;
    if (checkTimetable(problem, timetable).length > 0) throw new Error("the checker refuses the choice");
    const { objective, bound, placements } = timetable;
    const share = (100 * objective.niceWeight) / bound.niceWeight;
    print(
      `  ${name.padEnd(15)} held ${placements.length}, worth ${figure(objective.niceWeight, 0)} of at most ${figure(bound.niceWeight, 0)}:` +
        ` ${figure(share, 3)} %; short of minimums ${objective.minimumShort}; breaks ${objective.breaks};` +
        ` first after ${figure((first ?? 0) / 1000)} s, all in ${figure(took)} s`,
    );
  }
}
