import type { AccessRole } from "@songhua/kernel";
import { createHash } from "node:crypto";
import type { Db } from "../../platform/database/connect.ts";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The name of the cookie that carries a session token. */
export const SESSION_COOKIE = "songhua_session";
export const NOBODY: Viewer = { account: null, roles: new Set(), organisationId: null, participantId: null };

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

export async function findEvent(db: Db, slugOrId: string): Promise<EventContext | undefined> {
  const row = await db
    .selectFrom("event")
    .select(["id", "slug", "state", "home_zone", "demonstration"])
    .where(UUID.test(slugOrId) ? "id" : "slug", "=", slugOrId)
    .executeTakeFirst();
  return (
    row && { id: row.id, slug: row.slug, state: row.state, homeZone: row.home_zone, demonstration: row.demonstration }
  );
}

/** Who holds a session token, with the roles that hold at the event. Two indexed look-ups. */
export async function findViewer(
  db: Db,
  token: string | undefined,
  event: EventContext | undefined,
  now: string,
): Promise<Viewer> {
  if (!token) return NOBODY;
  const account = await db
    .selectFrom("account_session")
    .innerJoin("account", "account.id", "account_session.account_id")
    .select(["account.id", "account.email", "account.name", "account.locale"])
    .where("token_hash", "=", hashToken(token))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (!account) return NOBODY;
  const grants = await db
    .selectFrom("role_grant")
    .select("role")
    .where("account_id", "=", account.id)
    .where((eb) =>
      event ? eb.or([eb("event_id", "is", null), eb("event_id", "=", event.id)]) : eb("event_id", "is", null),
    )
    .execute();
  const roles = new Set<AccessRole>(grants.map((grant) => grant.role));
  const participant =
    event &&
    (await db
      .selectFrom("participant")
      .select(["id", "organisation_id"])
      .where("event_id", "=", event.id)
      .where("account_id", "=", account.id)
      .where("state", "=", "approved")
      .executeTakeFirst());
  if (participant) roles.add("participant");
  return {
    account,
    roles,
    organisationId: participant?.organisation_id ?? null,
    participantId: participant?.id ?? null,
  };
}
