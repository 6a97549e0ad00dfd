import type { Model } from "../model/model.ts";
import { emptyState, type State } from "../state/state.ts";

/**
 * A copy of a state that shares nothing with it, for `model`, which may have more meetings at the end but no other sizes. Taken before
 * a repair so that it can be undone whatever was done. O(size of the state), some megabytes at 50,000 meetings.
 */
export function cloneState(state: State, model: Model): State {
  const copy = emptyState(model);
  copyInto(state, copy);
  return copy;
}

function copyInto(from: object, to: object): void {
  for (const [key, value] of Object.entries(from) as [string, unknown][]) {
    const own: unknown = Reflect.get(to, key);
    if (key === "model") continue;
    if (value instanceof Int32Array && own instanceof Int32Array) own.set(value);
    else if (value instanceof Uint8Array && own instanceof Uint8Array) own.set(value);
    else if (Array.isArray(value) && Array.isArray(own)) {
      own.length = 0;
      for (const item of value as unknown[]) own.push(Array.isArray(item) ? (item as unknown[]).slice() : item);
    } else if (typeof value === "number") Reflect.set(to, key, value);
    else if (typeof value === "object" && value !== null && typeof own === "object" && own !== null) {
      copyInto(value, own);
    } else throw new Error(`a state cannot be copied: ${key}`);
  }
}
