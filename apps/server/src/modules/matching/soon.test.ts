import { describe, expect, it } from "vitest";
import { soon } from "./soon.ts";

const LONG = 60_000;
function byHand<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let begun = 0;
  return { work: () => (begun++, promise), resolve, reject, begun: () => begun };
}

describe("an answer that comes soon or later", () => {
  it("is given at once, and asked for anew the next time", async () => {
    expect(await soon("a", { patienceMs: LONG }, () => Promise.resolve(1))).toBe(1);
    expect(await soon("a", { patienceMs: LONG }, () => Promise.resolve(2))).toBe(2);
  });
  it("is nothing while it is worked out, once for all who ask, and there for who comes back", async () => {
    const { work, resolve, begun } = byHand<string>();
    expect([await soon("b", { patienceMs: 0 }, work), await soon("b", { patienceMs: 0 }, work)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(begun()).toBe(1);
    resolve("found");
    expect(await soon("b", { patienceMs: LONG }, () => Promise.reject(new Error("asked again")))).toBe("found");
    expect(await soon("b", { patienceMs: LONG }, () => Promise.resolve("new"))).toBe("new");
  });
  it("may fail, then or later, and can be asked for again", async () => {
    const { work, reject } = byHand<string>();
    expect(await soon("c", { patienceMs: 0 }, work)).toBeUndefined();
    reject(new Error("broken"));
    await expect(soon("c", { patienceMs: LONG }, work)).rejects.toThrow("broken");
    expect(await soon("c", { patienceMs: LONG }, () => Promise.resolve("mended"))).toBe("mended");
  });
  it("is worked out no further once the last who waits has gone", async () => {
    const told: AbortSignal[] = [];
    const { promise } = Promise.withResolvers<string>();
    const work = (signal: AbortSignal) => (told.push(signal), promise);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = soon("d", { patienceMs: LONG, closed: one.signal }, work);
    const second = soon("d", { patienceMs: LONG, closed: other.signal }, work);
    one.abort();
    expect(await first).toBeUndefined();
    expect(told.map(({ aborted }) => aborted)).toEqual([false]);
    other.abort();
    expect(await second).toBeUndefined();
    expect(told.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await soon("d", { patienceMs: LONG }, () => Promise.resolve("anew"))).toBe("anew");
  });
  it("is worked out no further when who was told to wait does not come back", async () => {
    const stopped = Promise.withResolvers<undefined>();
    const work = (signal: AbortSignal) => {
      signal.addEventListener("abort", () => stopped.resolve(undefined));
      return Promise.withResolvers<string>().promise;
    };
    expect(await soon("e", { patienceMs: 0, returnMs: 1 }, work)).toBeUndefined();
    // The timer keeps no process alive; this does, until it has rung.
    const alive = setInterval(() => undefined, 1000);
    await stopped.promise;
    clearInterval(alive);
    expect(await soon("e", { patienceMs: LONG }, () => Promise.resolve("anew"))).toBe("anew");
  });
});
