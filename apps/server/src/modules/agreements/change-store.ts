import type { Insertable } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import type { AgreementChangeTable } from "../../platform/database/schema.ts";

export async function insertChange(tx: Db, row: Insertable<AgreementChangeTable>): Promise<void> {
  await tx.insertInto("agreement_change").values(row).execute();
}

/** The changes of an event's agreements up to a moment, oldest first. */
export async function listChanges(
  db: Db,
  eventId: string,
  options: { until?: string | undefined; agreementIds?: readonly string[] } = {},
) {
  const { until, agreementIds } = options;
  if (agreementIds?.length === 0) return [];
  let query = db.selectFrom("agreement_change").selectAll().where("event_id", "=", eventId);
  if (until !== undefined) query = query.where("at", "<=", until);
  if (agreementIds) query = query.where("agreement_id", "in", [...agreementIds]);
  return query.orderBy("at").orderBy("seq").limit(20_000).execute();
}
