import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const MAIN = resolve(import.meta.dirname, "../main.ts");
let dir: string;
let port: number;
let server: ChildProcess | undefined;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "songhua-killed-"));
  chmodSync(dir, 0o755);
  port = await new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => done(free));
    });
  });
});
afterAll(async () => {
  server?.kill("SIGTERM");
  await new Promise((done) => server?.once("exit", done));
  rmSync(dir, { recursive: true, force: true });
});

/** Resolves when the server says that it is ready. */
function start(): Promise<ChildProcess> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        PORT: String(port),
        HOST: "127.0.0.1",
        SONGHUA_DATA: join(dir, "data"),
        LOG_LEVEL: "error",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes(String(port))) done(child);
    });
    child.once("exit", (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

const call = (path: string, method = "GET", body?: unknown, cookie = "") =>
  fetch(`http://127.0.0.1:${port}/api${path}`, {
    method,
    headers: { cookie, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

it("a server killed in the middle of writing starts again by itself and has lost nothing it acknowledged", async () => {
  server = await start();
  const setup = await call("/setup", "POST", { email: "a@example.org", name: "A", locale: "en" });
  const cookie = setup.headers.getSetCookie()[0]!.split(";")[0]!;
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let i = 0; ; i++) {
      const slug = `event-${i}`;
      const answer = await call(
        "/events",
        "POST",
        {
          slug,
          name: { en: slug },
          startsOn: "2023-06-14",
          endsOn: "2023-06-14",
          homeZone: "Asia/Shanghai",
          languages: ["en"],
        },
        cookie,
      ).catch(() => undefined);
      if (answer?.status !== 201) return;
      acknowledged.push(slug);
      if (acknowledged.length === 15) server!.kill("SIGKILL");
    }
  })();
  await writing;
  expect(acknowledged.length).toBeGreaterThanOrEqual(15);
  server = await start();
  const { items } = (await (await call("/events", "GET", undefined, cookie)).json()) as { items: { slug: string }[] };
  const present = new Set(items.map((event) => event.slug));
  expect(acknowledged.filter((slug) => !present.has(slug))).toEqual([]);
});
