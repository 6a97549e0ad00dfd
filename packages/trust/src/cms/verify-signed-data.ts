import { sameBytes } from "../bytes.ts";
import { rawOf } from "../der/read.ts";
import { finding, hasError, placed, type Finding } from "../finding.ts";
import { verifyTimestamp, type TimestampReport } from "../timestamp/token.ts";
import { reading, type Certificate } from "../x509/certificate.ts";
import { checkChain } from "../x509/chain.ts";
import type { RevocationData } from "../x509/revocation.ts";
import type { TrustList } from "../x509/trust-list.ts";
import { checkSigner } from "./check-signer.ts";
import { checkCarried, checkUnsignedAttributes, checkVersion } from "./check-uncovered.ts";
import { CMS } from "./oids.ts";
import { signedDataOf, type SignedData, type SignerInfo } from "./parse-signed-data.ts";

export interface VerifySignedDataOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly roots: readonly Certificate[];
  /** Certificates from outside the signature that may complete a chain. */
  readonly extraCertificates?: readonly Certificate[];
  readonly revocation?: RevocationData;
  readonly lists?: readonly TrustList[];
  /** Zero octets behind the structure are padding, as in a PDF's Contents. Other octets never are. */
  readonly zeroPadded?: boolean;
}

export interface SignerReport {
  readonly certificate?: Certificate;
  /** From the signer's certificate to the root, as far as it could be built. */
  readonly chain: readonly Certificate[];
  /** For people: "ECDSA P-256 with SHA-256"; absent where none could be made out. */
  readonly algorithm?: string;
  readonly digestAlgorithm?: string;
  /** Claimed by the signer, milliseconds since 1970. */
  readonly signingTime?: number;
  readonly timestamp?: TimestampReport;
  /** Time the certificate was judged at: of a verified time-stamp, or now. */
  readonly judgedAt: number;
  readonly findings: readonly Finding[];
}

export interface SignedDataReport {
  readonly signers: readonly SignerReport[];
  /** About the whole; each signer has its own beside. */
  readonly findings: readonly Finding[];
}

const LARGEST = 16 << 20;
const CLOCK_SKEW_MS = 10 * 60_000;
const stamp = (ms: number): string => new Date(ms).toISOString();

/**
 * Verifies every signer of a CMS SignedData over `content`; without `content` the one inside is taken. Checks structure, algorithms,
 * digests, signed attributes, signatures, time-stamps and chains. What holds and what does not comes back as findings; never throws
 * on hostile bytes. Source: RFC 5652, RFC 5126 (CAdES), RFC 3161, RFC 5280.
 */
export function verifySignedData(
  cms: Uint8Array,
  content: Uint8Array | undefined,
  options: VerifySignedDataOptions,
): SignedDataReport {
  if (cms.length > LARGEST)
    return { signers: [], findings: [finding("cms-too-large", { bytes: cms.length, limit: LARGEST })] };
  const read = reading("cms-unreadable", () => signedDataOf(cms));
  if (!read.ok) return { signers: [], findings: read.findings };
  const data = read.value;
  const findings: Finding[] = [];
  const tail = cms.subarray(data.length);
  if (tail.length > 0 && !(options.zeroPadded === true && tail.every((byte) => byte === 0)))
    findings.push(finding("cms-trailing-bytes", { count: tail.length }));
  findings.push(...checkVersion(data));
  if (data.indefinite) findings.push(finding("cms-indefinite-length"));
  if (data.unreadableCertificates > 0)
    findings.push(finding("certificates-unreadable", { count: data.unreadableCertificates }));
  if (data.signers.length === 0) findings.push(finding("cms-no-signer"));
  if (content !== undefined && data.content !== undefined && !sameBytes(content, data.content))
    findings.push(finding("content-differs"));
  const signed = content ?? data.content;
  if (signed === undefined) return { signers: [], findings: [...findings, finding("content-missing")] };
  const signers = data.signers.map((signer) => reportOf(data, signer, signed, options));
  const others = [...signers.flatMap(({ chain }) => chain), ...options.roots, ...(options.extraCertificates ?? [])];
  findings.push(...checkCarried(data.certificates, others));
  return { signers, findings };
}

function reportOf(
  data: SignedData,
  signer: SignerInfo,
  content: Uint8Array,
  options: VerifySignedDataOptions,
): SignerReport {
  const candidates = [...data.certificates, ...(options.extraCertificates ?? [])];
  const checked = checkSigner(data, signer, content, candidates);
  const { certificate, suite, signingTime } = checked;
  const findings: Finding[] = [...checked.findings, ...checkUnsignedAttributes(signer)];
  const timestamp = timestampOver(signer, options, candidates, findings);
  const stamped = timestamp !== undefined && !hasError(timestamp.findings) ? timestamp.time : undefined;
  const judgedAt = stamped ?? options.now;
  findings.push(...timeFindings(signingTime, stamped, options.now));
  const judged =
    certificate === undefined
      ? undefined
      : checkChain(certificate, {
          at: judgedAt,
          use: "signing",
          roots: options.roots,
          candidates,
          revocation: { ...options.revocation, crls: [...data.crls, ...(options.revocation?.crls ?? [])] },
          ...(options.lists === undefined ? {} : { lists: options.lists }),
        });
  findings.push(...(judged?.findings ?? []));
  if (
    certificate !== undefined &&
    stamped !== undefined &&
    options.now > certificate.notAfter &&
    certificate.notAfter >= stamped
  )
    findings.push(
      finding("certificate-expired-since", {
        subject: certificate.subject.text,
        notAfter: stamp(certificate.notAfter),
      }),
    );
  return {
    ...(certificate === undefined ? {} : { certificate }),
    ...(suite === undefined ? {} : { algorithm: suite.name, digestAlgorithm: suite.digest.name }),
    ...(signingTime === undefined ? {} : { signingTime }),
    ...(timestamp === undefined ? {} : { timestamp }),
    chain: judged?.chain ?? [],
    judgedAt,
    findings,
  };
}

/** The first time-stamp over the signature value; its findings stand among the signer's too, with their place. */
function timestampOver(
  signer: SignerInfo,
  options: VerifySignedDataOptions,
  candidates: readonly Certificate[],
  findings: Finding[],
): TimestampReport | undefined {
  const tokens = signer.unsignedAttributes
    .filter(({ oid }) => oid === CMS.timestampToken)
    .flatMap(({ values }) => values);
  const reports = tokens
    .slice(0, 8)
    .map((token) => verifyTimestamp(rawOf(token), signer.signature, { ...options, extraCertificates: candidates }));
  for (const report of reports) findings.push(...placed(report.findings, "time-stamp"));
  return reports.find((report) => !hasError(report.findings)) ?? reports[0];
}

function timeFindings(claimed: number | undefined, stamped: number | undefined, now: number): Finding[] {
  const findings: Finding[] = [];
  if (stamped === undefined) {
    findings.push(finding("timestamp-missing"));
    if (claimed !== undefined) findings.push(finding("signing-time-claimed-only", { time: stamp(claimed) }));
  } else if (claimed !== undefined && claimed > stamped + CLOCK_SKEW_MS)
    findings.push(finding("signing-time-differs", { claimed: stamp(claimed), stamped: stamp(stamped) }));
  if (claimed !== undefined && claimed > now + CLOCK_SKEW_MS)
    findings.push(finding("signing-time-in-future", { time: stamp(claimed), now: stamp(now) }));
  return findings;
}
