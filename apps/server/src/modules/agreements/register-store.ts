import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";

/** One writer per event for the length of the transaction: entries are numbered without a gap. */
export async function lockRegister(tx: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`register:${eventId}`}, 0))`.execute(tx);
}

export async function listEntryHashes(tx: Db, eventId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("register_entry")
    .select("hash")
    .where("event_id", "=", eventId)
    .orderBy("seq")
    .execute();
  return rows.map((row) => row.hash);
}

export async function appendEntry(
  tx: Db,
  row: {
    eventId: string;
    seq: number;
    type: "signing" | "correction" | "withdrawal";
    agreementId: string;
    at: string;
    entry: string;
    hash: string;
    root: string;
  },
): Promise<void> {
  const { eventId, agreementId, ...rest } = row;
  await tx
    .insertInto("register_entry")
    .values({ event_id: eventId, agreement_id: agreementId, ...rest })
    .execute();
}
