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
    expect(await soon("a", LONG, () => Promise.resolve(1))).toBe(1);
    expect(await soon("a", LONG, () => Promise.resolve(2))).toBe(2);
  });
  it("is nothing while it is worked out, once for all who ask, and there for who comes back", async () => {
    const { work, resolve, begun } = byHand<string>();
    expect([await soon("b", 0, work), await soon("b", 0, work)]).toEqual([undefined, undefined]);
    expect(begun()).toBe(1);
    resolve("found");
    expect(await soon("b", LONG, () => Promise.reject(new Error("asked again")))).toBe("found");
    expect(await soon("b", LONG, () => Promise.resolve("new"))).toBe("new");
  });
  it("may fail, then or later, and can be asked for again", async () => {
    const { work, reject } = byHand<string>();
    expect(await soon("c", 0, work)).toBeUndefined();
    reject(new Error("broken"));
    await expect(soon("c", LONG, work)).rejects.toThrow("broken");
    expect(await soon("c", LONG, () => Promise.resolve("mended"))).toBe("mended");
  });
});
