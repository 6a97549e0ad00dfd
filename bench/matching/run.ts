/**
 * Matching benchmark: accuracy@1 of general sentences to English against a 512 MB embedding model's figures, the cost of
 * north-eastern Korean spelling, and listings matched per second. Reads ../shared/bench/matching where it is there.
 * Run: node_modules/.bin/node bench/matching/run.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { INDUSTRIES, LOCALES, seededRng } from "../../packages/kernel/src/index.ts";
import { CONCEPTS, LEXICON_VERSION, languageOf } from "../../packages/lexicon/src/index.ts";
import { createEncoder, match, rank, type MatchListing } from "../../packages/matching/src/index.ts";

const DATA = fileURLToPath(new URL("../../../shared/bench/matching/", import.meta.url));
const SEED = 20230614;
const encoder = createEncoder();

function lines(path: string): string[] {
  return readFileSync(DATA + path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** Share of queries whose nearest target is the one on the same line, in percent. */
function accuracyPercent(queries: readonly string[], targets: readonly string[], correctHubs: boolean): number {
  const ranked = rank(encoder, queries, targets, { top: 1, correctHubs });
  return (100 * ranked.filter(([best], i) => best === i).length) / queries.length;
}

function tatoeba(): void {
  // Reference: potion-multilingual-128M on the same 1,000 pairs.
  const sets = [
    { name: "zh", code: "cmn", reference: 67.8 },
    { name: "ru", code: "rus", reference: 57.8 },
    { name: "ko", code: "kor", reference: 46.9 },
  ];
  if (!existsSync(`${DATA}tatoeba`)) {
    console.log("tatoeba: data not found, skipped");
    return;
  }
  console.log("tatoeba, accuracy@1 to English (%)   hub-corrected   plain   reference   ratio");
  for (const { name, code, reference } of sets) {
    const queries = lines(`tatoeba/tatoeba.${code}-eng.${code}`);
    const targets = lines(`tatoeba/tatoeba.${code}-eng.eng`);
    const corrected = accuracyPercent(queries, targets, true);
    const plain = accuracyPercent(queries, targets, false);
    const figures = [
      corrected.toFixed(1).padStart(14),
      plain.toFixed(1),
      reference.toFixed(1),
      (corrected / reference).toFixed(2),
    ];
    console.log(`  ${name.padEnd(32)} ${figures.join("     ")}`);
  }
}

function orthography(): void {
  const folder = "korean-orthography/";
  if (!existsSync(DATA + folder)) {
    console.log("korean-orthography: data not found, skipped");
    return;
  }
  const targets = lines(`${folder}korean-english-park.dev.en`);
  const south = accuracyPercent(lines(`${folder}korean-english-park.dev.ko`), targets, true);
  const north = accuracyPercent(lines(`${folder}nk.dev.nk`), targets, true);
  console.log(
    `korean orthography, accuracy@1 to English (%): southern ${south.toFixed(1)}, northern ${north.toFixed(1)}`,
  );
  console.log(`  difference ${Math.abs(south - north).toFixed(1)} points (goal: within 1)`);
}

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

function speed(): void {
  for (const count of [1000, 4000]) {
    const listings = generatedListings(count);
    const started = performance.now();
    const { matches } = match(listings, { today: "2023-06-14" });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `match ${count} listings: ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} listings/s, ${matches.length} matches`,
    );
  }
  for (const locale of LOCALES) {
    const texts = generatedListings(4000).filter((listing) => listing.texts[0]!.locale === locale);
    const started = performance.now();
    for (const { texts: own } of texts) encoder.encode(own);
    console.log(`encode ${locale}: ${Math.round((texts.length / (performance.now() - started)) * 1000)} documents/s`);
  }
}

console.log(`lexicon ${LEXICON_VERSION}: ${CONCEPTS.length} concepts; seed ${SEED}`);
tatoeba();
orthography();
speed();
