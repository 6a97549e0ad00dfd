import { createTranslator, type Translator } from "@songhua/i18n";
import { catalogues } from "@songhua/i18n/all";
import type { Locale } from "@songhua/kernel";

const made = new Map<Locale, Translator["t"]>();

/** The platform's own texts by key, so that a journey names what a reader of that language sees. */
export function wordsOf(locale: Locale): Translator["t"] {
  let t = made.get(locale);
  if (!t) made.set(locale, (t = createTranslator(locale, catalogues[locale]).t));
  return t;
}
