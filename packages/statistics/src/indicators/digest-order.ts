import { column } from "./shared-columns.ts";

export const DIGEST_BYTES = 32;
export const DIGEST_WORDS = DIGEST_BYTES / 4;
/** A digest's first 32 bits and an ordinal of 21 bits fit one float, which sorts natively. */
const ORDINALS_IN_KEY = 2 ** 21;

/** Order of two lines by their digests, and of equal digests by their ordinals. */
export function compareDigests(a: number, b: number, digests: Uint8Array): number {
  for (let k = 0; k < DIGEST_BYTES; k++) {
    const difference = digests[a * DIGEST_BYTES + k]! - digests[b * DIGEST_BYTES + k]!;
    if (difference !== 0) return difference;
  }
  return a - b;
}

/** The digests of lines, one after the other, as words in the platform's order of bytes. O(lines). */
export function digestWordsOf(lines: Uint32Array, digests: Uint8Array): Uint32Array {
  const words = column(Uint32Array, lines.length * DIGEST_WORDS);
  const source = new Uint32Array(digests.buffer, digests.byteOffset, digests.length / 4);
  for (let i = 0; i < lines.length; i++) {
    const from = lines[i]! * DIGEST_WORDS;
    const to = i * DIGEST_WORDS;
    for (let k = 0; k < DIGEST_WORDS; k++) words[to + k] = source[from + k]!;
  }
  return words;
}

/** Lines in rising order of their digests. O(n log n) on floats, or by comparing where there are more than two million. */
export function inDigestOrder(lines: Uint32Array, digests: Uint8Array): Uint32Array {
  if (lines.some((ordinal) => ordinal >= ORDINALS_IN_KEY)) {
    const compared = column(Uint32Array, lines.length);
    compared.set(lines);
    return compared.sort((a, b) => compareDigests(a, b, digests));
  }
  const keys = column(Float64Array, lines.length);
  for (let i = 0; i < lines.length; i++) {
    const at = lines[i]! * DIGEST_BYTES;
    const word = digests[at]! * 0x1000000 + ((digests[at + 1]! << 16) | (digests[at + 2]! << 8) | digests[at + 3]!);
    keys[i] = word * ORDINALS_IN_KEY + lines[i]!;
  }
  keys.sort();
  const sorted = column(Uint32Array, lines.length);
  for (let i = 0; i < keys.length; i++) sorted[i] = keys[i]! % ORDINALS_IN_KEY;
  // Four equal bytes are rare enough to mend by insertion.
  for (let i = 1; i < sorted.length; i++)
    for (let k = i; k > 0 && compareDigests(sorted[k - 1]!, sorted[k]!, digests) > 0; k--)
      [sorted[k - 1], sorted[k]] = [sorted[k]!, sorted[k - 1]!];
  return sorted;
}
