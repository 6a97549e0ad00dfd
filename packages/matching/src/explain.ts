import type { Locale } from "@songhua/kernel";
import { conceptLabel, type ConceptId } from "@songhua/lexicon";
import type { Corpus, SparseVector } from "./corpus.ts";
import type { Encoder, Encoding, ListingText, Span } from "./encode.ts";

/** One reason for a match: a phrase of the need and the phrase of the offer that says the same. */
export interface Evidence {
  readonly need: Span;
  readonly offer: Span;
  /** What both phrases speak of; `null` for a word outside the lexicon that both happen to use. */
  readonly concept: ConceptId | null;
  /** Share of the texts' similarity that rests on this pair, in (0, 1]. */
  readonly weight: number;
}

export interface Explained {
  readonly encoding: Encoding;
  readonly vector: SparseVector;
}

/**
 * Why two texts are close, strongest first, ties by place in the need: shared features grouped by the two phrases they
 * stand in. A phrase inside a phrase already shown is not shown again. At most `limit` (default 8) pairs; at least one
 * whenever the cosine is above 0. O(a + b + shared²).
 */
export function explain(need: Explained, offer: Explained, corpus: Corpus, encoder: Encoder, limit = 8): Evidence[] {
  const groups = new Map<string, { evidence: Evidence; strongest: number }>();
  let total = 0;
  for (const { feature, product } of sharedFeatures(need.vector, offer.vector, corpus)) {
    const [from, to] = [need.encoding.get(feature)!.spans[0]!, offer.encoding.get(feature)!.spans[0]!];
    const concept = encoder.concept(feature)?.id ?? null;
    total += product;
    const key = [from, to].map((span) => `${span.text} ${span.field} ${span.start} ${span.end}`).join(" ");
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { evidence: { need: from, offer: to, concept, weight: product }, strongest: product });
      continue;
    }
    // A concept of the domain names the pair rather than any word of general language.
    const named = concept !== null && (group.evidence.concept === null || product > group.strongest);
    groups.set(key, {
      evidence: { ...group.evidence, ...(named ? { concept } : {}), weight: group.evidence.weight + product },
      strongest: named ? product : group.strongest,
    });
  }
  const ranked = [...groups.values()]
    .map((group) => group.evidence)
    .sort((a, b) => b.weight - a.weight || compareSpans(a.need, b.need) || compareSpans(a.offer, b.offer));
  const shown: Evidence[] = [];
  for (const candidate of ranked) {
    if (shown.length === limit) break;
    if (shown.some((kept) => touches(kept.need, candidate.need) || touches(kept.offer, candidate.offer))) continue;
    shown.push(candidate);
  }
  return shown.map(({ need: from, offer: to, concept, weight }) => ({
    need: plain(from),
    offer: plain(to),
    concept,
    weight: weight / total,
  }));
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

function sharedFeatures(a: SparseVector, b: SparseVector, corpus: Corpus): { feature: string; product: number }[] {
  const shared: { feature: string; product: number }[] = [];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const order = a.ids[i]! - b.ids[j]!;
    if (order === 0) shared.push({ feature: corpus.features[a.ids[i]!]!, product: a.weights[i++]! * b.weights[j++]! });
    else if (order < 0) i++;
    else j++;
  }
  return shared;
}

function touches(a: Span, b: Span): boolean {
  return a.text === b.text && a.field === b.field && a.start < b.end && b.start < a.end;
}

function compareSpans(a: Span, b: Span): number {
  return a.text - b.text || (a.field === b.field ? a.start - b.start || a.end - b.end : a.field === "title" ? -1 : 1);
}

function plain({ text, field, start, end }: Span): Span {
  return { text, field, start, end };
}
