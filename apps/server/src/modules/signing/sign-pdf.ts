import {
  buildSignedData,
  signatureValueOf,
  withTimestamp,
  type Certificate,
  type SigningAlgorithm,
} from "@songhua/trust";
import { embedSignature, emptyFields, prepareSignature, type PreparedSignature } from "./prepare-signature.ts";
import type { PartySigner } from "./signers.ts";
import type { Stamp } from "./time-stamping.ts";

export interface SignPdfRequest {
  /** The first empty field unless given. */
  readonly field?: string;
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly at: Date;
  readonly stamp?: Stamp;
}
export interface SignedPdf {
  readonly bytes: Uint8Array;
  readonly field: string;
  /** PAdES baseline level: with a proven time or without. */
  readonly level: "B-B" | "B-T";
}

/** Kept free for structure, stamp and the certificates of its authority. */
const STAMP_ROOM = 10_000;
const STRUCTURE_ROOM = 1_600;
const ADDED_FIELD = "Signature";

/**
 * Signs a PDF with a party's key: PAdES B-T, or B-B when no stamp was to be had. Earlier signatures stay valid: not a byte in front changes.
 * @throws FieldTaken, KeyFault as the key does
 */
export async function signPdf(pdf: Uint8Array, signer: PartySigner, request: SignPdfRequest): Promise<SignedPdf> {
  const prepared = prepare(pdf, signer.certificate, signer.chain, request);
  const value = await buildSignedData({
    content: contentOf(prepared),
    certificate: signer.certificate,
    chain: carried(signer.chain),
    sign: signer.sign,
  });
  return finish(prepared, value, request);
}

type Prepared = PreparedSignature & { readonly field: string };

function prepare(
  pdf: Uint8Array,
  certificate: Certificate,
  chain: readonly Certificate[],
  request: SignPdfRequest,
): Prepared {
  const field = request.field ?? emptyFields(pdf)[0] ?? `${ADDED_FIELD}-${certificate.fingerprint.slice(0, 8)}`;
  const certificates = [certificate, ...chain].reduce((sum, { der }) => sum + der.length, 0);
  const room = STRUCTURE_ROOM + certificates + (request.stamp ? STAMP_ROOM : 0);
  const { name, reason, location, at } = request;
  return {
    field,
    ...prepareSignature(pdf, {
      kind: "signature",
      field,
      at,
      room,
      ...(name !== undefined && { name }),
      ...(reason !== undefined && { reason }),
      ...(location !== undefined && { location }),
    }),
  };
}

async function finish(prepared: Prepared, value: Uint8Array, { stamp }: SignPdfRequest): Promise<SignedPdf> {
  const token = await stamp?.(signatureValueOf(value));
  const stamped = token === undefined ? value : withTimestamp(value, token);
  const fits = stamped.length <= prepared.room;
  return {
    bytes: embedSignature(prepared, fits ? stamped : value),
    field: prepared.field,
    // A stamp with more certificates than there is room for: the document is stamped later instead.
    level: token !== undefined && fits ? "B-T" : "B-B",
  };
}

/** Roots stay out: whoever checks has their own, and a copy no signature covers could be bent without anybody noticing. */
function carried(chain: readonly Certificate[]): Certificate[] {
  return chain.filter(({ issuer, subject }) => issuer.text !== subject.text);
}

/** Everything a signature stands for. */
function contentOf({ bytes, valueAt, room }: PreparedSignature): Uint8Array {
  const content = new Uint8Array(bytes.length - room * 2 - 2);
  content.set(bytes.subarray(0, valueAt - 1));
  content.set(bytes.subarray(valueAt + room * 2 + 1), valueAt - 1);
  return content;
}

/** A signature whose key is elsewhere: what must be signed, and what is needed to put the answer in its place. */
export interface RemoteSignature {
  /** DER of the signed attributes: the browser signs exactly these octets. */
  readonly toBeSigned: Uint8Array;
  readonly prepared: Prepared;
}

/** First half of signing with a key that never leaves its browser or device. */
export async function beginRemoteSignature(
  pdf: Uint8Array,
  certificate: Certificate,
  chain: readonly Certificate[],
  request: SignPdfRequest,
): Promise<RemoteSignature> {
  const prepared = prepare(pdf, certificate, chain, request);
  let toBeSigned: Uint8Array = new Uint8Array();
  await buildSignedData({
    content: contentOf(prepared),
    certificate,
    chain: carried(chain),
    sign(bytes) {
      toBeSigned = bytes;
      return new Uint8Array(1);
    },
  });
  return { toBeSigned, prepared };
}

/** Second half: the answer of the key, checked by whoever verifies the finished file. */
export async function finishRemoteSignature(
  { prepared }: RemoteSignature,
  signature: Uint8Array,
  certificate: Certificate,
  chain: readonly Certificate[],
  request: SignPdfRequest,
  algorithm?: SigningAlgorithm,
): Promise<SignedPdf> {
  const value = await buildSignedData({
    content: contentOf(prepared),
    certificate,
    chain: carried(chain),
    sign: () => signature,
    ...(algorithm && { algorithm }),
  });
  return finish(prepared, value, request);
}

/**
 * Stamps the whole document as it stands: proves the time of every signature in it, also of those made while the service was out of reach.
 * @returns nothing while it still is
 */
export async function stampPdf(pdf: Uint8Array, stamp: Stamp): Promise<Uint8Array | undefined> {
  const number =
    [
      ...Buffer.from(pdf)
        .toString("latin1")
        .matchAll(/\/ETSI\.RFC3161/g),
    ].length + 1;
  const prepared = prepareSignature(pdf, { kind: "timestamp", field: `Timestamp${number}`, room: STAMP_ROOM });
  const token = await stamp(contentOf(prepared));
  return token === undefined ? undefined : embedSignature(prepared, token);
}
