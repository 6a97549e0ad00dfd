import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { INDUSTRIES, LOCALES, seededRng } from "../../packages/kernel/src/index.ts";
import { CONCEPTS, languageOf } from "../../packages/lexicon/src/index.ts";
import {
  match,
  matchChanged,
  openMarket,
  whyNot,
  type ListingText,
  type MatchListing,
} from "../../packages/matching/src/index.ts";
import { wholeEncoder } from "./whole-encoder.ts";

const SHARED = fileURLToPath(new URL("../../../shared/bench/matching/", import.meta.url));
const SEED = 20230614;
const TODAY = "2023-06-14";
const MARKET = 10_000;
const EDITS = 40;

function generatedListings(count: number): MatchListing[] {
  const rng = seededRng(SEED);
  const pick = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const locale = pick(LOCALES);
    const words = (n: number): string =>
      Array.from({ length: n }, () => pick(pick(CONCEPTS).names[languageOf(locale)])).join(", ");
    return {
      id: String(i),
      organisationId: `o${i % Math.ceil(count / 2)}`,
      side: i % 2 === 0 ? "need" : "offer",
      kind: "business",
      industry: pick(INDUSTRIES),
      role: "enterprise",
      country: pick(["CN", "RU", "KR"]),
      texts: [{ locale, title: words(3), body: words(20) }],
      languages: [locale],
    };
  });
}

/** Listings matched, and documents encoded, a second; one edited listing matched again; why a pair is no match. */
export function speed(): void {
  for (const count of [1000, 4000]) {
    const listings = generatedListings(count);
    const started = performance.now();
    const { matches } = match(listings, { today: TODAY, encoder: wholeEncoder() });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `match ${count} listings: ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} listings/s, ${matches.length} matches`,
    );
  }
  changes();
  encoding();
  opening();
}

/** Documents a second of wall time, and of the processor: the second does not depend on what else the machine does. */
function encoding(): void {
  const listings = generatedListings(4000);
  const sets: [name: string, documents: (readonly ListingText[])[]][] = LOCALES.map((locale) => [
    `${locale}, listings of 23 names`,
    listings.filter(({ texts }) => texts[0]!.locale === locale).map(({ texts }) => texts),
  ]);
  for (const [locale, file] of [
    ["ko-KR", "korean-orthography/korean-english-park.dev.ko"],
    ["ko-CN", "korean-orthography/nk.dev.nk"],
    ["en", "korean-orthography/korean-english-park.dev.en"],
    ["ru", "tatoeba/tatoeba.rus-eng.rus"],
    ["zh-CN", "tatoeba/tatoeba.cmn-eng.cmn"],
  ] as const) {
    if (!existsSync(SHARED + file)) continue;
    const sentences = readFileSync(SHARED + file, "utf8")
      .trim()
      .split("\n");
    // Tatoeba's are short: as many together as make the length of a sentence of news.
    const joined = file.startsWith("tatoeba") ? 4 : 1;
    const documents = Array.from({ length: Math.floor(sentences.length / joined) }, (_, i) => [
      { locale, title: "", body: sentences.slice(i * joined, (i + 1) * joined).join(" ") },
    ]);
    sets.push([`${locale}, ${joined === 1 ? "sentences of news" : `${joined} sentences each`}`, documents]);
  }
  console.log(
    "encode, documents/s (goal ≥ 2000 per core)      first time   of the processor   again   of the processor",
  );
  for (const [name, documents] of sets) {
    const once = (): string[] => {
      const [started, used] = [performance.now(), process.cpuUsage()];
      for (const texts of documents) wholeEncoder().encode(texts);
      const { user, system } = process.cpuUsage(used);
      return [performance.now() - started, (user + system) / 1000].map((ms) =>
        String(Math.round((1000 * documents.length) / ms)).padStart(12),
      );
    };
    const [first, again] = [once(), once()];
    console.log(`  ${`${name} (${documents.length})`.padEnd(44)} ${[...first, ...again].join(" ")}`);
  }
}

/** In a process of its own: what opening the lexicon takes until the first listing is encoded, and what it keeps. */
function opening(): void {
  const script = `
    const { wholeEncoder } = await import(${JSON.stringify(new URL("./whole-encoder.ts", import.meta.url).href)});
    const size = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
    const before = size(), started = performance.now(), used = process.cpuUsage();
    wholeEncoder().encode([{ locale: "ko-KR", title: "콩기름", body: "" }]);
    const took = performance.now() - started, { user, system } = process.cpuUsage(used);
    console.log([took, (user + system) / 1000, size() - before, process.memoryUsage().rss / 1e6].map(Math.round).join(" "));`;
  const run = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  const [took, processor, kept, whole] = run.stdout.trim().split(" ");
  if (whole === undefined) throw new Error(`the lexicon did not open in a process of its own: ${run.stderr}`);
  console.log(
    `open the lexicon and encode one listing: ${took} ms, ${processor} ms of the processor (goal ≤ 1000); keeps ${kept} MB (goal ≤ 150), the whole process ${whole} MB`,
  );
}

function changes(): void {
  const listings = generatedListings(MARKET);
  let started = performance.now();
  const market = openMarket(listings, { today: TODAY, encoder: wholeEncoder() })!;
  console.log(`open a market of ${MARKET} listings: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  const spread = (times: readonly number[]): string => {
    const sorted = times.toSorted((a, b) => a - b);
    return `p50 ${sorted[times.length >> 1]!.toFixed(0)} ms, p95 ${sorted[Math.floor(times.length * 0.95)]!.toFixed(0)} ms`;
  };
  const time = (work: (i: number) => void): number[] =>
    Array.from({ length: EDITS }, (_, i) => {
      started = performance.now();
      work(i);
      return performance.now() - started;
    });
  const edits = time((i) => {
    const edited = listings[i]!;
    matchChanged(market, { ...edited, texts: listings[MARKET - 1 - i]!.texts });
  });
  console.log(`  one edited listing matched again: ${spread(edits)} (goal ≤ 1000)`);
  const answers = time((i) => whyNot(market, listings[2 * i]!.id, listings[2 * i + 101]!.id));
  console.log(`  why not: ${spread(answers)} (goal ≤ 50)`);
}
