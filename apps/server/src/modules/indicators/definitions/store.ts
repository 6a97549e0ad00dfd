import { sql } from "kysely";
import { json, type Db } from "../../../platform/database/connect.ts";

const LOCK = 7_390_039; // any number that no other work in this database locks

/** One change of definitions at a time, since they refer to each other. */
export async function lockDefinitions(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
}

interface By {
  readonly accountId: string | null;
  readonly name: string;
  readonly now: string;
}

/** Writes a draft in place of an earlier one. */
export async function putDraft(
  tx: Db,
  one: { id: string; version: number; body: object; sha256: string },
  by: By,
): Promise<void> {
  await deleteDraft(tx, one.id);
  await tx
    .insertInto("own_definition")
    .values({
      id: one.id,
      version: one.version,
      state: "draft",
      body: json(one.body),
      sha256: one.sha256,
      created_by: by.accountId,
      author: by.name,
      created_at: by.now,
      used_author: null,
      used_at: null,
      withdrawn_author: null,
      withdrawn_at: null,
      reason: null,
      replaced_by: null,
    })
    .execute();
}

export async function deleteDraft(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom("own_definition").where("id", "=", id).where("state", "=", "draft").execute();
}

export async function markInUse(tx: Db, id: string, by: By): Promise<void> {
  await tx
    .updateTable("own_definition")
    .set({ state: "in_use", used_author: by.name, used_at: by.now })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

export async function markWithdrawn(
  tx: Db,
  id: string,
  why: { reason: string | null; replacedBy: number | null },
  by: By,
): Promise<void> {
  await tx
    .updateTable("own_definition")
    .set({
      state: "withdrawn",
      withdrawn_author: by.name,
      withdrawn_at: by.now,
      reason: why.reason,
      replaced_by: why.replacedBy,
    })
    .where("id", "=", id)
    .where("state", "=", "in_use")
    .execute();
}
