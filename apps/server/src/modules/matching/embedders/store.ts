import type { Db } from "../../../platform/database/connect.ts";
import type { StoredVector } from "./queries.ts";

/** A row has five values; vectors are large, so statements stay far below the limit of 65,535. */
const ROWS_PER_STATEMENT = 200;

/** Keeps vectors by listing; listings deleted since they were read are passed over. */
export async function saveVectors(
  db: Db,
  eventId: string,
  embedder: string,
  vectors: ReadonlyMap<string, StoredVector>,
): Promise<void> {
  const all = [...vectors];
  for (let from = 0; from < all.length; from += ROWS_PER_STATEMENT) {
    const slice = new Map(all.slice(from, from + ROWS_PER_STATEMENT));
    await db.transaction().execute(async (tx) => {
      const still = await tx
        .selectFrom("listing")
        .select("id")
        .where("event_id", "=", eventId)
        .where("id", "in", [...slice.keys()])
        .forKeyShare()
        .execute();
      if (still.length === 0) return;
      await tx
        .insertInto("listing_vector")
        .values(
          still.map(({ id }) => {
            const { textHash, vector } = slice.get(id)!;
            return { event_id: eventId, listing_id: id, embedder, text_hash: textHash, vector: bytesOf(vector) };
          }),
        )
        .onConflict((conflict) =>
          conflict.columns(["event_id", "listing_id", "embedder"]).doUpdateSet((eb) => ({
            text_hash: eb.ref("excluded.text_hash"),
            vector: eb.ref("excluded.vector"),
          })),
        )
        .execute();
    });
  }
}

/** Drops what embedders have made that are not configured any more. */
export async function forgetOtherEmbedders(db: Db, eventId: string, kept: readonly string[]): Promise<void> {
  await db.deleteFrom("listing_vector").where("event_id", "=", eventId).where("embedder", "not in", kept).execute();
}

function bytesOf(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, i) => bytes.writeFloatLE(value, i * 4));
  return bytes;
}
