import type { ListingText } from "./encode.ts";
import { createEncoder, type Encoder } from "./encode.ts";
import { buildCorpus, vectorise, type SparseVector } from "./corpus.ts";

/** A document as a vector of length 1: sparse over features, or dense. One embedder gives one shape. */
export type Embedding = { readonly sparse: SparseVector } | { readonly dense: Float32Array };

/** What a document is embedded as: some models tell what is asked (needs) from what is found (offers). */
export type EmbeddedAs = "query" | "passage";

/**
 * A source of vectors that can be compared by cosine. Backends that leave the process (a local model, a remote endpoint)
 * live outside this package and answer in their own time.
 */
export interface Embedder {
  /** Names backend and version, so that stored vectors can be told apart: "lexicon/2026.1". */
  readonly name: string;
  /** One embedding per document, in order; embeddings of one call are comparable with each other. */
  embed(documents: readonly (readonly ListingText[])[], as: EmbeddedAs): Promise<readonly Embedding[]>;
}

/** The default backend: concepts of the lexicon, rarity counted over the documents given. No network, no model. */
export function lexiconEmbedder(name: string, encoder: Encoder = createEncoder()): Embedder {
  return {
    name,
    embed: (documents) => {
      const encodings = documents.map((document) => encoder.encode(document));
      const corpus = buildCorpus(encodings);
      return Promise.resolve(encodings.map((encoding) => ({ sparse: vectorise(encoding, corpus) })));
    },
  };
}

/** The texts of a listing as a model without structure reads them: every language version, title before body, a line each. */
export function plainDocument(texts: readonly ListingText[]): string {
  return texts
    .flatMap(({ title, body }) => [title, body])
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
}

/** Scales a vector to length 1 in place; one of length 0, or with a value that is no number, becomes all 0. O(length). */
export function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0 && length < Infinity)) return vector.fill(0);
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}
