import type { Db } from "../../../platform/database/connect.ts";

export interface StoredVector {
  readonly textHash: string;
  readonly vector: Float32Array;
}

/** What an embedder has made of the listings of an event, by listing id. */
export async function storedVectors(db: Db, eventId: string, embedder: string): Promise<Map<string, StoredVector>> {
  const rows = await db
    .selectFrom("listing_vector")
    .select(["listing_id", "text_hash", "vector"])
    .where("event_id", "=", eventId)
    .where("embedder", "=", embedder)
    .execute();
  return new Map(rows.map((row) => [row.listing_id, { textHash: row.text_hash, vector: floatsOf(row.vector) }]));
}

/** The bytes may lie anywhere in a larger buffer; floats must not. */
function floatsOf(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}
