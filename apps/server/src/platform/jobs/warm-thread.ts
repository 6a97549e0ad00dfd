import { DomainError, type ErrorCode, type ErrorParams } from "@songhua/kernel";
import { parentPort, Worker } from "node:worker_threads";

/** Answers one task after the other in a thread. It remembers nothing, so that any other process would answer the same. */
export interface WarmThread<Input, Result> {
  /** @throws what the work threw (a DomainError stays one); the reason of `signal` once it is aborted, which ends the thread. */
  run(input: Input, signal?: AbortSignal): Promise<Result>;
  /** Ends the thread that waits, if any; what is asked afterwards starts one anew. */
  close(): Promise<void>;
}

type Answer<Result> =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "refusal"; readonly code: ErrorCode; readonly params: ErrorParams };

const IDLE_MS = 60_000;

/**
 * For short heavy work of which more often follows soon (somebody looks at what a repair would do, then does it): starting a thread
 * takes longer than the work, so one is kept for `idleMs` after its task. Asked while it works, another is started; one of them stays.
 * `script` calls `answerInThread`. A waiting thread does not keep the process alive.
 */
export function warmThread<Input, Result>(script: URL, idleMs = IDLE_MS): WarmThread<Input, Result> {
  let idle: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  function taken(): Worker {
    clearTimeout(timer);
    const worker = idle ?? new Worker(script, { execArgv: [] });
    idle = undefined;
    worker.ref();
    return worker;
  }

  /** Not asked again, from now on. */
  async function end(): Promise<void> {
    const worker = idle;
    idle = undefined;
    clearTimeout(timer);
    await worker?.terminate();
  }

  async function rest(worker: Worker): Promise<void> {
    if (idle) {
      await worker.terminate();
      return;
    }
    idle = worker;
    worker.unref();
    // Should it end by itself, it is not asked again.
    const gone = (): void => {
      if (idle === worker) idle = undefined;
    };
    worker.once("error", gone).once("exit", gone);
    timer = setTimeout(() => void end(), idleMs);
    timer.unref();
  }

  return {
    async run(input, signal) {
      signal?.throwIfAborted();
      const worker = taken();
      worker.removeAllListeners();
      let leave: (() => void) | undefined;
      try {
        const answer = await new Promise<Answer<Result>>((resolve, reject) => {
          worker.once("message", resolve);
          worker.once("error", reject);
          worker.once("exit", (code) => {
            reject(new Error(`the thread ended with code ${code} and no result`));
          });
          // Busy with synchronous work it hears no message: ending it is the only way to stop it.
          leave = () => {
            reject(signal!.reason as Error);
          };
          signal?.addEventListener("abort", leave);
          worker.postMessage(input);
        });
        worker.removeAllListeners();
        await rest(worker);
        if (answer.kind === "refusal") throw new DomainError(answer.code, answer.params);
        return answer.result;
      } catch (error) {
        if (!(error instanceof DomainError)) await worker.terminate();
        throw error;
      } finally {
        if (leave) signal?.removeEventListener("abort", leave);
      }
    },
    close: end,
  };
}

/** The thread's side of `warmThread`; called once, at the top of the script. A bug is no refusal: it ends the thread, and its owner hears it. */
export function answerInThread<Input, Result>(work: (input: Input) => Result): void {
  const answerTo = (input: Input): Answer<Result> => {
    try {
      return { kind: "result", result: work(input) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { kind: "refusal", code: error.code, params: error.params };
    }
  };
  parentPort!.on("message", (input: Input) => {
    parentPort!.postMessage(answerTo(input));
  });
}
