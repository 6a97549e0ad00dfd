import { stemEnglish } from "../../packages/lexicon/src/general/stem-english.ts";
import { rowOf, type Evidence } from "./evidence.ts";
import type { Pair } from "./sources/parallel.ts";

const ROUNDS = 6;
const LONGEST = 40;
const LEAST = 0.08;

class Numbers {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();
  of(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      this.#ids.set(name, (id = this.names.length));
      this.names.push(name);
    }
    return id;
  }
}

const SKIPPED = new Set("a an the of to in on at is are be for and or it that this s".split(" "));

function englishTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z][a-z']*|\d+/g) ?? []).filter((word) => !SKIPPED.has(word)).map(stemEnglish);
}

/** Possible translations of one side's words by the other's: link l leads from word a[l] to word b[l]. */
interface Links {
  readonly a: number[];
  readonly b: number[];
  /** Per sentence its links, target word after target word; `widths` has the number of links of each target word. */
  readonly sentences: readonly Int32Array[];
  readonly widths: readonly number[];
}

function linksOf(pairs: readonly (readonly [readonly number[], readonly number[]])[], targets: number): Links {
  const a: number[] = [];
  const b: number[] = [];
  const ids = new Map<number, number>();
  const sentences = pairs.map(([as, bs]) => {
    const links = new Int32Array(as.length * bs.length);
    let at = 0;
    for (const to of bs)
      for (const from of as) {
        const key = from * targets + to;
        let id = ids.get(key);
        if (id === undefined) {
          ids.set(key, (id = a.length));
          a.push(from);
          b.push(to);
        }
        links[at++] = id;
      }
    return links;
  });
  return { a, b, sentences, widths: pairs.map(([as]) => as.length) };
}

/** Translation probabilities t(b | a) of IBM model 1 by expectation–maximisation (Brown et al. 1993), by link. */
function model1(links: Links, sources: number): Float64Array {
  let t = new Float64Array(links.a.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(t.length);
    links.sentences.forEach((ids, s) => {
      const width = links.widths[s]!;
      for (let start = 0; start < ids.length; start += width) {
        let whole = 0;
        for (let i = start; i < start + width; i++) whole += t[ids[i]!]!;
        if (whole > 0) for (let i = start; i < start + width; i++) next[ids[i]!]! += t[ids[i]!]! / whole;
      }
    });
    const sums = new Float64Array(sources);
    next.forEach((value, link) => (sums[links.a[link]!]! += value));
    t = next.map((value, link) => value / sums[links.a[link]!]!);
  }
  return t;
}

/**
 * English stems of foreign words as the pairs of texts suggest: t(english | foreign) × √t(foreign | english), words that stand
 * in fewer than two pairs left out, rare ones damped.
 */
export function aligned(pairs: readonly Pair[], tokens: (text: string) => string[]): Evidence {
  const [foreign, english] = [new Numbers(), new Numbers()];
  const seen = new Set<string>();
  const sentences: (readonly [number[], number[]])[] = [];
  const counts: number[] = [];
  for (const pair of pairs) {
    const key = pair.join("\n");
    if (seen.has(key)) continue;
    seen.add(key);
    const as = [...new Set(tokens(pair[0]))].map((token) => foreign.of(token));
    const bs = [...new Set(englishTokens(pair[1]))].map((token) => english.of(token));
    if (as.length === 0 || bs.length === 0 || as.length > LONGEST || bs.length > LONGEST) continue;
    sentences.push([as, bs]);
    for (const a of as) counts[a] = (counts[a] ?? 0) + 1;
  }
  const links = linksOf(sentences, english.names.length);
  const forward = model1(links, foreign.names.length);
  const back = linksOf(
    sentences.map(([as, bs]) => [bs, as] as const),
    foreign.names.length,
  );
  const backward = model1(back, english.names.length);
  const reverse = new Map(back.a.map((b, link) => [back.b[link]! * english.names.length + b, backward[link]!]));
  const evidence: Evidence = new Map();
  forward.forEach((value, link) => {
    const [a, b] = [links.a[link]!, links.b[link]!];
    if (value < LEAST || counts[a]! < 2) return;
    const score = value * Math.sqrt(reverse.get(a * english.names.length + b) ?? 0);
    if (score > 0.02) rowOf(evidence, foreign.names[a]!).set(english.names[b]!, score);
  });
  return evidence;
}
