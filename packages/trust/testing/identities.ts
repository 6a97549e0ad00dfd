import {
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign as signWith,
  constants,
  type KeyObject,
} from "node:crypto";
import { boolean, bitString, integer, oid, sequence } from "../src/der/write.ts";
import { gostCurveByOid } from "../src/suites/gost-curves.ts";
import { pkcs8OfNational, signNational, spkiOfNational, type NationalKey } from "../src/suites/secret-key.ts";
import { SIGNING, type SigningAlgorithm } from "../src/suites/suite.ts";
import type { Certificate } from "../src/x509/certificate.ts";
import { extension, signCertificate, type Sign } from "../src/x509/event-authority.ts";
import { EXTENSION, PURPOSE } from "../src/x509/extensions.ts";
import { derOfName, NAME_OID } from "../src/x509/name.ts";

export const KINDS = ["rsa", "rsa-pss", "ec", "ec384", "ed25519", "sm2", "gost256", "gost512"] as const;
export type Kind = (typeof KINDS)[number];

/** The moment tests happen at, and a day in milliseconds. */
export const NOW = Date.UTC(2023, 5, 14, 8);
export const DAY = 86_400_000;

export interface Key {
  readonly kind: Kind;
  readonly spki: Uint8Array;
  readonly pkcs8: Uint8Array;
  readonly algorithm: SigningAlgorithm;
  readonly sign: Sign;
}

export interface Identity extends Key {
  readonly certificate: Certificate;
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const ALGORITHMS: Readonly<Record<Kind, SigningAlgorithm>> = {
  rsa: SIGNING.rsaSha256,
  "rsa-pss": SIGNING.rsaPssSha256,
  ec: SIGNING.ecdsaSha256,
  ec384: SIGNING.ecdsaSha384,
  ed25519: SIGNING.ed25519,
  sm2: SIGNING.sm2,
  gost256: SIGNING.gost256,
  gost512: SIGNING.gost512,
};

function platformKey(kind: Kind): KeyObject {
  if (kind === "rsa" || kind === "rsa-pss") return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  if (kind === "ed25519") return generateKeyPairSync("ed25519").privateKey;
  return generateKeyPairSync("ec", { namedCurve: kind === "ec" ? "P-256" : "P-384" }).privateKey;
}

function nationalKey(kind: Kind): NationalKey | undefined {
  const secret = BigInt(`0x${randomBytes(kind === "gost512" ? 62 : 31).toString("hex")}`) + 1n;
  if (kind === "sm2") return { kind: "sm2", secret };
  const curve = kind === "gost256" ? "1.2.643.2.2.35.1" : kind === "gost512" ? "1.2.643.7.1.2.1.2.1" : undefined;
  return curve === undefined ? undefined : { kind: "gost", curve: gostCurveByOid(curve)!, secret };
}

/** A new key of a kind. */
export function makeKey(kind: Kind): Key {
  const algorithm = ALGORITHMS[kind];
  const national = nationalKey(kind);
  if (national !== undefined)
    return {
      kind,
      algorithm,
      spki: spkiOfNational(national),
      pkcs8: pkcs8OfNational(national),
      sign: (bytes) => signNational(national, bytes, random),
    };
  const key = platformKey(kind);
  const pkcs8 = new Uint8Array(key.export({ type: "pkcs8", format: "der" }));
  const spki = new Uint8Array(publicOf(key).export({ type: "spki", format: "der" }));
  const padding = kind === "rsa-pss" ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
  const hash = kind === "ed25519" ? null : kind === "ec384" ? "sha384" : "sha256";
  return { kind, algorithm, spki, pkcs8, sign: (bytes) => new Uint8Array(signWith(hash, bytes, { key, ...padding })) };
}

const publicOf = (key: KeyObject): KeyObject => createPublicKey(key.export({ type: "pkcs8", format: "pem" }));

export interface IdentityOptions {
  readonly name: string;
  readonly key?: Key;
  readonly issuer?: Identity;
  readonly notBefore?: number;
  readonly notAfter?: number;
  readonly authority?: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: number;
  readonly purposes?: readonly string[];
  readonly purposesCritical?: boolean;
  readonly more?: readonly Uint8Array[];
}

/** A key with a certificate: self-made without an issuer. Digital signature and non-repudiation unless told otherwise. */
export async function makeIdentity(kind: Kind, options: IdentityOptions): Promise<Identity> {
  const key = options.key ?? makeKey(kind);
  const issuer = options.issuer;
  const subject = derOfName([
    { oid: NAME_OID.country, value: "CN" },
    { oid: NAME_OID.organisation, value: "Songhua tests" },
    { oid: NAME_OID.commonName, value: options.name },
  ]);
  const usage = options.keyUsage ?? (options.authority === true ? 0b00000110 : 0b11000000);
  const length = options.pathLength === undefined ? [] : [integer(options.pathLength)];
  const purposes = options.purposes?.map((each) => oid(each));
  const certificate = await signCertificate(
    {
      serial: `4${randomBytes(8).toString("hex").slice(1)}`,
      notBefore: options.notBefore ?? NOW - 100 * DAY,
      notAfter: options.notAfter ?? NOW + 265 * DAY,
      issuer: issuer?.certificate.subject.der ?? subject,
      subject,
      spki: key.spki,
      extensions: [
        extension(
          EXTENSION.basicConstraints,
          true,
          sequence(...(options.authority === true ? [boolean(true), ...length] : [])),
        ),
        extension(EXTENSION.keyUsage, true, bitString(Uint8Array.of(usage), usage === 0b00000110 ? 1 : 6)),
        ...(purposes === undefined
          ? []
          : [extension(EXTENSION.extendedKeyUsage, options.purposesCritical === true, sequence(...purposes))]),
        ...(options.more ?? []),
      ],
    },
    (issuer ?? key).algorithm,
    (issuer ?? key).sign,
  );
  return { ...key, certificate };
}

export const makeRoot = (kind: Kind = "ec", name = "Root"): Promise<Identity> =>
  makeIdentity(kind, { name, authority: true });

/** An authority for time-stamps under a root. */
export const makeStamper = (issuer: Identity, at: number = NOW): Promise<Identity> =>
  makeIdentity("rsa", {
    name: "Time-stamps",
    issuer,
    notBefore: at - DAY,
    notAfter: at + 300 * DAY,
    keyUsage: 0b11000000,
    purposes: [PURPOSE.timeStamping],
    purposesCritical: true,
  });
