import type { Corpus, SparseVector } from "../corpus.ts";
import { FIELD_WEIGHT, type Encoding, type Span } from "../encode.ts";

/** A feature both texts have, and what it adds to their similarity. */
export interface SharedFeature {
  readonly feature: string;
  readonly product: number;
}

/** A phrase of one text and the shared features it says. */
export interface Phrase {
  readonly span: Span;
  /** Numbers of shared features, ascending. */
  readonly says: readonly number[];
  /** Of each, its weight there as a share of its weight in the text, in (0, 1]. */
  readonly shares: readonly number[];
}

export function sharedFeatures(a: SparseVector, b: SparseVector, corpus: Corpus): SharedFeature[] {
  const shared: SharedFeature[] = [];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const order = a.ids[i]! - b.ids[j]!;
    if (order === 0) shared.push({ feature: corpus.features[a.ids[i]!]!, product: a.weights[i++]! * b.weights[j++]! });
    else if (order < 0) i++;
    else j++;
  }
  return shared;
}

/** Above `MAX_FIELD_LENGTH`. */
const KEY_STEP = 2 ** 15;

/** The phrases of a text in which shared features stand, in text order. O(features × places). */
export function phrasesOf(shared: readonly SharedFeature[], encoding: Encoding): Phrase[] {
  const found = new Map<number, { span: Span; says: number[]; shares: number[] }>();
  shared.forEach(({ feature }, number) => {
    const { weight, spans, weights } = encoding.get(feature)!;
    spans.forEach((span, place) => {
      const field = span.text * 2 + (span.field === "title" ? 0 : 1);
      const key = (field * KEY_STEP + span.start) * KEY_STEP + span.end;
      let phrase = found.get(key);
      if (!phrase) found.set(key, (phrase = { span, says: [], shares: [] }));
      // One phrase may say a feature twice, by a concept and by a word of general language; the stronger comes first.
      if (phrase.says.at(-1) === number) return;
      phrase.says.push(number);
      phrase.shares.push((weights?.[place] ?? weight) / weight);
    });
  });
  return [...found.values()].sort((a, b) => compareSpans(a.span, b.span));
}

/** Of what a phrase says, the other must say this much to be a place of the same. */
const SAYS_THE_SAME = 0.5;

/**
 * For each phrase the numbers of those that say the same: at least half of what it adds to the similarity, each judged as if it stood in
 * the title. Itself is among them. O(features said × phrases that say them).
 */
export function repeatsOf(shared: readonly SharedFeature[], phrases: readonly Phrase[]): number[][] {
  const sayers = shared.map((): [phrase: number, share: number][] => []);
  const plainShare = (phrase: Phrase, at: number): number => phrase.shares[at]! / FIELD_WEIGHT[phrase.span.field];
  phrases.forEach((phrase, number) =>
    phrase.says.forEach((feature, at) => sayers[feature]!.push([number, plainShare(phrase, at)])),
  );
  return phrases.map((phrase) => {
    const sameness = new Map<number, number>();
    let whole = 0;
    phrase.says.forEach((feature, at) => {
      const own = plainShare(phrase, at);
      const worth = shared[feature]!.product * phrase.shares[at]!;
      whole += worth;
      for (const [other, share] of sayers[feature]!)
        sameness.set(other, (sameness.get(other) ?? 0) + worth * Math.min(1, share / own));
    });
    return [...sameness].filter(([, same]) => same >= SAYS_THE_SAME * whole).map(([other]) => other);
  });
}

export function touches(a: Span, b: Span): boolean {
  return a.text === b.text && a.field === b.field && a.start < b.end && b.start < a.end;
}

export function compareSpans(a: Span, b: Span): number {
  return a.text - b.text || (a.field === b.field ? a.start - b.start || a.end - b.end : a.field === "title" ? -1 : 1);
}
