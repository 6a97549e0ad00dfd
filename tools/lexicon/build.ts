/**
 * Builds the general lexicon: fetches its sources, checks them, combines them and writes packages/lexicon/data.
 * Run: node tools/lexicon/build.ts
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { assemble } from "./assemble.ts";
import { licences, manifest } from "./documents.ts";
import { fetchSources, sourcePackages } from "./fetch.ts";
import { collect, combine } from "./languages.ts";

const OUT = fileURLToPath(new URL("../../packages/lexicon/data/", import.meta.url));
const VERSION = "2023.06";

const HERE = fileURLToPath(new URL(".", import.meta.url));

fetchSources();
const parts = combine(await collect());
const bytes = assemble({ version: VERSION, ...parts });
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
const own = globSync("own/*.txt", { cwd: HERE })
  .sort()
  .map((name) => [name, readFileSync(HERE + name)] as const);
writeFileSync(`${OUT}general.lex`, packed);
writeFileSync(`${OUT}manifest.json`, manifest(VERSION, packed, own, sourcePackages()));
writeFileSync(`${OUT}LICENCES.md`, licences(sourcePackages()));
process.stdout.write(`general.lex: ${packed.length} bytes, ${bytes.length} unpacked\n`);
