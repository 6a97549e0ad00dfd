import { ed25519 } from "@noble/curves/ed25519.js";
import { base64Of, bytesOfBase64, joinBytes, utf8 } from "../bytes.ts";
import { plainSha256 } from "./merkle.ts";

/** What a key signs: notes as they are (Ed25519), or checkpoints as a witness with a time. Source: C2SP signed-note, tlog-cosignature. */
export const NOTE_KEY_TYPES = { signature: 0x01, cosignature: 0x04 } as const;
export type NoteKeyType = (typeof NOTE_KEY_TYPES)[keyof typeof NOTE_KEY_TYPES];

/** A public key with the name it signs under; name and id together tell whose a signature is. */
export interface NoteKey {
  readonly name: string;
  /** 32 bits: beginning of SHA-256(name ‖ "\n" ‖ type ‖ key). */
  readonly id: number;
  readonly type: NoteKeyType;
  readonly publicKey: Uint8Array;
}
export interface NoteSigner extends NoteKey {
  readonly sign: (message: Uint8Array) => Uint8Array;
}
export interface NoteSignature {
  readonly name: string;
  readonly id: number;
  /** What follows the key's id. */
  readonly bytes: Uint8Array;
}
/** A text with signatures under it, none of them checked. */
export interface SignedNote {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const SEED_BYTES = 32;
const ID_BYTES = 4;
const MAX_NOTE_CHARS = 64 * 1024;
const MAX_SIGNATURES = 64;
const NAME = /^[^\s+\p{Z}\p{Cc}]+$/u;
const SIGNATURE_LINE = /^— (\S+) (\S+)$/;

/** Whether a key may be called so: not empty, without blanks and "+". */
export function isKeyName(name: string): boolean {
  return NAME.test(name) && name.isWellFormed();
}

/** A key's id. Source: C2SP signed-note, "Signatures". */
export function keyId(name: string, type: NoteKeyType, publicKey: Uint8Array): number {
  const hash = plainSha256(joinBytes(utf8(`${name}\n`), Uint8Array.of(type), publicKey));
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
}

/** A key that signs, from 32 secret bytes. The same seed must not serve two witnesses. @throws RangeError for a bad name or length. */
export function noteSigner(name: string, seed: Uint8Array, type: NoteKeyType = NOTE_KEY_TYPES.signature): NoteSigner {
  if (!isKeyName(name)) throw new RangeError(`no key can be called "${name}"`);
  if (seed.length !== SEED_BYTES) throw new RangeError(`a key's seed has ${SEED_BYTES} bytes, not ${seed.length}`);
  const publicKey = ed25519.getPublicKey(seed);
  const id = keyId(name, type, publicKey);
  return { name, id, type, publicKey, sign: (message) => ed25519.sign(message, seed) };
}

/** A key as people hand it on: `name+id+base64`. Source: C2SP signed-note, "Verifier keys". */
export function verifierKeyText({ name, id, type, publicKey }: NoteKey): string {
  return `${name}+${hexId(id)}+${base64Of(joinBytes(Uint8Array.of(type), publicKey))}`;
}

/** The secret form: `PRIVATE+KEY+name+id+base64`. To be stored, never shown. */
export function signerKeyText(name: string, seed: Uint8Array, type: NoteKeyType = NOTE_KEY_TYPES.signature): string {
  const { id } = noteSigner(name, seed, type);
  return `PRIVATE+KEY+${name}+${hexId(id)}+${base64Of(joinBytes(Uint8Array.of(type), seed))}`;
}

/** Reads a public key; nothing for text that is none, or whose id is not that of its key. */
export function parseVerifierKey(text: string): NoteKey | undefined {
  const read = splitKey(text.trim());
  if (!read) return undefined;
  const { name, type, bytes } = read;
  const id = keyId(name, type, bytes);
  return hexId(id) === read.id ? { name, id, type, publicKey: bytes } : undefined;
}

/** Reads a secret key; nothing for text that is none, or whose id is not that of its key. */
export function parseSignerKey(text: string): NoteSigner | undefined {
  const prefix = "PRIVATE+KEY+";
  const read = text.trim().startsWith(prefix) ? splitKey(text.trim().slice(prefix.length)) : undefined;
  if (!read) return undefined;
  const signer = noteSigner(read.name, read.bytes, read.type);
  return hexId(signer.id) === read.id ? signer : undefined;
}

function splitKey(text: string): { name: string; id: string; type: NoteKeyType; bytes: Uint8Array } | undefined {
  const [name = "", id = "", ...rest] = text.split("+");
  // Base64 has "+" of its own.
  const bytes = strictBase64(rest.join("+"));
  const type = bytes?.[0];
  if (!isKeyName(name) || !/^[0-9a-f]{8}$/.test(id) || bytes?.length !== SEED_BYTES + 1) return undefined;
  if (type !== NOTE_KEY_TYPES.signature && type !== NOTE_KEY_TYPES.cosignature) return undefined;
  return { name, id, type, bytes: bytes.slice(1) };
}

/** Bytes of base64 exactly as an encoder writes it; nothing for any other text, so that equal bytes have one spelling. */
export function strictBase64(text: string): Uint8Array | undefined {
  const bytes = bytesOfBase64(text);
  return bytes && base64Of(bytes) === text ? bytes : undefined;
}

/**
 * Takes a note apart; nothing for what is none: no blank line, no signature, controls, more than 64 kB or 64 signatures.
 * Source: C2SP signed-note, "Format".
 */
export function parseNote(note: string): SignedNote | undefined {
  if (note.length > MAX_NOTE_CHARS || !note.isWellFormed() || /[\u0000-\u0009\u000b-\u001f]/.test(note))
    return undefined;
  const gap = note.lastIndexOf("\n\n");
  if (gap < 1 || !note.endsWith("\n")) return undefined;
  const lines = note.slice(gap + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignatureLine);
  return signatures.every((each) => each !== undefined) ? { text: note.slice(0, gap + 1), signatures } : undefined;
}

/** One line under a note; nothing for another text. */
export function parseSignatureLine(line: string): NoteSignature | undefined {
  const [, name = "", encoded = ""] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = strictBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) return undefined;
  return { name, id: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes: bytes.slice(ID_BYTES) };
}

/** The line of a signature, with its newline. */
export function signatureLine({ name, id, bytes }: NoteSignature): string {
  const head = new Uint8Array(ID_BYTES);
  new DataView(head.buffer).setUint32(0, id);
  return `— ${name} ${base64Of(joinBytes(head, bytes))}\n`;
}

/** The whole note. `text` ends in a newline. */
export function formatNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(signatureLine).join("")}`;
}

/** A note's signature by a key of type `signature`. */
export function signNote(text: string, signer: NoteSigner): NoteSignature {
  return { name: signer.name, id: signer.id, bytes: signer.sign(utf8(text)) };
}

/** Whether a signature is by this key, going by name and id alone. */
export function isBy(signature: NoteSignature, key: NoteKey): boolean {
  return signature.name === key.name && signature.id === key.id;
}

/** Whether 64 bytes are the key's Ed25519 signature of a message (RFC 8032, no second spelling of a point). */
export function verifiesEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return signature.length === 64 && ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // A key that is no point of the curve.
    return false;
  }
}

/** Whether a signature that is by this key fits the text. */
export function verifiesNote(text: string, signature: NoteSignature, key: NoteKey): boolean {
  return isBy(signature, key) && verifiesEd25519(key.publicKey, utf8(text), signature.bytes);
}

function hexId(id: number): string {
  return id.toString(16).padStart(8, "0");
}
