import type { TileContent } from "@songhua/trust";
import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";

/** Puts entries behind all others, in the caller's transaction: once it is committed they enter the log, whatever happens. */
export async function insertPending(tx: Db, entries: readonly { id: string; entry: string }[]): Promise<void> {
  await sql`
    insert into log_pending (id, entry)
    select * from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ entry }) => entry)}::text[])
  `.execute(tx);
}

/** Whether this transaction may grow the log; one at a time, on whatever machine. */
export async function tryLockLog(tx: Db): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('register-log', 0)) as got
  `.execute(tx);
  return rows[0]?.got === true;
}

/** Takes the oldest entries that wait out of the queue. */
export async function takePending(tx: Db, limit: number): Promise<{ id: string; entry: string }[]> {
  const { rows } = await sql<{ id: string; entry: string }>`
    with taken as (
      delete from log_pending where place in (select place from log_pending order by place limit ${limit})
      returning place, id, entry
    )
    select id, entry from taken order by place
  `.execute(tx);
  return rows;
}

export async function insertEntries(
  tx: Db,
  firstIndex: number,
  entries: readonly { id: string; entry: string }[],
): Promise<void> {
  await sql`
    insert into log_entry (log_index, id, entry)
    select ${firstIndex}::bigint + n - 1, id, entry
    from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ entry }) => entry)}::text[])
      with ordinality as given (id, entry, n)
  `.execute(tx);
}

export async function saveTiles(tx: Db, tiles: readonly TileContent[]): Promise<void> {
  await sql`
    insert into log_tile (level, tile_index, hashes)
    select * from unnest(
      ${tiles.map(({ level }) => level)}::integer[],
      ${tiles.map(({ index }) => index)}::bigint[],
      ${tiles.map(({ bytes }) => Buffer.from(bytes))}::bytea[]
    )
    on conflict (level, tile_index) do update set hashes = excluded.hashes
  `.execute(tx);
}

export async function insertCheckpoint(
  tx: Db,
  row: { size: number; root: Uint8Array; note: string; at: string },
): Promise<void> {
  await tx
    .insertInto("log_checkpoint")
    .values({ ...row, root: Buffer.from(row.root) })
    .execute();
}

/** Remembers the key the log is begun with; of several processes that begin it at once one wins. */
export async function insertIdentity(db: Db, publicKey: string): Promise<void> {
  await db
    .insertInto("log_identity")
    .values({ public_key: publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveCosignature(
  db: Db,
  row: { size: number; key: string; line: string; at: string },
): Promise<void> {
  await db
    .insertInto("log_cosignature")
    .values(row)
    .onConflict((conflict) => conflict.columns(["size", "key"]).doUpdateSet({ line: row.line, at: row.at }))
    .execute();
}

/** What came of asking a witness. `size` undefined: it signed nothing this time. */
export async function saveWitness(
  db: Db,
  key: string,
  result: { size?: number; askedAt: string; problem: string | null },
): Promise<void> {
  const { size, askedAt, problem } = result;
  const answered = problem === null ? { answered_at: askedAt } : {};
  await db
    .insertInto("log_witness")
    .values({ key, size: size ?? 0, asked_at: askedAt, problem, ...answered })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ asked_at: askedAt, problem, ...answered, ...(size === undefined ? {} : { size }) }),
    )
    .execute();
}
