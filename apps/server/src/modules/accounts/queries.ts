import type { AccessRole } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";

export async function hasAdministrator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("role_grant")
    .select("account_id")
    .where("role", "=", "administrator")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findAccountByEmail(db: Db, email: string) {
  return db
    .selectFrom("account")
    .select(["id", "email", "name", "locale"])
    .where("email", "=", email)
    .executeTakeFirst();
}

/** Every role of an account, with the event it holds at; participation counts as a role. */
export async function listRoles(
  db: Db,
  accountId: string,
): Promise<{ role: AccessRole; eventId: string | null; eventSlug: string | null }[]> {
  const grants = await db
    .selectFrom("role_grant")
    .leftJoin("event", "event.id", "role_grant.event_id")
    .select(["role_grant.role", "role_grant.event_id", "event.slug"])
    .where("account_id", "=", accountId)
    .execute();
  const participations = await db
    .selectFrom("participant")
    .innerJoin("event", "event.id", "participant.event_id")
    .select(["participant.event_id", "event.slug"])
    .where("account_id", "=", accountId)
    .where("participant.state", "=", "approved")
    .execute();
  return [
    ...grants.map((row) => ({ role: row.role as AccessRole, eventId: row.event_id, eventSlug: row.slug })),
    ...participations.map((row) => ({ role: "participant" as const, eventId: row.event_id, eventSlug: row.slug })),
  ];
}

export async function listPasskeys(db: Db, accountId: string) {
  return db
    .selectFrom("passkey")
    .select(["id", "label", "transports", "created_at", "last_used_at"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .limit(50)
    .execute();
}

export async function findPasskey(db: Db, id: string) {
  return db.selectFrom("passkey").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function listMail(db: Db, page: { offset: number; limit: number; search?: string | undefined }) {
  let query = db.selectFrom("mail");
  if (page.search)
    query = query.where((eb) =>
      eb.or([eb("to_address", "ilike", `%${page.search}%`), eb("subject", "ilike", `%${page.search}%`)]),
    );
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return {
    total,
    items: rows.map((row) => ({
      id: row.id,
      to: row.to_address,
      subject: row.subject,
      text: row.text,
      createdAt: row.created_at,
      sentAt: row.sent_at,
      error: row.error,
    })),
  };
}

export async function listGrants(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("role_grant")
    .innerJoin("account", "account.id", "role_grant.account_id")
    .select(["account.id", "account.email", "account.name", "role_grant.role"])
    .where((eb) => eb.or([eb("event_id", "=", eventId), eb("event_id", "is", null)]))
    .orderBy("account.email")
    .limit(500)
    .execute();
  return rows.map((row) => ({ accountId: row.id, email: row.email, name: row.name, role: row.role }));
}

export async function demonstrationLoaded(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("event")
    .select("slug")
    .where("demonstration", "=", true)
    .orderBy("starts_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.slug;
}

export async function pingDatabase(db: Db): Promise<void> {
  await db.selectFrom("event").select("id").limit(1).execute();
}
