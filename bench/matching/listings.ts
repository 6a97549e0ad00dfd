/**
 * Listings benchmark: needs ranked against offers in four languages, judged by hand, beside BM25 over a dictionary translation
 * that reads the same lexicon. Goal: nDCG@10 and precision@1 across languages of at least 0.85 on `test`.
 * Run: node_modules/.bin/node bench/matching/listings.ts
 */
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { LEXICON_VERSION, openGeneralLexicon } from "../../packages/lexicon/src/index.ts";
import { createEncoder, match, rank, type MatchListing } from "../../packages/matching/src/index.ts";
import type { BenchListing } from "./listings/read.ts";
import { bm25Ranker, reportListings, textOf, type Ranker } from "./listings/report.ts";
import { dictionaryTranslation } from "./listings/translate.ts";

const packed = readFileSync(new URL("../../packages/lexicon/data/general.lex", import.meta.url));
const general = openGeneralLexicon(brotliDecompressSync(packed));
const encoder = createEncoder({ general });
/** By the scores of a market, where all listings are alike but for their texts; a pair it does not propose comes last. */
const byMarket: Ranker = (needs, offers) => {
  const listing = ({ id, locale, title, body }: BenchListing, side: "need" | "offer"): MatchListing => ({
    id,
    organisationId: id,
    side,
    kind: "business",
    role: "enterprise",
    country: "CN",
    texts: [{ locale, title, body }],
    languages: [locale],
  });
  const all = [...needs.map((one) => listing(one, "need")), ...offers.map((one) => listing(one, "offer"))];
  const { byListing } = match(all, { today: "2023-06-14", encoder, perListing: offers.length, minText: 0 });
  const places = new Map(offers.map(({ id }, place) => [id, place]));
  return needs.map((need) => {
    const matched = byListing.get(need.id)!.map(({ offerId }) => places.get(offerId)!);
    const proposed = new Set(matched);
    return [...matched, ...[...offers.keys()].filter((place) => !proposed.has(place))];
  });
};

console.log(`lexicon ${LEXICON_VERSION}, general words ${general.version}`);
reportListings(
  [
    ["songhua", (needs, offers) => rank(encoder, needs.map(textOf), offers.map(textOf), { top: offers.length })],
    ["songhua, scores of a market", byMarket],
    ["BM25, domain + general words", bm25Ranker(dictionaryTranslation(general))],
    ["BM25, domain names only", bm25Ranker(dictionaryTranslation(undefined))],
  ],
  2,
);
