import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { EventShape } from "@songhua/scheduling";
import { figure, print, type Settings } from "./settings.ts";

const SCRIPT = fileURLToPath(new URL("one-event.ts", import.meta.url));
/** Where the command line keeps compiled code, so that threads start as they do there. */
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/node-compile-cache", import.meta.url));
const ONE_THREAD_FROM = 20_000;
interface Size extends EventShape {
  readonly seconds: number;
  readonly reference: string;
}
const SIZES: readonly Size[] = [
  {
    ...{ people: 300, meetings: 1500, slots: 24, tables: 120, seconds: 10 },
    reference: "goal ≤ 18 breaks, bound ≥ 15; CP-SAT 60 s: 748 (2 workers), 353 (8); Chuffed 563; Gecode 581; probe 32",
  },
  {
    ...{ people: 3000, meetings: 15_000, slots: 30, tables: 1500, seconds: 60 },
    reference: "goal feasible in 0.5 s, ≤ 120 breaks; CP-SAT none in 60 s; probe 314",
  },
  {
    ...{ people: 10_000, meetings: 50_000, slots: 30, tables: 2500, seconds: 60 },
    reference: "goal feasible in 0.5 s, ≤ 600 breaks, < 300 MB; probe 3,175",
  },
];

/** What `one-event.ts` tells. */
export interface EventFigures {
  readonly held: number;
  readonly breaks: number;
  readonly bound: number;
  readonly complete: number | null;
  readonly seconds: number;
  readonly peakMb: number;
}

/** Generated events with a full timetable planted, each in a process of its own so that its memory is its own. */
export function generated({ seconds, seed, threads }: Settings): void {
  print(`Generated events, a full timetable planted: seed ${seed}`);
  for (const { reference, ...size } of SIZES) {
    // As the command line has it: a second search of so large an event costs more memory than it brings.
    const own = size.meetings > ONE_THREAD_FROM ? 1 : threads;
    const task = { ...size, seconds: seconds ?? size.seconds, seed, threads: own };
    const child = spawnSync(process.execPath, [SCRIPT, JSON.stringify(task)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: { NODE_COMPILE_CACHE: CACHE, ...process.env },
    });
    if (child.status !== 0) throw new Error(`the event of ${size.people} people failed`);
    const { held, breaks, bound, complete, seconds: took, peakMb } = JSON.parse(child.stdout) as EventFigures;
    print(
      `  ${size.people} people, ${size.meetings} meetings, ${size.slots} slots, ${size.tables} tables, threads ${own}: held ${held},` +
        ` breaks ${breaks}, at least ${bound}; complete after ${figure(complete ?? undefined)} s; ${figure(took, 1)} s in all;` +
        ` peak ${figure(peakMb, 0)} MB`,
    );
    print(`    ${reference}`);
  }
}
