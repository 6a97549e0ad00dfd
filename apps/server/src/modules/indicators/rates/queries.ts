import type { Db } from "../../../platform/database/connect.ts";

const COLUMNS = [
  "id",
  "source",
  "base",
  "frequency",
  "currencies",
  "first",
  "last",
  "quotes",
  "file_name",
  "sha256",
  "author",
  "imported_at",
] as const;

/** Tables of rates, the newest import first: it answers before older ones. */
export async function listRateRows(db: Db) {
  return db.selectFrom("rate_table").select(COLUMNS).orderBy("imported_at", "desc").orderBy("id").limit(200).execute();
}
export type RateRow = Awaited<ReturnType<typeof listRateRows>>[number];

/** The newest table of each source, with its text. */
export async function listNewestTables(db: Db): Promise<{ sha256: string; content: string }[]> {
  return db
    .selectFrom("rate_table")
    .distinctOn(["source", "frequency"])
    .select(["sha256", "content"])
    .orderBy("source")
    .orderBy("frequency")
    .orderBy("imported_at", "desc")
    .orderBy("id")
    .execute();
}

export async function findRateRow(db: Db, sha256: string): Promise<RateRow | undefined> {
  return db.selectFrom("rate_table").select(COLUMNS).where("sha256", "=", sha256).executeTakeFirst();
}
