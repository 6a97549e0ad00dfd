import { seededRng, type Rng } from "../../packages/kernel/src/index.ts";
import { CONCEPTS, languageOf } from "../../packages/lexicon/src/index.ts";
import {
  buildCorpus,
  queryStep,
  strongestOf,
  vectorise,
  weightStep,
  type ListingText,
  type QueryVector,
  type SparseVector,
  type VectorTable,
} from "../../packages/matching/src/index.ts";
import { readListings, SPLITS, type BenchListing } from "./listings/read.ts";
import { wholeEncoder } from "./whole-encoder.ts";

/** Texts encoded; documents beyond them are put together from two of them. */
const BASE = 20_000;
/** Share of its entries that the first, and the second, of two texts gives to a document put together from them. */
const FIRST = 0.75;
const SECOND = 0.35;
/** How far weights of such a document may be from those of its texts, as they would be beside other words. */
const SPREAD = 0.2;

export interface EncodedVectors {
  readonly features: number;
  readonly table: VectorTable;
  readonly asked: readonly QueryVector[];
}

/** Titles, and bodies in clauses, of the listings written for the listings benchmark, by language. */
function clauses(): { titles: Map<string, string[]>; bodies: Map<string, string[]> } {
  const all = SPLITS.map(readListings).flatMap(({ needs, offers }) => [...needs, ...offers]);
  const byLanguage = (of: (listing: BenchListing) => string[]) => {
    const found = new Map<string, string[]>();
    for (const one of all) found.set(one.locale, [...(found.get(one.locale) ?? []), ...of(one)]);
    return found;
  };
  return {
    titles: byLanguage(({ title }) => [title]),
    bodies: byLanguage(({ body }) =>
      body
        .split(/[.;,、，。；]+\s*/u)
        .map((clause) => clause.trim())
        .filter((clause) => clause.length > 2),
    ),
  };
}

/** A listing's text: a title of the listings benchmark, three to six clauses of its bodies, and two to five concepts of one field. */
function texts(count: number, rng: Rng): ListingText[] {
  const pick = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
  const { titles, bodies } = clauses();
  const fields = [...Map.groupBy(CONCEPTS, ({ broader }) => broader ?? "").values()].filter((own) => own.length > 3);
  const locales = [...titles.keys()] as ListingText["locale"][];
  return Array.from({ length: count }, () => {
    const locale = pick(locales);
    const said = Array.from({ length: 3 + rng.int(4) }, () => pick(bodies.get(locale)!));
    const field = pick(fields);
    const named = Array.from({ length: 2 + rng.int(4) }, () => pick(pick(field).names[languageOf(locale)]));
    return {
      locale,
      title: `${pick(titles.get(locale)!)}, ${named[0]!}`,
      body: [...said, ...named.slice(1)].join(", "),
    };
  });
}

/**
 * Vectors of the encoder, as retrieval holds them (the strongest 64 entries): 20,000 texts put together from the vocabulary of
 * the listings benchmark and of the lexicon are encoded; further documents each take entries of two of them, weights varied by a fifth.
 * The queries are texts of the same kind, encoded, that no document was made of.
 */
export function encodedVectors(size: number, queries: number, seed: number): EncodedVectors {
  const rng = seededRng(seed);
  const encodings = texts(BASE + queries, rng).map((text) => wholeEncoder().encode([text]));
  const corpus = buildCorpus(encodings);
  const vectors = encodings.map((encoding) => strongestOf(vectorise(encoding, corpus)));
  const [base, asked] = [vectors.slice(0, BASE), vectors.slice(BASE)];
  const room = new Map<number, number>();
  const joined = (): SparseVector => {
    room.clear();
    for (const [share, { ids, weights }] of [
      [FIRST, base[rng.int(BASE)]!],
      [SECOND, base[rng.int(BASE)]!],
    ] as const)
      for (let i = 0; i < ids.length; i++)
        if (rng.next() < share)
          room.set(ids[i]!, Math.max(room.get(ids[i]!) ?? 0, weights[i]! * (1 - SPREAD + 2 * SPREAD * rng.next())));
    const ids = Uint32Array.from(room.keys()).sort();
    const length = Math.sqrt([...room.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return strongestOf({ ids, weights: Float32Array.from(ids, (id) => room.get(id)! / length) });
  };
  const at = new Uint32Array(size + 1);
  const most = Math.max(...vectors.map(({ ids }) => ids.length));
  const ids = new Uint32Array(size * most);
  const weights = new Uint16Array(size * most);
  for (let doc = 0, end = 0; doc < size; doc++) {
    const vector = doc < BASE ? base[doc]! : joined();
    ids.set(vector.ids, end);
    for (const weight of vector.weights) weights[end++] = weightStep(weight);
    at[doc + 1] = end;
  }
  return {
    features: corpus.features.length,
    table: { size, at, ids: ids.subarray(0, at[size]), weights: weights.subarray(0, at[size]) },
    asked: asked.map((vector) => ({ ids: vector.ids, weights: Uint16Array.from(vector.weights, queryStep) })),
  };
}
