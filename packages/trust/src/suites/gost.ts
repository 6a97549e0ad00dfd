import { bytesOfNumber, joinBytes, numberOfBytes } from "../bytes.ts";
import { pointsOf, type GostCurve } from "./gost-curves.ts";
import { streebog } from "./streebog.ts";

/** A public key: the affine coordinates of a point, and the curve it should lie on. */
export interface GostPublicKey {
  readonly curve: GostCurve;
  readonly x: bigint;
  readonly y: bigint;
}

const modulo = (value: bigint, n: bigint): bigint => ((value % n) + n) % n;

/** The number that is signed: the digest read from its last octet, modulo the order, 1 in place of 0. */
function challenge(curve: GostCurve, digest: Uint8Array): bigint {
  const e = modulo(numberOfBytes(digest.slice().reverse()), curve.n);
  return e === 0n ? 1n : e;
}

/**
 * Whether `signature` (s ‖ r, big-endian, as certificates and CMS carry it) is the key's over `message`.
 * GOST R 34.10-2012 with Streebog of the curve's size. Source: RFC 7091, section 6.2; RFC 9215, section 2. Never throws.
 */
export function verifyGost(key: GostPublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verifyGostDigest(key, streebog(message, key.curve.bits), signature);
}

/** As `verifyGost`, for a digest made elsewhere. */
export function verifyGostDigest(key: GostPublicKey, digest: Uint8Array, signature: Uint8Array): boolean {
  const { curve } = key;
  const half = curve.bits / 8;
  if (signature.length !== 2 * half) return false;
  const s = numberOfBytes(signature.subarray(0, half));
  const r = numberOfBytes(signature.subarray(half));
  if (r <= 0n || r >= curve.n || s <= 0n || s >= curve.n) return false;
  const Point = pointsOf(curve);
  try {
    const Q = Point.fromAffine({ x: key.x, y: key.y });
    Q.assertValidity();
    const inverse = Point.Fn.inv(challenge(curve, digest));
    const C = Point.BASE.mulAddUnsafe(modulo(s * inverse, curve.n), Q, modulo(-r * inverse, curve.n));
    return !C.is0() && modulo(C.x, curve.n) === r;
  } catch {
    return false;
  }
}

/**
 * Signs `message`; `random` gives unpredictable octets, as many as it is asked for. Result: s ‖ r, big-endian.
 * Source: RFC 7091, section 6.1. @throws RangeError for a secret outside 1 … n − 1.
 */
export function signGost(
  curve: GostCurve,
  secret: bigint,
  message: Uint8Array,
  random: (length: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  return signGostDigest(curve, secret, streebog(message, curve.bits), random);
}

/** As `signGost`, for a digest made elsewhere. */
export function signGostDigest(
  curve: GostCurve,
  secret: bigint,
  digest: Uint8Array,
  random: (length: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { n } = curve;
  if (secret <= 0n || secret >= n) throw new RangeError("secret key out of range");
  const e = challenge(curve, digest);
  const half = curve.bits / 8;
  for (;;) {
    const k = modulo(numberOfBytes(random(half + 8)), n);
    if (k === 0n) continue;
    const r = modulo(pointsOf(curve).BASE.multiply(k).x, n);
    const s = modulo(r * secret + k * e, n);
    if (r !== 0n && s !== 0n) return joinBytes(bytesOfNumber(s, half), bytesOfNumber(r, half));
  }
}

/** The public key of a secret one. @throws RangeError for a secret outside 1 … n − 1. */
export function gostPublicKey(curve: GostCurve, secret: bigint): GostPublicKey {
  if (secret <= 0n || secret >= curve.n) throw new RangeError("secret key out of range");
  const { x, y } = pointsOf(curve).BASE.multiply(secret);
  return { curve, x, y };
}
