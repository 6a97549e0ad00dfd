import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type pg from "pg";

const DIRECTORY = resolve(import.meta.dirname, "../../../migrations");
const LOCK = 7_390_021; // any number that no other program locks in this database

/**
 * Applies the numbered migrations that this database has not seen, each in a transaction of its own, forward only.
 * Safe when several processes start at once: an advisory lock lets one work and the others wait.
 * @returns the names applied now.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const files = (await readdir(DIRECTORY)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(
      "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string }>("select name from migration");
    const seen = new Set(rows.map((row) => row.name));
    const applied: string[] = [];
    for (const name of files.filter((file) => !seen.has(file))) {
      await client.query("begin");
      try {
        await client.query(await readFile(resolve(DIRECTORY, name), "utf8"));
        await client.query("insert into migration (name) values ($1)", [name]);
        await client.query("commit");
        applied.push(name);
      } catch (error) {
        await client.query("rollback");
        throw new Error(`migration ${name} failed`, { cause: error });
      }
    }
    return applied;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]);
    client.release();
  }
}
