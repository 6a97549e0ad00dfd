import { LOCALES, spokenLanguage, type Locale } from "@songhua/kernel";
import type { InterpreterRow } from "../rules/queries.ts";

/** The language an interpreter is written to in: their own, else the first of ours among those they interpret. */
export function localeOfInterpreter({
  locale,
  language_pairs,
}: Pick<InterpreterRow, "locale" | "language_pairs">): Locale {
  const spoken = new Set(language_pairs.flat());
  return locale ?? LOCALES.find((own) => spoken.has(spokenLanguage(own))) ?? "en";
}

/** The page that shows an interpreter's day; whoever has the address may read it. */
export const interpreterPage = (origin: string, locale: Locale, token: string): string =>
  `${origin}/${locale}/interpreting/${token}`;
