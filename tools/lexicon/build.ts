/** Builds the general lexicon. Run: node tools/lexicon/build.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { assemble } from "./assemble.ts";
import { cedictWords, chineseGlosses } from "./sources/cedict.ts";
import { chineseCounts } from "./sources/jieba.ts";
import { wordNet } from "./sources/wordnet.ts";

const OUT = fileURLToPath(new URL("../../packages/lexicon/data/", import.meta.url));
const cedict = await cedictWords();
const bytes = assemble({
  version: "2023.06",
  zh: chineseGlosses(cedict),
  ko: new Map(),
  ru: new Map(),
  chineseCounts: chineseCounts(),
  wordNet: wordNet(),
});
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}general.lex`, packed);
console.log(`general.lex: ${packed.length} bytes, ${bytes.length} unpacked`);
