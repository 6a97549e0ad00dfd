import { setTimeout as pause } from "node:timers/promises";

/** Somebody who waits longer wants to see that work goes on. */
const PATIENCE_MS = 700;
/** An answer nobody has come back for is let go. */
const KEPT_MS = 30_000;

const underWay = new Map<string, Promise<unknown>>();

/**
 * The answer if it comes within `patienceMs`; `undefined` while it is still being worked out. Whoever asks with the same key
 * meanwhile gets the one under way, not a second one; an answer once given is forgotten, so that the next question sees what has
 * changed since.
 * @throws what the work threw.
 */
export async function soon<T>(key: string, patienceMs = PATIENCE_MS, work: () => Promise<T>): Promise<T | undefined> {
  // The key names the kind of answer.
  const answer = (underWay.get(key) as Promise<T> | undefined) ?? begin(key, work);
  const patience = new AbortController();
  const late = pause(patienceMs, "late" as const, { signal: patience.signal }).catch(() => "late" as const);
  try {
    const first = await Promise.race([answer.then((value) => ({ value })), late]);
    if (first === "late") return undefined;
    underWay.delete(key);
    return first.value;
  } catch (error) {
    underWay.delete(key);
    throw error;
  } finally {
    patience.abort();
  }
}

function begin<T>(key: string, work: () => Promise<T>): Promise<T> {
  const answer = work();
  underWay.set(key, answer);
  const forgetLater = (): void => {
    setTimeout(() => {
      if (underWay.get(key) === answer) underWay.delete(key);
    }, KEPT_MS).unref();
  };
  answer.then(forgetLater, forgetLater);
  return answer;
}
