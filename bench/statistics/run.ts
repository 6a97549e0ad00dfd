/**
 * Times official figures from a register of a million agreements: all of them from nothing, and again after one new agreement;
 * then the same groups in plain SQL on the embedded PostgreSQL, on the same two cores. Bounds: 10 s and 100 ms.
 * Run: node bench/statistics/run.ts [agreements] [undisclosed per thousand] [seed]
 */
import { hash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  DEFAULT_DEFINITIONS,
  evaluate,
  groupOfClass,
  lineText,
  PEER_SETS,
  RateBook,
  readRates,
  REGIONS,
  RegisterCube,
  SeriesBook,
  viewOf,
  type ContractLine,
  type IndicatorNumber,
  type Sha256,
  type StatedMoney,
} from "@songhua/statistics";
import { sql, type Kysely } from "kysely";
import { generatedRegister } from "./generated-register.ts";
import { countInThreads } from "../../apps/server/src/modules/indicators/numbers/count-in-threads.ts";
import { createTables, insertRows, plainQueries, runQueries, type SqlRow } from "./plain-sql.ts";
import { readRegisterInto, writeRegister } from "./read-back.ts";

/** Agreements, undisclosed per mille, seed; words such as "all" stand for what is usual. */
const given = (place: number, usual: number): number => {
  const number = Number(process.argv[place]);
  return Number.isFinite(number) ? number : usual;
};
const [SIZE, HIDDEN, SEED] = [given(2, 1_000_000), given(3, 0), given(4, 1)];
const BOUNDS = { fullMs: 10_000, oneMs: 100 };
const UPDATES = 15;
const WRITTEN_AT_ONCE = 20_000;
const MOST_WARMED = 200_000;
/** Beyond this no further query of the peer is begun. */
const SQL_BUDGET_MS = 300_000;
const RATES = resolve(
  import.meta.dirname,
  "../../../shared/data/fx/ecb_eur_ref_daily_usd_cny_rub_krw_jpy_hkd_2012_2026.csv",
);
const sha256: Sha256 = {
  text: (text) => hash("sha256", text, "buffer"),
  bytes: (bytes) => hash("sha256", bytes, "buffer"),
};

if (!existsSync(RATES)) {
  console.log("left out: ../shared/data/fx with the ECB's rates is not here");
  process.exit(0);
}
const show = (label: string, ms: number, more = ""): void =>
  console.log(`${label.padEnd(52)} ${(ms / 1000).toFixed(3).padStart(9)} s ${more}`);
/** The result, the wall clock's milliseconds, and the processor's: on a busy machine only the latter can be compared. */
const timed = <T>(work: () => T): [T, number, number] => {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return [result, performance.now() - started, (user + system) / 1000];
};
const processor = (ms: number): string => `processor ${(ms / 1000).toFixed(3)} s`;

const rates = new RateBook([readRates(readFileSync(RATES, "utf8"))]);
const lines = [...generatedRegister(SIZE + UPDATES, HIDDEN, SEED)];
const later = lines.splice(SIZE);
const executions = lines.reduce((sum, line) => sum + line.executions.length, 0);
console.log(
  `${SIZE} agreements, ${executions} executions, ${HIDDEN} ‰ undisclosed, ${DEFAULT_DEFINITIONS.length} definitions`,
);

// A register keeps each line's digest with the line, as the append-only register keeps its leaf hash.
const digests = new Uint8Array(SIZE * 32);
const [, digestMs, digestCpu] = timed(() =>
  lines.forEach((line, i) => digests.set(sha256.text(lineText(line)), i * 32)),
);
show("digests of the lines, once when they are entered", digestMs, processor(digestCpu));
const cube = new RegisterCube(DEFAULT_DEFINITIONS, rates, "month_average", sha256);
const [, countMs, countCpu] = timed(() =>
  lines.forEach((line, i) => cube.enter(line, digests.subarray(i * 32, i * 32 + 32))),
);
show("conversion into flat columns", countMs, processor(countCpu));
const publish = (): IndicatorNumber[] =>
  evaluate({
    definitions: DEFAULT_DEFINITIONS,
    peerSets: PEER_SETS,
    cube,
    rates,
    rateRule: "month_average",
    series: new SeriesBook([]),
    events: [],
    area: "CN",
    coverage: new Set(REGIONS.keys()),
    asOf: "2024-06-30",
    hash: sha256,
  });
const [countStarted, countUsed] = [performance.now(), process.cpuUsage()];
if (!process.env["ONE_THREAD"]) await countInThreads(cube, 1);
const { user, system } = process.cpuUsage(countUsed);
const [threadsMs, threadsCpu] = [performance.now() - countStarted, (user + system) / 1000];
show("counting in two threads, all hashes", threadsMs, processor(threadsCpu));
const [numbers, publishMs, publishCpu] = timed(publish);
const suppressed = numbers.filter(({ status }) => status === "suppressed").length;
show(
  process.env["ONE_THREAD"] ? "counting, suppression, growths, ranks, all hashes" : "suppression, growths, ranks",
  publishMs,
  `${processor(publishCpu)}; ${numbers.length} figures, ${suppressed} suppressed`,
);
const fullMs = countMs + threadsMs + publishMs;
show(
  "ALL INDICATORS",
  fullMs,
  `${processor(countCpu + threadsCpu + publishCpu)}; ${(fullMs / BOUNDS.fullMs).toFixed(2)} of the ${BOUNDS.fullMs / 1000} s allowed`,
);

// A server does not hold the lines it has counted; here the collector would go through a million of them again and again.
lines.length = 0;
const updates = later.map((line) => timed(() => (cube.enter(line), publish())));
const waits = updates.map(([, ms]) => ms).sort((a, b) => a - b);
const worked = updates.map(([, , ms]) => ms).sort((a, b) => a - b)[Math.floor(UPDATES / 2)]!;
const median = waits[Math.floor(UPDATES / 2)]!;
show(
  "ONE NEW AGREEMENT, all figures again, median",
  median,
  `${(median / BOUNDS.oneMs).toFixed(2)} of the ${BOUNDS.oneMs} ms allowed; worst ${waits.at(-1)!.toFixed(0)} ms; ${processor(worked)}`,
);
console.log(`memory of the process ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

if (process.env["ENGINE_ONLY"]) process.exit(0);
// The engine is timed without the server in memory.
const [{ openSonghua }, { readConfig }] = await Promise.all([
  import("../../apps/server/src/compose.ts"),
  import("../../apps/server/src/platform/config/config.ts"),
]);
const dir = mkdtempSync(join(tmpdir(), "songhua-bench-"));
chmodSync(dir, 0o755);
const songhua = await openSonghua(readConfig({ SONGHUA_DATA: dir, PORT: "0", LOG_LEVEL: "silent" }));
try {
  const db = songhua.services.db as unknown as Kysely<never>;
  await createTables(db);
  const amounts = (money: StatedMoney, on: string) => ({
    cny: viewOf(money, "CNY", on, rates, "month_average") ?? null,
    usd: viewOf(money, "USD", on, rates, "month_average") ?? null,
    original: money.amount,
  });
  const rowOf = (line: ContractLine, money: StatedMoney, on: string): SqlRow => ({
    id: line.id,
    on,
    codes: {
      ...{
        kind: line.kind,
        currency: money.currency,
        location: line.location!,
        group: groupOfClass(line.serviceClass!, "2018")!,
      },
      ...{
        class: line.serviceClass!,
        market: line.buyerEconomy!,
        region: line.region!.slice(0, 2),
        ownership: line.ownership!,
      },
      ...{ ordered: line.ordered, delivered: line.delivered, ebops: line.ebops!, event: "_U" },
    },
    ...amounts(money, on),
    heads: line.heads!,
    registered: line.registeredOn !== null,
    started: line.startedOn !== null,
    executed: line.executions.length > 0,
  });
  const moneyOf = (line: ContractLine) => (line.value.kind === "none" ? null : line.value.money)!;
  let [signings, paid] = [[], []] as [SqlRow[], SqlRow[]];
  const write = async (): Promise<void> => {
    await insertRows(db, "signing", signings);
    await insertRows(db, "execution", paid);
    [signings, paid] = [[], []];
  };
  for (const line of generatedRegister(SIZE + UPDATES, HIDDEN, SEED)) {
    signings.push(rowOf(line, moneyOf(line), line.signedOn));
    for (const { money, on } of line.executions) paid.push(rowOf(line, money, on));
    if (signings.length === WRITTEN_AT_ONCE) await write();
  }
  await write();
  const queries = plainQueries(DEFAULT_DEFINITIONS);
  // Warm, as the engine's code is; with very many rows the first query warms enough.
  await runQueries(db, SIZE > MOST_WARMED ? queries.slice(0, 1) : queries, SQL_BUDGET_MS);
  const { ms: sqlMs, done } = await runQueries(db, queries, SQL_BUDGET_MS);
  if (done < queries.length) console.log(`plain SQL was stopped after ${done} of ${queries.length} groupings`);
  show(
    `plain SQL, ${done} groupings, without hashes or suppression`,
    sqlMs,
    `engine ${(sqlMs / fullMs).toFixed(2)} times as fast from nothing`,
  );
  show(
    "plain SQL after one new agreement: the same again",
    sqlMs,
    `engine ${(sqlMs / median).toFixed(0)} times as fast`,
  );
  await sql.raw("drop table bench_signing, bench_execution").execute(db);
  await writeRegister(songhua.services.db, generatedRegister(SIZE, HIDDEN, SEED));
  const read = new RegisterCube(DEFAULT_DEFINITIONS, rates, "month_average", sha256);
  const [readStarted, readUsed] = [performance.now(), process.cpuUsage()];
  await readRegisterInto(songhua.services.db, read);
  const readCpu = process.cpuUsage(readUsed);
  show(
    "reading the register from PostgreSQL into columns",
    performance.now() - readStarted,
    `${processor((readCpu.user + readCpu.system) / 1000)} without PostgreSQL's own`,
  );
} finally {
  await songhua.close();
  rmSync(dir, { recursive: true, force: true });
}
