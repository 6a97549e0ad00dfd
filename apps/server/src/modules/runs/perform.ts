import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { finishRun, insertRun, noteProgress, takeRun, type RunFile } from "./store.ts";

/** Thrown by a run that saw it was asked to stop and has nothing worth keeping. */
export class RunCancelled extends Error {}

export interface RunContext {
  readonly services: Services;
  readonly eventId: string;
  readonly runId: string;
  readonly createdBy: string | null;
  readonly input: Record<string, unknown>;
  /** Notes progress, at most about four times a second. @returns true when the run should stop. */
  progress(done: number, total: number, note?: Record<string, unknown>): Promise<boolean>;
}
export interface RunEnd {
  /** What a person should know of the outcome: counts, ids. */
  readonly note?: Record<string, unknown>;
  readonly file?: RunFile;
  /** True: it stopped early and kept what it had. */
  readonly cancelled?: boolean;
}
export type RunWork = (context: RunContext) => Promise<RunEnd>;

const NOTE_EVERY_MS = 250;

/** Which work each kind of run does; every module that has long work adds its own. */
export class RunBook {
  readonly #work = new Map<string, RunWork>();

  add(kind: string, work: RunWork): void {
    if (this.#work.has(kind)) throw new Error(`run kind ${kind} is taken`);
    this.#work.set(kind, work);
  }

  /**
   * Does one run to its end and records how it ended. Called again for the same run after a lost process it starts over:
   * work therefore writes its result in one transaction at its end.
   */
  async perform(services: Services, eventId: string, runId: string): Promise<void> {
    const run = await takeRun(services.db, eventId, runId);
    if (!run) return;
    const end = (outcome: Omit<Parameters<typeof finishRun>[3], "now">) =>
      finishRun(services.db, eventId, runId, { ...outcome, now: services.clock.now() });
    let notedAt = 0;
    let stop = run.cancel_requested;
    const progress = async (done: number, total: number, note?: Record<string, unknown>) => {
      const now = Date.parse(services.clock.now());
      if (now - notedAt >= NOTE_EVERY_MS || done >= total) {
        notedAt = now;
        stop = await noteProgress(services.db, eventId, runId, { done, total, ...(note ? { note } : {}) });
      }
      return stop;
    };
    try {
      const work = this.#work.get(run.kind);
      if (!work) throw new Error(`no work for run kind ${run.kind}`);
      const result = await work({ services, eventId, runId, createdBy: run.created_by, input: run.input, progress });
      await end({
        state: result.cancelled ? "cancelled" : "done",
        ...(result.note ? { note: result.note } : {}),
        ...(result.file ? { file: result.file } : {}),
      });
    } catch (error) {
      if (error instanceof RunCancelled) await end({ state: "cancelled" });
      else if (error instanceof DomainError)
        await end({ state: "failed", failure: { code: error.code, params: error.params } });
      else {
        await end({ state: "failed", failure: { code: "internal", params: {} } });
        throw error;
      }
    }
  }
}

/** Records a run and enqueues it, in the caller's transaction. */
export async function startRun(
  services: Services,
  tx: Db,
  run: { eventId: string; kind: string; input?: Record<string, unknown>; createdBy: string | null },
): Promise<string> {
  const runId = await insertRun(tx, {
    eventId: run.eventId,
    kind: run.kind,
    input: run.input ?? {},
    createdBy: run.createdBy,
    now: services.clock.now(),
  });
  await services.queue.enqueue(tx, "run", { eventId: run.eventId, runId });
  return runId;
}
