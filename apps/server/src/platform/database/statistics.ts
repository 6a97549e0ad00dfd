import { sql } from "kysely";
import type { Db } from "./connect.ts";
import type { Database } from "./schema.ts";

/**
 * Counts these tables anew for the query planner. After a bulk write the server does so by itself only within a minute or so;
 * until then it takes an event to have one row of everything, and joins that should take milliseconds take seconds.
 * Call it after the transaction, not within: it waits for other counts of the same table. Cost: a sample, some milliseconds each.
 */
export async function refreshStatistics(db: Db, tables: readonly (keyof Database)[]): Promise<void> {
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}
