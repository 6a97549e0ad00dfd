import { bytesOfNumber, numberOfBytes } from "../bytes.ts";
import { contentOf, DerCursor, DerFault, readDer, TAG } from "../der/read.ts";
import { oidOf } from "../der/values.ts";
import { integer, octetString, oid, sequence } from "../der/write.ts";
import { algorithmOf } from "./algorithm-identifier.ts";
import { gostCurveByOid, type GostCurve } from "./gost-curves.ts";
import { gostPublicKey, signGost } from "./gost.ts";
import { spkiOfGost, spkiOfSm2 } from "./public-key.ts";
import { signSm2, sm2PublicKey } from "./sm2.ts";

/** A secret key of a national algorithm; all other kinds are for the platform's own cryptography. */
export type NationalKey =
  | { readonly kind: "sm2"; readonly secret: bigint }
  | { readonly kind: "gost"; readonly curve: GostCurve; readonly secret: bigint };

const EC = "1.2.840.10045.2.1";
const SM2_CURVE = "1.2.156.10197.1.301";
const GOST: Readonly<Record<number, string>> = { 256: "1.2.643.7.1.1.1.1", 512: "1.2.643.7.1.1.1.2" };

/**
 * The national key in a PKCS#8 structure, or nothing for a key of another kind. GOST secrets are little-endian octets or a number, as
 * different producers write them (RFC 9215 and the gost engine). @throws DerFault for a damaged structure.
 */
export function nationalKeyOf(pkcs8: Uint8Array): NationalKey | undefined {
  const parts = new DerCursor(readDer(pkcs8), "secret key");
  parts.take(TAG.integer, "version");
  const algorithm = algorithmOf(parts.take(TAG.sequence, "algorithm"));
  const inner = contentOf(parts.take(TAG.octetString, "key"));
  const { parameters } = algorithm;
  if (algorithm.oid === EC && parameters?.[0] === TAG.oid && oidOf(readDer(parameters)) === SM2_CURVE) {
    const key = new DerCursor(readDer(inner), "SM2 key");
    key.take(TAG.integer, "version");
    return { kind: "sm2", secret: numberOfBytes(contentOf(key.take(TAG.octetString, "secret"))) };
  }
  if (!Object.values(GOST).includes(algorithm.oid) || parameters === undefined) return undefined;
  const curve = gostCurveByOid(oidOf(new DerCursor(readDer(parameters), "parameters").take(TAG.oid, "parameter set")));
  if (curve === undefined || GOST[curve.bits] !== algorithm.oid) return undefined;
  return { kind: "gost", curve, secret: gostSecret(inner, curve.bits / 8) };
}

function gostSecret(inner: Uint8Array, length: number): bigint {
  if (inner.length === length) return numberOfBytes(inner.slice().reverse());
  const element = readDer(inner);
  if (element.tag === TAG.integer) return numberOfBytes(contentOf(element));
  if (element.tag === TAG.octetString && contentOf(element).length === length)
    return numberOfBytes(contentOf(element).slice().reverse());
  throw new DerFault("GOST secret of another form");
}

/** PKCS#8 of a national key. The result is secret. */
export function pkcs8OfNational(key: NationalKey): Uint8Array<ArrayBuffer> {
  if (key.kind === "sm2") {
    const secret = sequence(integer(1), octetString(bytesOfNumber(key.secret, 32)));
    return sequence(integer(0), sequence(oid(EC), oid(SM2_CURVE)), octetString(secret));
  }
  const { curve } = key;
  const digest = oid(curve.bits === 256 ? "1.2.643.7.1.1.2.2" : "1.2.643.7.1.1.2.3");
  const secret = bytesOfNumber(key.secret, curve.bits / 8).reverse();
  return sequence(
    integer(0),
    sequence(oid(GOST[curve.bits]!), sequence(oid(curve.oids[0]!), digest)),
    octetString(octetString(secret)),
  );
}

/** SubjectPublicKeyInfo of a national key. @throws RangeError for a secret out of range. */
export function spkiOfNational(key: NationalKey): Uint8Array<ArrayBuffer> {
  return key.kind === "sm2" ? spkiOfSm2(sm2PublicKey(key.secret)) : spkiOfGost(gostPublicKey(key.curve, key.secret));
}

/** Signs with a national key; `random` gives unpredictable octets. Not in constant time: for keys on the signer's own machine. */
export function signNational(
  key: NationalKey,
  message: Uint8Array,
  random: (length: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  return key.kind === "sm2" ? signSm2(key.secret, message, random) : signGost(key.curve, key.secret, message, random);
}
