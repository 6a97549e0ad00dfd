import { stemEnglish } from "../../packages/lexicon/src/general/stem-english.ts";

/** Word → English stem → weight. */
export type Evidence = Map<string, Map<string, number>>;

/** Words of a gloss that only hold its phrase together; kept where a gloss is nothing else. */
const GLUE = new Set(
  (
    "a an the of to in on at by for from with into as or and sb sth sb's sth's one's oneself someone something somebody etc esp " +
    "be is are being lit fig also used see of's e.g i.e so such that which who very cf"
  ).split(" "),
);
const LONGEST_GLOSS = 7;

/** The English stems of a gloss, brackets left out; undefined for a long one, which explains rather than translates. */
export function glossStems(gloss: string): string[] | undefined {
  const plain = gloss
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]|\{[^}]*\}/g, " ")
    .replace(/’/g, "'");
  const words = plain.match(/[a-z][a-z']*|\d+/g) ?? [];
  const content = words.filter((word) => !GLUE.has(word));
  const stems = [...new Set((content.length > 0 ? content : words).map(stemEnglish))];
  return stems.length === 0 || stems.length > LONGEST_GLOSS ? undefined : stems;
}

/** Adds the stems of the glosses to a word: each gloss spreads 1/length^0.8 over each of its stems, later glosses less. */
export function addGlosses(into: Map<string, number>, glosses: readonly string[], weight = 1): void {
  glosses.forEach((gloss, i) => {
    const stems = glossStems(gloss);
    if (stems === undefined) return;
    const share = (weight * stems.length ** -0.8) / (1 + 0.15 * i);
    for (const stem of stems) into.set(stem, (into.get(stem) ?? 0) + share);
  });
}

export function rowOf(evidence: Evidence, word: string): Map<string, number> {
  let row = evidence.get(word);
  if (row === undefined) evidence.set(word, (row = new Map()));
  return row;
}

export function addRow(into: Map<string, number>, row: ReadonlyMap<string, number>, weight: number): void {
  for (const [stem, value] of row) into.set(stem, (into.get(stem) ?? 0) + weight * value);
}

/** The row scaled to sum to 1. */
export function normalised(row: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const value of row.values()) sum += value;
  return new Map([...row].map(([stem, value]) => [stem, sum > 0 ? value / sum : 0]));
}

/** Sum of several sources, each of which counts by its weight for every word that it knows. */
export function mixed(sources: readonly { readonly evidence: Evidence; readonly weight: number }[]): Evidence {
  const sum: Evidence = new Map();
  for (const { evidence, weight } of sources)
    for (const [word, row] of evidence) addRow(rowOf(sum, word), normalised(row), weight);
  return sum;
}

/** The strongest stems of a row, normalised; ties in the order of the stems. */
export function strongest(row: ReadonlyMap<string, number>, limit: number, least: number): [string, number][] {
  const sorted = [...normalised(row)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const kept = sorted.filter(([, value], i) => i === 0 || value >= least);
  const sum = kept.reduce((total, [, value]) => total + value, 0);
  return kept.map(([stem, value]) => [stem, value / sum]);
}

/** The words of `evidence` that `known` lacks. */
export function onlyNew(evidence: Evidence, known: Evidence): Evidence {
  return new Map([...evidence].filter(([word]) => !known.has(word)));
}

/** The words of `evidence` that `known` has or `allowed` lets in. */
export function knownOr(evidence: Evidence, known: Evidence, allowed: (word: string) => boolean): Evidence {
  return new Map([...evidence].filter(([word]) => known.has(word) || allowed(word)));
}
