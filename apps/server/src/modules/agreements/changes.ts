import type { Instant } from "@songhua/kernel";
import { json, type Db } from "../../platform/database/connect.ts";
import type { AgreementChangeType } from "../../platform/database/schema.ts";
import { findAgreementRow } from "./queries.ts";
import { insertChange } from "./change-store.ts";

/** Keeps what stands on the agreement's public line from now on, and why: the wall can be shown as it stood at any moment. */
export async function recordChange(
  tx: Db,
  eventId: string,
  change: { id: string; type: AgreementChangeType; at: Instant; reason: string },
): Promise<void> {
  const row = await findAgreementRow(tx, eventId, change.id);
  if (!row) throw new Error(`change of an agreement that is not there: ${change.id}`);
  await insertChange(tx, {
    event_id: eventId,
    agreement_id: change.id,
    type: change.type,
    at: change.at,
    kind: row.kind,
    value_kind: row.value_kind,
    amount: row.amount,
    currency: row.currency,
    rate: row.rate === null ? null : json(row.rate),
    reason: change.reason,
  });
}
