import { plusMinutes, type Instant, type Locale } from "@songhua/kernel";
import { sql } from "kysely";
import { json, type Db } from "../../platform/database/connect.ts";
import { newId, newToken } from "../../platform/ids/new-id.ts";
import { hashToken } from "../access/index.ts";

const SESSION_DAYS = 30;
const LINK_HOURS = 72;
const CHALLENGE_MIN = 5;

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

/** The account of an address, made when there is none. */
export async function ensureAccount(
  tx: Db,
  person: { email: string; name: string; locale: Locale },
  now: Instant,
): Promise<AccountRow> {
  await tx
    .insertInto("account")
    .values({ id: newId(), ...person, created_at: now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  return tx
    .selectFrom("account")
    .select(["id", "email", "name", "locale"])
    .where("email", "=", person.email)
    .executeTakeFirstOrThrow();
}

export async function updateAccount(
  tx: Db,
  id: string,
  change: { name?: string; locale?: Locale },
): Promise<AccountRow> {
  if (change.name !== undefined || change.locale !== undefined)
    await tx.updateTable("account").set(change).where("id", "=", id).execute();
  return tx
    .selectFrom("account")
    .select(["id", "email", "name", "locale"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** Opens a session; only the hash of its token is kept. @returns the token for the cookie. */
export async function openSession(
  tx: Db,
  accountId: string,
  now: Instant,
): Promise<{ token: string; expiresAt: Instant }> {
  const token = newToken();
  const expiresAt = plusMinutes(now, SESSION_DAYS * 24 * 60);
  await tx
    .insertInto("account_session")
    .values({ token_hash: hashToken(token), account_id: accountId, created_at: now, expires_at: expiresAt })
    .execute();
  return { token, expiresAt };
}

export async function closeSession(tx: Db, token: string): Promise<void> {
  await tx.deleteFrom("account_session").where("token_hash", "=", hashToken(token)).execute();
}

/** A one-time sign-in token for an account; only its hash is kept. */
export async function issueLinkToken(tx: Db, accountId: string, now: Instant): Promise<string> {
  const token = newToken();
  await tx
    .insertInto("sign_in_link")
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      created_at: now,
      expires_at: plusMinutes(now, LINK_HOURS * 60),
      used_at: null,
    })
    .execute();
  return token;
}

/** Uses a one-time token up. Two at once: the row lock lets one through. @returns the account's id, or undefined for an unknown, used or expired token. */
export async function spendLinkToken(tx: Db, token: string, now: Instant): Promise<string | undefined> {
  const row = await tx
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("token_hash", "=", hashToken(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id;
}

export async function keepChallenge(tx: Db, challenge: string, accountId: string | null, now: Instant): Promise<void> {
  await tx.deleteFrom("passkey_challenge").where("expires_at", "<", now).execute();
  await tx
    .insertInto("passkey_challenge")
    .values({ challenge, account_id: accountId, expires_at: plusMinutes(now, CHALLENGE_MIN) })
    .execute();
}

/** Uses a challenge up. @returns whose it was (null: of a sign-in), or undefined when it is unknown or too old. */
export async function spendChallenge(
  tx: Db,
  challenge: string,
  now: Instant,
): Promise<{ accountId: string | null } | undefined> {
  const row = await tx
    .deleteFrom("passkey_challenge")
    .where("challenge", "=", challenge)
    .where("expires_at", ">", now)
    .returning("account_id")
    .executeTakeFirst();
  return row && { accountId: row.account_id };
}

export async function savePasskey(
  tx: Db,
  passkey: {
    id: string;
    accountId: string;
    publicKey: Uint8Array;
    counter: number;
    transports: string[];
    label: string;
    now: Instant;
  },
): Promise<void> {
  await tx
    .insertInto("passkey")
    .values({
      id: passkey.id,
      account_id: passkey.accountId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: json(passkey.transports),
      label: passkey.label,
      created_at: passkey.now,
      last_used_at: null,
    })
    .execute();
}

export async function notePasskeyUse(tx: Db, id: string, counter: number, now: Instant): Promise<void> {
  await tx.updateTable("passkey").set({ counter, last_used_at: now }).where("id", "=", id).execute();
}

export async function deletePasskey(tx: Db, accountId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom("passkey")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function grantRole(
  tx: Db,
  grant: { accountId: string; eventId: string | null; role: "administrator" | "organiser" | "operator" | "reader" },
): Promise<void> {
  await tx
    .insertInto("role_grant")
    .values({ account_id: grant.accountId, event_id: grant.eventId, role: grant.role })
    .onConflict((conflict) => conflict.columns(["account_id", "event_id", "role"]).doNothing())
    .execute();
}

export async function revokeRole(
  tx: Db,
  grant: { accountId: string; eventId: string; role: string },
): Promise<boolean> {
  const result = await tx
    .deleteFrom("role_grant")
    .where("account_id", "=", grant.accountId)
    .where("event_id", "=", grant.eventId)
    .where("role", "=", grant.role as "organiser")
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Serialises first-administrator creation across processes for the length of the transaction. */
export async function lockSetup(tx: Db): Promise<void> {
  await sql`lock table role_grant in share row exclusive mode`.execute(tx);
}
