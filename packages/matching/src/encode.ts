import { CONCEPTS, type Concept, type GeneralLexicon } from "@songhua/lexicon";
import type { Locale } from "@songhua/kernel";
import { conceptSenses } from "./encode/concept-senses.ts";
import type { Encoding } from "./encode/encoding.ts";
import { featureCollector, type FeatureCollector } from "./encode/feature-collector.ts";
import { readerOf, type Occurred } from "./encode/read-text.ts";
import { senseTable } from "./encode/senses.ts";
import { phraseTrie } from "./segment/phrases.ts";

export type { Encoding, Occurrence, Span } from "./encode/encoding.ts";

export interface ListingText {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}

export interface Encoder {
  /** Encodes the texts of one listing. A text may be empty. O(length). */
  encode(texts: readonly ListingText[]): Encoding;
  /**
   * The words of a bare text with what each may mean, in no particular order; offsets in the text. The first of several
   * lines counts as a title. O(length).
   */
  words(text: string): readonly Occurred[];
  /** The concept behind a feature key, if it is one. */
  concept(feature: string): Concept | undefined;
}

/** Beyond this many UTF-16 units a field is not read: no honest listing is that long, and a stuffed one gains nothing. */
export const MAX_FIELD_LENGTH = 20_000;
/** A title says what a listing is about; the body may say it in passing. */
export const FIELD_WEIGHT = { title: 1, body: 0.5 } as const;

export interface EncoderParts {
  /** Domain concepts; by default the whole lexicon. */
  readonly concepts?: readonly Concept[];
  /** Words of general language. Without it only domain concepts and equal words meet. */
  readonly general?: GeneralLexicon | undefined;
}

/** An encoder over domain concepts and a general lexicon. Building it costs a few milliseconds; keep it. */
export function createEncoder({ concepts = CONCEPTS, general }: EncoderParts = {}): Encoder {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const senses = general && senseTable(general);
  const read = readerOf(phraseTrie(concepts), conceptSenses(concepts, byId, general, senses), general, senses);
  const found = featureCollector();
  return {
    encode: (texts) => encode(texts, read, found),
    words: (text) => wordsOf(text.slice(0, MAX_FIELD_LENGTH), read),
    concept: (feature) => byId.get(feature),
  };
}

function wordsOf(text: string, read: (text: string) => readonly Occurred[]): readonly Occurred[] {
  const words = read(text);
  const title = text.indexOf("\n");
  if (title < 0) return words;
  return words.map((word) => (word.start < title ? word : { ...word, share: word.share * FIELD_WEIGHT.body }));
}

/** The texts' features; function words are no subject of a listing. */
function encode(
  texts: readonly ListingText[],
  read: (text: string) => readonly Occurred[],
  found: FeatureCollector,
): Encoding {
  texts.forEach((text, index) => {
    for (const field of ["title", "body"] as const)
      for (const { sense, share, start, end, grammar } of read(text[field].slice(0, MAX_FIELD_LENGTH)))
        if (!grammar) found.add(sense, share * FIELD_WEIGHT[field], { text: index, field, start, end });
  });
  return found.finish();
}
