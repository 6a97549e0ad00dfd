import { hexOf } from "../bytes.ts";
import {
  childrenOf,
  contentOf,
  context,
  DerCursor,
  DerFault,
  elementAt,
  expectTag,
  rawOf,
  TAG,
  type Der,
} from "../der/read.ts";
import { octetsOf, oidOf, smallIntegerOf } from "../der/values.ts";
import { derOf } from "../der/write.ts";
import { algorithmOf, type AlgorithmIdentifier } from "../suites/algorithm-identifier.ts";
import { certificateOf, type Certificate } from "../x509/certificate.ts";
import { PLAIN_DATA, SIGNED_DATA } from "./oids.ts";

export interface Attribute {
  readonly oid: string;
  readonly values: readonly Der[];
}

/** One SignerInfo, read but not judged. */
export interface SignerInfo {
  readonly version: number;
  /** The certificate by issuer and serial number, or by key identifier. */
  readonly issuerAndSerial?: { readonly issuer: Uint8Array; readonly serial: string };
  readonly subjectKeyId?: string;
  readonly digestAlgorithm: AlgorithmIdentifier;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly signedAttributes: readonly Attribute[];
  /** What was signed where there are signed attributes: them as SET OF, byte by byte as they stood. */
  readonly signedBytes?: Uint8Array;
  /** The attributes are in the order and form DER demands. */
  readonly attributesInOrder: boolean;
  readonly unsignedAttributes: readonly Attribute[];
}

export interface SignedData {
  readonly version: number;
  /** What the version has to be by what the structure holds (RFC 5652, section 5.1). */
  readonly expectedVersion: 1 | 3 | 4 | 5;
  readonly contentType: string;
  /** Absent where detached. */
  readonly content?: Uint8Array;
  readonly digestAlgorithms: readonly AlgorithmIdentifier[];
  readonly certificates: readonly Certificate[];
  /** Certificates that could not be read: one producer's odd certificate must not hide the signer's. */
  readonly unreadableCertificates: number;
  readonly crls: readonly Uint8Array[];
  readonly signers: readonly SignerInfo[];
  /** Some lengths were left open: BER. */
  readonly indefinite: boolean;
  /** Octets from the start that belong to the structure. */
  readonly length: number;
}

function attributesOf(element: Der): Attribute[] {
  return childrenOf(element).map((each) => {
    const parts = new DerCursor(expectTag(each, TAG.sequence, "attribute"), "attribute");
    const oid = oidOf(parts.take(TAG.oid, "identifier"));
    const values = childrenOf(parts.take(TAG.set, "values"));
    parts.end();
    return { oid, values };
  });
}

function sorted(element: Der): boolean {
  const parts = childrenOf(element).map((part) => hexOf(rawOf(part)));
  return parts.every((part, i) => i === 0 || parts[i - 1]! <= part);
}

function signerOf(element: Der): SignerInfo {
  const parts = new DerCursor(expectTag(element, TAG.sequence, "signer"), "signer", true);
  const version = smallIntegerOf(parts.take(TAG.integer, "version"));
  const keyId = parts.maybe(context(0, true));
  let issuerAndSerial: SignerInfo["issuerAndSerial"];
  if (keyId === undefined) {
    const id = new DerCursor(parts.take(TAG.sequence, "identifier"), "signer's certificate");
    const issuer = rawOf(id.take(TAG.sequence, "issuer"));
    issuerAndSerial = { issuer, serial: hexOf(contentOf(id.take(TAG.integer, "serial number"))) };
    id.end();
  }
  const digestAlgorithm = algorithmOf(parts.take(TAG.sequence, "digest algorithm"));
  const signed = parts.maybe(context(0));
  const signatureAlgorithm = algorithmOf(parts.take(TAG.sequence, "signature algorithm"));
  const signature = octetsOf(parts.any("signature"));
  const unsigned = parts.maybe(context(1));
  parts.end();
  return {
    version,
    ...(issuerAndSerial === undefined ? {} : { issuerAndSerial }),
    ...(keyId === undefined ? {} : { subjectKeyId: hexOf(contentOf(keyId)) }),
    digestAlgorithm,
    signatureAlgorithm,
    signature,
    signedAttributes: signed === undefined ? [] : attributesOf(signed),
    // Signed as SET OF, carried under a tag of its own (RFC 5652, section 5.4).
    ...(signed === undefined ? {} : { signedBytes: derOf(TAG.set, contentOf(signed)) }),
    attributesInOrder: signed === undefined || sorted(signed),
    unsignedAttributes: unsigned === undefined ? [] : attributesOf(unsigned),
  };
}

function certificatesOf(set: Der | undefined): { certificates: Certificate[]; unreadableCertificates: number } {
  const certificates: Certificate[] = [];
  let unreadableCertificates = 0;
  for (const each of set === undefined ? [] : childrenOf(set, true)) {
    try {
      certificates.push(certificateOf(rawOf(each)));
    } catch (fault) {
      if (!(fault instanceof DerFault)) throw fault;
      unreadableCertificates++;
    }
  }
  return { certificates, unreadableCertificates };
}

/** A choice of newer kinds, told by its tag: 3 other certificates, 2 attribute certificates, 1 their first version. */
function newestKind(set: Der | undefined): number {
  const kinds = (set === undefined ? [] : childrenOf(set, true)).map(({ tag }) =>
    tag === TAG.sequence ? 0 : tag & 0x1f,
  );
  return Math.max(0, ...kinds);
}

function expectedVersion(
  contentType: string,
  signers: readonly SignerInfo[],
  certificates: Der | undefined,
  crls: Der | undefined,
): SignedData["expectedVersion"] {
  const kind = newestKind(certificates);
  if (kind === 3 || newestKind(crls) > 0) return 5;
  if (kind === 2) return 4;
  return kind === 1 || !PLAIN_DATA.has(contentType) || signers.some(({ version }) => version === 3) ? 3 : 1;
}

/**
 * A CMS SignedData inside its ContentInfo (RFC 5652, section 5.1). The outer structure may be BER; what is signed must be DER.
 * Octets behind the structure are allowed here: compare `length`. @throws DerFault for anything else.
 */
export function signedDataOf(bytes: Uint8Array): SignedData {
  const outer = elementAt(bytes, 0, bytes.length, true);
  const info = new DerCursor(expectTag(outer, TAG.sequence, "CMS"), "CMS", true);
  const type = oidOf(info.take(TAG.oid, "content type"));
  if (!SIGNED_DATA.has(type)) throw new DerFault(`CMS holds ${type}, no signatures`);
  const wrapper = info.take(context(0), "content");
  info.end();
  const [body, ...more] = childrenOf(wrapper, true);
  if (more.length > 0) throw new DerFault("CMS: more than one content");
  const parts = new DerCursor(expectTag(body, TAG.sequence, "SignedData"), "SignedData", true);
  const version = smallIntegerOf(parts.take(TAG.integer, "version"));
  const digestAlgorithms = childrenOf(parts.take(TAG.set, "digest algorithms"), true).map(algorithmOf);
  const inner = new DerCursor(parts.take(TAG.sequence, "content"), "content", true);
  const contentType = oidOf(inner.take(TAG.oid, "type"));
  const holder = inner.maybe(context(0));
  inner.end();
  const certificates = parts.maybe(context(0));
  const crls = parts.maybe(context(1));
  const signers = childrenOf(parts.take(TAG.set, "signers"), true);
  parts.end();
  if (signers.length > 64) throw new DerFault("more than 64 signers");
  const read = signers.map(signerOf);
  const held = holder === undefined ? undefined : childrenOf(holder, true)[0];
  return {
    version,
    expectedVersion: expectedVersion(contentType, read, certificates, crls),
    contentType,
    ...(held === undefined ? {} : { content: octetsOf(held) }),
    digestAlgorithms,
    ...certificatesOf(certificates),
    crls: crls === undefined ? [] : childrenOf(crls, true).map(rawOf),
    signers: read,
    indefinite: outer.indefinite || body!.indefinite,
    length: outer.end,
  };
}
