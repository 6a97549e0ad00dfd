import type { Sha256 } from "./line-digest.ts";
import { hashesOfSorted, hashOfBuckets, LEAF_LINES, setBucket, type BucketHashes, type CutHashes } from "./cut-hash.ts";
import { compareDigests, DIGEST_BYTES, DIGEST_WORDS } from "./digest-order.ts";

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
export const SUMS = 23;

/** Lines in the order they came, with their digests; a line that was replaced stays as a dead entry. */
export interface LineTable {
  readonly ids: readonly string[];
  readonly dead: ReadonlySet<number>;
  readonly digests: Uint8Array;
}

/** What a cut is made with when all its lines are counted at once. */
export interface CountedCell {
  readonly sums: Float64Array;
  /** Entries (line, fact) with an undisclosed value. */
  readonly hidden: number[];
  /** Lines in rising order of their digests. */
  readonly lines: Uint32Array;
  readonly least: number;
  readonly greatest: number;
  readonly hashes: CutHashes;
}

/** The agreements under one cell, its sums, and the hash of exactly these agreements. */
export class Cut {
  /** Period and codes, as the family that owns the cut orders them. */
  readonly period: number;
  readonly codes: readonly number[];
  readonly sums: Float64Array;
  /** Entries (line, fact) with an undisclosed value. */
  readonly hidden: number[];
  /** Living lines in rising order of their digests, and room after them. */
  #lines: Uint32Array;
  #size: number;
  #bucketHashes: BucketHashes | undefined;
  readonly #changed = new Set<number>();
  #sha: Uint8Array | undefined;
  #last = -1;
  /** Lines with the least and the greatest number; undefined after one of them has died, until somebody asks. */
  #bounds: readonly [number, number] | undefined;
  /** What was made of the cut as it is now, by whoever made it; emptied by every change. */
  readonly made = new Map<string, unknown>();

  constructor(period: number, codes: readonly number[], counted?: CountedCell) {
    this.period = period;
    this.codes = codes;
    this.sums = counted?.sums ?? new Float64Array(SUMS);
    this.hidden = counted?.hidden ?? [];
    this.#lines = counted?.lines ?? new Uint32Array(4);
    this.#size = counted?.lines.length ?? 0;
    this.#sha = counted?.hashes.whole;
    this.#bucketHashes = counted?.hashes.buckets;
    this.#bounds = counted && [counted.least, counted.greatest];
  }

  /** Adds a line; its facts come one after the other, so that a line is listed once. O(lines) to make room, in one move. */
  list(ordinal: number, table: LineTable): void {
    if (ordinal === this.#last) return;
    this.#last = ordinal;
    const at = this.#placeOf(ordinal, table.digests);
    if (this.#size === this.#lines.length) {
      const wider = new Uint32Array(this.#size + (this.#size >> 3) + 8);
      wider.set(this.#lines);
      this.#lines = wider;
    }
    this.#lines.copyWithin(at + 1, at, this.#size);
    this.#lines[at] = ordinal;
    this.#size++;
    this.#touch(table.digests[ordinal * DIGEST_BYTES]!);
    if (this.#size === 1) this.#bounds = [ordinal, ordinal];
    else if (this.#bounds) {
      const [least, greatest] = this.#bounds;
      const id = table.ids[ordinal]!;
      this.#bounds = [id < table.ids[least]! ? ordinal : least, id > table.ids[greatest]! ? ordinal : greatest];
    }
  }

  /** A line died; the next hash leaves it out. */
  forget(ordinal: number, table: LineTable): void {
    const at = this.#placeOf(ordinal, table.digests);
    if (at >= this.#size || this.#lines[at] !== ordinal) return; // another fact of the line came first
    this.#lines.copyWithin(at, at + 1, this.#size);
    this.#size--;
    if (ordinal === this.#last) this.#last = -1;
    this.#touch(table.digests[ordinal * DIGEST_BYTES]!);
    if (this.#bounds?.includes(ordinal)) this.#bounds = undefined;
  }

  /** Where a line stands or would stand. O(log lines). */
  #placeOf(ordinal: number, digests: Uint8Array): number {
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareDigests(this.#lines[middle]!, ordinal, digests) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #touch(bucket: number): void {
    if (this.#bucketHashes) {
      this.#bucketHashes.known[bucket] = 0;
      this.#changed.add(bucket);
    }
    this.#sha = undefined;
    if (this.made.size > 0) this.made.clear();
  }

  /** Living lines, in rising order of their digests. */
  living(): Uint32Array {
    return this.#lines.subarray(0, this.#size);
  }

  /** How many lines live. O(1). */
  get size(): number {
    return this.#size;
  }

  /** Least and greatest number of a living agreement. */
  bounds({ ids }: LineTable): { first: string | null; last: string | null } {
    if (this.#size === 0) return { first: null, last: null };
    if (!this.#bounds) {
      let [least, greatest] = [this.#lines[0]!, this.#lines[0]!];
      for (const ordinal of this.living()) {
        if (ids[ordinal]! < ids[least]!) least = ordinal;
        if (ids[ordinal]! > ids[greatest]!) greatest = ordinal;
      }
      this.#bounds = [least, greatest];
    }
    const [least, greatest] = this.#bounds;
    return { first: ids[least]!, last: ids[greatest]! };
  }

  /** SHA-256 of the set of lines, see `hashesOfSorted`. Only buckets that changed are hashed again: O(lines / 256) after one new line. */
  sha256({ digests }: LineTable, hash: Sha256): Uint8Array {
    if (this.#sha) return this.#sha;
    const lines = this.living();
    const source = new Uint32Array(digests.buffer, digests.byteOffset, digests.length / 4);
    const bytesOf = (from: number, until: number): Uint8Array => {
      const words = new Uint32Array((until - from) * DIGEST_WORDS);
      for (let i = from; i < until; i++) {
        const at = lines[i]! * DIGEST_WORDS;
        for (let k = 0; k < DIGEST_WORDS; k++) words[(i - from) * DIGEST_WORDS + k] = source[at + k]!;
      }
      return new Uint8Array(words.buffer);
    };
    const buckets = this.#bucketHashes;
    if (this.#size <= LEAF_LINES || !buckets) {
      const hashes = hashesOfSorted(bytesOf(0, this.#size), hash);
      this.#bucketHashes = hashes.buckets;
      this.#changed.clear();
      return (this.#sha = hashes.whole);
    }
    for (const bucket of this.#changed) {
      const [from, until] = [this.#startOf(bucket, digests), this.#startOf(bucket + 1, digests)];
      if (until > from) setBucket(buckets, bucket, hash.bytes(bytesOf(from, until)));
    }
    this.#changed.clear();
    return (this.#sha = hashOfBuckets(buckets, hash));
  }

  /** First place whose digest begins with `bucket` or more. O(log lines). */
  #startOf(bucket: number, digests: Uint8Array): number {
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (digests[this.#lines[middle]! * DIGEST_BYTES]! < bucket) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
