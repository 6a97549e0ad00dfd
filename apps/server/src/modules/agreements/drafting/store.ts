import type { AgreementText } from "@songhua/contract";
import type { Instant } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";

export async function insertVersion(
  tx: Db,
  row: {
    eventId: string;
    agreementId: string;
    version: number;
    text: AgreementText;
    hash: string;
    note: string;
    createdBy: string | null;
    author: string;
    now: Instant;
  },
): Promise<void> {
  await tx
    .insertInto("agreement_version")
    .values({
      event_id: row.eventId,
      agreement_id: row.agreementId,
      version: row.version,
      text: json(row.text),
      hash: row.hash,
      note: row.note,
      created_by: row.createdBy,
      author: row.author,
      created_at: row.now,
    })
    .execute();
  await tx
    .updateTable("agreement")
    .set({ current_version: row.version })
    .where("event_id", "=", row.eventId)
    .where("id", "=", row.agreementId)
    .execute();
}

export async function insertApproval(
  tx: Db,
  row: {
    eventId: string;
    agreementId: string;
    organisationId: string;
    version: number;
    approvedBy: string | null;
    approver: string;
    now: Instant;
  },
): Promise<void> {
  await tx
    .insertInto("agreement_approval")
    .values({
      event_id: row.eventId,
      agreement_id: row.agreementId,
      organisation_id: row.organisationId,
      version: row.version,
      approved_by: row.approvedBy,
      approver: row.approver,
      at: row.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteApproval(
  tx: Db,
  eventId: string,
  agreementId: string,
  organisationId: string,
  version: number,
): Promise<void> {
  await tx
    .deleteFrom("agreement_approval")
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("organisation_id", "=", organisationId)
    .where("version", "=", version)
    .execute();
}

export async function setApproveBy(tx: Db, eventId: string, id: string, approveBy: Instant | null): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ approve_by: approveBy })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

export async function insertComment(
  tx: Db,
  row: {
    eventId: string;
    agreementId: string;
    version: number;
    clauseId: string;
    body: string;
    organisationId: string | null;
    createdBy: string | null;
    author: string;
    now: Instant;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("agreement_comment")
    .values({
      event_id: row.eventId,
      agreement_id: row.agreementId,
      id,
      version: row.version,
      clause_id: row.clauseId,
      body: row.body,
      organisation_id: row.organisationId,
      created_by: row.createdBy,
      author: row.author,
      created_at: row.now,
      resolved_at: null,
      resolved_by: null,
    })
    .execute();
  return id;
}

/** @returns false when there is no such comment. */
export async function resolveComment(
  tx: Db,
  eventId: string,
  agreementId: string,
  id: string,
  resolved: { at: Instant; by: string } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("agreement_comment")
    .set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null })
    .where("event_id", "=", eventId)
    .where("agreement_id", "=", agreementId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A document of an earlier text that nobody has signed is put away. */
export async function discardDocument(tx: Db, eventId: string, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable("agreement_document")
    .set({ discarded_at: at, stamp_wanted: false })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}
