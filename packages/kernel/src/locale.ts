/** The five interface locales; Korean stands in two orthographies (`ko-CN`: as written in north-east China). */
export const LOCALES = ["zh-CN", "ru", "ko-KR", "ko-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (LOCALES as readonly string[]).includes(value);
}

/** What people speak with each other; the two Korean orthographies are one spoken language. */
export const SPOKEN_LANGUAGES = ["zh", "ru", "ko", "en"] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** The language somebody speaks who reads `locale`. */
export function spokenLanguage(locale: Locale): SpokenLanguage {
  return SPOKEN_LANGUAGES.find((language) => locale.startsWith(language))!;
}

/** One text in several languages; a missing key means "not written in this language", never "empty". */
export type MultiText = { readonly [L in Locale]?: string | undefined };

const FALLBACK: Record<Locale, readonly Locale[]> = {
  "zh-CN": ["en", "ko-CN", "ko-KR", "ru"],
  ru: ["en", "zh-CN", "ko-KR", "ko-CN"],
  "ko-KR": ["ko-CN", "en", "zh-CN", "ru"],
  "ko-CN": ["ko-KR", "zh-CN", "en", "ru"],
  en: ["zh-CN", "ru", "ko-KR", "ko-CN"],
};

/**
 * The text a reader of `locale` should see, and the language it is really in, so that the page can mark it with `lang`.
 * Falls back in a fixed order per locale; `undefined` only when no language is filled. O(1).
 */
export function pickText(text: MultiText, locale: Locale): { text: string; locale: Locale } | undefined {
  for (const candidate of [locale, ...FALLBACK[locale]]) {
    const found = text[candidate];
    if (found !== undefined && found !== "") return { text: found, locale: candidate };
  }
  return undefined;
}
