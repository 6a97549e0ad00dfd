import { numberOfBytes, sameBytes } from "../bytes.ts";
import { childrenOf, DerCursor, rawOf, readDer, TAG } from "../der/read.ts";
import { smallIntegerOf, textOf } from "../der/values.ts";
import { boolean, integer, NULL, octetString, oid, sequence, unsigned } from "../der/write.ts";
import { finding, type Finding, type Reading } from "../finding.ts";
import { SHA256, type DigestAlgorithm } from "../suites/digest.ts";
import { reading } from "../x509/certificate.ts";
import { timestampOf } from "./token.ts";

export interface TimestampRequest {
  readonly digest: DigestAlgorithm;
  /** Digest of what is to be stamped; the authority never sees more. */
  readonly imprint: Uint8Array;
  /** 8 to 20 unpredictable octets: ties the answer to this request. */
  readonly nonce: Uint8Array;
  readonly policy?: string;
  /** What goes to the authority, as application/timestamp-query. */
  readonly der: Uint8Array;
}

/** A request to stamp `stamped`, asking for the authority's certificate. Source: RFC 3161, section 2.4.1. */
export function timestampRequest(
  stamped: Uint8Array,
  nonce: Uint8Array,
  options: { readonly policy?: string; readonly digest?: DigestAlgorithm } = {},
): TimestampRequest {
  const digest = options.digest ?? SHA256;
  const imprint = digest.digest(stamped);
  const { policy } = options;
  const der = sequence(
    integer(1),
    sequence(sequence(oid(digest.oid), NULL), octetString(imprint)),
    ...(policy === undefined ? [] : [oid(policy)]),
    unsigned(nonce),
    boolean(true),
  );
  return { digest, imprint, nonce, ...(policy === undefined ? {} : { policy }), der };
}

const LARGEST = 1 << 20;

/**
 * The token in an authority's answer (application/timestamp-reply), when the answer is to this very request: granted, same imprint and
 * nonce, the policy asked for. Its signature is for `verifyTimestamp`. Never throws on hostile bytes. Source: RFC 3161, section 2.4.2.
 */
export function readTimestampResponse(response: Uint8Array, request: TimestampRequest): Reading<Uint8Array> {
  if (response.length > LARGEST)
    return { ok: false, findings: [finding("timestamp-unreadable", { reason: "answer larger than 1 MiB" })] };
  const read = reading("timestamp-unreadable", () => {
    const parts = new DerCursor(readDer(response), "time-stamp answer");
    const status = childrenOf(parts.take(TAG.sequence, "status"));
    const code = smallIntegerOf(status[0] ?? readDer(response));
    const words = status[1]?.tag === TAG.sequence ? childrenOf(status[1]).map(textOf) : [];
    const token = parts.maybe(TAG.sequence);
    parts.end();
    // 0 granted, 1 granted with changes.
    if (code > 1 || token === undefined) return { refusal: { status: code, text: words.join(" ") } };
    const bytes = rawOf(token);
    return { token: bytes, info: timestampOf(bytes).info };
  });
  if (!read.ok) return read;
  if (read.value.token === undefined)
    return { ok: false, findings: [finding("timestamp-refused", read.value.refusal)] };
  const { token, info } = read.value;
  const findings: Finding[] = [];
  if (info.digestOid !== request.digest.oid || !sameBytes(info.imprint, request.imprint))
    findings.push(finding("timestamp-imprint-differs"));
  if (info.nonce !== numberOfBytes(request.nonce)) findings.push(finding("timestamp-wrong-nonce"));
  if (request.policy !== undefined && info.policy !== request.policy)
    findings.push(finding("timestamp-wrong-policy", { expected: request.policy, found: info.policy }));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: token };
}
