import type { Sha256 } from "./line-digest.ts";

/** Places of a cut's sums; amounts take two limbs each. */
export const SUM = {
  cny: 0,
  usd: 2,
  original: 4,
  executedCny: 6,
  comparableCny: 8,
  facts: 10,
  noCny: 11,
  noUsd: 12,
  noValue: 13,
  withheld: 14,
  undisclosed: 15,
  heads: 16,
  headsUnknown: 17,
  graduates: 18,
  registered: 19,
  started: 20,
  executed: 21,
  comparable: 22,
} as const;
const SUMS = 23;
const BUCKETS = 256;
const DIGEST_BYTES = 32;
const DIGEST_WORDS = DIGEST_BYTES / 4;
const LEAF_LINES = 4096;
/** A digest's next 32 bits and an ordinal of 21 bits fit one float, which sorts natively. */
const ORDINALS_IN_KEY = 2 ** 21;

/** Lines in the order they came, with their digests; a line that was replaced stays as a dead entry. */
export interface LineTable {
  readonly ids: readonly string[];
  readonly dead: ReadonlySet<number>;
  readonly digests: Uint8Array;
}

/** The agreements under one cell, its sums, and the hash of exactly these agreements. */
export class Cut {
  /** Period and codes, as the family that owns the cut orders them. */
  readonly period: number;
  readonly codes: readonly number[];
  readonly sums = new Float64Array(SUMS);
  /** Entries (line, fact) with an undisclosed value. */
  readonly hidden: number[] = [];
  readonly #lines: (number[] | undefined)[] = [];
  readonly #bucketHashes: (Uint8Array | undefined)[] = [];
  #sha: Uint8Array | undefined;
  #last = -1;
  /** Living lines; below zero after one has died, until somebody asks. */
  #counted = 0;
  #least: string | undefined;
  #greatest: string | undefined;
  /** False after an outermost line has died, until somebody asks. */
  #bounded = true;
  /** What was made of the cut as it is now, by whoever made it; emptied by every change. */
  readonly made = new Map<string, unknown>();

  constructor(period: number, codes: readonly number[]) {
    this.period = period;
    this.codes = codes;
  }

  /** Adds a line; its facts come one after the other, so that a line is listed once. */
  list(ordinal: number, table: LineTable): void {
    if (ordinal === this.#last) return;
    this.#last = ordinal;
    const bucket = table.digests[ordinal * DIGEST_BYTES]!;
    (this.#lines[bucket] ??= []).push(ordinal);
    if (this.#counted >= 0) this.#counted++;
    this.#touch(bucket);
    const id = table.ids[ordinal]!;
    if (!this.#bounded) return;
    if (this.#least === undefined || id < this.#least) this.#least = id;
    if (this.#greatest === undefined || id > this.#greatest) this.#greatest = id;
  }

  /** A line died; the next hash leaves it out. */
  forget(ordinal: number, table: LineTable): void {
    this.#counted = -1;
    this.#touch(table.digests[ordinal * DIGEST_BYTES]!);
    const id = table.ids[ordinal]!;
    if (id === this.#least || id === this.#greatest) this.#bounded = false;
  }

  #touch(bucket: number): void {
    if (this.#bucketHashes.length > 0) this.#bucketHashes[bucket] = undefined;
    this.#sha = undefined;
    if (this.made.size > 0) this.made.clear();
  }

  /** Living lines, in no order. O(lines). */
  living(table: LineTable): number[] {
    const living: number[] = [];
    const { dead } = table;
    for (const bucket of this.#lines)
      if (bucket) for (const ordinal of bucket) if (dead.size === 0 || !dead.has(ordinal)) living.push(ordinal);
    return living;
  }

  /** How many lines live. O(1). */
  size(table: LineTable): number {
    if (this.#counted < 0) this.#counted = this.living(table).length;
    return this.#counted;
  }

  /** Least and greatest number of a living agreement. */
  bounds(table: LineTable): { first: string | null; last: string | null } {
    if (!this.#bounded) {
      const ids = this.living(table).map((ordinal) => table.ids[ordinal]!);
      this.#least = ids.reduce((least, id) => (id < least ? id : least), ids[0] ?? "");
      this.#greatest = ids.reduce((greatest, id) => (id > greatest ? id : greatest), ids[0] ?? "");
      this.#bounded = true;
    }
    return { first: this.#least ?? null, last: this.#greatest ?? null };
  }

  /**
   * SHA-256 of the set of lines. Up to LEAF_LINES: of all their digests in rising order, one after the other. Beyond: for each value of a digest's first byte that occurs, in rising order, the SHA-256 of all digests
   * that begin with it, in rising order, one after the other; and the SHA-256 of these hashes in turn. The order in which lines
   * came does not matter. Only buckets that changed are hashed again: O(lines / 256) after one new line.
   */
  sha256(table: LineTable, hash: Sha256): Uint8Array {
    if (this.#sha) return this.#sha;
    if (this.size(table) <= LEAF_LINES) {
      const ordered = inDigestOrder(this.living(table), table.digests, true);
      return (this.#sha = hash.bytes(ordered));
    }
    const parts: Uint8Array[] = [];
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const listed = this.#lines[bucket];
      if (listed === undefined) continue;
      let part = this.#bucketHashes[bucket];
      if (!part) {
        const living = table.dead.size === 0 ? listed : listed.filter((ordinal) => !table.dead.has(ordinal));
        part = living.length === 0 ? new Uint8Array(0) : hash.bytes(inDigestOrder(living, table.digests));
        this.#bucketHashes[bucket] = part;
      }
      parts.push(part);
    }
    const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return (this.#sha = hash.bytes(all));
  }
}

function inDigestOrder(ordinals: readonly number[], digests: Uint8Array, wholly = false): Uint8Array {
  const sorted = sortByDigest(ordinals, digests, wholly ? 0 : 1);
  const words = new Uint32Array(sorted.length * DIGEST_WORDS);
  const source = new Uint32Array(digests.buffer, digests.byteOffset, digests.length / 4);
  for (let i = 0; i < sorted.length; i++) {
    const from = sorted[i]! * DIGEST_WORDS;
    const to = i * DIGEST_WORDS;
    for (let k = 0; k < DIGEST_WORDS; k++) words[to + k] = source[from + k]!;
  }
  return new Uint8Array(words.buffer);
}

/** @param from the first byte in which the digests can differ */
function sortByDigest(ordinals: readonly number[], digests: Uint8Array, from: 0 | 1): readonly number[] {
  if (ordinals.length < 2) return ordinals;
  const compare = (a: number, b: number): number => {
    for (let k = 0; k < DIGEST_BYTES; k++) {
      const difference = digests[a * DIGEST_BYTES + k]! - digests[b * DIGEST_BYTES + k]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  if (ordinals.some((ordinal) => ordinal >= ORDINALS_IN_KEY)) return ordinals.toSorted(compare);
  const keys = new Float64Array(ordinals.length);
  ordinals.forEach((ordinal, i) => {
    const at = ordinal * DIGEST_BYTES + from;
    const word = digests[at]! * 0x1000000 + ((digests[at + 1]! << 16) | (digests[at + 2]! << 8) | digests[at + 3]!);
    keys[i] = word * ORDINALS_IN_KEY + ordinal;
  });
  keys.sort();
  const sorted = Array.from(keys, (key) => key % ORDINALS_IN_KEY);
  // Four equal bytes are rare enough to mend by insertion.
  for (let i = 1; i < sorted.length; i++)
    for (let k = i; k > 0 && compare(sorted[k - 1]!, sorted[k]!) > 0; k--)
      [sorted[k - 1], sorted[k]] = [sorted[k]!, sorted[k - 1]!];
  return sorted;
}
