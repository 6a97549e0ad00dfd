import { brotliDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { createHttpApp } from "./app.ts";

it("sends long answers compressed to whoever takes them, and short ones as they are", async () => {
  const app = await createHttpApp({
    logLevel: "silent",
    describe: (_locale, code) => ({ title: code, detail: "" }),
    requestsPerMinute: 1000,
  });
  const plain = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => ({ meeting: `m${i}` })));
  app.get<{ Params: { count: string } }>("/:count", (request, reply) =>
    reply.type("application/json").send(plain(Number(request.params.count))),
  );
  const headers = { "accept-encoding": "gzip, br" };
  const long = await app.inject({ url: "/1000", headers });
  expect(long.headers["content-encoding"]).toBe("br");
  expect(long.headers.vary).toMatch(/accept-encoding/i);
  expect(brotliDecompressSync(long.rawPayload).toString()).toBe(plain(1000));
  expect(long.rawPayload.length).toBeLessThan(plain(1000).length / 4);
  expect((await app.inject({ url: "/2", headers })).headers["content-encoding"]).toBeUndefined();
  expect((await app.inject({ url: "/1000" })).body).toBe(plain(1000));
  await app.close();
});
