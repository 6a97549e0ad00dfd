import { afterEach, expect, it } from "vitest";
import { warmThread, type WarmThread } from "./warm-thread.ts";

type Doubling = WarmThread<number, { doubled: number; thread: number }>;
const SCRIPT = new URL("./doubling.worker.ts", import.meta.url);
let doubling: Doubling;
const opened = (idleMs?: number): Doubling => (doubling = warmThread(SCRIPT, idleMs));
afterEach(() => doubling.close());

it("answers one task after the other in one thread", async () => {
  const { run } = opened();
  const [first, second] = [await run(1), await run(2)];
  expect([first.doubled, second.doubled]).toEqual([2, 4]);
  expect(second.thread).toBe(first.thread);
});

it("answers several at once, each in a thread of its own", async () => {
  const { run } = opened();
  const answers = await Promise.all([1, 2, 3].map((value) => run(value)));
  expect(answers.map(({ doubled }) => doubled)).toEqual([2, 4, 6]);
  expect(new Set(answers.map(({ thread }) => thread)).size).toBe(3);
  expect(answers.map(({ thread }) => thread)).toContain((await run(4)).thread);
});

it("passes a refusal on as what it is, and goes on in the same thread", async () => {
  const { run } = opened();
  const { thread } = await run(1);
  await expect(run(-1)).rejects.toMatchObject({ name: "DomainError", code: "bad_request", params: { field: "value" } });
  expect((await run(2)).thread).toBe(thread);
});

it("hears of a bug, and goes on in another thread", async () => {
  const { run } = opened();
  const { thread } = await run(1);
  await expect(run(NaN)).rejects.toThrow("no number");
  const again = await run(3);
  expect(again.doubled).toBe(6);
  expect(again.thread).not.toBe(thread);
});

it("starts anew when the thread was ended", async () => {
  const { run, close } = opened();
  const { thread } = await run(1);
  await close();
  const again = await run(5);
  expect(again.doubled).toBe(10);
  expect(again.thread).not.toBe(thread);
});

it("ends a thread whose answer nobody waits for any more, however busy it is", async () => {
  const { run } = opened();
  const { thread } = await run(1);
  const asked = new AbortController();
  const endless = run(Infinity, asked.signal);
  asked.abort(new Error("gone"));
  // Settles only when the thread has ended.
  await expect(endless).rejects.toThrow("gone");
  const again = await run(2);
  expect(again.doubled).toBe(4);
  expect(again.thread).not.toBe(thread);
  await expect(run(3, asked.signal)).rejects.toThrow("gone");
  expect((await run(4)).thread).toBe(again.thread);
});
