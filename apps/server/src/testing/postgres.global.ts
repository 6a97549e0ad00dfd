import { mkdtempSync, rmSync } from "node:fs";
import { chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { connect } from "../platform/database/connect.ts";
import { startEmbedded } from "../platform/database/embedded.ts";
import { migrate } from "../platform/database/migrate.ts";
import { openQueue } from "../platform/jobs/queue.ts";

export const TEMPLATE = "songhua_template";

/** One real PostgreSQL for all test files, with a migrated template that each file's own database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), "songhua-test-"));
  chmodSync(dir, 0o755); // as root the server runs as another user
  const server = await startEmbedded(dir, { durable: false });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const { pool } = connect(server.url.replace(/\/postgres$/, `/${TEMPLATE}`));
  await migrate(pool);
  await (await openQueue(pool, 1)).stop();
  // The pool itself: a query builder that was never asked anything closes nothing, and a template in use cannot be copied.
  await pool.end();
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}
