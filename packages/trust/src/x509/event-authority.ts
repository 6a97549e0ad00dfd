import { bytesOfHex, joinBytes } from "../bytes.ts";
import { childrenOf, contentOf, context, DerFault, readDer } from "../der/read.ts";
import { bitStringOf } from "../der/values.ts";
import {
  bitString,
  boolean,
  derOf,
  explicit,
  integer,
  octetString,
  oid,
  sequence,
  time,
  unsigned,
  utf8String,
} from "../der/write.ts";
import { looseTextOf, utf8 } from "../text.ts";
import { SHA1 } from "../suites/digest.ts";
import { derOfAlgorithm } from "../suites/algorithm-identifier.ts";
import { SIGNING, type SigningAlgorithm } from "../suites/suite.ts";
import { certificateOf, type Certificate } from "./certificate.ts";
import { EXTENSION, PURPOSE } from "./extensions.ts";
import { derOfName, NAME_OID } from "./name.ts";

/* Under the arc of UUIDs (ITU-T X.667): anyone may make such an identifier, and nobody else has this one. */
const ARC = "2.25.93794491897253644711502777705181858080";
/** Policy that marks a certificate whose holder the organiser of an event knows, and no state or public authority. */
export const EVENT_AUTHORITY_POLICY = `${ARC}.1`;
/** Extension that names the event, UTF-8. Not critical: other software shows it or ignores it. */
export const EVENT_EXTENSION = `${ARC}.2`;

/** Signs the bytes that are to be signed; a key in a file, a token, a browser or a remote service stands behind it. */
export type Sign = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The event that an event authority's certificate names; "" for another certificate, or one whose name cannot be read. */
export function eventOf(certificate: Certificate): string {
  const extension = certificate.extensions.find((each) => each.oid === EVENT_EXTENSION);
  if (extension === undefined) return "";
  try {
    return looseTextOf(contentOf(readDer(extension.value)));
  } catch (fault) {
    if (fault instanceof DerFault) return "";
    throw fault;
  }
}

interface CertificateContent {
  /** Lower-case hexadecimal of 1 to 20 octets. From the caller, so that nothing here draws numbers. */
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  readonly extensions: readonly Uint8Array[];
}

export const extension = (id: string, critical: boolean, value: Uint8Array): Uint8Array =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));

/** Key identifier as RFC 5280 section 4.2.1.2 makes it: SHA-1 of the key's bits; a label, not a protection. */
const keyIdOf = (spki: Uint8Array): Uint8Array => SHA1.digest(bitStringOf(childrenOf(readDer(spki))[1]!));

/** A certificate with the given content, signed by `sign` with `algorithm`. Rejects as `sign` does. */
export async function signCertificate(
  content: CertificateContent,
  algorithm: SigningAlgorithm,
  sign: Sign,
): Promise<Certificate> {
  const identifier = derOfAlgorithm(algorithm.signature);
  const tbs = sequence(
    explicit(0, integer(2)),
    unsigned(bytesOfHex(content.serial)),
    identifier,
    content.issuer,
    sequence(time(content.notBefore), time(content.notAfter)),
    content.subject,
    content.spki,
    explicit(3, sequence(...content.extensions)),
  );
  return certificateOf(sequence(tbs, identifier, bitString(await sign(tbs))));
}

export interface EventAuthority {
  readonly certificate: Certificate;
  readonly algorithm: SigningAlgorithm;
  readonly sign: Sign;
}

const eventExtensions = (event: string): Uint8Array[] => [
  extension(EXTENSION.policies, false, sequence(sequence(oid(EVENT_AUTHORITY_POLICY)))),
  extension(EVENT_EXTENSION, false, utf8String(event)),
];

/**
 * The root of an event's own authority: may issue for participants and nothing below them. `event` is a short name for people;
 * the subject says in words that it is an event's authority. Times in milliseconds, `serial` 1 to 20 octets in hexadecimal.
 */
export async function makeEventAuthority(
  facts: {
    readonly event: string;
    readonly serial: string;
    readonly notBefore: number;
    readonly notAfter: number;
    readonly spki: Uint8Array;
  },
  sign: Sign,
  algorithm: SigningAlgorithm = SIGNING.ecdsaSha256,
): Promise<EventAuthority> {
  const name = derOfName([
    { oid: NAME_OID.organisation, value: facts.event },
    { oid: NAME_OID.commonName, value: "Event authority (identities stated by the organiser)" },
  ]);
  const keyUsage = bitString(Uint8Array.of(0b00000110), 1);
  const content = {
    ...facts,
    issuer: name,
    subject: name,
    extensions: [
      extension(EXTENSION.basicConstraints, true, sequence(boolean(true), integer(0))),
      extension(EXTENSION.keyUsage, true, keyUsage),
      extension(EXTENSION.subjectKeyId, false, octetString(keyIdOf(facts.spki))),
      ...eventExtensions(facts.event),
    ],
  };
  return { certificate: await signCertificate(content, algorithm, sign), algorithm, sign };
}

/** One distribution point by its address. Source: RFC 5280, section 4.2.1.13. */
const listPoint = (address: string): Uint8Array =>
  sequence(sequence(explicit(0, explicit(0, derOf(context(6, true), utf8(address))))));

/**
 * A participant's certificate for a public key made elsewhere, such as in a browser; marked as the event authority's. Possession of the
 * secret key is for the caller to check. Names are as the participant's registration has them.
 */
export function issueParticipantCertificate(
  authority: EventAuthority,
  holder: {
    readonly serial: string;
    readonly notBefore: number;
    readonly notAfter: number;
    readonly spki: Uint8Array;
    readonly name: string;
    readonly organisation?: string;
    /** Two letters, ISO 3166. */
    readonly country?: string;
    /** Where the authority's revocation list is to be had. */
    readonly revocationList?: string;
  },
): Promise<Certificate> {
  const { certificate } = authority;
  const part = (id: string, value: string | undefined) =>
    value === undefined || value === "" ? [] : [{ oid: id, value }];
  const subject = derOfName([
    ...part(NAME_OID.country, holder.country),
    ...part(NAME_OID.organisation, holder.organisation),
    { oid: NAME_OID.unit, value: "Identity stated by the event's organiser" },
    { oid: NAME_OID.commonName, value: holder.name },
  ]);
  const content = {
    ...holder,
    issuer: certificate.subject.der,
    subject,
    extensions: [
      extension(EXTENSION.basicConstraints, true, sequence()),
      extension(EXTENSION.keyUsage, true, bitString(Uint8Array.of(0b11000000), 6)),
      extension(
        EXTENSION.extendedKeyUsage,
        false,
        sequence(oid(PURPOSE.documentSigning), oid(PURPOSE.emailProtection)),
      ),
      extension(EXTENSION.subjectKeyId, false, octetString(keyIdOf(holder.spki))),
      extension(
        EXTENSION.authorityKeyId,
        false,
        sequence(joinBytes(Uint8Array.of(0x80, 20), keyIdOf(certificate.publicKey.spki))),
      ),
      ...(holder.revocationList === undefined
        ? []
        : [extension(EXTENSION.crlPoints, false, listPoint(holder.revocationList))]),
      ...eventExtensions(eventOf(certificate)),
    ],
  };
  return signCertificate(content, authority.algorithm, authority.sign);
}
