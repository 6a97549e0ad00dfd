import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { joinBytes, sameBytes } from "../bytes.ts";

/** SHA-256 of some bytes, as 32 bytes. Callers with a faster one than ours give it. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The one that is taken where the caller has none: plain JavaScript, the same in every browser. */
export const plainSha256: Sha256 = (bytes) => nobleSha256(bytes);

export const HASH_BYTES = 32;
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of a leaf: SHA-256(0x00 ‖ entry). Source: RFC 6962, section 2.1. */
export function leafHash(entry: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(LEAF, entry));
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). Source: RFC 6962, section 2.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(NODE, left, right));
}

/** Largest power of two below n; n ≥ 2. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/**
 * Root of a tree over leaf hashes in order; the hash of nothing for an empty tree.
 * Source: RFC 6962, section 2.1. O(n) hashes.
 */
export function treeRoot(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  if (leaves.length === 1) return leaves[0]!;
  const k = split(leaves.length);
  return nodeHash(treeRoot(leaves.slice(0, k), sha256), treeRoot(leaves.slice(k), sha256), sha256);
}

/**
 * Audit path of leaf `index` (0-based) in a tree of all `leaves`: sibling hashes from the leaf upwards.
 * Source: RFC 6962, section 2.1.1. @throws RangeError for an index outside the tree.
 */
export function inclusionProof(index: number, leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...inclusionProof(index, leaves.slice(0, k), sha256), treeRoot(leaves.slice(k), sha256)]
    : [...inclusionProof(index - k, leaves.slice(k), sha256), treeRoot(leaves.slice(0, k), sha256)];
}

/** Whether `proof` shows that `leaf` stands at `index` in the tree of `size` leaves with `root`. Source: RFC 9162, section 2.1.3.2. O(log n). */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
  sha256: Sha256,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash, sha256);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling, sha256);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(hash, root);
}

/**
 * Whether `proof` shows that the tree of `size` leaves with `root` begins with the tree of `oldSize` leaves with `oldRoot`.
 * An old tree without leaves is the beginning of every tree and needs an empty proof. Source: RFC 9162, section 2.1.4.2. O(log n).
 */
export function verifyConsistency(
  oldSize: number,
  oldRoot: Uint8Array,
  size: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): boolean {
  if (!isCount(oldSize) || !isCount(size) || oldSize > size) return false;
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, sha256(new Uint8Array()));
  if (oldSize === size) return proof.length === 0 && sameBytes(oldRoot, root);
  let node = oldSize - 1;
  let last = size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  // Where the old tree is a whole subtree, its root is the first hash and not told again.
  const [first, ...rest] = node === 0 ? [oldRoot, ...proof] : proof;
  if (!first) return false;
  let oldHash = first;
  let hash = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldHash = nodeHash(sibling, oldHash, sha256);
      hash = nodeHash(sibling, hash, sha256);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling, sha256);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(oldHash, oldRoot) && sameBytes(hash, root);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
