import { type Openings, type RegisterEntry } from "@songhua/trust";
import { json, type Db } from "../../platform/database/connect.ts";

export async function insertRegisterEntry(
  tx: Db,
  id: string,
  entry: RegisterEntry,
  hash: Uint8Array,
  openings: Openings,
): Promise<void> {
  const { eventId, agreementId, type, at } = entry;
  await tx
    .insertInto("register_entry")
    .values({
      event_id: eventId,
      id,
      type,
      agreement_id: agreementId,
      at,
      hash: Buffer.from(hash),
      openings: json(openings),
    })
    .execute();
}
