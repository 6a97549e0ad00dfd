import { weierstrass } from "@noble/curves/abstract/weierstrass.js";
import { bytesOfNumber, joinBytes, numberOfBytes } from "../bytes.ts";
import { utf8 } from "../text.ts";
import { DerCursor, DerFault, readDer, TAG } from "../der/read.ts";
import { integerOf } from "../der/values.ts";
import { integer, sequence } from "../der/write.ts";
import { SM3 } from "./digest.ts";

/** The curve of GB/T 32918.5, appendix A. */
const CURVE = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};
const Point = weierstrass(CURVE);

/** The user identity that GM/T 0009 sets where the parties agreed on none. Always used explicitly: some libraries sign with an empty one. */
export const SM2_USER_ID = utf8("1234567812345678");

const modulo = (value: bigint): bigint => ((value % CURVE.n) + CURVE.n) % CURVE.n;

/** e = SM3(Z ‖ message), Z binding identity, curve and key. `point` is 04 ‖ x ‖ y. Source: GB/T 32918.2, section 5.5. */
function challenge(point: Uint8Array, message: Uint8Array, userId: Uint8Array): bigint {
  const bits = userId.length * 8;
  const z = SM3.digest(
    joinBytes(
      Uint8Array.of(bits >> 8, bits & 0xff),
      userId,
      ...[CURVE.a, CURVE.b, CURVE.Gx, CURVE.Gy].map((value) => bytesOfNumber(value, 32)),
      point.subarray(1),
    ),
  );
  return numberOfBytes(SM3.digest(joinBytes(z, message)));
}

/** Numbers r and s of a signature: DER as certificates and CMS carry it. @throws DerFault for another form. */
function readSignature(signature: Uint8Array): { r: bigint; s: bigint } {
  const parts = new DerCursor(readDer(signature), "SM2 signature");
  const r = integerOf(parts.take(TAG.integer, "r"));
  const s = integerOf(parts.take(TAG.integer, "s"));
  parts.end();
  return { r, s };
}

/**
 * Whether `signature` (DER of r and s) is the key's over `message`; `point` is the key as 04 ‖ x ‖ y.
 * Source: GB/T 32918.2, section 7.1. Never throws.
 */
export function verifySm2(
  point: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  userId: Uint8Array = SM2_USER_ID,
): boolean {
  try {
    if (point.length !== 65) return false;
    const { r, s } = readSignature(signature);
    if (r <= 0n || r >= CURVE.n || s <= 0n || s >= CURVE.n) return false;
    const t = modulo(r + s);
    if (t === 0n) return false;
    const P = Point.fromBytes(point);
    P.assertValidity();
    const sum = Point.BASE.mulAddUnsafe(s, P, t);
    return !sum.is0() && modulo(challenge(point, message, userId) + sum.x) === r;
  } catch (fault) {
    // What the curve library refuses (a point off the curve) is a wrong signature too.
    if (fault instanceof DerFault || fault instanceof Error) return false;
    throw fault;
  }
}

/** The public key 04 ‖ x ‖ y of a secret number. @throws RangeError outside 1 … n − 2. */
export function sm2PublicKey(secret: bigint): Uint8Array<ArrayBuffer> {
  if (secret <= 0n || secret >= CURVE.n - 1n) throw new RangeError("secret key out of range");
  return new Uint8Array(Point.BASE.multiply(secret).toBytes(false));
}

/**
 * Signs `message`; `random` gives unpredictable octets. Result: DER of r and s. Source: GB/T 32918.2, section 6.1.
 * @throws RangeError for a secret outside 1 … n − 2.
 */
export function signSm2(
  secret: bigint,
  message: Uint8Array,
  random: (length: number) => Uint8Array,
  userId: Uint8Array = SM2_USER_ID,
): Uint8Array<ArrayBuffer> {
  const e = challenge(sm2PublicKey(secret), message, userId);
  for (;;) {
    const k = modulo(numberOfBytes(random(40)));
    if (k === 0n) continue;
    const r = modulo(e + Point.BASE.multiply(k).x);
    if (r === 0n || r + k === CURVE.n) continue;
    const s = modulo(Point.Fn.inv(1n + secret) * modulo(k - r * secret));
    if (s !== 0n) return sequence(integer(r), integer(s));
  }
}
