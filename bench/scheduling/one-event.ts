/** One generated event, solved; started by `generated.ts` in a process of its own. Tells its figures as JSON. */
import { seededRng } from "@songhua/kernel";
import { generateEvent, type EventShape } from "@songhua/scheduling";
import { solveInThreads } from "../../apps/server/src/modules/timetable/solving/solve-in-threads.ts";
import type { EventFigures } from "./generated.ts";

const task = JSON.parse(process.argv[2]!) as EventShape & { seconds: number; seed: number; threads: number };
const problem = generateEvent(task, seededRng(task.seed));
const began = performance.now();
const { timetable, milestones } = await solveInThreads(problem, task);
const figures: EventFigures = {
  held: timetable.objective.mustHeld,
  breaks: timetable.objective.breaks,
  bound: timetable.bound.breaks,
  complete: milestones.complete ?? null,
  seconds: (performance.now() - began) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(figures));
