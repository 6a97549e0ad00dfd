import { stemEnglish } from "../../../packages/lexicon/src/general/stem-english.ts";
import { debFile, text } from "../cache.ts";
import { rowOf, type Evidence } from "../evidence.ts";

const FILES = ["noun", "verb", "adj", "adv"];
const POINTERS: Readonly<Record<string, number>> = { "+": 0.5, "&": 0.3, "@": 0.15, "~": 0.05, "\\": 0.4, "<": 0.4 };

interface Synset {
  readonly words: readonly { readonly stem: string; readonly sense: number }[];
  readonly pointers: readonly { readonly weight: number; readonly to: string }[];
  readonly gloss: string;
}

const lines = (file: string): string[] => text(debFile("wordnet-base", `usr/share/wordnet/${file}`)).split("\n");

/** "word part-of-speech offset" → 1 for the word's commonest sense, 1/2 for the next, … */
function senseWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const file of FILES)
    for (const line of lines(`index.${file}`)) {
      if (line === "" || line.startsWith("  ")) continue;
      const fields = line.trim().split(" ");
      const count = Number(fields[2]);
      fields.slice(-count).forEach((offset, i) => weights.set(`${fields[0]!} ${fields[1]!} ${offset}`, 1 / (1 + i)));
    }
  return weights;
}

function synsets(): Map<string, Synset> {
  const senses = senseWeights();
  const all = new Map<string, Synset>();
  for (const file of FILES)
    for (const line of lines(`data.${file}`)) {
      if (line === "" || line.startsWith("  ")) continue;
      const bar = line.indexOf("|");
      const fields = line.slice(0, bar).trim().split(" ");
      const size = parseInt(fields[3]!, 16);
      const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]!.toLowerCase().replace(/\([a-z]+\)$/, ""));
      const start = 4 + 2 * size + 1;
      const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, i) => {
        const at = start + 4 * i;
        return { weight: POINTERS[fields[at]!] ?? 0, to: `${fields[at + 2]!} ${fields[at + 1]!}` };
      }).filter(({ weight }) => weight > 0);
      const single = words.filter((word) => /^[a-z']+$/.test(word));
      const pos = fields[2] === "s" ? "a" : fields[2]!;
      const id = `${pos} ${fields[0]!}`;
      const kept = single.map((word) => ({ stem: stemEnglish(word), sense: senses.get(`${word} ${id}`) ?? 0.1 }));
      all.set(id, { words: kept, pointers, gloss: line.slice(bar + 1) });
    }
  return all;
}

export interface WordNet {
  /** Stem → related stems: synonyms, derivations, wider words. */
  readonly related: Evidence;
  /** Stem → share of WordNet's definitions and examples in which it stands. */
  readonly documents: { readonly counts: Map<string, number>; readonly total: number };
  /** Irregular form → stem of its base word: went → go. */
  readonly irregular: Map<string, string>;
}

export function wordNet(): WordNet {
  const all = synsets();
  const related: Evidence = new Map();
  const counts = new Map<string, number>();
  const add = (from: string, to: string, weight: number): void => {
    if (from === to) return;
    const row = rowOf(related, from);
    row.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const synset of all.values()) {
    for (const a of synset.words) for (const b of synset.words) add(a.stem, b.stem, a.sense * b.sense);
    for (const { weight, to } of synset.pointers)
      for (const a of synset.words)
        for (const b of all.get(to)?.words ?? []) add(a.stem, b.stem, weight * a.sense * b.sense);
    const seen = new Set((synset.gloss.toLowerCase().match(/[a-z][a-z']*/g) ?? []).map(stemEnglish));
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const irregular = new Map<string, string>();
  for (const file of FILES)
    for (const line of lines(`${file}.exc`)) {
      const [form, base] = line.split(" ");
      if (form === undefined || base === undefined || !/^[a-z]+$/.test(form) || !/^[a-z]+$/.test(base)) continue;
      if (stemEnglish(form) !== stemEnglish(base) && !irregular.has(form)) irregular.set(form, stemEnglish(base));
    }
  return { related, documents: { counts, total: all.size }, irregular };
}
