import type { Encoding, Span } from "./encoding.ts";
import { FoundFeatures } from "./found-features.ts";
import type { Sense } from "./senses.ts";

/** Gathers the features of one text after the other. */
export interface FeatureCollector {
  /** A sense that stands at a span, its features by `factor`. */
  add(sense: Sense, factor: number, span: Span): void;
  /** What was gathered since the last time. */
  finish(): Encoding;
}

const MAX_SPANS = 6;
/** Features and senses known by number before numbering starts anew; far above the working vocabulary of an exchange. */
const MOST_FEATURES = 500_000;
const MOST_SENSES = 200_000;

interface Entry {
  weight: number;
  spans: Span[];
  /** Of each span; missing while there is one span, which is then shared with other features. */
  weights: number[] | undefined;
}

/**
 * A feature weighs what its strongest occurrence weighs: saying a word twenty times pays no more than saying it once, and
 * the vector's length grows with every further word, so stuffing costs. Features are numbered once for all texts, so that a text hashes none.
 */
export function featureCollector(): FeatureCollector {
  let numberOf = new Map<string, number>();
  let numbersOf = new Map<Sense, Uint32Array>();
  /** Per number the entry in the text at hand. */
  let entryOf: (Entry | undefined)[] = [];
  let features: string[] = [];
  let entries: Entry[] = [];
  let numbers: number[] = [];

  const numbered = (sense: Sense): Uint32Array => {
    let found = numbersOf.get(sense);
    if (!found) {
      const { features: own } = sense;
      found = new Uint32Array(own.length);
      for (let i = 0; i < own.length; i++) {
        let number = numberOf.get(own[i]!);
        if (number === undefined) {
          numberOf.set(own[i]!, (number = numberOf.size));
          entryOf.push(undefined);
        }
        found[i] = number;
      }
      numbersOf.set(sense, found);
    }
    return found;
  };

  return {
    add(sense, factor, span) {
      const own = numbered(sense);
      // One list for all features that stand here and nowhere else: most do.
      const here = [span];
      const { weights } = sense;
      for (let i = 0; i < own.length; i++) {
        const weight = factor * weights[i]!;
        const entry = entryOf[own[i]!];
        if (entry) addPlace(entry, span, weight);
        else {
          const made: Entry = { weight, spans: here, weights: undefined };
          entryOf[own[i]!] = made;
          entries.push(made);
          numbers.push(own[i]!);
          features.push(sense.features[i]!);
        }
      }
    },
    finish() {
      const found = new FoundFeatures(features, entries);
      for (const number of numbers) entryOf[number] = undefined;
      features = [];
      entries = [];
      numbers = [];
      if (numberOf.size > MOST_FEATURES || numbersOf.size > MOST_SENSES) {
        numberOf = new Map();
        numbersOf = new Map();
        entryOf = [];
      }
      return found;
    },
  };
}

/** Spans are kept in order of weight; earlier places first where weights are equal. */
function addPlace(entry: Entry, span: Span, weight: number): void {
  if (!entry.weights) {
    entry.weights = [entry.weight];
    entry.spans = [entry.spans[0]!];
  }
  const { spans, weights } = entry;
  entry.weight = Math.max(entry.weight, weight);
  if (spans.length === MAX_SPANS) {
    if (weights[MAX_SPANS - 1]! >= weight) return;
    spans.pop();
    weights.pop();
  }
  let place = spans.length;
  while (place > 0 && weights[place - 1]! < weight) place--;
  spans.splice(place, 0, span);
  weights.splice(place, 0, weight);
}
