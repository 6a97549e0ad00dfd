import type { MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";

export async function listSteps(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_step")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("at")
    .execute();
}

export async function listLines(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_line")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("due")
    .orderBy("id")
    .execute();
}

/** Payments without the vouchers themselves. */
export async function listPayments(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_payment")
    .select([
      "agreement_id",
      "id",
      "line_id",
      "paid_on",
      "amount",
      "currency",
      "voucher_number",
      "voucher_name",
      "voucher_hash",
      "author",
      "at",
      "withdrawn_at",
      "withdrawn_reason",
    ])
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("paid_on")
    .orderBy("at")
    .execute();
}

export async function findVoucher(db: Db, eventId: string, agreementId: string, id: string) {
  return db
    .selectFrom("agreement_payment")
    .select(["voucher", "voucher_name", "voucher_media"])
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function listNews(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_news")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("at", "desc")
    .limit(5000)
    .execute();
}

export async function listReminders(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_reminder")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("sent_at")
    .execute();
}

/** What the organiser adds to the reminders of an agreement. */
export async function findReminderWords(db: Db, eventId: string, agreementId: string): Promise<MultiText> {
  const row = await db
    .selectFrom("agreement_reminder_words")
    .select("words")
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .executeTakeFirst();
  return row?.words ?? {};
}

export async function listRelated(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("agreement")
    .selectAll()
    .where("event_id", "=", eventId)
    .where((eb) => eb.or([eb("amends_id", "=", id), eb("master_id", "=", id)]))
    .orderBy("created_at")
    .limit(500)
    .execute();
}

/** Open lines near or past their date, of signed agreements that are neither executed nor terminated, in all events. */
export async function listDueLines(db: Db, until: string) {
  return db
    .selectFrom("agreement_line")
    .innerJoin("agreement", (join) =>
      join
        .onRef("agreement.event_id", "=", "agreement_line.event_id")
        .onRef("agreement.id", "=", "agreement_line.agreement_id"),
    )
    .innerJoin("event", "event.id", "agreement_line.event_id")
    .select([
      "agreement_line.event_id",
      "agreement_line.agreement_id",
      "agreement_line.id",
      "agreement_line.title",
      "due",
      "agreement.title as agreement",
      "event.home_zone as zone",
    ])
    .where("done_on", "is", null)
    .where("due", "<=", until)
    .where("agreement.state", "=", "signed")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("agreement_step")
            .select("step")
            .whereRef("agreement_step.event_id", "=", "agreement.event_id")
            .whereRef("agreement_step.agreement_id", "=", "agreement.id")
            .where("step", "in", ["executed", "terminated"]),
        ),
      ),
    )
    .orderBy("due")
    .limit(2000)
    .execute();
}

export async function listPlaces(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom("organisation")
    .select(["id", "country", "region", "city"])
    .where("event_id", "=", eventId)
    .where("id", "in", [...organisationIds])
    .execute();
}
