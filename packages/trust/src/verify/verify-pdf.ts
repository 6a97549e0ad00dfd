import { verifySignedData, type SignerReport } from "../cms/verify-signed-data.ts";
import { derLength } from "../pdf/der-length.ts";
import { finding, hasError, placed, type Finding } from "../finding.ts";
import { inspectPdf, type PdfInspection } from "../pdf/inspect-pdf.ts";
import { signedBytes, type PdfSignature } from "../pdf/signatures.ts";
import { PdfFault } from "../pdf/values.ts";
import type { PdfFile } from "../pdf/file.ts";
import { verifyTimestamp, type TimestampReport } from "../timestamp/token.ts";
import type { Certificate } from "../x509/certificate.ts";
import { eventOf } from "../x509/event-authority.ts";
import type { VerifyOptions } from "./options.ts";
import { validationDataOf } from "./validation-data.ts";
import type { OpenQuestion, RevisionStatement, Rule, SignatureStatement } from "./report.ts";

export interface PdfStatements {
  readonly signatures: readonly SignatureStatement[];
  readonly revisions: readonly RevisionStatement[];
  readonly findings: readonly Finding[];
  readonly verified: readonly Rule[];
  readonly open: readonly OpenQuestion[];
  readonly readable: boolean;
}

const UNREADABLE = new Set(["pdf-unreadable", "pdf-encrypted"]);

/**
 * Everything that can be said about a PDF's signatures from the file and what the caller trusts: how each stands in the file, whether it
 * verifies, at which time its certificates were judged, and what was saved after it. A document time-stamp behind a signature proves that
 * signature's time. Source: ISO 32000-1 12.8, ETSI EN 319 142-1, RFC 5652, RFC 3161, RFC 5280.
 */
export function verifyPdf(bytes: Uint8Array, options: VerifyOptions): PdfStatements {
  const inspection = inspectPdf(bytes);
  if (!inspection.file)
    return {
      signatures: [],
      revisions: [],
      findings: inspection.findings,
      verified: [],
      open: ["law"],
      readable: !inspection.findings.some(({ code }) => UNREADABLE.has(code)),
    };
  const { file, signatures, changes } = inspection;
  const kept = validationDataOf(file, signatures, options.roots);
  const context = {
    ...options,
    extraCertificates: kept.certificates,
    revocation: {
      crls: [...(options.revocation?.crls ?? []), ...(kept.revocation.crls ?? [])],
      ocsp: [...(options.revocation?.ocsp ?? []), ...(kept.revocation.ocsp ?? [])],
    },
  };
  const stamps = signatures
    .filter(({ kind }) => kind === "timestamp")
    .map((signature) => ({ signature, report: stampReport(file, signature, context) }));
  const statements = signatures.map((signature) => {
    const stamp = stamps.find((each) => each.signature === signature);
    if (stamp) return stampStatement(inspection, signature, stamp.report);
    const later = stamps.filter(
      (each) =>
        each.signature.covered > signature.covered && !hasError([...each.report.findings, ...each.signature.findings]),
    );
    const provenAt = later.length === 0 ? undefined : Math.min(...later.map(({ report }) => report.time));
    return signatureStatement(inspection, signature, context, provenAt);
  });
  return {
    signatures: statements,
    revisions: changes.map(({ revision, allowed, changed, findings }) => ({
      revision,
      allowed,
      roles: [...new Set(changed.map(({ role }) => role))].sort(),
      findings,
    })),
    findings: [...inspection.findings, ...kept.findings],
    verified: [
      "pdf",
      "revisions",
      ...(statements.length > 0 ? (["pades", "cms", "chain"] as const) : []),
      ...(statements.some(({ stampedAt }) => stampedAt !== undefined) ? (["timestamp"] as const) : []),
    ],
    open: openQuestions(statements, options),
    readable: true,
  };
}

interface Context extends VerifyOptions {
  readonly extraCertificates: readonly Certificate[];
}

function signatureStatement(
  inspection: PdfInspection,
  signature: PdfSignature,
  context: Context,
  provenAt: number | undefined,
): SignatureStatement {
  const base = baseOf(inspection, signature);
  let signed: Uint8Array;
  try {
    signed = signedBytes(inspection.file, signature);
  } catch (fault) {
    if (fault instanceof PdfFault) return { ...base, holds: false, findings: base.findings };
    throw fault;
  }
  // Judged when a stamp of the whole document proves it was there; else at the signature's own stamp, or now.
  const own = verifySignedData(signature.contents, signed, { ...context, zeroPadded: true });
  const needsProof = provenAt !== undefined && own.signers.every(({ timestamp }) => timestamp === undefined);
  const report = needsProof
    ? verifySignedData(signature.contents, signed, { ...context, zeroPadded: true, now: provenAt })
    : own;
  const [signer] = report.signers;
  const findings: Finding[] = [
    ...base.findings,
    ...report.findings,
    ...report.signers
      .flatMap((each) => each.findings)
      .filter(({ code }) => !(needsProof && code === "timestamp-missing")),
    ...(needsProof ? [finding("pdf-time-by-document-stamp", { time: new Date(provenAt).toISOString() })] : []),
    ...severalSigners(signature.field, report.signers),
  ];
  return {
    ...base,
    ...(signer && factsOf(signer)),
    ...(needsProof && { stampedAt: provenAt }),
    holds: !hasError(findings),
    findings: placed(findings, signature.field),
  };
}

/** A field stands for one signer. Some writers put two values of one key into it, each with a digest of its own: said, not refused. */
function severalSigners(field: string, signers: readonly SignerReport[]): Finding[] {
  if (signers.length < 2) return [];
  const [first, ...others] = signers.map(({ certificate }) => certificate);
  const one = first !== undefined && others.every((other) => other?.fingerprint === first.fingerprint);
  return one
    ? [finding("pdf-signer-repeated", { field })]
    : [finding("pdf-signature-malformed", { field, reason: "several signers in one value" })];
}

function factsOf(signer: SignerReport): Partial<SignatureStatement> {
  const { certificate, algorithm, signingTime, timestamp, judgedAt } = signer;
  const event = certificate === undefined ? "" : eventOf(certificate);
  return {
    ...(certificate && { subject: certificate.subject.text, issuer: certificate.issuer.text }),
    ...(algorithm !== undefined && { algorithm }),
    ...(signingTime !== undefined && { claimedAt: signingTime }),
    ...(timestamp && !hasError(timestamp.findings) && { stampedAt: timestamp.time }),
    ...(event !== "" && { eventAuthority: event }),
    judgedAt,
  };
}

function baseOf({ file, changes }: PdfInspection, signature: PdfSignature): SignatureStatement {
  const coversWhole = signature.revision === file.revisions.length && file.trailing === 0;
  const tail = changes.filter(({ revision }) => revision > signature.revision);
  const cover = coversWhole
    ? finding("pdf-covers-whole", { field: signature.field })
    : tail.every(({ allowed }) => allowed)
      ? finding("pdf-covers-revision", {
          field: signature.field,
          revision: signature.revision,
          revisions: file.revisions.length,
        })
      : finding("pdf-tail-not-allowed", { field: signature.field, revision: signature.revision });
  return {
    kind: signature.kind,
    place: signature.field,
    revision: signature.revision,
    coversWhole,
    holds: !hasError(signature.findings) && cover.severity !== "error",
    findings: [...signature.findings, cover],
  };
}

function stampReport(file: PdfFile, signature: PdfSignature, context: Context): TimestampReport {
  let stamped: Uint8Array<ArrayBufferLike> = new Uint8Array();
  try {
    stamped = signedBytes(file, signature);
  } catch (fault) {
    if (!(fault instanceof PdfFault)) throw fault;
  }
  return verifyTimestamp(signature.contents.subarray(0, derLength(signature.contents)), stamped, context);
}

function stampStatement(
  inspection: PdfInspection,
  signature: PdfSignature,
  report: TimestampReport,
): SignatureStatement {
  const base = baseOf(inspection, signature);
  const findings = [...base.findings, ...report.findings];
  return {
    ...base,
    ...(report.certificate && {
      subject: report.certificate.subject.text,
      issuer: report.certificate.issuer.text,
    }),
    ...(report.algorithm !== undefined && { algorithm: report.algorithm }),
    ...(!hasError(report.findings) && { stampedAt: report.time, judgedAt: report.time }),
    holds: !hasError(findings),
    findings: placed(findings, signature.field),
  };
}

function openQuestions(statements: readonly SignatureStatement[], { roots }: VerifyOptions): OpenQuestion[] {
  const codes = new Set(statements.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return [
    "law",
    "authority",
    "meaning",
    ...(roots.length === 0 ? (["roots"] as const) : []),
    ...(codes.has("revocation-not-checked") ? (["revocation"] as const) : []),
    ...(statements.some(({ kind, stampedAt }) => kind === "signature" && stampedAt === undefined)
      ? (["time"] as const)
      : []),
    ...(statements.some(({ eventAuthority }) => eventAuthority !== undefined) ? (["identity"] as const) : []),
    "register",
  ];
}
