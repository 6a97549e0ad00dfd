import type { CountTask, FamilyCells, RegisterCube } from "@songhua/statistics";
import { runInThread } from "../../../platform/jobs/thread.ts";

/** Fewer new agreements are counted before two threads have started. */
const WORTH_THREADS = 20_000;
const THREADS = 2;
const SCRIPT = new URL("./count.worker.ts", import.meta.url);
const neverStop = (): Promise<boolean> => Promise.resolve(false);

/** Counts what was entered into a large register in threads of their own, so that requests go on being answered; the figures are the same. */
export async function countInThreads(cube: RegisterCube, worthThreads = WORTH_THREADS): Promise<void> {
  if (cube.waiting < worthThreads) return;
  await cube.countWith(THREADS, (part) => runInThread<CountTask, never, FamilyCells[]>(SCRIPT, part, neverStop));
}
