import {
  makeEventAuthority,
  readCertificate,
  SIGNING,
  type Certificate,
  type EventAuthority,
  type Sign,
} from "@songhua/trust";
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import type { Db } from "../../platform/database/connect.ts";
import type { EventContext } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { openKey, sealKey } from "./authority-key.ts";
import { findAuthorityRow } from "./queries.ts";
import { insertAuthority } from "./store.ts";

export const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 5 * 365;
/** Clocks of those who check may be behind ours. */
const BEFORE_MS = 3_600_000;

/** A number nobody guesses, positive and of 16 octets (RFC 5280, 4.1.2.2). */
export function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return bytes.toString("hex");
}
export const fromMs = (now: string): number => Math.floor((Date.parse(now) - BEFORE_MS) / 1000) * 1000;

export function newKeyPair(): { key: KeyObject; spki: Uint8Array; sign: Sign } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    key: privateKey,
    spki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })),
    sign: signerOf(privateKey),
  };
}
const signerOf =
  (key: KeyObject): Sign =>
  (bytes) =>
    new Uint8Array(sign("sha256", bytes, key));

/** The event's authority, begun when it is first needed. @throws DomainError authority_key */
export async function openAuthority(
  services: Services,
  event: Pick<EventContext, "id" | "slug">,
): Promise<EventAuthority> {
  const path = services.config.signing.authorityKeyFile;
  const found = await findAuthorityRow(services.db, event.id);
  if (found) return authorityOf(path, event.id, found);
  const now = services.clock.now();
  const { key, spki, sign: signed } = newKeyPair();
  const made = await makeEventAuthority(
    {
      event: event.slug.slice(0, 64),
      serial: newSerial(),
      notBefore: fromMs(now),
      notAfter: fromMs(now) + AUTHORITY_DAYS * DAY_MS,
      spki,
    },
    signed,
  );
  const pkcs8 = key.export({ type: "pkcs8", format: "der" });
  await insertAuthority(services.db, {
    event_id: event.id,
    certificate: Buffer.from(made.certificate.der),
    sealed_key: sealKey(path, event.id, pkcs8),
    created_at: now,
  });
  // Of two requests that begin it at once one wins: what stands in the database is the authority.
  const row = await findAuthorityRow(services.db, event.id);
  return row ? authorityOf(path, event.id, row) : made;
}

function authorityOf(path: string, eventId: string, row: { certificate: Buffer; sealed_key: Buffer }): EventAuthority {
  const key = createPrivateKey({ key: openKey(path, eventId, row.sealed_key), format: "der", type: "pkcs8" });
  return { certificate: certificateIn(row.certificate), algorithm: SIGNING.ecdsaSha256, sign: signerOf(key) };
}

/** The authority's certificate, where it has begun. */
export async function authorityCertificate(db: Db, eventId: string): Promise<Certificate | undefined> {
  const row = await findAuthorityRow(db, eventId);
  return row && certificateIn(row.certificate);
}

/** A certificate this database holds. */
export function certificateIn(der: Uint8Array): Certificate {
  const read = readCertificate(new Uint8Array(der));
  if (!read.ok) throw new Error("a stored certificate cannot be read");
  return read.value;
}
