import type { Encoding, Occurrence } from "./encoding.ts";

/**
 * Features in order of first appearance, as a map that hashes them only when it is asked for one: most encodings are read
 * from first to last.
 */
export class FoundFeatures implements Encoding {
  readonly #features: readonly string[];
  readonly #occurrences: readonly Occurrence[];
  #byFeature: Map<string, Occurrence> | undefined;

  /** @param features distinct, with an occurrence each. */
  constructor(features: readonly string[], occurrences: readonly Occurrence[]) {
    this.#features = features;
    this.#occurrences = occurrences;
  }

  get size(): number {
    return this.#features.length;
  }

  get(feature: string): Occurrence | undefined {
    if (!this.#byFeature) {
      this.#byFeature = new Map();
      for (let i = 0; i < this.#features.length; i++) this.#byFeature.set(this.#features[i]!, this.#occurrences[i]!);
    }
    return this.#byFeature.get(feature);
  }

  has(feature: string): boolean {
    return this.get(feature) !== undefined;
  }

  keys(): MapIterator<string> {
    return this.#features.values();
  }

  values(): MapIterator<Occurrence> {
    return this.#occurrences.values();
  }

  *entries(): MapIterator<[string, Occurrence]> {
    for (let i = 0; i < this.#features.length; i++) yield [this.#features[i]!, this.#occurrences[i]!];
  }

  [Symbol.iterator](): MapIterator<[string, Occurrence]> {
    return this.entries();
  }

  forEach(visit: (occurrence: Occurrence, feature: string, map: Encoding) => void): void {
    for (let i = 0; i < this.#features.length; i++) visit(this.#occurrences[i]!, this.#features[i]!, this);
  }
}
