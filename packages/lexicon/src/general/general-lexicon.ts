import type { Language } from "../concept.ts";
import { HeadwordTable } from "./headword-table.ts";
import { LANGUAGE_ORDER, MAGIC, WEIGHT_STEPS, type LexiconHeader } from "./lexicon-format.ts";
import { utf8Text } from "./utf8.ts";

/** Rows of (id, weight) one after the other: row r is ids[at[r]..at[r + 1]). */
export interface WeightedRows {
  readonly at: Uint32Array;
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Words of four languages as distributions over English stems (Snowball: `stemEnglish`).
 *
 * Headwords, by language:
 * - zh: simplified characters. The entry's `frequency` is its unigram count, for the likeliest segmentation.
 * - ko: modern southern spelling, NFC, dictionary form (nouns bare, verbs and adjectives in -다).
 * - ru: two kinds of keys. A form as it is written (lower case, ё as е), where its stem alone would mislead; and "~" followed
 *   by the Snowball stem (`stemRussian`) of every form of a word. Look for the form first, then for "~" + stem. In phrases
 *   each word is given by its stem: "~желез дорог".
 * - en: irregular forms (went, children) with the stem of their base word; regular forms need no entry.
 */
export interface GeneralLexicon extends WeightedRows {
  readonly version: string;
  /** Stem number → English stem, the commonest first. */
  readonly stems: readonly string[];
  /** Rarity of each stem in English text (idf, natural logarithm), 0..16; a start where the corpus at hand is small. */
  readonly prior: Float32Array;
  /** log2 of each entry's count in a corpus × 8; 0 where it is not known. */
  readonly frequency: Uint8Array;
  /** Related stems of each stem (synonyms, derivations) with weights of 0..1, not the stem itself. */
  readonly related: WeightedRows;
  /** Entries of the language. */
  size(language: Language): number;
  stemId(stem: string): number;
  /** Entry of the headword, −1 where there is none. O(length). */
  find(language: Language, headword: string): number;
  /** Entry of the headword text[from..to), −1 where there is none; cuts no string. O(to − from). */
  findIn(language: Language, text: string, from: number, to: number): number;
  /** Entries of text[from..from + 1), text[from..from + 2) … into `into`, as many as it has room for; −1 where there is none. */
  findFrom(language: Language, text: string, from: number, into: Int32Array): void;
  /** Length of the longest headword, UTF-16 units. */
  longest(language: Language): number;
  /** Headword of an entry of that language. */
  headword(language: Language, entry: number): string;
}

/** A damaged or foreign file; the message names the place and what to do. */
export class LexiconFileError extends Error {
  constructor(place: string) {
    super(`The general lexicon cannot be read: ${place}. Build it again: node tools/lexicon/build.ts`);
    this.name = "LexiconFileError";
  }
}

function headerOf(bytes: Uint8Array): { header: LexiconHeader; start: number } {
  const magic = utf8Text(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC)
    throw new LexiconFileError(`it does not begin with ${JSON.stringify(MAGIC)} (is it still compressed?)`);
  if (bytes.length < MAGIC.length + 4) throw new LexiconFileError("it ends within its header");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const start = MAGIC.length + 4 + length;
  if (bytes.length < start) throw new LexiconFileError("it ends within its header");
  try {
    // The shape is the writer's own; sections that are missing or short are named below.
    const header = JSON.parse(utf8Text(bytes.subarray(MAGIC.length + 4, start))) as LexiconHeader;
    return { header, start };
  } catch {
    throw new LexiconFileError("its header is not JSON");
  }
}

function sectionsOf(bytes: Uint8Array): { header: LexiconHeader; section: (name: string) => Uint8Array } {
  const { header, start } = headerOf(bytes);
  const sections = new Map<string, Uint8Array>();
  let at = start;
  for (const [name, length] of header.sections) {
    if (at + length > bytes.length) throw new LexiconFileError(`section ${name} is cut short`);
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw new LexiconFileError(`section ${name} is missing`);
    return found;
  };
  return { header, section };
}

function rows(
  counts: readonly Uint8Array[],
  planes: Uint8Array,
  steps: Uint8Array,
  stems: number,
  place: string,
): WeightedRows {
  const at = new Uint32Array(counts.reduce((sum, part) => sum + part.length, 0) + 1);
  let row = 0;
  for (const part of counts) for (const count of part) at[row + 1] = at[row++]! + count;
  const total = at[row]!;
  if (steps.length !== total || planes.length !== 2 * total)
    throw new LexiconFileError(`the counts of ${place} do not agree with its weights`);
  const ids = new Uint32Array(total);
  const weights = new Float32Array(total);
  for (let i = 0; i < total; i++) {
    ids[i] = planes[i]! | (planes[total + i]! << 8);
    if (ids[i]! >= stems) throw new LexiconFileError(`${place} names stem ${ids[i]} of ${stems}`);
    weights[i] = (steps[i]! / WEIGHT_STEPS) ** 2;
  }
  return { at, ids, weights };
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads the lexicon's file, decompressed (see lexicon-format.ts). Some 0.2 s and 60 MB for half a million headwords; entries
 * are numbered through all languages. Throws LexiconFileError for a file that is cut, damaged or foreign. O(size).
 */
export function openGeneralLexicon(bytes: Uint8Array): GeneralLexicon {
  const { header, section } = sectionsOf(bytes);
  const stems = utf8Text(section("stems")).split("\n");
  if (stems.length !== header.stems)
    throw new LexiconFileError(`${stems.length} stems where ${header.stems} are announced`);
  const prior = Float32Array.from(section("prior"), (value) => value / 16);
  if (prior.length !== stems.length) throw new LexiconFileError("the stems' rarities are not as many as the stems");
  const counts = LANGUAGE_ORDER.map((language) => section(`${language}.count`));
  const entries = rows(counts, section("ids"), section("weights"), stems.length, "the entries");
  const related = rows(
    [section("related.count")],
    section("related.ids"),
    section("related.weights"),
    stems.length,
    "the related stems",
  );
  const tables = new Map<Language, HeadwordTable>();
  let first = 0;
  for (const language of LANGUAGE_ORDER) {
    const part = (name: string): Uint8Array => section(`${language}.${name}`);
    const table = HeadwordTable.fromFrontCoded(part("prefix"), part("suffix"), part("units"), first);
    if (table?.count !== part("count").length) throw new LexiconFileError(`the ${language} headwords are damaged`);
    tables.set(language, table);
    first += table.count;
  }
  const table = (language: Language): HeadwordTable => tables.get(language)!;
  const stemNumbers = new Map(stems.map((stem, id) => [stem, id]));
  return {
    version: header.version,
    stems,
    prior,
    frequency: concatenated(LANGUAGE_ORDER.map((language) => section(`${language}.frequency`))),
    ...entries,
    related,
    size: (language) => table(language).count,
    stemId: (stem) => stemNumbers.get(stem) ?? -1,
    find: (language, headword) => table(language).find(headword, 0, headword.length),
    findIn: (language, text, from, to) => table(language).find(text, from, to),
    findFrom: (language, text, from, into) => table(language).findFrom(text, from, into),
    longest: (language) => table(language).longest,
    headword: (language, entry) => table(language).headword(entry),
  };
}
