import type { Sha256 } from "./line-digest.ts";
import { DIGEST_BYTES } from "./digest-order.ts";

export const BUCKETS = 256;
/** Beyond this many lines a cut is hashed in buckets. */
export const LEAF_LINES = 4096;

/** Hashes of a cut's buckets, one after the other, and which of them there are. */
export interface BucketHashes {
  readonly bytes: Uint8Array;
  /** 1 where a bucket has lines and its hash stands. */
  readonly known: Uint8Array;
}

/** Hash of a set of lines, and the hashes of its buckets where it has any. */
export interface CutHashes {
  readonly whole: Uint8Array;
  readonly buckets: BucketHashes | undefined;
}

/**
 * SHA-256 of a set of lines from their digests in rising order. Up to LEAF_LINES: of all their digests, one after the other.
 * Beyond: for each value of a digest's first byte that occurs, in rising order, the SHA-256 of all digests that begin with it, one
 * after the other; and the SHA-256 of these hashes in turn. O(lines).
 */
export function hashesOfSorted(digests: Uint8Array, hash: Sha256): CutHashes {
  if (digests.length <= LEAF_LINES * DIGEST_BYTES) return { whole: hash.bytes(digests), buckets: undefined };
  const buckets = { bytes: new Uint8Array(BUCKETS * DIGEST_BYTES), known: new Uint8Array(BUCKETS) };
  for (let from = 0; from < digests.length;) {
    const bucket = digests[from]!;
    let until = from + DIGEST_BYTES;
    while (until < digests.length && digests[until] === bucket) until += DIGEST_BYTES;
    setBucket(buckets, bucket, hash.bytes(digests.subarray(from, until)));
    from = until;
  }
  return { whole: hashOfBuckets(buckets, hash), buckets };
}

export function setBucket({ bytes, known }: BucketHashes, bucket: number, sha256: Uint8Array): void {
  // A loop of its own: handing 32 bytes to the platform costs more than copying them.
  for (let i = 0; i < DIGEST_BYTES; i++) bytes[bucket * DIGEST_BYTES + i] = sha256[i]!;
  known[bucket] = 1;
}

export function hashOfBuckets({ bytes, known }: BucketHashes, hash: Sha256): Uint8Array {
  const all = new Uint8Array(BUCKETS * DIGEST_BYTES);
  let length = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (known[bucket] === 0) continue;
    all.set(bytes.subarray(bucket * DIGEST_BYTES, (bucket + 1) * DIGEST_BYTES), length);
    length += DIGEST_BYTES;
  }
  return hash.bytes(all.subarray(0, length));
}
