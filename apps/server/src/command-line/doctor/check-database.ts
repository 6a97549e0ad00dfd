import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import pg from "pg";
import { startEmbedded } from "../../platform/database/embedded.ts";
import type { Finding, Patient } from "./finding.ts";

const MIGRATIONS = resolve(import.meta.dirname, "../../../migrations");
const VERSION_NEEDED = 15;
const PATIENCE_MS = 10_000;
/** Below the first, clocks agree; above the second, links expire early and passkeys are refused. */
const CLOCK_WARN_MS = 5_000;
const CLOCK_FAIL_MS = 120_000;
/** No installation is older than its first release. */
const FIRST_RELEASE = Date.parse("2024-01-01T00:00:00Z");

/** The database, and the clock as the database sees it: both are asked over one connection. */
export async function checkDatabaseAndClock(
  patient: Patient,
  /** Looks at what the tables hold; called while the database is up and its tables are those of this version. */
  inside: (patient: Patient, url: string) => Promise<Finding[]>,
): Promise<Finding[]> {
  const { config, now } = patient;
  const kind = config.databaseUrl === undefined ? "embedded" : "own";
  const fail = (code: string, params: Finding["params"]): Finding => ({
    check: "database",
    outcome: "fail",
    code,
    params,
  });
  let embedded: Awaited<ReturnType<typeof startEmbedded>> | undefined;
  try {
    embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataDir) : undefined;
  } catch (error) {
    return [fail("notStarting", { detail: (error as Error).message }), clockFinding(now(), undefined)];
  }
  const url = config.databaseUrl ?? embedded!.url;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
    const askedAt = now();
    const { rows } = await client.query<Answer>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
         current_setting('server_encoding') as encoding, extract(epoch from clock_timestamp()) * 1000 as clock,
         to_regclass('migration') is not null as migrated`,
    );
    const answer = rows[0]!;
    const clock = clockFinding((askedAt + now()) / 2, Number(answer.clock));
    const found = await databaseFinding(client, answer, kind, fail);
    return [found, clock, ...(found.outcome === "ok" ? await inside(patient, url) : [])];
  } catch (error) {
    const { host } = new URL(url);
    return [fail("unreachable", { host, detail: (error as Error).message }), clockFinding(now(), undefined)];
  } finally {
    await client.end().catch(() => undefined);
    await embedded?.stop();
  }
}

interface Answer {
  version: string;
  number: number;
  encoding: string;
  clock: string;
  migrated: boolean;
}

async function databaseFinding(
  client: pg.Client,
  { version, number, encoding, migrated }: Answer,
  kind: "embedded" | "own",
  fail: (code: string, params: Finding["params"]) => Finding,
): Promise<Finding> {
  if (number < VERSION_NEEDED * 10_000) return fail("old", { version, needed: VERSION_NEEDED });
  if (encoding !== "UTF8") return fail("encoding", { encoding });
  const known = (await readdir(MIGRATIONS)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  const applied = migrated
    ? (await client.query<{ name: string }>("select name from migration")).rows.map((row) => row.name)
    : [];
  const foreign = applied.find((name) => !known.includes(name));
  if (foreign !== undefined) return fail("newer", { migration: foreign });
  const waiting = known.filter((name) => !applied.includes(name)).length;
  const params = { version, kind, migrations: applied.length, count: waiting };
  if (waiting > 0) return { check: "database", outcome: "warn", code: "behind", params };
  return { check: "database", outcome: "ok", code: kind, params };
}

function clockFinding(here: number, database: number | undefined): Finding {
  const clock = new Date(here).toISOString();
  if (here < FIRST_RELEASE) return { check: "clock", outcome: "fail", code: "insane", params: { clock } };
  if (database === undefined) return { check: "clock", outcome: "warn", code: "alone", params: { clock } };
  const apartSec = Math.round(Math.abs(here - database) / 100) / 10;
  const apartMs = Math.abs(here - database);
  const outcome = apartMs > CLOCK_FAIL_MS ? "fail" : apartMs > CLOCK_WARN_MS ? "warn" : "ok";
  return { check: "clock", outcome, code: outcome === "ok" ? "ok" : "apart", params: { clock, apartSec } };
}
