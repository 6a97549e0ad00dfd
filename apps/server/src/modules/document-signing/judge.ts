import { DomainError, type ErrorCode } from "@songhua/kernel";
import {
  checkChain,
  hasError,
  inspectPdf,
  verifyFile,
  type Certificate,
  type Finding,
  type SignatureStatement,
  type VerifyReport,
} from "@songhua/trust";
import type { FindingRow } from "../../platform/database/schema.ts";

/** What the server cannot know and therefore says instead of refusing: whether it should trust an authority it was never told of. */
const SAID: ReadonlySet<string> = new Set(["root-unknown", "certificate-issuer-missing"]);
const CODES: Readonly<Partial<Record<Finding["code"], ErrorCode>>> = {
  "certificate-expired": "certificate_expired",
  "certificate-not-yet-valid": "certificate_not_yet_valid",
  "certificate-revoked": "certificate_revoked",
  "certificate-wrong-use": "certificate_wrong_use",
  "certificate-self-made": "certificate_self_made",
  "signature-wrong": "signature_wrong",
  "digest-differs": "signature_wrong",
  "signer-certificate-differs": "signature_wrong",
};
/** Kept with a signature, for those who look at it later. */
const KEPT: ReadonlySet<string> = new Set([...SAID, "certificate-event-authority", "timestamp-missing"]);

export interface Judging {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly authority?: Certificate | undefined;
  readonly revocationList?: Uint8Array | undefined;
}

const refusing = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ code, severity }) => severity === "error" && !SAID.has(code));

/** @throws DomainError as the first thing that is wrong is called */
function refuse(findings: readonly Finding[]): void {
  const [first] = refusing(findings);
  if (first) throw new DomainError(CODES[first.code] ?? "certificate_refused", { finding: first.code });
}

/** Whether a certificate may sign here at all, before anybody is asked to sign. @throws DomainError certificate_… */
export function judgeCertificate(certificate: Certificate, chain: readonly Certificate[], judging: Judging): void {
  const { findings } = checkChain(certificate, {
    at: judging.now,
    use: "signing",
    roots: judging.authority ? [judging.authority] : [],
    candidates: chain,
    ...(judging.revocationList && { revocation: { crls: [judging.revocationList] } }),
  });
  refuse(findings);
}

export interface JudgedSignature {
  readonly statement: SignatureStatement;
  readonly report: VerifyReport;
  readonly findings: FindingRow[];
}

/**
 * What the verifier says of a file with a new signature in a field. The new one must hold in every respect; the file as a whole and the
 * earlier signatures must stand as they stood. @throws DomainError signature_wrong, certificate_…, upload_not_ours
 */
export function judgeFile(bytes: Uint8Array, field: string, judging: Judging): JudgedSignature {
  const report = verifyFile(bytes, {
    now: judging.now,
    roots: judging.authority ? [judging.authority] : [],
    ...(judging.revocationList && { revocation: { crls: [judging.revocationList] } }),
  });
  const whole = [...report.findings, ...report.revisions.flatMap(({ findings }) => findings)];
  const statement = report.signatures.find(({ place }) => place === field);
  if (report.outcome === "unreadable" || hasError(whole) || !statement)
    throw new DomainError("upload_not_ours", { finding: whole.find((one) => one.severity === "error")?.code ?? "" });
  refuse(statement.findings);
  // An earlier certificate may have run out since; what it signed must still stand.
  const bent = report.signatures
    .filter((one) => one !== statement)
    .flatMap(({ findings }) => refusing(findings))
    .find(({ code }) => /^(pdf|digest|signature|cms|attribute|content)-/.test(code));
  if (bent) throw new DomainError("upload_not_ours", { finding: bent.code });
  const findings = statement.findings
    .filter(({ code }) => KEPT.has(code))
    .map(({ code, params }) => ({ code, params }));
  return { statement, report, findings: [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()] };
}

/**
 * The field of the one signature that `signed` adds to `current`: the bytes in front must be the same, and nothing but that signature be new.
 * @throws DomainError upload_not_ours, upload_unsigned
 */
export function addedField(current: Uint8Array, signed: Uint8Array): string {
  const grown = signed.length > current.length && Buffer.compare(signed.subarray(0, current.length), current) === 0;
  if (!grown) {
    const same = signed.length === current.length && Buffer.compare(signed, current) === 0;
    throw same
      ? new DomainError("upload_unsigned")
      : new DomainError("upload_not_ours", { finding: "evidence-differs" });
  }
  const [was, now] = [inspectPdf(current), inspectPdf(signed)];
  if (!now.file) throw new DomainError("upload_not_ours", { finding: now.findings[0]?.code ?? "" });
  const known = new Set((was.file ? was.signatures : []).map(({ field }) => field));
  const fresh = now.signatures.filter(({ field }) => !known.has(field));
  const added = fresh.filter(({ kind }) => kind === "signature");
  if (added.length === 0) throw new DomainError("upload_unsigned");
  // A document time-stamp of the signer's own program behind its signature is welcome.
  if (added.length > 1) throw new DomainError("upload_not_ours", { finding: "pdf-signature-loose" });
  return added[0]!.field;
}
