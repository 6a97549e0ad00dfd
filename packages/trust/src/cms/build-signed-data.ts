import { bytesOfHex, joinBytes } from "../bytes.ts";
import {
  childrenOf,
  contentOf,
  context,
  DerCursor,
  DerFault,
  rawOf,
  readDer,
  TAG,
  type Der,
  onlyChildOf,
} from "../der/read.ts";
import { derOf, explicit, integer, octetString, oid, sequence, setOf, time } from "../der/write.ts";
import { derOfAlgorithm } from "../suites/algorithm-identifier.ts";
import { SHA256 } from "../suites/digest.ts";
import { signingAlgorithmFor, type SigningAlgorithm } from "../suites/suite.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { Sign } from "../x509/event-authority.ts";
import { CMS } from "./oids.ts";

export interface SignDataInput {
  /** What is signed; it stays outside the result. */
  readonly content: Uint8Array;
  readonly certificate: Certificate;
  /** Certificates above the signer's, carried along. */
  readonly chain?: readonly Certificate[];
  /** The key's natural algorithm unless given. */
  readonly algorithm?: SigningAlgorithm;
  /** Claimed time, milliseconds since 1970; left out where the document states it (PAdES). */
  readonly signingTime?: number;
  /** Signs the DER of the signed attributes; hashes by itself. */
  readonly sign: Sign;
}

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), setOf([value]));
const serialOf = (certificate: Certificate): Uint8Array => derOf(TAG.integer, bytesOfHex(certificate.serial));

/** ESS signing-certificate-v2 with the suite's own hash; SHA-256 is the default and then left out, as DER demands (RFC 5035). */
function signingCertificate(certificate: Certificate, { digest }: SigningAlgorithm): Uint8Array {
  const issuerSerial = sequence(sequence(explicit(4, certificate.issuer.der)), serialOf(certificate));
  const algorithm = digest.oid === SHA256.oid ? [] : [sequence(oid(digest.oid))];
  return sequence(sequence(sequence(...algorithm, octetString(digest.digest(certificate.der)), issuerSerial)));
}

/**
 * A detached CAdES-BES signature: content-type, message-digest, signing-certificate-v2 and, where given, signing-time are signed.
 * Source: RFC 5652, section 5; ETSI EN 319 122-1. Rejects as `sign` does. @throws RangeError for a key no suite signs with.
 */
export async function buildSignedData(input: SignDataInput): Promise<Uint8Array<ArrayBuffer>> {
  const { certificate, content } = input;
  const algorithm = input.algorithm ?? signingAlgorithmFor(certificate.publicKey);
  if (algorithm === undefined) throw new RangeError(`no signature algorithm for ${certificate.publicKey.name}`);
  const digest = sequence(oid(algorithm.digest.oid));
  const attributes = setOf([
    attribute(CMS.contentType, oid(CMS.data)),
    attribute(CMS.messageDigest, octetString(algorithm.digest.digest(content))),
    attribute(CMS.signingCertificateV2, signingCertificate(certificate, algorithm)),
    ...(input.signingTime === undefined ? [] : [attribute(CMS.signingTime, time(input.signingTime))]),
  ]);
  const signature = await input.sign(attributes);
  const signer = sequence(
    integer(1),
    sequence(certificate.issuer.der, serialOf(certificate)),
    digest,
    joinBytes(Uint8Array.of(context(0)), attributes.subarray(1)),
    derOfAlgorithm(algorithm.signature),
    octetString(signature),
  );
  const certificates = [certificate, ...(input.chain ?? [])].map(({ der }) => der);
  const signedData = sequence(
    integer(1),
    setOf([digest]),
    sequence(oid(CMS.data)),
    setOf(certificates, context(0)),
    setOf([signer]),
  );
  return sequence(oid(CMS.signedData), explicit(0, signedData));
}

interface Taken {
  readonly parts: readonly Der[];
  readonly signer: readonly Der[];
}

/** The parts of a DER SignedData with one signer. @throws DerFault for another. */
function taken(cms: Uint8Array): Taken {
  const info = new DerCursor(readDer(cms), "CMS");
  info.take(TAG.oid, "type");
  const parts = childrenOf(onlyChildOf(info.take(context(0), "content")));
  const [signer, ...more] = childrenOf(parts.at(-1)!);
  if (signer === undefined || more.length > 0) throw new DerFault("CMS with one signer expected");
  return { parts, signer: childrenOf(signer) };
}

/** The octets a time-stamp for this signature covers: the signature value. @throws DerFault for CMS not built here. */
export function signatureValueOf(cms: Uint8Array): Uint8Array {
  const value = taken(cms).signer.find(({ tag }) => tag === TAG.octetString);
  if (value === undefined) throw new DerFault("CMS without signature value");
  return contentOf(value);
}

/**
 * The same signature with a time-stamp token among its unsigned attributes: CAdES-T. What was signed stays byte-identical.
 * Source: RFC 3161, appendix A. @throws DerFault for CMS not built here.
 */
export function withTimestamp(cms: Uint8Array, token: Uint8Array): Uint8Array<ArrayBuffer> {
  const { parts, signer } = taken(cms);
  const kept = signer.filter(({ tag }) => tag !== context(1)).map(rawOf);
  const others = signer.filter(({ tag }) => tag === context(1)).flatMap((each) => childrenOf(each).map(rawOf));
  const unsigned = setOf([...others, attribute(CMS.timestampToken, token)], context(1));
  const signers = setOf([sequence(...kept, unsigned)]);
  return sequence(oid(CMS.signedData), explicit(0, sequence(...parts.slice(0, -1).map(rawOf), signers)));
}
