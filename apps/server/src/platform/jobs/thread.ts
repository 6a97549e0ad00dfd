import { DomainError, type ErrorCode, type ErrorParams } from "@songhua/kernel";
import { parentPort, Worker, workerData, type ResourceLimits } from "node:worker_threads";

/** What goes from the thread to its owner. A refusal is spelled out, since errors lose their class on the way. */
type Message<Note, Result> =
  | { readonly kind: "note"; readonly note: Note }
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "refusal"; readonly code: ErrorCode; readonly params: ErrorParams };

const WATCH_EVERY_MS = 300;
const NOTE_EVERY_MS = 200;

/**
 * Does heavy work in a thread of its own, so that requests go on being answered. `script` calls `workInThread`. `watch` is
 * called about three times a second with the newest note, also when there is none, and returns true to ask the work to stop;
 * the work then ends with what it has.
 * @throws what the work threw (a DomainError stays one), and what `watch` throws, after ending the thread.
 */
export async function runInThread<Input, Note, Result>(
  script: URL,
  input: Input,
  watch: (newest: Note | undefined) => Promise<boolean>,
  resourceLimits: ResourceLimits = {},
): Promise<Result> {
  // A shared flag, because a thread busy with synchronous work hears no messages.
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(script, { workerData: { input, stop }, execArgv: [], resourceLimits });
  let newest: Note | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      worker.on("message", (message: Message<Note, Result>) => {
        if (message.kind === "note") newest = message.note;
        else if (message.kind === "result") resolve(message.result);
        else reject(new DomainError(message.code, message.params));
      });
      worker.on("error", reject);
      worker.on("exit", (code) => {
        reject(new Error(`the thread ended with code ${code} and no result`));
      });
      const look = async (): Promise<void> => {
        if (await watch(newest)) Atomics.store(stop, 0, 1);
        timer = setTimeout(again, WATCH_EVERY_MS);
      };
      const again = (): void => void look().catch(reject);
      again();
    });
  } finally {
    clearTimeout(timer);
    timer = undefined;
    await worker.terminate();
  }
}

/** The thread's side of `runInThread`; called once, at the top of the script. `buffersOf`: what of the result to hand over uncopied. */
export function workInThread<Input, Note, Result>(
  work: (input: Input, owner: { shouldStop(): boolean; note(note: Note): void }) => Result | Promise<Result>,
  buffersOf: (result: Result) => ArrayBuffer[] = () => [],
): void {
  const { input, stop } = workerData as { input: Input; stop: Int32Array };
  const send = (message: Message<Note, Result>, buffers: ArrayBuffer[] = []): void =>
    parentPort!.postMessage(message, buffers);
  let notedAt = -Infinity;
  const owner = {
    shouldStop: () => Atomics.load(stop, 0) === 1,
    note(note: Note) {
      const now = performance.now();
      if (now - notedAt < NOTE_EVERY_MS) return;
      notedAt = now;
      send({ kind: "note", note });
    },
  };
  const perform = async (): Promise<void> => {
    try {
      const result = await work(input, owner);
      send({ kind: "result", result }, buffersOf(result));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      send({ kind: "refusal", code: error.code, params: error.params });
    }
  };
  // A bug is no refusal: it ends the thread, and the owner hears it as the thread's error.
  void perform();
}
