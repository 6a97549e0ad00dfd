import type { Language } from "../concept.ts";
import {
  LANGUAGE_ORDER,
  MAGIC,
  MAX_HEADWORD_UNITS,
  MAX_STEMS,
  WEIGHT_STEPS,
  type LexiconHeader,
} from "./lexicon-format.ts";
import { utf8Bytes } from "./utf8.ts";

/** A stem's number and a weight of 0..1. */
export type WeightedStem = readonly [stem: number, weight: number];

export interface LexiconEntry {
  readonly headword: string;
  /** log2 of the headword's count in a corpus × 8, 0..255; 0 where it is not known. */
  readonly frequency: number;
  readonly stems: readonly WeightedStem[];
}

export interface LexiconContent {
  readonly version: string;
  readonly stems: readonly string[];
  /** idf × 16 of each stem, 0..255. */
  readonly prior: readonly number[];
  readonly entries: Readonly<Record<Language, readonly LexiconEntry[]>>;
  readonly related: readonly (readonly WeightedStem[])[];
}

function planes(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  values.forEach((value, i) => {
    bytes[i] = value & 0xff;
    bytes[values.length + i] = value >> 8;
  });
  return bytes;
}

function byUnits(a: LexiconEntry, b: LexiconEntry): number {
  return a.headword < b.headword ? -1 : a.headword > b.headword ? 1 : 0;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function checked(content: LexiconContent): void {
  if (content.stems.length > MAX_STEMS)
    throw new RangeError(`${content.stems.length} stems, at most ${MAX_STEMS} fit; drop the rarest`);
  for (const language of LANGUAGE_ORDER)
    for (const { headword, stems } of content.entries[language]) {
      if (headword === "" || headword.length > MAX_HEADWORD_UNITS)
        throw new RangeError(`${language} headword "${headword}": 1 to ${MAX_HEADWORD_UNITS} UTF-16 units are allowed`);
      if (stems.length > 255) throw new RangeError(`${language} headword "${headword}" has more than 255 stems`);
    }
}

/** The lexicon's file, uncompressed; the same content gives the same bytes, whatever order its entries come in. O(n log n). */
export function writeGeneralLexicon(content: LexiconContent): Uint8Array {
  checked(content);
  const sections: [string, Uint8Array][] = [
    ["stems", utf8Bytes(content.stems.join("\n"))],
    ["prior", Uint8Array.from(content.prior)],
  ];
  const ids: number[] = [];
  const weights: number[] = [];
  const steps = (weight: number): number =>
    Math.max(1, Math.min(WEIGHT_STEPS, Math.round(Math.sqrt(weight) * WEIGHT_STEPS)));
  for (const language of LANGUAGE_ORDER) {
    const entries = [...content.entries[language]].sort(byUnits);
    const units: number[] = [];
    const prefixes = entries.map((entry, i) => (i === 0 ? 0 : shared(entries[i - 1]!.headword, entry.headword)));
    entries.forEach(({ headword, stems }, i) => {
      for (let at = prefixes[i]!; at < headword.length; at++) units.push(headword.charCodeAt(at));
      for (const [id, weight] of stems) {
        ids.push(id);
        weights.push(steps(weight));
      }
    });
    sections.push(
      [`${language}.prefix`, Uint8Array.from(prefixes)],
      [`${language}.suffix`, Uint8Array.from(entries, (entry, i) => entry.headword.length - prefixes[i]!)],
      [`${language}.units`, planes(units)],
      [`${language}.frequency`, Uint8Array.from(entries, (entry) => entry.frequency)],
      [`${language}.count`, Uint8Array.from(entries, (entry) => entry.stems.length)],
    );
  }
  const related = content.related.flat();
  sections.push(
    ["ids", planes(ids)],
    ["weights", Uint8Array.from(weights)],
    ["related.count", Uint8Array.from(content.related, (list) => list.length)],
    ["related.ids", planes(related.map(([id]) => id))],
    ["related.weights", Uint8Array.from(related, ([, weight]) => steps(weight))],
  );
  return assembled(content, sections);
}

function assembled(content: LexiconContent, sections: readonly [string, Uint8Array][]): Uint8Array {
  const count = (language: Language): number => content.entries[language].length;
  const header: LexiconHeader = {
    version: content.version,
    headwords: { zh: count("zh"), ko: count("ko"), ru: count("ru"), en: count("en") },
    stems: content.stems.length,
    sections: sections.map(([name, bytes]) => [name, bytes.length]),
  };
  const head = utf8Bytes(JSON.stringify(header));
  const start = MAGIC.length + 4 + head.length;
  const file = new Uint8Array(sections.reduce((sum, [, bytes]) => sum + bytes.length, start));
  file.set(utf8Bytes(MAGIC));
  new DataView(file.buffer).setUint32(MAGIC.length, head.length, true);
  file.set(head, MAGIC.length + 4);
  let at = start;
  for (const [, bytes] of sections) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
