import { bytesOfNumber, joinBytes, numberOfBytes, sameBytes } from "../bytes.ts";
import { NULL, octetString, oid, sequence } from "../der/write.ts";
import type { DigestAlgorithm } from "./digest.ts";

export interface RsaPublicKey {
  readonly n: bigint;
  readonly e: bigint;
  /** Length of the modulus. */
  readonly bits: number;
}

/** base^exponent mod n for public values; O(log exponent) products. */
function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let result = 1n;
  for (let square = base % n, rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % n)
    if ((rest & 1n) === 1n) result = (result * square) % n;
  return result;
}

/** The encoded message inside a signature, or nothing when its length or range is wrong. */
function opened(key: RsaPublicKey, signature: Uint8Array): Uint8Array | undefined {
  const length = Math.ceil(key.bits / 8);
  const s = numberOfBytes(signature);
  return signature.length !== length || s >= key.n ? undefined : bytesOfNumber(power(s, key.e, key.n), length);
}

/**
 * RSASSA-PKCS1-v1_5: the one right encoding is built and compared, nothing is parsed out of the signature.
 * Source: RFC 8017, section 8.2.2. Never throws.
 */
export function verifyRsaPkcs1(
  key: RsaPublicKey,
  digest: DigestAlgorithm,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const found = opened(key, signature);
  if (found === undefined) return false;
  const info = sequence(sequence(oid(digest.oid), NULL), octetString(digest.digest(message)));
  const padding = found.length - info.length - 3;
  if (padding < 8) return false;
  return sameBytes(found, joinBytes(Uint8Array.of(0, 1), new Uint8Array(padding).fill(0xff), Uint8Array.of(0), info));
}

/** Mask generation MGF1. Source: RFC 8017, appendix B.2.1. */
function mask(seed: Uint8Array, length: number, digest: DigestAlgorithm): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / digest.length) }, (_, i) =>
    digest.digest(joinBytes(seed, bytesOfNumber(BigInt(i), 4))),
  );
  return joinBytes(...blocks).subarray(0, length);
}

/** RSASSA-PSS with the mask made by the same hash. Source: RFC 8017, section 9.1.2. Never throws. */
export function verifyRsaPss(
  key: RsaPublicKey,
  digest: DigestAlgorithm,
  saltLength: number,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const whole = opened(key, signature);
  if (whole === undefined) return false;
  const emBits = key.bits - 1;
  const emLength = Math.ceil(emBits / 8);
  if (whole.length > emLength && whole[0] !== 0) return false;
  const em = whole.subarray(whole.length - emLength);
  if (em.length < digest.length + saltLength + 2 || em[em.length - 1] !== 0xbc) return false;
  const split = em.length - digest.length - 1;
  const hash = em.subarray(split, em.length - 1);
  const unusedBits = 8 * emLength - emBits;
  if (em[0]! >> (8 - unusedBits) !== 0) return false;
  const maskBytes = mask(hash, split, digest);
  const db = em.subarray(0, split).map((byte, i) => byte ^ maskBytes[i]!);
  db[0]! &= 0xff >> unusedBits;
  const saltAt = split - saltLength;
  if (db.subarray(0, saltAt - 1).some((byte) => byte !== 0) || db[saltAt - 1] !== 1) return false;
  const again = digest.digest(joinBytes(new Uint8Array(8), digest.digest(message), db.subarray(saltAt)));
  return sameBytes(again, hash);
}
