import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { openGeneralLexicon } from "../../packages/lexicon/src/index.ts";
import { createEncoder, type Encoder } from "../../packages/matching/src/index.ts";

let encoder: Encoder | undefined;

/** The encoder over domain concepts and the general lexicon, as the server has it; opened once. */
export function wholeEncoder(): Encoder {
  if (!encoder) {
    const packed = readFileSync(new URL("../../packages/lexicon/data/general.lex", import.meta.url));
    encoder = createEncoder({ general: openGeneralLexicon(brotliDecompressSync(packed)) });
  }
  return encoder;
}
