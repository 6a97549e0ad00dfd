import { base64Of } from "../bytes.ts";
import { parseCheckpoint, parseCount, type Checkpoint, type TreeHead } from "./checkpoint.ts";
import { cosign } from "./cosignature.ts";
import { HASH_BYTES, plainSha256, verifyConsistency } from "./merkle.ts";
import { isBy, signatureLine, strictBase64, verifiesNote, type NoteKey, type NoteSigner } from "./note.ts";

/** What a log asks of a witness. Source: C2SP tlog-witness, "add-checkpoint". */
export interface WitnessRequest {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, word for word. */
  readonly checkpointText: string;
}
/** How a witness answers, in terms of HTTP as the protocol has it. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly body: string;
  readonly mediaType: "text/plain; charset=utf-8" | "text/x.tlog.size";
  /** To be on the disk before the answer goes out. */
  readonly newState?: Checkpoint;
  /** Why it refused, for its own record. */
  readonly refusal?: "unreadable" | "unknown-log" | "not-signed" | "old-size" | "conflict" | "fork";
}

const MAX_PROOF = 63;
export const MAX_WITNESS_REQUEST_CHARS = 128 * 1024;

export function formatWitnessRequest({ oldSize, proof, checkpointText }: WitnessRequest): string {
  return `${[`old ${oldSize}`, ...proof.map(base64Of)].join("\n")}\n\n${checkpointText}`;
}

/** Reads a request; nothing for text that is none. */
export function parseWitnessRequest(text: string): WitnessRequest | undefined {
  const gap = text.indexOf("\n\n");
  if (gap < 0 || text.length > MAX_WITNESS_REQUEST_CHARS) return undefined;
  const [first = "", ...lines] = text.slice(0, gap).split("\n");
  const oldSize = parseCount(/^old (\S+)$/.exec(first)?.[1] ?? "");
  const proof = lines.map(strictBase64);
  const hashes = proof.filter((hash) => hash?.length === HASH_BYTES);
  if (oldSize === undefined || lines.length > MAX_PROOF || hashes.length < lines.length) return undefined;
  return { oldSize, proof: hashes.filter((hash) => hash !== undefined), checkpointText: text.slice(gap + 2) };
}

/**
 * What a witness answers to a request: it signs only what the log signed and what continues all it signed before.
 * @param text the request's body
 * @param logs keys of the logs it watches
 * @param latest what it last signed for an origin, from the same state that `newState` goes to; nobody else may change it meanwhile
 * @param nowSec seconds since 1970, whole
 */
export function answerWitnessRequest(
  text: string,
  logs: readonly NoteKey[],
  latest: (origin: string) => TreeHead | undefined,
  witness: NoteSigner,
  nowSec: number,
): WitnessAnswer {
  const request = parseWitnessRequest(text);
  const signed = request && parseCheckpoint(request.checkpointText);
  if (!signed) return refuse(400, "unreadable");
  const { checkpoint, note } = signed;
  const keys = logs.filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) return refuse(404, "unknown-log");
  const isSigned = note.signatures.some((signature) =>
    keys.some((key) => isBy(signature, key) && verifiesNote(note.text, signature, key)),
  );
  if (!isSigned) return refuse(403, "not-signed");
  const { oldSize, proof } = request;
  if (oldSize > checkpoint.size) return refuse(400, "old-size");
  const known = latest(checkpoint.origin) ?? { size: 0, root: plainSha256(new Uint8Array()) };
  if (oldSize !== known.size)
    return {
      status: 409,
      body: `${known.size}\n`,
      mediaType: "text/x.tlog.size",
      refusal: "conflict",
    };
  if (!verifyConsistency(known.size, known.root, checkpoint.size, checkpoint.root, proof, plainSha256))
    // Two roots for one size are a fork; no proof, or a wrong one, may be one.
    return checkpoint.size === known.size && proof.length === 0 ? refuse(409, "fork") : refuse(422, "fork");
  return {
    status: 200,
    body: signatureLine(cosign(note.text, nowSec, witness)),
    mediaType: "text/plain; charset=utf-8",
    newState: checkpoint,
  };
}

function refuse(status: WitnessAnswer["status"], refusal: NonNullable<WitnessAnswer["refusal"]>): WitnessAnswer {
  return { status, body: `${refusal}\n`, mediaType: "text/plain; charset=utf-8", refusal };
}
