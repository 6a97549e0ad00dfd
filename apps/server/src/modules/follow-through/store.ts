import type { Insertable } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import type {
  AgreementNewsTable,
  AgreementPaymentTable,
  AgreementReminderTable,
  AgreementReminderWordsTable,
  AgreementStep,
  AgreementStepTable,
} from "../../platform/database/schema.ts";

interface At {
  readonly eventId: string;
  readonly agreementId: string;
}

export async function insertStep(tx: Db, row: Insertable<AgreementStepTable>): Promise<void> {
  await tx.insertInto("agreement_step").values(row).execute();
}
export async function deleteStep(tx: Db, at: At, step: AgreementStep): Promise<void> {
  await tx
    .deleteFrom("agreement_step")
    .where("event_id", "=", at.eventId)
    .where("agreement_id", "=", at.agreementId)
    .where("step", "=", step)
    .execute();
}
/** @returns false when there is no such line. */
export async function updateLine(
  tx: Db,
  at: At,
  id: string,
  change: { done_on?: string | null; due?: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("agreement_line")
    .set(change)
    .where("event_id", "=", at.eventId)
    .where("agreement_id", "=", at.agreementId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
export async function insertPayment(tx: Db, row: Insertable<AgreementPaymentTable>): Promise<void> {
  await tx.insertInto("agreement_payment").values(row).execute();
}
export async function setVoucher(
  tx: Db,
  at: At,
  id: string,
  file: { name: string; media: string; bytes: Buffer; hash: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("agreement_payment")
    .set({ voucher: file.bytes, voucher_name: file.name, voucher_media: file.media, voucher_hash: file.hash })
    .where("event_id", "=", at.eventId)
    .where("agreement_id", "=", at.agreementId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
export async function withdrawPaymentRow(tx: Db, at: At, id: string, when: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("agreement_payment")
    .set({ withdrawn_at: when, withdrawn_reason: reason })
    .where("event_id", "=", at.eventId)
    .where("agreement_id", "=", at.agreementId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
export async function insertNews(tx: Db, row: Insertable<AgreementNewsTable>): Promise<void> {
  await tx.insertInto("agreement_news").values(row).execute();
}
/** @returns false when this reminder was sent already: nobody is reminded of the same thing twice. */
export async function insertReminder(tx: Db, row: Insertable<AgreementReminderTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("agreement_reminder")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function setReminderWords(tx: Db, row: Insertable<AgreementReminderWordsTable>): Promise<void> {
  const { words, author, at } = row;
  await tx
    .insertInto("agreement_reminder_words")
    .values(row)
    .onConflict((conflict) => conflict.columns(["event_id", "agreement_id"]).doUpdateSet({ words, author, at }))
    .execute();
}
