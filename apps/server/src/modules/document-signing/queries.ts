import type { Db } from "../../platform/database/connect.ts";

export const findAuthorityRow = (db: Db, eventId: string) =>
  db.selectFrom("event_authority").selectAll().where("event_id", "=", eventId).executeTakeFirst();

export async function findOrganisation(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("organisation")
    .select(["name", "country"])
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function countCertificates(db: Db, eventId: string, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom("event_certificate")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("event_id", "=", eventId)
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findCertificate(db: Db, eventId: string, serial: string) {
  return db
    .selectFrom("event_certificate")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("serial", "=", serial)
    .executeTakeFirst();
}

export async function listCertificates(db: Db, eventId: string, accountId?: string) {
  let query = db.selectFrom("event_certificate").selectAll().where("event_id", "=", eventId);
  query =
    accountId === undefined ? query.where("account_id", "is not", null) : query.where("account_id", "=", accountId);
  return query.orderBy("issued_at", "desc").orderBy("serial").limit(2000).execute();
}

export async function listWithdrawn(db: Db, eventId: string) {
  return db
    .selectFrom("event_certificate")
    .select(["serial", "withdrawn_at", "withdrawn_reason"])
    .where("event_id", "=", eventId)
    .where("withdrawn_at", "is not", null)
    .orderBy("serial")
    .limit(100_000)
    .execute();
}

/** The document an agreement is signed on, with its bytes. */
export async function findDocument(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_document")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("discarded_at", "is", null)
    .executeTakeFirst();
}
export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findDocument>>>;

/** … without its bytes, for those who only look. */
export async function findDocumentHead(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_document")
    .select((eb) => [
      "id",
      "version",
      "text_hash",
      "pdf_hash",
      "current_hash",
      "revision",
      "signing_order",
      "author",
      "created_at",
      "completed_at",
      "stamp_wanted",
      eb.fn<number>("length", ["bytes"]).as("size"),
    ])
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("discarded_at", "is", null)
    .executeTakeFirst();
}

/** The same for a change: two savings of one document happen one after the other. */
export async function lockDocument(tx: Db, eventId: string, agreementId: string) {
  return tx
    .selectFrom("agreement_document")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("discarded_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

export async function listSigners(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("document_signer")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .orderBy("position")
    .execute();
}
export type SignerRow = Awaited<ReturnType<typeof listSigners>>[number];

export async function listSignatures(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("document_signature")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .orderBy("position")
    .execute();
}

export async function listScans(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("paper_scan")
    .select(["position", "hash", "uploader", "uploaded_at", "confirmations", "media"])
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .execute();
}
export async function findScan(db: Db, eventId: string, documentId: string, position: number) {
  return db
    .selectFrom("paper_scan")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .where("position", "=", position)
    .executeTakeFirst();
}

export async function listNational(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("national_signature")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .orderBy("name")
    .execute();
}

/** Signatures over earlier states of a document, without their bytes; oldest first. */
export async function listEarlier(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("earlier_signature")
    .select([
      "position",
      "hash",
      "base_hash",
      "base_signatures",
      "subject",
      "issuer",
      "stamped_at",
      "findings",
      "author",
      "at",
    ])
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .orderBy("at")
    .orderBy("hash")
    .execute();
}
/** … with what makes them whole files again, for the evidence. */
export async function listEarlierFiles(db: Db, eventId: string, documentId: string) {
  return db
    .selectFrom("earlier_signature")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("document_id", "=", documentId)
    .orderBy("at")
    .orderBy("hash")
    .execute();
}
export type EarlierFileRow = Awaited<ReturnType<typeof listEarlierFiles>>[number];

export async function findBegun(db: Db, eventId: string, id: string) {
  return db
    .selectFrom("document_signature_begun")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Documents that still want a time-stamp, oldest first. */
export async function listUnstamped(db: Db, limit: number) {
  return db
    .selectFrom("agreement_document")
    .select(["event_id", "agreement_id", "id"])
    .where("stamp_wanted", "=", true)
    .orderBy("created_at")
    .limit(limit)
    .execute();
}

export async function listAudit(db: Db, eventId: string, subjectIds: readonly string[]) {
  return db
    .selectFrom("audit_event")
    .select(["at", "actor", "action", "data"])
    .where("event_id", "=", eventId)
    .where("subject_id", "in", [...subjectIds])
    .orderBy("seq")
    .limit(2000)
    .execute();
}
