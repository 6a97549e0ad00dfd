import { createRequire } from "node:module";
import { npmFile } from "../cache.ts";

interface AzParse {
  readonly word: string;
  readonly score: number;
  readonly formCnt?: number;
  normalize(): { readonly word: string };
  inflect(form: number): { readonly word: string } | false;
}
interface AzMorph {
  (word: string, config?: object): readonly AzParse[];
  init(path: string, done: (error?: unknown) => void): void;
}

/** Forms and lemmas of Russian words by OpenCorpora's dictionary, read through az. ё is written as е. */
export interface RussianForms {
  /** All forms of the words with this base form; the word itself where the dictionary does not know it. */
  formsOf(lemma: string): string[];
  /** Base forms of a form, the likeliest first. */
  lemmasOf(form: string): string[];
}

const flat = (word: string): string => word.toLowerCase().replace(/ё/g, "е");

export async function russianForms(): Promise<RussianForms> {
  const require = createRequire(import.meta.url);
  const { Morph } = require(npmFile("az", "dist/az.js")) as { Morph: AzMorph };
  await new Promise<void>((resolve, reject) => {
    Morph.init(npmFile("az", "dicts"), (error) =>
      error ? reject(error instanceof Error ? error : new Error("az")) : resolve(),
    );
  });
  const known = (word: string): AzParse[] => Morph(word, {}).filter((parse) => parse.formCnt !== undefined);
  return {
    formsOf(lemma) {
      const forms = new Set([flat(lemma)]);
      for (const parse of known(lemma)) {
        if (flat(parse.normalize().word) !== flat(lemma)) continue;
        for (let i = 0; i < parse.formCnt!; i++) {
          const form = parse.inflect(i);
          if (form !== false) forms.add(flat(form.word));
        }
      }
      return [...forms];
    },
    lemmasOf: (form) => [...new Set(known(form).map((parse) => flat(parse.normalize().word)))],
  };
}
