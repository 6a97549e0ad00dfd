import { LOCALES, type Locale, type MultiText } from "@songhua/kernel";

/** One text in the order of the locales: zh-CN, ru, ko-KR, ko-CN, en. */
export type FiveTexts = readonly [string, string, string, string, string];
/** Heading and body of a clause. */
export type ClauseWords = readonly [heading: FiveTexts, body: FiveTexts];

/** A text in the languages asked for. */
export function inLanguages(texts: FiveTexts, languages: readonly Locale[] = LOCALES): MultiText {
  return Object.fromEntries(languages.map((locale) => [locale, texts[LOCALES.indexOf(locale)]]));
}

/** Each of the texts changed by itself. */
export function eachText(texts: FiveTexts, change: (text: string, at: number) => string): FiveTexts {
  const [zh, ru, koKr, koCn, en] = texts;
  return [change(zh, 0), change(ru, 1), change(koKr, 2), change(koCn, 3), change(en, 4)];
}
