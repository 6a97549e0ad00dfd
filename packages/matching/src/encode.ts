import { CONCEPTS, type Concept, type ConceptId } from "@songhua/lexicon";
import type { Locale } from "@songhua/kernel";
import { phraseTrie, type PhraseTrie } from "./segment/phrases.ts";
import { segment } from "./segment/concepts.ts";

export interface ListingText {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}

/** A stretch of a listing's text: `texts[text][field].slice(start, end)`, never empty. */
export interface Span {
  readonly text: number;
  readonly field: "title" | "body";
  readonly start: number;
  readonly end: number;
}

/** What a feature weighs in one listing before idf, and where it stands; spans best first, at most `MAX_SPANS`. */
export interface Occurrence {
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** Features of a listing by key: a concept id, or a word outside the lexicon. In order of first appearance. */
export type Encoding = ReadonlyMap<string, Occurrence>;

export interface Encoder {
  /** Encodes the texts of one listing. A text may be empty. O(length). */
  encode(texts: readonly ListingText[]): Encoding;
  /** The concept behind a feature key, if it is one. */
  concept(feature: string): Concept | undefined;
}

/** Beyond this many UTF-16 units a field is not read: no honest listing is that long, and a stuffed one gains nothing. */
export const MAX_FIELD_LENGTH = 20_000;
const MAX_SPANS = 6;
/** A title says what a listing is about; the body may say it in passing. */
const FIELD_WEIGHT = { title: 1, body: 0.85 } as const;
/** Parent and grandparent of a concept count as said, weakly: "soy oil" also speaks of oils and of soy. */
const BROADER_WEIGHT = [0.35, 0.15] as const;

/** An encoder over a set of concepts, by default the whole lexicon. Building it costs a few milliseconds; keep it. */
export function createEncoder(concepts: readonly Concept[] = CONCEPTS): Encoder {
  const trie = phraseTrie(concepts);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const ancestors = concepts.map((concept) => ancestorsOf(concept, byId));
  return {
    encode: (texts) => encode(texts, trie, ancestors),
    concept: (feature) => byId.get(feature),
  };
}

function ancestorsOf(concept: Concept, byId: ReadonlyMap<ConceptId, Concept>): ConceptId[] {
  const found: ConceptId[] = [];
  for (let at = concept.broader; at !== undefined && found.length < BROADER_WEIGHT.length; at = byId.get(at)?.broader)
    found.push(at);
  return found;
}

/**
 * A feature weighs what its strongest occurrence weighs: saying a word twenty times pays no more than saying it once, and
 * the vector's length grows with every further word, so stuffing costs.
 */
function encode(
  texts: readonly ListingText[],
  trie: PhraseTrie,
  ancestors: readonly (readonly ConceptId[])[],
): Encoding {
  const features = new Map<string, { weight: number; spans: (Span & { weight: number })[] }>();
  const add = (feature: string, weight: number, span: Span): void => {
    let entry = features.get(feature);
    if (!entry) features.set(feature, (entry = { weight: 0, spans: [] }));
    entry.weight = Math.max(entry.weight, weight);
    if (entry.spans.length < MAX_SPANS) entry.spans.push({ ...span, weight });
  };
  texts.forEach((text, index) => {
    for (const field of ["title", "body"] as const) {
      for (const hit of segment(text[field].slice(0, MAX_FIELD_LENGTH), trie)) {
        const span: Span = { text: index, field, start: hit.start, end: hit.end };
        const weight = hit.weight * FIELD_WEIGHT[field];
        if (hit.concept < 0) {
          add(hit.word, weight, span);
          continue;
        }
        add(trie.concepts[hit.concept]!.id, weight, span);
        ancestors[hit.concept]!.forEach((id, step) => {
          add(id, weight * BROADER_WEIGHT[step]!, span);
        });
      }
    }
  });
  for (const { spans } of features.values()) spans.sort((a, b) => b.weight - a.weight);
  return features;
}
