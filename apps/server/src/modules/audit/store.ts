import { json, type Db } from "../../platform/database/connect.ts";

/** Who did it: an account, or the platform itself. */
export interface Actor {
  readonly accountId: string | null;
  readonly name: string;
}
export const PLATFORM: Actor = { accountId: null, name: "Songhua" };

export interface AuditEntry {
  readonly eventId: string;
  readonly at: string;
  readonly actor: Actor;
  /** A verb of the glossary in the past: "agreement.signed". */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data?: Record<string, unknown>;
}

/** Appends to the audit trail in the caller's transaction; the database refuses every later change. */
export async function appendAudit(tx: Db, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto("audit_event")
    .values({
      event_id: entry.eventId,
      at: entry.at,
      actor_id: entry.actor.accountId,
      actor: entry.actor.name,
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      data: json(entry.data ?? {}),
    })
    .execute();
}
