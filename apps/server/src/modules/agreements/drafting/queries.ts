import type { Db } from "../../../platform/database/connect.ts";

/** Versions without their texts, newest first. */
export async function listVersions(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_version")
    .select(["version", "hash", "note", "author", "created_at"])
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .orderBy("version", "desc")
    .limit(1000)
    .execute();
}

export async function findVersion(db: Db, eventId: string, agreementId: string, version: number) {
  return db
    .selectFrom("agreement_version")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("version", "=", version)
    .executeTakeFirst();
}

export async function listApprovals(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_approval")
    .select(["agreement_id", "organisation_id", "version", "at", "approver"])
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .orderBy("version", "desc")
    .execute();
}

export async function listTextHashes(db: Db, eventId: string, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom("agreement_version")
    .innerJoin("agreement", (join) =>
      join
        .onRef("agreement.event_id", "=", "agreement_version.event_id")
        .onRef("agreement.id", "=", "agreement_version.agreement_id")
        .onRef("agreement.current_version", "=", "agreement_version.version"),
    )
    .select(["agreement_version.agreement_id", "agreement_version.hash"])
    .where("agreement_version.event_id", "=", eventId)
    .where("agreement_version.agreement_id", "in", [...agreementIds])
    .execute();
}

export async function listComments(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_comment")
    .leftJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "agreement_comment.event_id")
        .onRef("organisation.id", "=", "agreement_comment.organisation_id"),
    )
    .select([
      "agreement_comment.id",
      "version",
      "clause_id",
      "body",
      "author",
      "agreement_comment.created_at",
      "resolved_at",
      "resolved_by",
      "organisation.name as organisation",
    ])
    .where("agreement_comment.event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .orderBy("agreement_comment.created_at")
    .orderBy("agreement_comment.id")
    .limit(2000)
    .execute();
}

/** The parties' identifiers and places as the register of organisations has them, for the head of a text. */
export async function listPartyFacts(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom("organisation_identifier")
    .select(["organisation_id", "scheme", "value"])
    .where("event_id", "=", eventId)
    .where("organisation_id", "in", [...organisationIds])
    .orderBy("scheme")
    .execute();
}

/** The document an agreement is signed on, and whether anybody has; nothing while it is signed by confirming. */
export async function findOpenDocument(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_document")
    .select((eb) => [
      "id",
      "version",
      eb
        .exists(
          eb
            .selectFrom("document_signature")
            .select("position")
            .whereRef("document_signature.event_id", "=", "agreement_document.event_id")
            .whereRef("document_signature.document_id", "=", "agreement_document.id"),
        )
        .$castTo<boolean>()
        .as("signed"),
    ])
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("discarded_at", "is", null)
    .executeTakeFirst();
}

/** Which of these agreements are signed on a document. */
export async function listOnDocument(db: Db, eventId: string, agreementIds: readonly string[]): Promise<Set<string>> {
  if (agreementIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("agreement_document")
    .select("agreement_id")
    .where("event_id", "=", eventId)
    .where("agreement_id", "in", [...agreementIds])
    .where("discarded_at", "is", null)
    .execute();
  return new Set(rows.map((row) => row.agreement_id));
}

/** Who signs the document an agreement is signed on; nobody while there is none. */
export async function listOpenSigners(db: Db, eventId: string, agreementId: string) {
  return db
    .selectFrom("agreement_document")
    .innerJoin("document_signer", (join) =>
      join
        .onRef("document_signer.event_id", "=", "agreement_document.event_id")
        .onRef("document_signer.document_id", "=", "agreement_document.id"),
    )
    .select(["document_signer.organisation_id", "document_signer.email"])
    .where("agreement_document.event_id", "=", eventId)
    .where("agreement_document.agreement_id", "=", agreementId)
    .where("agreement_document.discarded_at", "is", null)
    .execute();
}
