import { solveInThreads } from "../../apps/server/src/modules/timetable/solving/solve-in-threads.ts";
import { NO_DATA, publishedProblem } from "./data.ts";
import { PUBLISHED_OPTIMA } from "./published-optima.ts";
import { figure, print, type Settings } from "./settings.ts";

const DEFAULT_SECONDS = 10;

/** The published problems: when the best timetable was found and when it was proven, beside the published optimum. */
export async function published({ seconds = DEFAULT_SECONDS, seed, threads }: Settings): Promise<void> {
  print(`Published problems: at most ${seconds} s each, seed ${seed}, threads ${threads}`);
  print("  reference: optimum published 2022 (MaxSAT, worst 23 s); annealing probe: 13 of 20 in 10 s");
  print("  problem          held      breaks  optimum  ratio  bound  unfair  found s  proven s");
  let [found, proven, count] = [0, 0, 0];
  for (const [name, optimum] of Object.entries(PUBLISHED_OPTIMA)) {
    const problem = publishedProblem(name);
    if (!problem) return print(`  ${NO_DATA}`);
    const began = performance.now();
    const { timetable, certificate, milestones } = await solveInThreads(problem, { seed, seconds, threads });
    const { objective, bound, placements } = timetable;
    const complete = placements.length === problem.meetings.length && objective.fairnessViolation === 0;
    const reached = complete && objective.breaks <= optimum;
    count++;
    if (reached) found++;
    if (certificate.optimal) proven++;
    // A run ends with its proof; the best is not noted by itself where it is the first and the last.
    const took = (performance.now() - began) / 1000;
    const foundAt = milestones.best ?? took;
    print(
      `  ${name.padEnd(15)}  ${`${placements.length}/${problem.meetings.length}`.padEnd(8)}  ${String(objective.breaks).padStart(6)}` +
        `  ${String(optimum).padStart(7)}  ${ratio(objective.breaks, optimum)}  ${String(bound.breaks).padStart(5)}` +
        `  ${String(objective.fairnessViolation).padStart(6)}  ${figure(reached ? foundAt : undefined).padStart(7)}` +
        `  ${figure(certificate.optimal ? took : undefined).padStart(8)}`,
    );
  }
  print(`  optimum found: ${found} of ${count}; proven: ${proven} of ${count}`);
}

function ratio(breaks: number, optimum: number): string {
  if (optimum > 0) return (breaks / optimum).toFixed(2).padStart(5);
  return breaks === 0 ? " 1.00" : " >0/0";
}
