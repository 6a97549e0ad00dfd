/*
 * node bench/wall/run.ts [viewers] — how long a new wall takes to reach every viewer, over HTTP on this machine, beside plain polling.
 * Measured is the channel that serves the wall: making the state (given), writing it to all, their reading it. The database's part
 * (one query a change) is not in it. Viewers and server share the machine's processors and one process.
 */
import { request, createServer, Agent } from "node:http";
import type { AddressInfo } from "node:net";
import { LiveChannel } from "../../apps/server/src/platform/http/live-channel.ts";

const VIEWERS = Number(process.argv[2]) || 2000;
const CHANGES = 10;
const WALL = "x".repeat(24_000); // as long as sixty lines in two languages
let state = 0;
let changedAt = 0;
const full = (): string => JSON.stringify({ state, wall: WALL });
const channel = new LiveChannel(() =>
  Promise.resolve({ id: String(state), full: full(), delta: JSON.stringify({ state, lines: WALL.slice(0, 2500) }) }),
);
const server = createServer((asked, answer) => {
  if (asked.url === "/poll") answer.end(full());
  else void channel.join(answer, undefined, () => undefined);
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", 8192, done));
const { port } = server.address() as AddressInfo;
const agent = new Agent({ maxSockets: Infinity, keepAlive: true });

const latencies: number[] = [];
let seen = 0;
let reached: () => void = () => undefined;
const arrive = (): void => {
  latencies.push(performance.now() - changedAt);
  if (++seen === VIEWERS) reached();
};
const all = (): Promise<void> => {
  seen = 0;
  return new Promise((done) => (reached = done));
};
const report = (name: string): void => {
  const sorted = latencies.splice(0).sort((a, b) => a - b);
  const at = (part: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(0);
  const rss = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms, ${sorted.length} deliveries, ${rss} MB`,
  );
};

const first = all();
for (let i = 0; i < VIEWERS; i++)
  request({ port, host: "127.0.0.1", agent, path: "/stream" }, (answer) => {
    answer.setEncoding("utf8");
    // A message ends with an empty line; the first line of a stream is its retry time.
    answer.on("data", (text: string) => {
      if (text.endsWith("}\n\n")) arrive();
    });
  }).end();
await first;
latencies.length = 0;
for (let i = 0; i < CHANGES; i++) {
  state++;
  changedAt = performance.now();
  const done = all();
  await channel.changed();
  await done;
}
report(`${VIEWERS} viewers told of ${CHANGES} changes`);
changedAt = performance.now();
const polled = all();
for (let i = 0; i < VIEWERS; i++)
  request({ port, host: "127.0.0.1", agent, path: "/poll" }, (answer) => {
    answer.resume().on("end", arrive);
  }).end();
await polled;
report(`${VIEWERS} viewers polling once at the same moment (their waiting for the next poll not counted)`);
process.exit(0);
