import {
  issueParticipantCertificate,
  makeEventAuthority,
  type Certificate,
  type EventAuthority,
  type Sign,
} from "@songhua/trust";
import { createPrivateKey, generateKeyPairSync, randomBytes, sign as signWith, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { KeyFault, openKeyFile, type PartySigner } from "../../modules/signing/index.ts";
import { Refusal } from "../refusal.ts";
import type { CeremonyParty } from "./read-agreement.ts";

const DAY_MS = 86_400_000;
const VALID_DAYS = 1095;

/** A number nobody guesses, positive and of 16 octets (RFC 5280, 4.1.2.2). */
function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return bytes.toString("hex");
}

function newKey(): { spki: Uint8Array; sign: Sign } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { spki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })), sign: signer(privateKey) };
}
function signer(key: KeyObject): Sign {
  return (bytes) =>
    new Uint8Array(signWith("sha256", bytes, createPrivateKey(key.export({ type: "pkcs8", format: "pem" }))));
}

/** An authority for one ceremony: its certificates say that identities are the organiser's word. Its key is gone when the command ends. */
export function testAuthority(event: string, now: number): Promise<EventAuthority> {
  const { spki, sign } = newKey();
  return makeEventAuthority(
    { event, serial: serial(), notBefore: now - DAY_MS, notAfter: now + VALID_DAYS * DAY_MS, spki },
    sign,
  );
}

/** A key and a certificate of the ceremony's authority for somebody without their own. */
export async function testIdentity(authority: EventAuthority, name: string, now: number): Promise<PartySigner> {
  const { spki, sign } = newKey();
  const certificate = await issueParticipantCertificate(authority, {
    serial: serial(),
    notBefore: now - DAY_MS,
    notAfter: now + (VALID_DAYS - 1) * DAY_MS,
    spki,
    name: name.slice(0, 64),
    organisation: name.slice(0, 64),
  });
  return { certificate, chain: [authority.certificate], sign };
}

/** A party's own key: a path from the agreement's folder, or base64. The password may come from SONGHUA_P12_PASSWORD. @throws Refusal */
export async function ownIdentity(
  { p12, password }: CeremonyParty & { readonly p12: string },
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PartySigner> {
  const path = resolve(folder, p12);
  const file = await readFile(path).catch(() =>
    p12.length > 200 && /^[A-Za-z0-9+/=\s]+$/.test(p12) ? Buffer.from(p12, "base64") : undefined,
  );
  if (!file) throw new Refusal("file_missing", { file: path });
  const shown = p12.length > 200 ? "p12" : p12;
  let fault: KeyFault | undefined;
  for (const word of password === undefined ? [env["SONGHUA_P12_PASSWORD"] ?? "", ""] : [password]) {
    try {
      return await openKeyFile(new Uint8Array(file), word);
    } catch (error) {
      if (!(error instanceof KeyFault)) throw error;
      fault = error;
    }
  }
  throw new Refusal("key_file", { file: shown, reason: fault?.problem ?? "" });
}

/** What whoever verifies this signer must trust: the end of its chain, where that certified itself. */
export function rootOf({ certificate, chain }: PartySigner): Certificate | undefined {
  return [...chain, certificate].find((one) => one.issuer.text === one.subject.text);
}
