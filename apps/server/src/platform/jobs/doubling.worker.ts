/** What the tests of `warmThread` ask of a thread; started by them, never imported. */
import { DomainError } from "@songhua/kernel";
import { threadId } from "node:worker_threads";
import { answerInThread } from "./warm-thread.ts";

answerInThread<number, { doubled: number; thread: number }>((value) => {
  if (value < 0) throw new DomainError("bad_request", { field: "value" });
  while (value === Infinity);
  if (Number.isNaN(value)) throw new Error("no number");
  return { doubled: 2 * value, thread: threadId };
});
