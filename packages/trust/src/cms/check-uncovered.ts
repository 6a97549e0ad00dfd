import { sameBytes } from "../bytes.ts";
import { DerFault } from "../der/read.ts";
import { finding, type Finding } from "../finding.ts";
import { suiteFor } from "../suites/suite.ts";
import type { Certificate } from "../x509/certificate.ts";
import { CMS } from "./oids.ts";
import type { SignedData, SignerInfo } from "./parse-signed-data.ts";

/* Unsigned attributes of CMS, RFC 3161, CAdES (RFC 5126, ETSI EN 319 122-1) and of a time-stamp that came before them. */
const UNSIGNED_ATTRIBUTES: ReadonlySet<string> = new Set([
  CMS.timestampToken,
  "1.2.840.113549.1.9.6",
  ...[21, 22, 23, 24, 25, 26, 27, 48].map((n) => `1.2.840.113549.1.9.16.2.${n}`),
  "0.4.0.1733.2.4",
  "0.4.0.1733.2.5",
  "0.4.0.19122.1.2",
  "0.4.0.19122.1.3",
  "1.3.6.1.4.1.311.3.3.1",
]);

/** The version, which no signature covers, is the one that follows from what the structure holds. */
export function checkVersion(data: SignedData): Finding[] {
  return data.version === data.expectedVersion
    ? []
    : [finding("cms-unreadable", { reason: `version ${data.version}` })];
}

/** Attributes that no signature covers and no standard knows: somebody added or bent them. */
export function checkUnsignedAttributes(signer: SignerInfo): Finding[] {
  return signer.unsignedAttributes
    .filter(({ oid }) => !UNSIGNED_ATTRIBUTES.has(oid))
    .map(({ oid }) => finding("attribute-unknown", { attribute: oid }));
}

/**
 * Certificates that a signature or a file carries beside `others`, which are those of the chains and the trusted ones. Nothing signed
 * covers them, so each must hold by itself: under the key of its issuer where that is at hand, and never as another text of a certificate
 * that is. One of an issuer nobody knows is only named. O(carried × others) comparisons, a signature check each.
 */
export function checkCarried(carried: readonly Certificate[], others: readonly Certificate[]): Finding[] {
  const all = [...carried, ...others];
  return carried
    .filter((each) => !others.some((other) => sameBytes(other.der, each.der)))
    .flatMap((each) => {
      const subject = each.subject.text;
      const verdicts = all.filter((other) => sameBytes(other.subject.der, each.issuer.der)).map(verdictOn(each));
      if (verdicts.includes("holds")) return [];
      const copied = others.some((other) => other.serial === each.serial && isOfOneKey(other, each));
      if (verdicts.includes("wrong") || copied) return [finding("certificate-altered", { subject })];
      return [finding("certificate-unrelated", { subject })];
    });
}

/** A hash of old roots, no longer computed here, is held against nobody; a key of a kind not known here says nothing. */
const verdictOn =
  (certificate: Certificate) =>
  (issuer: Certificate): "holds" | "wrong" | "unknown" => {
    try {
      const suite = suiteFor(certificate.signatureAlgorithm, issuer.publicKey);
      if ("code" in suite) return suite.code === "digest-algorithm-weak" ? "holds" : "unknown";
      return suite.verify(certificate.tbs, certificate.signature) ? "holds" : "wrong";
    } catch (fault) {
      if (fault instanceof DerFault) return "wrong";
      throw fault;
    }
  };

function isOfOneKey(a: Certificate, b: Certificate): boolean {
  return sameBytes(a.subject.der, b.subject.der) || sameBytes(a.publicKey.spki, b.publicKey.spki);
}
