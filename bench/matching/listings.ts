/**
 * Listings benchmark: needs ranked against offers in four languages, judged by hand, beside BM25 over a dictionary translation
 * that reads the same lexicon. Goal: nDCG@10 and precision@1 across languages of at least 0.85 on `test`.
 * Run: node_modules/.bin/node bench/matching/listings.ts
 */
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { LEXICON_VERSION, openGeneralLexicon } from "../../packages/lexicon/src/index.ts";
import { createEncoder, rank } from "../../packages/matching/src/index.ts";
import { bm25Ranker, reportListings, textOf } from "./listings/report.ts";
import { dictionaryTranslation } from "./listings/translate.ts";

const packed = readFileSync(new URL("../../packages/lexicon/data/general.lex", import.meta.url));
const general = openGeneralLexicon(brotliDecompressSync(packed));
const encoder = createEncoder({ general });
console.log(`lexicon ${LEXICON_VERSION}, general words ${general.version}`);
reportListings([
  [
    "songhua",
    (needs, offers) => rank(encoder, needs.map(textOf), offers.map(textOf), { top: offers.length, correctHubs: true }),
  ],
  ["BM25, domain + general words", bm25Ranker(dictionaryTranslation(general))],
  ["BM25, domain names only", bm25Ranker(dictionaryTranslation(undefined))],
]);
