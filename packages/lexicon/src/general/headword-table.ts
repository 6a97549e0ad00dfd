/** Headwords as UTF-16 units in one array, found through an open-addressing hash table: no string object a word. */
export class HeadwordTable {
  readonly count: number;
  readonly longest: number;
  readonly #first: number;
  readonly #units: Uint16Array;
  readonly #at: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  private constructor(units: Uint16Array, at: Uint32Array, longest: number, first: number) {
    this.count = at.length - 1;
    this.longest = longest;
    this.#first = first;
    this.#units = units;
    this.#at = at;
    let size = 16;
    while (size < 2 * this.count) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let word = 0; word < this.count; word++) {
      let hash = 0;
      for (let i = at[word]!; i < at[word + 1]!; i++) hash = mixed(hash, units[i]!);
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = word;
    }
  }

  /**
   * The table of sorted headwords of which each is given by the length it shares with the one before and the rest (units in
   * two planes); `first` is the number of the first. Undefined when the lengths do not agree with each other.
   */
  static fromFrontCoded(
    prefix: Uint8Array,
    suffix: Uint8Array,
    planes: Uint8Array,
    first: number,
  ): HeadwordTable | undefined {
    const count = prefix.length;
    const at = new Uint32Array(count + 1);
    let rests = 0;
    let longest = 0;
    for (let word = 0; word < count; word++) {
      const length = prefix[word]! + (suffix[word] ?? 0);
      at[word + 1] = at[word]! + length;
      rests += suffix[word] ?? 0;
      longest = Math.max(longest, length);
    }
    if (suffix.length !== count || planes.length !== 2 * rests) return undefined;
    const units = new Uint16Array(at[count]!);
    for (let word = 0, rest = 0, before = 0; word < count; word++) {
      const start = at[word]!;
      if (prefix[word]! > start - before) return undefined;
      units.copyWithin(start, before, before + prefix[word]!);
      for (let i = start + prefix[word]!; i < at[word + 1]!; i++, rest++)
        units[i] = planes[rest]! | (planes[rests + rest]! << 8);
      before = start;
    }
    return new HeadwordTable(units, at, longest, first);
  }

  /** Number of the headword text[from..to), −1 where there is none. O(to − from). */
  find(text: string, from: number, to: number): number {
    const length = to - from;
    if (length < 1 || length > this.longest) return -1;
    let hash = 0;
    for (let i = from; i < to; i++) hash = mixed(hash, text.charCodeAt(i));
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const word = this.#slots[slot]!;
      if (word < 0) return -1;
      if (this.#is(word, text, from, length)) return this.#first + word;
    }
  }

  /** Numbers of the headwords text[from..from + 1), text[from..from + 2) … into `into`, −1 where there is none. O(lengths × probes). */
  findFrom(text: string, from: number, into: Int32Array): void {
    let hash = 0;
    for (let length = 1; length <= into.length; length++) {
      into[length - 1] = -1;
      if (length > this.longest || from + length > text.length) continue;
      hash = mixed(hash, text.charCodeAt(from + length - 1));
      for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
        const word = this.#slots[slot]!;
        if (word < 0) break;
        if (!this.#is(word, text, from, length)) continue;
        into[length - 1] = this.#first + word;
        break;
      }
    }
  }

  headword(entry: number): string {
    const word = entry - this.#first;
    return String.fromCharCode(...this.#units.subarray(this.#at[word], this.#at[word + 1]));
  }

  #is(word: number, text: string, from: number, length: number): boolean {
    const start = this.#at[word]!;
    if (this.#at[word + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#units[start + i] !== text.charCodeAt(from + i)) return false;
    return true;
  }
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b9;
}

function spread(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 15)) >>> 0;
}
