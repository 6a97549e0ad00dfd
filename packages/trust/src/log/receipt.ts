import { base64Of } from "../bytes.ts";
import { parseCheckpoint, parseCount, type SignedCheckpoint } from "./checkpoint.ts";
import { HASH_BYTES } from "./merkle.ts";
import { strictBase64 } from "./note.ts";

/** Shows that an entry stands in a log, to whoever holds the entry. Nothing in it is checked yet. Source: C2SP tlog-proof. */
export interface Receipt {
  /** Place of the entry, from 0. */
  readonly index: number;
  /** Sibling hashes from the leaf upwards. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, word for word. */
  readonly checkpointText: string;
  readonly signed: SignedCheckpoint;
  /** Not covered by any signature. */
  readonly extra?: Uint8Array;
}

const HEADER = "c2sp.org/tlog-proof@v1";
/** No tree that can be counted is higher. */
const MAX_PROOF = 63;
export const MAX_RECEIPT_CHARS = 128 * 1024;

/** The receipt as text. `checkpointText` ends in a newline. */
export function formatReceipt({
  index,
  proof,
  checkpointText,
  extra,
}: Pick<Receipt, "index" | "proof" | "checkpointText"> & { readonly extra?: Uint8Array }): string {
  const lines = [HEADER, ...(extra ? [`extra ${base64Of(extra)}`] : []), `index ${index}`, ...proof.map(base64Of)];
  return `${lines.join("\n")}\n\n${checkpointText}`;
}

/** Reads a receipt; where it cannot, the number of the line that is wrong, from 1. */
export function parseReceipt(text: string): Receipt | { readonly wrongLine: number } {
  if (text.length > MAX_RECEIPT_CHARS) return { wrongLine: 1 };
  const gap = text.indexOf("\n\n");
  const lines = (gap < 0 ? text : text.slice(0, gap)).split("\n");
  if (lines[0] !== HEADER) return { wrongLine: 1 };
  let at = 1;
  const extraText = /^extra (\S*)$/.exec(lines[at] ?? "")?.[1];
  const extra = extraText === undefined ? undefined : strictBase64(extraText);
  if (extraText !== undefined) {
    if (!extra) return { wrongLine: at + 1 };
    at++;
  }
  const index = parseCount(/^index (\S+)$/.exec(lines[at] ?? "")?.[1] ?? "");
  if (index === undefined) return { wrongLine: at + 1 };
  const proof: Uint8Array[] = [];
  for (at++; at < lines.length; at++) {
    const hash = strictBase64(lines[at]!);
    if (hash?.length !== HASH_BYTES || proof.length === MAX_PROOF) return { wrongLine: at + 1 };
    proof.push(hash);
  }
  const checkpointText = gap < 0 ? "" : text.slice(gap + 2);
  const signed = parseCheckpoint(checkpointText);
  if (!signed) return { wrongLine: lines.length + 2 };
  return { index, proof, checkpointText, signed, ...(extra ? { extra } : {}) };
}
