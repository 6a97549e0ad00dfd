import { DomainError } from "@songhua/kernel";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const NONCE = 12;
const TAG = 16;

/**
 * Keys of events' authorities lie in the database enciphered (AES-256-GCM) with one secret of the installation, which lies in a file that its
 * owner alone can read: a copy of the database signs nothing. The event's id is bound to the cipher text.
 */
export function sealKey(path: string, eventId: string, key: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", secretOf(path, true), nonce).setAAD(Buffer.from(eventId));
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws DomainError authority_key when the file is missing or another one */
export function openKey(path: string, eventId: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv("aes-256-gcm", secretOf(path, false), sealed.subarray(0, NONCE))
      .setAAD(Buffer.from(eventId))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch (fault) {
    if (fault instanceof DomainError) throw fault;
    throw new DomainError("authority_key");
  }
}

function secretOf(path: string, mayMake: boolean): Buffer {
  let text = read(path);
  if (text === undefined && mayMake) {
    mkdirSync(dirname(path), { recursive: true });
    try {
      // "wx": when two processes start at once, the first to write wins and the other reads.
      writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      if ((error as { code?: string }).code !== "EEXIST") throw error;
    }
    text = read(path);
  }
  if (text === undefined) throw new DomainError("authority_key");
  return createHash("sha256").update(text.trim()).digest();
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  }
}
