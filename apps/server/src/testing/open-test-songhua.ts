import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_EMBEDDERS, type EmbedderConfig } from "../platform/config/embedders.ts";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { createServer, openSonghua, startWorker, type Songhua } from "../compose.ts";
import type { FastifyInstance } from "fastify";
import type { Clock } from "../platform/clock/clock.ts";
import { ensureAccount, grantRole, signInToken } from "../modules/accounts/index.ts";
import { SESSION_COOKIE } from "../modules/access/index.ts";
import type { AccessRole } from "@songhua/kernel";

// Bodies are read freely in tests: each expectation says what it needs of them.
type Body = any;
export interface Answer {
  status: number;
  body: Body;
}
/** A person with a session who calls the API as a browser would. */
export interface Caller {
  readonly accountId: string | null;
  call(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}
export interface TestSonghua extends Songhua {
  readonly app: FastifyInstance;
  readonly nobody: Caller;
  /** A clock that stands until it is moved. */
  readonly clock: Clock & { set(instant: string): void };
  signedIn(email: string, role?: Exclude<AccessRole, "participant">, eventId?: string | null): Promise<Caller>;
  as(accountId: string): Promise<Caller>;
  /** Waits until a run has ended. */
  runEnded(eventId: string, runId: string): Promise<{ state: string; note: Record<string, unknown>; failure: unknown }>;
}

const POLL_MS = 50;
const PATIENCE_MS = 50_000;

/** The whole product on a database of its own, copied from the migrated template; closed and dropped when the file's tests are over. */
export async function openTestSonghua(
  options: {
    worker?: boolean;
    embedders?: EmbedderConfig;
    registerPolicyFile?: string;
    timestampUrl?: string;
    /** Where the clock stands at first. */
    now?: string;
  } = {},
): Promise<TestSonghua> {
  const base = inject("postgresUrl");
  const keys = mkdtempSync(join(tmpdir(), "songhua-keys-"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  await admin.query(`create database ${name} template songhua_template`);
  let now = options.now ?? "2023-06-14T01:00:00.000Z";
  const clock = { now: () => now, set: (instant: string) => (now = instant) };
  const songhua = await openSonghua(
    {
      port: 0,
      host: "127.0.0.1",
      dataDir: "/nonexistent",
      databaseUrl: base.replace(/\/postgres$/, `/${name}`),
      origin: "http://localhost:8080",
      smtpUrl: undefined,
      mailFrom: "Songhua <no-reply@localhost>",
      webBuildDir: null,
      logLevel: "error",
      jobPollSec: 0.5,
      embedders: options.embedders ?? NO_EMBEDDERS,
      register: { keyFile: join(keys, "register.key"), policyFile: options.registerPolicyFile },
      signing: { authorityKeyFile: join(keys, "authority.key"), timestampUrl: options.timestampUrl },
    },
    { clock },
  );
  const app = await createServer(songhua.services, { requestsPerMinute: 1_000_000 });
  await app.ready();
  if (options.worker) await startWorker(songhua.services);
  afterAll(async () => {
    await app.close();
    await songhua.close();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    rmSync(keys, { recursive: true, force: true });
  });

  const caller = (accountId: string | null, token?: string): Caller => ({
    accountId,
    async call(method, path, body, headers = {}) {
      const response = await app.inject({
        method,
        url: `/api${path}`,
        headers: { ...headers, ...(token ? { cookie: `${SESSION_COOKIE}=${token}` } : {}) },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = /json/.test(String(response.headers["content-type"]));
      return { status: response.statusCode, body: json ? response.json() : response.rawPayload };
    },
  });
  const as = async (accountId: string) => caller(accountId, await signInToken(songhua.services, accountId));
  return {
    ...songhua,
    app,
    clock,
    nobody: caller(null),
    as,
    async signedIn(email, role, eventId = null) {
      const { db } = songhua.services;
      const account = await ensureAccount(db, { email, name: email.split("@")[0]!, locale: "en" }, now);
      if (role) await grantRole(db, { accountId: account.id, eventId, role });
      return as(account.id);
    },
    async runEnded(eventId, runId) {
      for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
        const run = await songhua.services.db
          .selectFrom("run")
          .select(["state", "note", "failure"])
          .where("event_id", "=", eventId)
          .where("id", "=", runId)
          .executeTakeFirstOrThrow();
        if (["done", "failed", "cancelled"].includes(run.state)) return run;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      throw new Error(`run ${runId} did not end in ${PATIENCE_MS / 1000} s`);
    },
  };
}
