import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { LexiconFileError, openGeneralLexicon, type GeneralLexicon } from "@songhua/lexicon";
import { createEncoder, type Encoder } from "@songhua/matching";

const FILE = new URL("../../../../../packages/lexicon/data/general.lex", import.meta.url);

let opened: { readonly general: GeneralLexicon | undefined; readonly encoder: Encoder } | undefined;

/**
 * The encoder of this process over the whole lexicon, opened when it is first asked for (some 0.3 s) and kept. Without the
 * file of the general lexicon it knows the domain's concepts alone.
 * @throws LexiconFileError for a file that is damaged.
 */
export function listingEncoder(): Encoder {
  return open().encoder;
}

/** The general lexicon of `listingEncoder`, where there is one. */
export function generalLexicon(): GeneralLexicon | undefined {
  return open().general;
}

function open(): NonNullable<typeof opened> {
  if (!opened) {
    const general = readGeneralLexicon();
    opened = { general, encoder: createEncoder({ general }) };
  }
  return opened;
}

function readGeneralLexicon(): GeneralLexicon | undefined {
  let packed: Uint8Array;
  try {
    packed = readFileSync(FILE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  let bytes: Uint8Array;
  try {
    bytes = brotliDecompressSync(packed);
  } catch {
    throw new LexiconFileError("it is not compressed as it should be");
  }
  return openGeneralLexicon(bytes);
}
