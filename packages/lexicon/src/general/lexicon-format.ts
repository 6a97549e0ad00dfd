import type { Language } from "../concept.ts";

/**
 * The general lexicon's file, before compression:
 *
 *     "SHLEX1\n"  header length (uint32, little endian)  header (JSON, UTF-8)  sections, in the header's order
 *
 * Sections hold bytes; 16-bit values lie in two planes, all low bytes before all high bytes, as that compresses best.
 *
 * - `stems`: English stems joined by line feeds; the commonest first, so that ids are small.
 * - `prior`: one byte a stem, its rarity in English text: idf × 16, at most 255.
 * - per language `<language>.prefix`, `.suffix`: lengths in UTF-16 units of the part shared with the headword before and of
 *   the rest; `.units`: the rests, one after the other, in two planes. Headwords are sorted by UTF-16 unit.
 * - `<language>.frequency`: one byte a headword, log2 of its count in a corpus × 8, 0 where it is not known.
 * - `<language>.count`: one byte a headword, its number of stems.
 * - `ids` (two planes) and `weights` (one byte: √P × WEIGHT_STEPS) of all headwords of all languages, in `LANGUAGE_ORDER`.
 * - `related.count`, `related.ids`, `related.weights`: the same by stem.
 */
export const MAGIC = "SHLEX1\n";
export const WEIGHT_STEPS = 63;
export const LANGUAGE_ORDER: readonly Language[] = ["zh", "ko", "ru", "en"];
export const MAX_HEADWORD_UNITS = 255;
export const MAX_STEMS = 65_536;

export interface LexiconHeader {
  readonly version: string;
  readonly headwords: Readonly<Record<Language, number>>;
  readonly stems: number;
  readonly sections: readonly (readonly [name: string, bytes: number])[];
}
