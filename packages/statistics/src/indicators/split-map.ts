const PARTS = 64;

/** A map by text in many small maps: when one grows, only its own entries are moved, so that no single entry waits for a million others. */
export class SplitMap<Value> {
  readonly #parts = Array.from({ length: PARTS }, () => new Map<string, Value>());

  #partOf(key: string): Map<string, Value> {
    const { length } = key;
    // The ends of numbers differ most.
    const mixed = key.charCodeAt(length - 1) * 31 + key.charCodeAt(length - 2) * 7 + key.charCodeAt(length - 3);
    return this.#parts[mixed % PARTS] ?? this.#parts[0]!;
  }

  get(key: string): Value | undefined {
    return this.#partOf(key).get(key);
  }
  has(key: string): boolean {
    return this.#partOf(key).has(key);
  }
  set(key: string, value: Value): void {
    this.#partOf(key).set(key, value);
  }
  delete(key: string): void {
    this.#partOf(key).delete(key);
  }
  /** O(1). */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, 0);
  }
}
