import type { Db } from "../../platform/database/connect.ts";

/** Entries of an event with their place in the log (null: not there yet), newest first. */
export async function listRegisterRows(
  db: Db,
  eventId: string,
  filter: { agreementId?: string | undefined },
  page: { offset: number; limit: number },
) {
  let query = db.selectFrom("register_entry").where("register_entry.event_id", "=", eventId);
  if (filter.agreementId) query = query.where("register_entry.agreement_id", "=", filter.agreementId);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .leftJoin("log_entry", "log_entry.id", "register_entry.id")
    .select(["register_entry.id", "type", "agreement_id", "at", "hash", "log_index"])
    .orderBy("place", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}

/** One entry of an agreement with all that is known of it; the newest unless its place in the log is given. */
export async function findAgreementEntry(
  db: Db,
  eventId: string,
  agreementId: string,
  logIndex?: number,
  type?: "signing",
) {
  let query = db
    .selectFrom("register_entry")
    .leftJoin("log_entry", "log_entry.id", "register_entry.id")
    .leftJoin("log_pending", "log_pending.id", "register_entry.id")
    .select((eb) => [
      "register_entry.id",
      "type",
      "at",
      "hash",
      "openings",
      "log_index",
      eb.fn.coalesce("log_entry.entry", "log_pending.entry").as("entry"),
    ])
    .where("register_entry.event_id", "=", eventId)
    .where("register_entry.agreement_id", "=", agreementId);
  if (type !== undefined) query = query.where("type", "=", type);
  if (logIndex !== undefined) query = query.where("log_index", "=", logIndex);
  return query.orderBy("register_entry.place", "desc").limit(1).executeTakeFirst();
}
