import { setTimeout as pause } from "node:timers/promises";

/** Somebody who waits longer wants to see that work goes on. */
const PATIENCE_MS = 700;
/** Who was told "not yet" and has not asked again within this has gone; an answer nobody fetches is let go. */
const RETURN_MS = 10_000;

interface UnderWay {
  readonly answer: Promise<unknown>;
  readonly abort: AbortController;
  /** Requests that wait for it now. */
  waiting: number;
  timer: NodeJS.Timeout | undefined;
}
const underWay = new Map<string, UnderWay>();

export interface Asker {
  readonly patienceMs?: number | undefined;
  /** Aborted when the request is closed. */
  readonly closed?: AbortSignal;
  readonly returnMs?: number;
}

/**
 * The answer if it comes within `patienceMs`; `undefined` while it is still being worked out. Whoever asks with the same key
 * meanwhile gets the one under way, not a second one; an answer once given is forgotten, so that the next question sees what has
 * changed since. The work is told to stop as soon as the last who waits for it has closed the request, or when nobody has asked
 * again within `returnMs`.
 * Nobody reads what a closed request is answered: it is `undefined`.
 * @throws what the work threw.
 */
export async function soon<T>(
  key: string,
  { patienceMs = PATIENCE_MS, closed, returnMs = RETURN_MS }: Asker,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  if (closed?.aborted) return undefined;
  const asked = underWay.get(key) ?? begin(key, work);
  clearTimeout(asked.timer);
  asked.waiting++;
  const patience = new AbortController();
  const signal = closed ? AbortSignal.any([patience.signal, closed]) : patience.signal;
  const late = pause(patienceMs, "late" as const, { signal }).catch(() => "late" as const);
  try {
    // The key names the kind of answer.
    const first = await Promise.race([(asked.answer as Promise<T>).then((value) => ({ value })), late]);
    if (first === "late" || closed?.aborted) return undefined;
    forget(key, asked);
    return first.value;
  } catch (error) {
    forget(key, asked);
    throw error;
  } finally {
    patience.abort();
    asked.waiting--;
    if (asked.waiting === 0 && underWay.get(key) === asked) {
      if (closed?.aborted) letGo(key, asked);
      else {
        asked.timer = setTimeout(() => letGo(key, asked), returnMs);
        asked.timer.unref();
      }
    }
  }
}

function begin<T>(key: string, work: (signal: AbortSignal) => Promise<T>): UnderWay {
  const abort = new AbortController();
  const answer = work(abort.signal);
  // Who has gone hears of no failure.
  answer.catch(() => undefined);
  const made: UnderWay = { answer, abort, waiting: 0, timer: undefined };
  underWay.set(key, made);
  return made;
}

function forget(key: string, asked: UnderWay): void {
  if (underWay.get(key) === asked) underWay.delete(key);
}

function letGo(key: string, asked: UnderWay): void {
  forget(key, asked);
  asked.abort.abort();
}
