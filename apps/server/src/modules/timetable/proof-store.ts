import type { Instant } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { PackedProof } from "./proof-file.ts";

/** Keeps a proof once, however many versions go by it. */
export async function saveProof(tx: Db, eventId: string, { sha256, packed }: PackedProof, now: Instant): Promise<void> {
  await tx
    .insertInto("timetable_proof")
    .values({ event_id: eventId, sha256, packed, created_at: now })
    .onConflict((conflict) => conflict.columns(["event_id", "sha256"]).doNothing())
    .execute();
}

/** The packed file of this hash. */
export async function findProof(db: Db, eventId: string, sha256: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom("timetable_proof")
    .select("packed")
    .where("event_id", "=", eventId)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.packed;
}
