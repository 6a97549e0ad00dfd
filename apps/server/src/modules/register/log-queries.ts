import type { ReadTile, TileAt } from "@songhua/trust";
import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";

const HASH_BYTES = 32;

export async function latestCheckpoint(db: Db) {
  return db.selectFrom("log_checkpoint").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
}

export async function checkpointOf(db: Db, size: number) {
  return db.selectFrom("log_checkpoint").selectAll().where("size", "=", size).executeTakeFirst();
}

export async function identityKey(db: Db): Promise<string | undefined> {
  return (await db.selectFrom("log_identity").select("public_key").executeTakeFirst())?.public_key;
}

export async function pendingCount(db: Db): Promise<number> {
  const { waiting } = await db
    .selectFrom("log_pending")
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Rightmost tiles of a tree of `size`, by level from 0; empty where a level ends with a full tile. */
export async function edgeTiles(db: Db, places: readonly TileAt[]): Promise<Uint8Array[]> {
  return Promise.all(places.map(async (place) => (place.width === 0 ? new Uint8Array() : readHashes(db, place))));
}

/** A tile as wide as asked for. @throws Error when the log has none so wide */
export async function readHashes(db: Db, place: TileAt): Promise<Uint8Array> {
  const bytes = await findHashes(db, place);
  if (!bytes) throw new Error(`the log has no tile ${place.level}/${place.index} of ${place.width}`);
  return bytes;
}

/** The same; nothing when the log has none so wide. */
export async function findHashes(db: Db, { level, index, width }: TileAt): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom("log_tile")
    .select("hashes")
    .where("level", "=", level)
    .where("tile_index", "=", index)
    .executeTakeFirst();
  return row && row.hashes.length >= width * HASH_BYTES ? row.hashes.subarray(0, width * HASH_BYTES) : undefined;
}

export const tileReader =
  (db: Db): ReadTile =>
  (place) =>
    readHashes(db, place);

/** Entries from `first` on, in order. */
export async function listEntries(db: Db, first: number, count: number): Promise<string[]> {
  const rows = await db
    .selectFrom("log_entry")
    .select("entry")
    .where("log_index", ">=", first)
    .where("log_index", "<", first + count)
    .orderBy("log_index")
    .execute();
  return rows.map(({ entry }) => entry);
}

export async function listWitnesses(db: Db) {
  return db.selectFrom("log_witness").selectAll().execute();
}

export async function listCosignatures(db: Db, size: number) {
  return db.selectFrom("log_cosignature").selectAll().where("size", "=", size).orderBy("key").execute();
}

/** Sizes of the newest checkpoints that hold an entry, newest first, with the keys of the witnesses that signed each. */
export async function checkpointsWith(db: Db, index: number, limit: number) {
  const { rows } = await sql<{ size: number; note: string; keys: string[]; lines: string[] }>`
    select c.size, c.note,
      coalesce(array_agg(s.key order by s.key) filter (where s.key is not null), '{}') as keys,
      coalesce(array_agg(s.line order by s.key) filter (where s.key is not null), '{}') as lines
    from (select size, note from log_checkpoint where size > ${index} order by size desc limit ${limit}) c
    left join log_cosignature s on s.size = c.size
    group by c.size, c.note
    order by c.size desc
  `.execute(db);
  return rows;
}

/** How many entries wait for their place, and since when the oldest does. */
export async function oldestWaiting(db: Db): Promise<{ count: number; since: string | null }> {
  return db
    .selectFrom("log_pending")
    .innerJoin("register_entry", "register_entry.id", "log_pending.id")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.min<string | null>("register_entry.at").as("since")])
    .executeTakeFirstOrThrow();
}
