import { bytesOfBase64, hexOf, base64Of, sameBytes } from "../bytes.ts";
import { context, contentOf, DerCursor, DerFault, rawOf, readDer, TAG, onlyChildOf } from "../der/read.ts";
import { bitStringOf, integerOf, timeOf } from "../der/values.ts";
import { finding, type Finding, type Reading } from "../finding.ts";
import { algorithmOf, type AlgorithmIdentifier } from "../suites/algorithm-identifier.ts";
import { latin1Of } from "../text.ts";
import { SHA256 } from "../suites/digest.ts";
import { publicKeyOf, type PublicKey } from "../suites/public-key.ts";
import { extensionsOf, knownExtensionsOf, type Extension, type KnownExtensions } from "./extensions.ts";
import { nameOf, type DistinguishedName } from "./name.ts";

/** An X.509 certificate, read but not judged. Times are milliseconds since 1970. */
export interface Certificate {
  readonly der: Uint8Array;
  /** The part that is signed, as it stood. */
  readonly tbs: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly serial: string;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: PublicKey;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly extensions: readonly Extension[];
  readonly known: KnownExtensions;
  /** SHA-256 of `der`, lower-case hexadecimal. */
  readonly fingerprint: string;
}

const LARGEST = 1 << 20;

/** @throws DerFault for bytes that are no certificate of RFC 5280. */
export function certificateOf(der: Uint8Array): Certificate {
  if (der.length > LARGEST) throw new DerFault("certificate larger than 1 MiB");
  const outer = new DerCursor(readDer(der), "certificate");
  const tbsElement = outer.take(TAG.sequence, "signed part");
  const outerAlgorithm = outer.take(TAG.sequence, "algorithm");
  const signature = bitStringOf(outer.take(TAG.bitString, "signature"));
  outer.end();
  const tbs = new DerCursor(tbsElement, "certificate");
  tbs.maybe(context(0));
  const serial = tbs.take(TAG.integer, "serial number");
  integerOf(serial);
  const innerAlgorithm = tbs.take(TAG.sequence, "algorithm");
  if (!sameBytes(rawOf(innerAlgorithm), rawOf(outerAlgorithm))) throw new DerFault("two algorithms in one certificate");
  const issuer = nameOf(tbs.take(TAG.sequence, "issuer"));
  const validity = new DerCursor(tbs.take(TAG.sequence, "validity"), "validity");
  const notBefore = timeOf(validity.any("start"));
  const notAfter = timeOf(validity.any("end"));
  validity.end();
  const subject = nameOf(tbs.take(TAG.sequence, "subject"));
  const publicKey = publicKeyOf(tbs.take(TAG.sequence, "public key"));
  tbs.maybe(context(1, true));
  tbs.maybe(context(2, true));
  const list = tbs.maybe(context(3));
  tbs.end();
  const extensions = list === undefined ? [] : extensionsOf(onlyChildOf(list));
  return {
    der,
    tbs: rawOf(tbsElement),
    serial: hexOf(contentOf(serial)),
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKey,
    signatureAlgorithm: algorithmOf(outerAlgorithm),
    signature,
    extensions,
    known: knownExtensionsOf(extensions),
    fingerprint: hexOf(SHA256.digest(der)),
  };
}

/** Runs a reader and turns what it refuses into a finding. Faults of the program itself pass on. */
export function reading<T>(
  code:
    "certificate-unreadable" | "cms-unreadable" | "timestamp-unreadable" | "store-unreadable" | "revocation-unusable",
  read: () => T,
): Reading<T> {
  try {
    return { ok: true, value: read() };
  } catch (fault) {
    if (!(fault instanceof DerFault)) throw fault;
    return { ok: false, findings: [finding(code, { reason: fault.message })] };
  }
}

/** One certificate in DER. */
export function readCertificate(der: Uint8Array): Reading<Certificate> {
  return reading("certificate-unreadable", () => certificateOf(der));
}

const PEM = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]*)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** All certificates of a file: PEM blocks, or one certificate in DER. Unreadable ones become findings, the rest are given. */
export function readCertificates(file: Uint8Array): { certificates: Certificate[]; findings: Finding[] } {
  const text = file[0] === 0x30 ? "" : latin1Of(file);
  const blocks =
    file[0] === 0x30 ? [file] : [...text.matchAll(PEM)].map((match) => bytesOfBase64(match[1]!) ?? new Uint8Array());
  const read = blocks.map(readCertificate);
  return {
    certificates: read.flatMap((each) => (each.ok ? [each.value] : [])),
    findings: [
      ...read.flatMap((each) => (each.ok ? [] : each.findings)),
      ...(blocks.length === 0 ? [finding("certificate-unreadable", { reason: "no certificate in the file" })] : []),
    ],
  };
}

/** PEM block of a certificate, lines of 64 characters. */
export function pemOf(der: Uint8Array, label = "CERTIFICATE"): string {
  const lines = base64Of(der).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
