import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Database } from "./schema.ts";

/** The pool, or a transaction on it: stores take either. */
export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;

/* Moments travel as ISO text in UTC and dates as bare dates, never as Date objects with a zone of their own. */
const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

export function connect(url: string, size = 10): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, max: size, types: parsers });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return { db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), pool };
}

/** A value for a jsonb column. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
