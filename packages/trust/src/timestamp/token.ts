import { hexOf, sameBytes } from "../bytes.ts";
import { checkSigner } from "../cms/check-signer.ts";
import { checkCarried, checkUnsignedAttributes, checkVersion } from "../cms/check-uncovered.ts";
import { CMS } from "../cms/oids.ts";
import { signedDataOf, type SignedData } from "../cms/parse-signed-data.ts";
import { contentOf, context, DerCursor, DerFault, readDer, TAG, type Der } from "../der/read.ts";
import { integerOf, oidOf, smallIntegerOf, timeOf } from "../der/values.ts";
import { finding, hasError, type Finding } from "../finding.ts";
import { algorithmOf } from "../suites/algorithm-identifier.ts";
import { digestByOid } from "../suites/digest.ts";
import { checkChain } from "../x509/chain.ts";
import { reading, type Certificate } from "../x509/certificate.ts";
import type { RevocationData } from "../x509/revocation.ts";
import type { TrustList } from "../x509/trust-list.ts";

/** TSTInfo of RFC 3161, section 2.4.2, read but not judged. */
export interface TimestampInfo {
  readonly policy: string;
  readonly digestOid: string;
  readonly imprint: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly serial: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds either way; 0 where not stated. */
  readonly accuracyMs: number;
  readonly nonce?: bigint;
}

export interface TimestampReport {
  readonly time: number;
  readonly accuracyMs: number;
  readonly policy: string;
  readonly serial: string;
  readonly algorithm?: string;
  readonly certificate?: Certificate;
  readonly chain: readonly Certificate[];
  readonly findings: readonly Finding[];
}

export interface TimestampOptions {
  readonly now: number;
  readonly roots: readonly Certificate[];
  readonly extraCertificates?: readonly Certificate[];
  readonly revocation?: RevocationData;
  readonly lists?: readonly TrustList[];
}

function accuracyOf(element: Der): number {
  const parts = new DerCursor(element, "accuracy");
  const seconds = parts.maybe(TAG.integer);
  const millis = parts.maybe(context(0, true));
  const micros = parts.maybe(context(1, true));
  parts.end();
  const number = (part: Der | undefined, tag?: number) => (part === undefined ? 0 : smallIntegerOf(part, tag));
  return number(seconds) * 1000 + number(millis, context(0, true)) + number(micros, context(1, true)) / 1000;
}

/** @throws DerFault for another structure. */
export function timestampInfoOf(der: Uint8Array): TimestampInfo {
  const parts = new DerCursor(readDer(der), "time-stamp");
  if (integerOf(parts.take(TAG.integer, "version")) !== 1n) throw new DerFault("time-stamp of another version");
  const policy = oidOf(parts.take(TAG.oid, "policy"));
  const imprint = new DerCursor(parts.take(TAG.sequence, "imprint"), "imprint");
  const digestOid = algorithmOf(imprint.take(TAG.sequence, "algorithm")).oid;
  const hash = contentOf(imprint.take(TAG.octetString, "digest"));
  imprint.end();
  const serial = hexOf(contentOf(parts.take(TAG.integer, "serial number")));
  const time = timeOf(parts.take(TAG.generalizedTime, "time"));
  const accuracy = parts.maybe(TAG.sequence);
  parts.maybe(TAG.boolean);
  const nonce = parts.maybe(TAG.integer);
  parts.maybe(context(0));
  parts.maybe(context(1));
  parts.end();
  return {
    policy,
    digestOid,
    imprint: hash,
    serial,
    time,
    accuracyMs: accuracy === undefined ? 0 : accuracyOf(accuracy),
    ...(nonce === undefined ? {} : { nonce: integerOf(nonce) }),
  };
}

/** The token's CMS and what it states. @throws DerFault for anything that is no time-stamp token. */
export function timestampOf(token: Uint8Array): { data: SignedData; info: TimestampInfo; content: Uint8Array } {
  const data = signedDataOf(token);
  if (data.contentType !== CMS.timestampInfo || data.content === undefined) throw new DerFault("no time-stamp inside");
  if (data.signers.length !== 1) throw new DerFault("a time-stamp has one signer");
  return { data, info: timestampInfoOf(data.content), content: data.content };
}

const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * Verifies an RFC 3161 token over `stamped` (for a CAdES signature: the octets of the signature value; for a document time-stamp: the
 * document's). Checks imprint, signature, that the authority's certificate is for time-stamping only, and its chain at the stamped
 * time. Never throws on hostile bytes.
 */
export function verifyTimestamp(token: Uint8Array, stamped: Uint8Array, options: TimestampOptions): TimestampReport {
  const read = reading("timestamp-unreadable", () => timestampOf(token));
  if (!read.ok) return { time: 0, accuracyMs: 0, policy: "", serial: "", chain: [], findings: read.findings };
  const { data, info, content } = read.value;
  const { time, accuracyMs, policy, serial } = info;
  const findings: Finding[] = [];
  if (token.subarray(data.length).some((byte) => byte !== 0))
    findings.push(finding("cms-trailing-bytes", { count: token.length - data.length }));
  const digest = digestByOid(info.digestOid);
  if (digest === undefined) findings.push(finding("algorithm-unknown", { algorithm: info.digestOid }));
  else if (digest.weak) findings.push(finding("digest-algorithm-weak", { algorithm: digest.name }));
  else if (!sameBytes(digest.digest(stamped), info.imprint)) findings.push(finding("timestamp-imprint-differs"));
  if (time > options.now + CLOCK_SKEW_MS)
    findings.push(
      finding("timestamp-in-future", { time: new Date(time).toISOString(), now: new Date(options.now).toISOString() }),
    );
  const candidates = [...data.certificates, ...(options.extraCertificates ?? [])];
  const signer = data.signers[0]!;
  const checked = checkSigner(data, signer, content, candidates);
  findings.push(...checkVersion(data), ...checkUnsignedAttributes(signer));
  findings.push(...checked.findings.filter(({ code }) => code !== "signature-valid"));
  const base = { time, accuracyMs, policy, serial };
  const { certificate } = checked;
  if (certificate === undefined) return { ...base, chain: [], findings };
  const judged = checkChain(certificate, {
    at: time,
    use: "time-stamping",
    roots: options.roots,
    candidates,
    revocation: { ...options.revocation, crls: [...data.crls, ...(options.revocation?.crls ?? [])] },
    ...(options.lists === undefined ? {} : { lists: options.lists }),
  });
  findings.push(...judged.findings);
  const others = [...judged.chain, ...options.roots, ...(options.extraCertificates ?? [])];
  findings.push(...checkCarried(data.certificates, others));
  if (data.unreadableCertificates > 0)
    findings.push(finding("certificates-unreadable", { count: data.unreadableCertificates }));
  if (!hasError(findings))
    findings.push(
      finding("timestamp-valid", { time: new Date(time).toISOString(), authority: certificate.subject.text }),
    );
  const algorithm = checked.suite?.name;
  return { ...base, ...(algorithm === undefined ? {} : { algorithm }), certificate, chain: judged.chain, findings };
}
