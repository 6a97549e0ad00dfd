import { hexOf, sameBytes } from "../bytes.ts";
import { childrenOf, contentOf, DerCursor, DerFault, expectTag, rawOf, TAG, type Der } from "../der/read.ts";
import { oidOf, timeOf } from "../der/values.ts";
import { finding, type Finding } from "../finding.ts";
import { algorithmOf, isWithoutParameters } from "../suites/algorithm-identifier.ts";
import { digestByOid, SHA1, SHA256 } from "../suites/digest.ts";
import { suiteFor, type SignatureSuite } from "../suites/suite.ts";
import type { Certificate } from "../x509/certificate.ts";
import { CMS, PLAIN_DATA } from "./oids.ts";
import type { SignedData, SignerInfo } from "./parse-signed-data.ts";

/** What one signer's own mathematics says, before anybody asks whether its certificate is to be trusted. */
export interface CheckedSigner {
  readonly certificate?: Certificate;
  readonly suite?: SignatureSuite;
  /** Claimed by the signer. */
  readonly signingTime?: number;
  readonly findings: readonly Finding[];
}

function certificateFor(signer: SignerInfo, certificates: readonly Certificate[]): Certificate | undefined {
  const id = signer.issuerAndSerial;
  return certificates.find((each) =>
    id === undefined
      ? each.known.subjectKeyId === signer.subjectKeyId
      : each.serial === id.serial && sameBytes(each.issuer.der, id.issuer),
  );
}

/** The one value of a signed attribute. Attributes that come twice or with several values are refused: readers differ in which they take. */
function single(signer: SignerInfo, oid: string, name: string, findings: Finding[]): Der | undefined {
  const found = signer.signedAttributes.filter((each) => each.oid === oid);
  if (found.length > 1 || found.some(({ values }) => values.length !== 1))
    findings.push(finding("attribute-duplicate", { attribute: name }));
  return found[0]?.values[0];
}

/** Whether ESS signing-certificate (v1 or v2) names this certificate first. @throws DerFault. Source: RFC 5035, section 3. */
function namesCertificate(value: Der, version: 1 | 2, certificate: Certificate): boolean {
  const [list] = childrenOf(expectTag(value, TAG.sequence, "signing certificate"));
  const [first] = childrenOf(expectTag(list, TAG.sequence, "certificates"));
  const id = new DerCursor(expectTag(first, TAG.sequence, "certificate"), "certificate");
  const algorithm = version === 2 ? id.maybe(TAG.sequence) : undefined;
  const hash = contentOf(id.take(TAG.octetString, "hash"));
  const fallback = version === 1 ? SHA1 : SHA256;
  const digest = algorithm === undefined ? fallback : digestByOid(algorithmOf(algorithm).oid);
  if (digest === undefined || !sameBytes(hash, digest.digest(certificate.der))) return false;
  const issuerSerial = id.maybe(TAG.sequence);
  if (issuerSerial === undefined) return true;
  const names = new DerCursor(issuerSerial, "issuer and serial number");
  const [general] = childrenOf(names.take(TAG.sequence, "issuer"));
  const serial = names.take(TAG.integer, "serial number");
  const issuer = general === undefined ? undefined : childrenOf(general)[0];
  return (
    issuer !== undefined &&
    sameBytes(rawOf(issuer), certificate.issuer.der) &&
    hexOf(contentOf(serial)) === certificate.serial
  );
}

function checkAttributes(
  data: SignedData,
  signer: SignerInfo,
  content: Uint8Array,
  suite: SignatureSuite,
  certificate: Certificate,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { oid } of signer.signedAttributes) {
    if (seen.has(oid)) findings.push(finding("attribute-duplicate", { attribute: oid }));
    seen.add(oid);
  }
  if (!signer.attributesInOrder) findings.push(finding("attributes-not-der"));
  const type = single(signer, CMS.contentType, "content-type", findings);
  if (type === undefined) findings.push(finding("attribute-missing", { attribute: "content-type" }));
  else if (oidOf(type) !== data.contentType)
    findings.push(finding("content-type-differs", { expected: data.contentType, found: oidOf(type) }));
  const digest = single(signer, CMS.messageDigest, "message-digest", findings);
  if (digest === undefined) findings.push(finding("attribute-missing", { attribute: "message-digest" }));
  else if (!sameBytes(contentOf(expectTag(digest, TAG.octetString, "message digest")), suite.digest.digest(content)))
    findings.push(finding("digest-differs"));
  const v2 = single(signer, CMS.signingCertificateV2, "signing-certificate-v2", findings);
  const v1 = single(signer, CMS.signingCertificate, "signing-certificate", findings);
  if (v2 === undefined && v1 === undefined) findings.push(finding("signing-certificate-missing"));
  if (
    (v2 !== undefined && !namesCertificate(v2, 2, certificate)) ||
    (v1 !== undefined && !namesCertificate(v1, 1, certificate))
  )
    findings.push(finding("signer-certificate-differs"));
  return findings;
}

function claimedTime(signer: SignerInfo): number | undefined {
  const value = signer.signedAttributes.find(({ oid }) => oid === CMS.signingTime)?.values[0];
  return value === undefined ? undefined : timeOf(value);
}

/**
 * Checks one signer of a CMS SignedData over `content`: its certificate is there and named, algorithms agree, the digest is the
 * content's, the signature holds. Never throws on hostile bytes. Source: RFC 5652, section 5.6; RFC 5035; RFC 5652, section 11.
 */
export function checkSigner(
  data: SignedData,
  signer: SignerInfo,
  content: Uint8Array,
  certificates: readonly Certificate[],
): CheckedSigner {
  const certificate = certificateFor(signer, certificates);
  if (certificate === undefined) {
    const serial = signer.issuerAndSerial?.serial ?? signer.subjectKeyId ?? "";
    return { findings: [finding("signer-certificate-missing", { serial })] };
  }
  try {
    return checkWith(certificate, data, signer, content);
  } catch (fault) {
    if (!(fault instanceof DerFault)) throw fault;
    return { certificate, findings: [finding("attribute-invalid", { attribute: fault.message })] };
  }
}

function checkWith(certificate: Certificate, data: SignedData, signer: SignerInfo, content: Uint8Array): CheckedSigner {
  const signingTime = claimedTime(signer);
  const known = { certificate, ...(signingTime === undefined ? {} : { signingTime }) };
  const suite = suiteFor(signer.signatureAlgorithm, certificate.publicKey, signer.digestAlgorithm.oid);
  if ("code" in suite) return { ...known, findings: [suite] };
  const findings: Finding[] = [];
  if (signer.version !== (signer.issuerAndSerial === undefined ? 3 : 1))
    findings.push(finding("cms-unreadable", { reason: `signer's version ${signer.version}` }));
  for (const algorithm of [...data.digestAlgorithms, signer.digestAlgorithm])
    if (!isWithoutParameters(algorithm)) findings.push(finding("algorithm-parameters", { algorithm: algorithm.oid }));
  if (!data.digestAlgorithms.some(({ oid }) => oid === signer.digestAlgorithm.oid))
    findings.push(finding("cms-digest-list-incomplete", { algorithm: suite.digest.name }));
  if (signer.signedBytes === undefined) {
    // A set of attributes passed off as the content would make an older signature say something else.
    if (!PLAIN_DATA.has(data.contentType) || content[0] === TAG.set)
      findings.push(finding("attribute-missing", { attribute: "content-type" }));
    findings.push(finding("signing-certificate-missing"));
  } else findings.push(...checkAttributes(data, signer, content, suite, certificate));
  const holds = suite.verify(signer.signedBytes ?? content, signer.signature);
  findings.push(
    holds
      ? finding("signature-valid", { algorithm: suite.name, digest: suite.digest.name })
      : finding(signer.signedBytes === undefined ? "digest-differs" : "signature-wrong"),
  );
  return { ...known, suite, findings };
}
