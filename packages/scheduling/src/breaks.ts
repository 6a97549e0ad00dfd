/** Bits of one word of a slot mask. Slot t is bit t % 32 of word ⌊t / 32⌋, so that events of any length fit. */
const WORD_BITS = 32;

/** Set bits of a 32-bit word. O(1). Source: the parallel sum of bit fields, folklore. */
function popcount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** An empty mask for `slotCount` slots. */
export function slotMask(slotCount: number): Uint32Array {
  return new Uint32Array(Math.max(1, Math.ceil(slotCount / WORD_BITS)));
}

export function markSlot(mask: Uint32Array, slot: number): void {
  mask[slot >>> 5]! |= 1 << (slot & 31);
}

/**
 * Breaks of one person: maximal runs of idle slots between two successive meetings, so busy runs − 1, and 0 for nobody busy.
 * A busy run starts at a set bit whose lower neighbour is clear: popcount(m & ~(m << 1)). O(words).
 */
export function countBreaks(mask: Uint32Array): number {
  let runs = 0;
  let carry = 0;
  for (const word of mask) {
    runs += popcount(word & ~((word << 1) | carry));
    carry = word >>> 31;
  }
  return Math.max(0, runs - 1);
}
