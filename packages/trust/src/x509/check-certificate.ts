import { sameBytes, hexOf } from "../bytes.ts";
import { childrenOf, DerFault, readDer, rawOf } from "../der/read.ts";
import { finding, type Finding } from "../finding.ts";
import { suiteFor } from "../suites/suite.ts";
import type { Certificate } from "./certificate.ts";
import { EXTENSION, KEY_USAGE, PURPOSE } from "./extensions.ts";

/** What the certificate at the start of a chain is used for. */
export type Use = "signing" | "time-stamping" | "ocsp-signing" | "event-authority";

const UNDERSTOOD: ReadonlySet<string> = new Set([
  EXTENSION.basicConstraints,
  EXTENSION.keyUsage,
  EXTENSION.extendedKeyUsage,
  EXTENSION.subjectAltName,
  EXTENSION.policies,
  EXTENSION.nameConstraints,
  EXTENSION.authorityKeyId,
  EXTENSION.subjectKeyId,
  EXTENSION.crlPoints,
]);
/* Purposes that exclude the signing of documents when nothing else stands beside them. */
const OTHER_PURPOSES: ReadonlySet<string> = new Set([
  PURPOSE.serverAuth,
  PURPOSE.clientAuth,
  PURPOSE.codeSigning,
  PURPOSE.timeStamping,
  PURPOSE.ocspSigning,
]);

const stamp = (ms: number): string => new Date(ms).toISOString();

export const isSelfIssued = (certificate: Certificate): boolean =>
  sameBytes(certificate.subject.der, certificate.issuer.der);

/** Findings of a certificate by itself at a time: validity and critical extensions that are not understood. */
export function checkAlone(certificate: Certificate, at: number): Finding[] {
  const subject = certificate.subject.text;
  const findings: Finding[] = [];
  if (at < certificate.notBefore)
    findings.push(
      finding("certificate-not-yet-valid", { subject, notBefore: stamp(certificate.notBefore), at: stamp(at) }),
    );
  if (at > certificate.notAfter)
    findings.push(finding("certificate-expired", { subject, notAfter: stamp(certificate.notAfter), at: stamp(at) }));
  for (const { oid, critical } of certificate.extensions)
    if (
      critical &&
      (!UNDERSTOOD.has(oid) || (oid === EXTENSION.nameConstraints && certificate.known.nameConstraints?.other))
    )
      findings.push(finding("certificate-critical-unknown", { subject, oid }));
  return findings;
}

/** Findings about the use of the first certificate. Source: RFC 5280, sections 4.2.1.3 and 4.2.1.12; RFC 3161, section 2.3. */
export function checkUse(certificate: Certificate, use: Use): Finding[] {
  const subject = certificate.subject.text;
  const { keyUsage, purposes } = certificate.known;
  if (use === "time-stamping")
    return purposes?.critical === true && purposes.oids.length === 1 && purposes.oids[0] === PURPOSE.timeStamping
      ? []
      : [finding("timestamp-authority-wrong-use", { subject })];
  const wrong = finding("certificate-wrong-use", { subject, use });
  if (use === "ocsp-signing") return purposes?.oids.includes(PURPOSE.ocspSigning) === true ? [] : [wrong];
  const allowed =
    keyUsage === undefined || keyUsage.has(KEY_USAGE.digitalSignature) || keyUsage.has(KEY_USAGE.nonRepudiation);
  const elsewhere = purposes !== undefined && purposes.oids.every((oid) => OTHER_PURPOSES.has(oid));
  return allowed && !elsewhere ? [] : [wrong];
}

const partsOf = (name: Uint8Array): string[] => childrenOf(readDer(name)).map((part) => hexOf(rawOf(part)));
const within = (name: Uint8Array, tree: Uint8Array): boolean => {
  const parts = partsOf(name);
  return partsOf(tree).every((part, i) => parts[i] === part);
};

/** Findings about a certificate as the issuer of what stands `below` it, nearest last. Source: RFC 5280, section 6.1.4. */
export function checkAsIssuer(issuer: Certificate, below: readonly Certificate[]): Finding[] {
  const subject = issuer.subject.text;
  const { authority, keyUsage, nameConstraints } = issuer.known;
  const findings: Finding[] = [];
  if (authority?.isAuthority !== true || keyUsage?.has(KEY_USAGE.certSign) === false)
    findings.push(finding("certificate-not-authority", { subject }));
  const between = below.slice(1).filter((each) => !isSelfIssued(each)).length;
  if (authority?.pathLength !== undefined && between > authority.pathLength)
    findings.push(finding("certificate-path-too-long", { subject, limit: authority.pathLength }));
  for (const each of below) {
    const { permitted = [], excluded = [] } = nameConstraints ?? {};
    const name = each.subject.der;
    if (
      (permitted.length > 0 && !permitted.some((tree) => within(name, tree))) ||
      excluded.some((tree) => within(name, tree))
    )
      findings.push(finding("certificate-name-forbidden", { subject, name: each.subject.text }));
  }
  return findings;
}

/** Findings about the issuer's signature under a certificate. */
export function checkSignature(certificate: Certificate, issuer: Certificate): Finding[] {
  const subject = certificate.subject.text;
  try {
    const suite = suiteFor(certificate.signatureAlgorithm, issuer.publicKey);
    if ("code" in suite)
      return [finding("certificate-algorithm-weak", { subject, algorithm: String(suite.params["algorithm"]) })];
    return suite.verify(certificate.tbs, certificate.signature)
      ? []
      : [finding("certificate-signature-wrong", { subject, issuer: issuer.subject.text })];
  } catch (fault) {
    if (!(fault instanceof DerFault)) throw fault;
    return [finding("certificate-signature-wrong", { subject, issuer: issuer.subject.text })];
  }
}
