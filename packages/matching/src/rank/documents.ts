import type { Encoder } from "../encode.ts";
import type { Sense } from "../encode/senses.ts";
import type { SparseVector } from "../corpus.ts";

/** A word's features as numbers, weighted by rarity, of length 1. */
export interface WordVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  /** How much the word says, by the rarity of what it may mean. */
  readonly importance: number;
}

export interface RankedDocument {
  readonly vector: SparseVector;
  readonly words: readonly WordVector[];
  /** Per word, how much of it stands in the text, in (0, 1]. */
  readonly shares: Float32Array;
  /** Importance of all words by their shares: how much the text says. */
  readonly amount: number;
}

export interface RankedSets {
  readonly features: number;
  readonly queries: readonly RankedDocument[];
  readonly targets: readonly RankedDocument[];
}

/** Sentences say something, listings are about something: a title, a line feed, a body. */
export type TextKind = "sentences" | "listings";

/** Listings are where most of the texts of each side have a title line. */
export function kindOf(queries: readonly string[], targets: readonly string[]): TextKind {
  const titled = (texts: readonly string[]): boolean =>
    texts.reduce((sum, text) => sum + Number(text.trim().includes("\n")), 0) * 2 > texts.length;
  return titled(queries) && titled(targets) ? "listings" : "sentences";
}

/** Power of idf in a text's vector, as in a market. */
const IDF_POWER = 0.7;
const PRIOR_DOCUMENTS = 20;
/** The same inside one word, among its senses. */
const SENSE_IDF_POWER = 0.4;
/** A word of little certainty in all its senses together says less. */
const CERTAINTY_POWER = 0.5;
/** A rare word says more than a common one, but a sentence is made of both. */
const RARITY_POWER = 0.6;
/** Words of a text that are compared one by one; the vector holds all. */
const MOST_WORDS = 200;
/** In a listing a place says where, seldom what; in a sentence it is as good as a name. */
const PLACE_IN_LISTING = 0.4;

interface Numbered {
  readonly senses: readonly Sense[];
  readonly shares: Float32Array;
}

/**
 * Reads two sets of texts into vectors over common features; rarity is counted over both together. Of listings, function words
 * are left out. O(total text).
 */
export function readSets(
  encoder: Encoder,
  queries: readonly string[],
  targets: readonly string[],
  kind: TextKind,
): RankedSets {
  const idOf = new Map<string, number>();
  const idsOf = new Map<Sense, Uint32Array>();
  const number = (sense: Sense): Uint32Array => {
    let ids = idsOf.get(sense);
    if (!ids) {
      ids = Uint32Array.from(sense.features, (feature) => {
        let id = idOf.get(feature);
        if (id === undefined) idOf.set(feature, (id = idOf.size));
        return id;
      });
      idsOf.set(sense, ids);
    }
    return ids;
  };
  const read = (text: string): Numbered => {
    const shares = new Map<Sense, number>();
    for (const { sense, share, grammar } of encoder.words(text)) {
      if (kind === "listings" && grammar) continue;
      const weight = kind === "listings" && sense.features[0]!.startsWith("place:") ? PLACE_IN_LISTING * share : share;
      shares.set(sense, Math.max(weight, shares.get(sense) ?? 0));
    }
    for (const sense of shares.keys()) number(sense);
    return { senses: [...shares.keys()], shares: Float32Array.from(shares.values()) };
  };
  const [numberedQueries, numberedTargets] = [queries.map(read), targets.map(read)];
  const counts = new Uint32Array(idOf.size);
  const seen = new Int32Array(idOf.size).fill(-1);
  [...numberedQueries, ...numberedTargets].forEach(({ senses }, doc) => {
    for (const sense of senses)
      for (const id of idsOf.get(sense)!)
        if (seen[id] !== doc) {
          seen[id] = doc;
          counts[id]!++;
        }
  });
  const total = queries.length + targets.length + PRIOR_DOCUMENTS;
  const idf = Float32Array.from(counts, (count) => Math.log((total + 1) / (count + 0.5)));
  const vectors = new Map<Sense, WordVector>();
  const wordVector = (sense: Sense): WordVector => {
    let vector = vectors.get(sense);
    if (!vector) vectors.set(sense, (vector = weighWord(idsOf.get(sense)!, sense.weights, idf)));
    return vector;
  };
  const finish = ({ senses, shares }: Numbered): RankedDocument => {
    const words = senses.slice(0, MOST_WORDS).map(wordVector);
    return {
      vector: merged(senses, shares, idsOf, idf),
      words,
      shares: shares.slice(0, MOST_WORDS),
      amount: words.reduce((sum, { importance }, i) => sum + importance * shares[i]!, 0),
    };
  };
  return { features: idOf.size, queries: numberedQueries.map(finish), targets: numberedTargets.map(finish) };
}

function weighWord(ids: Uint32Array, weights: Float32Array, idf: Float32Array): WordVector {
  const values = Float32Array.from(weights, (weight, i) => weight * idf[ids[i]!]! ** SENSE_IDF_POWER);
  let squares = 0;
  let rarity = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    squares += values[i]! ** 2;
    rarity += weights[i]! ** 2 * idf[ids[i]!]!;
    sum += weights[i]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  return {
    ids,
    weights: values.map((value) => value / length),
    importance: sum === 0 ? 0 : (rarity / sum) ** RARITY_POWER * Math.min(1, sum) ** CERTAINTY_POWER,
  };
}

function merged(
  senses: readonly Sense[],
  shares: Float32Array,
  idsOf: ReadonlyMap<Sense, Uint32Array>,
  idf: Float32Array,
): SparseVector {
  const values = new Map<number, number>();
  senses.forEach((sense, word) => {
    const ids = idsOf.get(sense)!;
    for (let i = 0; i < ids.length; i++) {
      const value = shares[word]! * sense.weights[i]!;
      if (value > (values.get(ids[i]!) ?? 0)) values.set(ids[i]!, value);
    }
  });
  const ids = Uint32Array.from(values.keys()).sort();
  const weights = Float32Array.from(ids, (id) => values.get(id)! * idf[id]! ** IDF_POWER);
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return { ids, weights: weights.map((weight) => weight / length) };
}
