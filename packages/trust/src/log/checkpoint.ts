import { base64Of } from "../bytes.ts";
import { HASH_BYTES } from "./merkle.ts";
import { formatNote, isKeyName, parseNote, signNote, strictBase64, type NoteSigner, type SignedNote } from "./note.ts";

/** What a log claims to be: how many entries under which root. */
export interface TreeHead {
  /** Number of entries. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}
/** A tree head of a named log. Source: C2SP tlog-checkpoint. */
export interface Checkpoint extends TreeHead {
  /** The log's name, never empty. */
  readonly origin: string;
}
/** A checkpoint with the note it stands in, whose signatures are not checked. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
}

/** The text that is signed: origin, size, root, each on a line. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64Of(root)}\n`;
}

/** Reads a signed checkpoint; nothing for what is none. Extension lines are kept in the note and mean nothing here. */
export function parseCheckpoint(text: string): SignedCheckpoint | undefined {
  const note = parseNote(text);
  if (!note) return undefined;
  const [origin = "", sizeText = "", rootText = "", ...extension] = note.text.slice(0, -1).split("\n");
  const size = parseCount(sizeText);
  const root = strictBase64(rootText);
  if (origin === "" || size === undefined || root?.length !== HASH_BYTES || extension.includes("")) return undefined;
  return { checkpoint: { origin, size, root }, note };
}

/** A checkpoint as its log signs it; the key's name is the origin. @throws RangeError for an origin that cannot name a key. */
export function signCheckpoint(head: TreeHead, signer: NoteSigner): string {
  if (!isKeyName(signer.name)) throw new RangeError(`no log can be called "${signer.name}"`);
  const text = checkpointText({ origin: signer.name, ...head });
  return formatNote({ text, signatures: [signNote(text, signer)] });
}

/** A decimal number without leading zeroes, up to 2^53 - 1; nothing for other text. */
export function parseCount(text: string): number | undefined {
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) return undefined;
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : undefined;
}
