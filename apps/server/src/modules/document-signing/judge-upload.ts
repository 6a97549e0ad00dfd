import { DomainError } from "@songhua/kernel";
import { inspectPdf, verifySignedData, signedBytes, type Certificate, type VerifyReport } from "@songhua/trust";
import type { FindingRow } from "../../platform/database/schema.ts";
import { addedField, judgeFile, type Judging } from "./judge.ts";

export interface JudgedUpload {
  readonly certificate: Certificate;
  readonly root: Certificate | undefined;
  readonly stampedAt: string | null;
  readonly findings: readonly FindingRow[];
  readonly report: VerifyReport;
}

/**
 * A file that a signer's own program signed, over a state of the document. It must add exactly one signature to that state, and hold.
 * @throws DomainError upload_not_ours, upload_unsigned, signature_wrong, certificate_…
 */
export function judgeUpload(state: Uint8Array, bytes: Uint8Array, judging: Judging): JudgedUpload {
  const field = addedField(state, bytes);
  const { findings, statement, report } = judgeFile(bytes, field, judging);
  const { certificate, certificates } = signerOf(bytes, field);
  if (!certificate) throw new DomainError("certificate_refused", { finding: "signer-certificate-missing" });
  return {
    certificate,
    root: certificates.find((one) => one.issuer.text === one.subject.text),
    stampedAt: statement.stampedAt === undefined ? null : new Date(statement.stampedAt).toISOString(),
    findings,
    report,
  };
}

function signerOf(
  bytes: Uint8Array,
  field: string,
): { certificate?: Certificate; certificates: readonly Certificate[] } {
  const inspection = inspectPdf(bytes);
  const signature = inspection.file && inspection.signatures.find((one) => one.field === field);
  if (!inspection.file || !signature) return { certificates: [] };
  const { signers } = verifySignedData(signature.contents, signedBytes(inspection.file, signature), {
    now: 0,
    roots: [],
    zeroPadded: true,
  });
  const [signer] = signers;
  return signer?.certificate ? { certificate: signer.certificate, certificates: signer.chain } : { certificates: [] };
}
