import {
  writeGeneralLexicon,
  type LexiconEntry,
  type WeightedStem,
} from "../../packages/lexicon/src/general/write-general-lexicon.ts";
import { normalised, strongest, type Evidence } from "./evidence.ts";
import type { WordNet } from "./sources/wordnet.ts";

const STEMS_PER_WORD = 6;
const LEAST_SHARE = 0.04;
const RELATED_PER_STEM = 8;
const LEAST_RELATED = 0.03;

export interface Parts {
  readonly version: string;
  readonly zh: Evidence;
  readonly ko: Evidence;
  readonly ru: Evidence;
  /** Chinese word → count in a corpus. */
  readonly chineseCounts: ReadonlyMap<string, number>;
  readonly wordNet: WordNet;
}

/** Stems by how many words mean them, so that frequent ids are small; WordNet's stems, which relate others, come with them. */
function stemList(languages: readonly Evidence[], wordNet: WordNet): string[] {
  const uses = new Map<string, number>();
  for (const evidence of languages)
    for (const row of evidence.values()) for (const stem of row.keys()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  for (const stem of wordNet.irregular.values()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  for (const [stem, count] of wordNet.documents.counts) if (count > 1) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return [...uses]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([stem]) => stem)
    .slice(0, 65_536);
}

export function assemble(parts: Parts): Uint8Array {
  const cut = (evidence: Evidence): Evidence =>
    new Map([...evidence].map(([word, row]) => [word, new Map(strongest(row, STEMS_PER_WORD, LEAST_SHARE))]));
  const languages = { zh: cut(parts.zh), ko: cut(parts.ko), ru: cut(parts.ru) };
  const stems = stemList(Object.values(languages), parts.wordNet);
  const ids = new Map(stems.map((stem, id) => [stem, id]));
  const weighted = (row: Iterable<readonly [string, number]>): WeightedStem[] =>
    [...row].flatMap(([stem, weight]) => (ids.has(stem) ? [[ids.get(stem)!, weight] as const] : []));
  const frequency = (count: number | undefined): number =>
    count === undefined ? 0 : Math.min(255, Math.round(8 * Math.log2(count + 1)));
  const entries = (evidence: Evidence, counts?: ReadonlyMap<string, number>): LexiconEntry[] =>
    [...evidence].flatMap(([headword, row]) => {
      const kept = weighted(row);
      if (kept.length === 0 || headword.length > 60) return [];
      return [{ headword, frequency: frequency(counts?.get(headword)), stems: kept }];
    });
  const english = [...parts.wordNet.irregular].map(([form, stem]) => [form, new Map([[stem, 1]])] as const);
  const { counts, total } = parts.wordNet.documents;
  return writeGeneralLexicon({
    version: parts.version,
    stems,
    prior: stems.map((stem) => Math.min(255, Math.round(16 * Math.log((total + 1) / ((counts.get(stem) ?? 0) + 1))))),
    entries: {
      zh: entries(languages.zh, parts.chineseCounts),
      ko: entries(languages.ko),
      ru: entries(languages.ru),
      en: entries(new Map(english)),
    },
    related: stems.map((stem) => {
      const row = parts.wordNet.related.get(stem);
      if (row === undefined) return [];
      const list = strongest(row, RELATED_PER_STEM, LEAST_RELATED);
      const whole = normalised(row);
      return weighted(list.map(([other]) => [other, whole.get(other)!] as const));
    }),
  });
}
