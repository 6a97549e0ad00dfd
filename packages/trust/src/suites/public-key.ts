import { joinBytes, numberOfBytes } from "../bytes.ts";
import { contentOf, DerCursor, DerFault, rawOf, readDer, TAG, type Der } from "../der/read.ts";
import { bitStringOf, integerOf, oidOf } from "../der/values.ts";
import { bitString, octetString, oid, sequence } from "../der/write.ts";
import { algorithmOf } from "./algorithm-identifier.ts";
import { gostCurveByOid } from "./gost-curves.ts";
import type { GostPublicKey } from "./gost.ts";
import type { RsaPublicKey } from "./rsa.ts";

export type EcCurve = "P-256" | "P-384" | "P-521";

/** A certificate's key, read. `spki` are its exact bytes. */
export type PublicKey = { readonly spki: Uint8Array; readonly name: string } & (
  | { readonly kind: "rsa"; readonly rsa: RsaPublicKey }
  | { readonly kind: "ec"; readonly curve: EcCurve; readonly point: Uint8Array }
  | { readonly kind: "ed25519"; readonly point: Uint8Array }
  | { readonly kind: "sm2"; readonly point: Uint8Array }
  | { readonly kind: "gost"; readonly gost: GostPublicKey }
  | { readonly kind: "unknown"; readonly oid: string }
);

export const RSA = "1.2.840.113549.1.1.1";
const RSA_PSS = "1.2.840.113549.1.1.10";
const EC = "1.2.840.10045.2.1";
const ED25519 = "1.3.101.112";
const SM2_CURVE = "1.2.156.10197.1.301";
const GOST_256 = "1.2.643.7.1.1.1.1";
const GOST_512 = "1.2.643.7.1.1.1.2";
const EC_CURVES: Readonly<Record<string, { name: EcCurve; length: number }>> = {
  "1.2.840.10045.3.1.7": { name: "P-256", length: 32 },
  "1.3.132.0.34": { name: "P-384", length: 48 },
  "1.3.132.0.35": { name: "P-521", length: 66 },
};

function rsaKey(bits: Uint8Array): RsaPublicKey {
  const parts = new DerCursor(readDer(bits), "RSA key");
  const n = integerOf(parts.take(TAG.integer, "modulus"));
  const e = integerOf(parts.take(TAG.integer, "exponent"));
  parts.end();
  const length = n.toString(2).length;
  // Beyond these a single check could take seconds: such keys are made to hurt.
  if (n <= 0n || length > 16384 || e < 3n || e > 1n << 64n || (e & 1n) === 0n)
    throw new DerFault("RSA key out of range");
  return { n, e, bits: length };
}

function gostKey(parameters: Uint8Array | undefined, bits: Uint8Array, size: 256 | 512): GostPublicKey | undefined {
  if (parameters === undefined) return undefined;
  const parts = new DerCursor(readDer(parameters), "GOST key parameters");
  const curve = gostCurveByOid(oidOf(parts.take(TAG.oid, "parameter set")));
  if (curve?.bits !== size) return undefined;
  const half = size / 8;
  const element = readDer(bits);
  const octets = contentOf(element);
  if (element.tag !== TAG.octetString || octets.length !== 2 * half) throw new DerFault("GOST key of wrong length");
  return {
    curve,
    x: numberOfBytes(octets.slice(0, half).reverse()),
    y: numberOfBytes(octets.slice(half).reverse()),
  };
}

function ecKey(parameters: Uint8Array | undefined, point: Uint8Array, spki: Uint8Array): PublicKey | undefined {
  if (parameters?.[0] !== TAG.oid) return undefined;
  const curveOid = oidOf(readDer(parameters));
  if (curveOid === SM2_CURVE) return { kind: "sm2", point, spki, name: "SM2" };
  const curve = EC_CURVES[curveOid];
  if (curve === undefined) return undefined;
  const compressed = point.length === curve.length + 1 && (point[0] === 2 || point[0] === 3);
  if (!compressed && (point.length !== 2 * curve.length + 1 || point[0] !== 4))
    throw new DerFault(`${curve.name} key of wrong length`);
  return { kind: "ec", curve: curve.name, point, spki, name: `EC ${curve.name}` };
}

/**
 * A SubjectPublicKeyInfo. Keys of kinds or curves not known here come back as "unknown", which no signature verifies against.
 * Whether a point lies on its curve is checked when a signature is. @throws DerFault for a damaged one.
 */
export function publicKeyOf(element: Der): PublicKey {
  const spki = rawOf(element);
  const parts = new DerCursor(element, "public key");
  const algorithm = algorithmOf(parts.take(TAG.sequence, "algorithm"));
  const bits = bitStringOf(parts.take(TAG.bitString, "key"));
  parts.end();
  switch (algorithm.oid) {
    case RSA:
    case RSA_PSS: {
      const rsa = rsaKey(bits);
      return { kind: "rsa", rsa, spki, name: `RSA ${rsa.bits}` };
    }
    case EC:
      return ecKey(algorithm.parameters, bits, spki) ?? { kind: "unknown", oid: algorithm.oid, spki, name: "EC" };
    case ED25519:
      return { kind: "ed25519", point: bits, spki, name: "Ed25519" };
    case GOST_256:
    case GOST_512: {
      const gost = gostKey(algorithm.parameters, bits, algorithm.oid === GOST_256 ? 256 : 512);
      if (gost === undefined) return { kind: "unknown", oid: algorithm.oid, spki, name: "GOST R 34.10-2012" };
      return { kind: "gost", gost, spki, name: `GOST R 34.10-2012 ${gost.curve.bits} ${gost.curve.name}` };
    }
    default:
      return { kind: "unknown", oid: algorithm.oid, spki, name: algorithm.oid };
  }
}

/** SubjectPublicKeyInfo of an SM2 key given as 04 ‖ x ‖ y. */
export function spkiOfSm2(point: Uint8Array): Uint8Array<ArrayBuffer> {
  return sequence(sequence(oid(EC), oid(SM2_CURVE)), bitString(point));
}

const little = (value: bigint, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));

/** SubjectPublicKeyInfo of a GOST key. The digest parameter may be left out for 512 bits (RFC 9215, section 4), yet BouncyCastle reads no key without. */
export function spkiOfGost(key: GostPublicKey, parameterSet: string = key.curve.oids[0]!): Uint8Array<ArrayBuffer> {
  const { curve } = key;
  const half = curve.bits / 8;
  const digest = oid(curve.bits === 256 ? "1.2.643.7.1.1.2.2" : "1.2.643.7.1.1.2.3");
  return sequence(
    sequence(oid(curve.bits === 256 ? GOST_256 : GOST_512), sequence(oid(parameterSet), digest)),
    bitString(octetString(joinBytes(little(key.x, half), little(key.y, half)))),
  );
}
