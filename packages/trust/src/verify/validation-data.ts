import { sameBytes } from "../bytes.ts";
import { checkCarried } from "../cms/check-uncovered.ts";
import { signedDataOf } from "../cms/parse-signed-data.ts";
import { finding, type Finding } from "../finding.ts";
import type { PdfFile } from "../pdf/file.ts";
import { decoded } from "../pdf/inflate.ts";
import type { PdfSignature } from "../pdf/signatures.ts";
import { PdfStream } from "../pdf/values.ts";
import { suiteFor } from "../suites/suite.ts";
import { readCertificate, reading, type Certificate } from "../x509/certificate.ts";
import { crlOf, type Crl } from "../x509/crl.ts";
import type { RevocationData } from "../x509/revocation.ts";

export interface ValidationData {
  readonly certificates: readonly Certificate[];
  readonly revocation: RevocationData;
  readonly findings: readonly Finding[];
}

/**
 * Certificates, lists and answers the file keeps for later (ETSI EN 319 142-1, 5.4.2). Hints: they complete chains, they found no trust. No
 * signature need cover them, so what was bent among them is said. Never throws on hostile bytes.
 */
export function validationDataOf(
  file: PdfFile,
  signatures: readonly PdfSignature[],
  roots: readonly Certificate[],
): ValidationData {
  const findings: Finding[] = [];
  const store = file.dict(file.root().get("DSS"));
  const streams = (key: string): Uint8Array[] =>
    file.list(store?.get(key)).flatMap((item) => {
      const stream = file.resolve(item);
      if (stream instanceof PdfStream) return [decoded(stream)];
      findings.push(finding("pdf-validation-data", { kind: key }));
      return [];
    });
  const read = <T>(ders: readonly Uint8Array[], reader: (der: Uint8Array) => { ok: true; value: T } | { ok: false }) =>
    ders.flatMap((der) => {
      const result = reader(der);
      return result.ok ? [result.value] : [];
    });
  const [certs, crls, ocsp] = [streams("Certs"), streams("CRLs"), streams("OCSPs")];
  const certificates = read(certs, readCertificate);
  if (certificates.length < certs.length)
    findings.push(finding("certificates-unreadable", { count: certs.length - certificates.length }));
  const others = [...roots, ...signatures.flatMap(certificatesIn)];
  findings.push(...checkCarried(certificates, others));
  for (const crl of read(crls, (der) => reading("revocation-unusable", () => crlOf(der))))
    if (isBent(crl, [...certificates, ...others])) findings.push(finding("pdf-validation-data", { kind: "CRLs" }));
  return { certificates, revocation: { crls, ocsp }, findings };
}

function certificatesIn({ contents }: PdfSignature): readonly Certificate[] {
  const data = reading("cms-unreadable", () => signedDataOf(contents));
  return data.ok ? data.value.certificates : [];
}

/** Signed by none of those whose name it bears, or bearing the name of nobody here. */
function isBent(crl: Crl, issuers: readonly Certificate[]): boolean {
  const named = issuers.filter(({ subject }) => sameBytes(subject.der, crl.issuer));
  return !named.some((issuer) => {
    const verified = reading("revocation-unusable", () => {
      const suite = suiteFor(crl.algorithm, issuer.publicKey);
      return "code" in suite || suite.verify(crl.tbs, crl.signature);
    });
    return verified.ok && verified.value;
  });
}
