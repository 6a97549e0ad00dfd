import { once } from "node:events";
import { request } from "node:http";
import { expect, it } from "vitest";
import { createHttpApp } from "./app.ts";
import { closedSignal } from "./closed.ts";

it("is aborted when the asker leaves before the answer, and not when the answer was sent", async () => {
  const app = await createHttpApp({
    logLevel: "silent",
    describe: (_locale, code) => ({ title: code, detail: "" }),
    requestsPerMinute: 1000,
  });
  const signals: AbortSignal[] = [];
  const begun = Promise.withResolvers<undefined>();
  app.post("/now", (_request, reply) => {
    signals.push(closedSignal(reply));
    return { done: true };
  });
  app.post("/never", async (_request, reply) => {
    const signal = closedSignal(reply);
    signals.push(signal);
    begun.resolve(undefined);
    await once(signal, "abort");
    return reply.hijack();
  });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const answered = await fetch(`${address}/now`, {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
  });
  expect(await answered.json()).toEqual({ done: true });
  const leaving = request(`${address}/never`, { method: "POST" });
  leaving.on("error", () => undefined).end();
  await begun.promise;
  const aborted = once(signals[1]!, "abort");
  leaving.destroy();
  await aborted;
  expect(signals.map((signal) => signal.aborted)).toEqual([false, true]);
  await app.close();
});
