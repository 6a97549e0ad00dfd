import type { Instant } from "@songhua/kernel";
import type { Insertable } from "kysely";
import { json, type Db } from "../../platform/database/connect.ts";
import type {
  AgreementDocumentTable,
  DocumentSignatureBegunTable,
  DocumentSignatureTable,
  DocumentSignerTable,
  EarlierSignatureTable,
  EventAuthorityTable,
  EventCertificateTable,
  NationalSignatureTable,
  PaperScanTable,
} from "../../platform/database/schema.ts";

export async function insertAuthority(db: Db, row: Insertable<EventAuthorityTable>): Promise<void> {
  await db
    .insertInto("event_authority")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertCertificate(tx: Db, row: Insertable<EventCertificateTable>): Promise<void> {
  await tx.insertInto("event_certificate").values(row).execute();
}

/** @returns whether there was one to withdraw. */
export async function withdraw(
  tx: Db,
  row: { eventId: string; serial: string; at: Instant; reason: string; by: string; accountId?: string },
): Promise<boolean> {
  let query = tx
    .updateTable("event_certificate")
    .set({ withdrawn_at: row.at, withdrawn_reason: row.reason, withdrawn_by: row.by })
    .where("event_id", "=", row.eventId)
    .where("serial", "=", row.serial)
    .where("withdrawn_at", "is", null);
  if (row.accountId !== undefined) query = query.where("account_id", "=", row.accountId);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertDocument(
  tx: Db,
  row: Insertable<AgreementDocumentTable>,
  signers: readonly Insertable<DocumentSignerTable>[],
): Promise<void> {
  await tx.insertInto("agreement_document").values(row).execute();
  await tx
    .insertInto("document_signer")
    .values([...signers])
    .execute();
}

export async function insertBegun(tx: Db, row: Insertable<DocumentSignatureBegunTable>): Promise<void> {
  await tx.insertInto("document_signature_begun").values(row).execute();
}

/** What was begun and never finished, or is finished now, is of no use to anybody. */
export async function deleteBegun(tx: Db, eventId: string, documentId: string, position: number): Promise<void> {
  await tx
    .deleteFrom("document_signature_begun")
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .where("position", "=", position)
    .execute();
}

/** One more saving of the file. */
export async function saveBytes(
  tx: Db,
  eventId: string,
  documentId: string,
  row: { bytes: Uint8Array; hash: string; revision: number; stampWanted: boolean },
): Promise<void> {
  await tx
    .updateTable("agreement_document")
    .set({
      bytes: Buffer.from(row.bytes),
      current_hash: row.hash,
      revision: row.revision,
      stamp_wanted: row.stampWanted,
    })
    .where("event_id", "=", eventId)
    .where("id", "=", documentId)
    .execute();
}

export async function completeDocument(
  tx: Db,
  eventId: string,
  documentId: string,
  row: { at: Instant; length: number },
): Promise<void> {
  await tx
    .updateTable("agreement_document")
    .set({ completed_at: row.at, completed_length: row.length })
    .where("event_id", "=", eventId)
    .where("id", "=", documentId)
    .execute();
}

export async function insertSignature(tx: Db, row: Insertable<DocumentSignatureTable>): Promise<void> {
  await tx.insertInto("document_signature").values(row).execute();
}

/** A stamp over the whole file proves the time of every signature in it that had none. */
export async function setStamped(tx: Db, eventId: string, documentId: string, at: Instant): Promise<void> {
  await tx
    .updateTable("document_signature")
    .set({ stamped_at: at })
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .where("method", "!=", "paper")
    .where("stamped_at", "is", null)
    .execute();
}

export async function saveScan(tx: Db, row: Insertable<PaperScanTable>): Promise<void> {
  await tx
    .insertInto("paper_scan")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["event_id", "document_id", "position"]).doUpdateSet({
        media: row.media,
        bytes: row.bytes,
        hash: row.hash,
        uploaded_by: row.uploaded_by ?? null,
        uploader: row.uploader,
        uploaded_at: row.uploaded_at,
        confirmations: row.confirmations,
      }),
    )
    .execute();
}

export async function setConfirmations(
  tx: Db,
  eventId: string,
  documentId: string,
  position: number,
  confirmations: readonly { account: string; name: string; at: Instant }[],
): Promise<void> {
  await tx
    .updateTable("paper_scan")
    .set({ confirmations: json(confirmations) })
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .where("position", "=", position)
    .execute();
}

export async function insertNational(tx: Db, row: Insertable<NationalSignatureTable>): Promise<void> {
  await tx
    .insertInto("national_signature")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertEarlier(tx: Db, row: Insertable<EarlierSignatureTable>): Promise<void> {
  await tx.insertInto("earlier_signature").values(row).execute();
}
