import type { Locale } from "@songhua/kernel";
import { conceptLabel, type ConceptId } from "@songhua/lexicon";
import type { Corpus, SparseVector } from "../corpus.ts";
import type { Encoder, Encoding, ListingText, Span } from "../encode.ts";
import {
  compareSpans,
  phrasesOf,
  repeatsOf,
  sharedFeatures,
  touches,
  type Phrase,
  type SharedFeature,
} from "./phrases.ts";
import { standingPhrases } from "./standing-phrases.ts";

/** One reason for a match: a phrase of the need and the phrase of the offer that says the same. */
export interface Evidence {
  readonly need: Span;
  readonly offer: Span;
  /** Where else either text says it, in text order; none overlaps another, and none a place of stronger evidence. */
  readonly again: { readonly need: readonly Span[]; readonly offer: readonly Span[] };
  /** What both phrases speak of; `null` for a word outside the lexicon that both happen to use. */
  readonly concept: ConceptId | null;
  /** Share of the texts' similarity that goes when the need no longer says this, nor what stronger evidence says; in (0, 1]. */
  readonly weight: number;
}

export interface Explained {
  readonly encoding: Encoding;
  readonly vector: SparseVector;
}

/** Shared features looked at, the strongest; what the others add to the similarity counts for none. */
const LOOKED_AT = 64;
/** Gains below this share of the similarity are noise of rounding. */
const LEAST = 1e-6;

/**
 * Why two texts are close, strongest first, ties by place in the need. Computed from the similarity the score is made of: of all that the
 * need says, with every place where it says it, that comes first without which most of the similarity would go, then that without
 * which most of the rest would, and so on; a feature that still stands elsewhere is not lost. The offer's phrase is the one from which most of
 * the lost came. At most `limit` (default 8) pairs; at least one whenever the cosine is above 0. O(a + b + limit × shared × places²).
 */
export function explain(need: Explained, offer: Explained, corpus: Corpus, encoder: Encoder, limit = 8): Evidence[] {
  const all = sharedFeatures(need.vector, offer.vector, corpus);
  const total = all.reduce((sum, { product }) => sum + product, 0);
  const shared = all.sort((a, b) => b.product - a.product).slice(0, LOOKED_AT);
  const [asked, offered] = [phrasesOf(shared, need.encoding), phrasesOf(shared, offer.encoding)];
  const standing = standingPhrases(asked, shared);
  const offerRepeats = repeatsOf(shared, offered);
  const found: Evidence[] = [];
  while (found.length < limit) {
    const best = standing.strongest();
    if (best < 0) break;
    const { repeats, lost } = standing.take(best);
    const gain = lost.reduce((sum, value) => sum + value, 0);
    if (gain < LEAST * total) break;
    const answer = answering(offered, lost);
    found.push({
      need: plain(asked[best]!.span),
      offer: plain(offered[answer]!.span),
      again: {
        need: others(repeats, asked, best),
        offer: others(offerRepeats[answer]!, offered, answer),
      },
      concept: conceptOf(shared, lost, encoder),
      weight: gain / total,
    });
  }
  return found.sort((a, b) => b.weight - a.weight || compareSpans(a.need, b.need));
}

/** The phrase that says most of what was lost. */
function answering(phrases: readonly Phrase[], lost: Float64Array): number {
  let best = -1;
  let most = -1;
  phrases.forEach(({ says, shares }, phrase) => {
    const sum = says.reduce((total, feature, at) => total + lost[feature]! * shares[at]!, 0);
    if (sum > most) [best, most] = [phrase, sum];
  });
  return best;
}

/** A concept of the domain names the pair rather than any word of general language. */
function conceptOf(shared: readonly SharedFeature[], lost: Float64Array, encoder: Encoder): ConceptId | null {
  let concept: ConceptId | null = null;
  let most = 0;
  shared.forEach(({ feature }, number) => {
    if (lost[number]! <= most) return;
    const id = encoder.concept(feature)?.id;
    if (id !== undefined) [concept, most] = [id, lost[number]!];
  });
  return concept;
}

/** The spans of the numbered phrases without `own` and what touches it or one before, wider ones first where they overlap; in text order. */
function others(numbers: readonly number[], phrases: readonly Phrase[], own: number): Span[] {
  const kept = [phrases[own]!.span];
  const spans = numbers.map((number) => phrases[number]!.span);
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start) || compareSpans(a, b)))
    if (!kept.some((other) => touches(other, span))) kept.push(span);
  return kept.slice(1).sort(compareSpans).map(plain);
}

/** The words of a span, as they stand in the listing. */
export function spanText(texts: readonly ListingText[], span: Span): string {
  return texts[span.text]![span.field].slice(span.start, span.end);
}

/** What a reader of `locale` calls the evidence: the concept's name, or the need's own word where there is no concept. */
export function evidenceLabel(evidence: Evidence, needTexts: readonly ListingText[], locale: Locale): string {
  const label = evidence.concept === null ? undefined : conceptLabel(evidence.concept, locale);
  return label ?? spanText(needTexts, evidence.need);
}

function plain({ text, field, start, end }: Span): Span {
  return { text, field, start, end };
}
