import type { Sha256 } from "./line-digest.ts";
import { DIGEST_BYTES } from "./digest-order.ts";

export const BUCKETS = 256;
/** Beyond this many lines a cut is hashed in buckets. */
export const LEAF_LINES = 4096;

/** Hash of a set of lines, and the hashes of its buckets where it has any. */
export interface CutHashes {
  readonly whole: Uint8Array;
  readonly buckets: (Uint8Array | undefined)[] | undefined;
}

/**
 * SHA-256 of a set of lines from their digests in rising order. Up to LEAF_LINES: of all their digests, one after the other.
 * Beyond: for each value of a digest's first byte that occurs, in rising order, the SHA-256 of all digests that begin with it, one
 * after the other; and the SHA-256 of these hashes in turn. O(lines).
 */
export function hashesOfSorted(digests: Uint8Array, hash: Sha256): CutHashes {
  if (digests.length <= LEAF_LINES * DIGEST_BYTES) return { whole: hash.bytes(digests), buckets: undefined };
  const buckets = new Array<Uint8Array | undefined>(BUCKETS).fill(undefined);
  for (let from = 0; from < digests.length;) {
    const bucket = digests[from]!;
    let until = from + DIGEST_BYTES;
    while (until < digests.length && digests[until] === bucket) until += DIGEST_BYTES;
    buckets[bucket] = hash.bytes(digests.subarray(from, until));
    from = until;
  }
  return { whole: hashOfBuckets(buckets, hash), buckets };
}

export function hashOfBuckets(buckets: readonly (Uint8Array | undefined)[], hash: Sha256): Uint8Array {
  const all = new Uint8Array(BUCKETS * DIGEST_BYTES);
  let length = 0;
  for (const part of buckets) {
    if (!part) continue;
    all.set(part, length);
    length += DIGEST_BYTES;
  }
  return hash.bytes(all.subarray(0, length));
}
