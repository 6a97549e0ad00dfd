import { INDUSTRIES, LOCALES, seededRng } from "../../packages/kernel/src/index.ts";
import { CONCEPTS, languageOf } from "../../packages/lexicon/src/index.ts";
import { match, matchChanged, openMarket, whyNot, type MatchListing } from "../../packages/matching/src/index.ts";
import { wholeEncoder } from "./whole-encoder.ts";

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
  for (const locale of LOCALES) {
    const texts = generatedListings(4000).filter((listing) => listing.texts[0]!.locale === locale);
    const started = performance.now();
    for (const { texts: own } of texts) wholeEncoder().encode(own);
    console.log(`encode ${locale}: ${Math.round((texts.length / (performance.now() - started)) * 1000)} documents/s`);
  }
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
