import type { Locale } from "@songhua/kernel";
import { createInstance, type i18n as I18n } from "i18next";
import { NAMESPACES, type Catalogue } from "./catalogue.ts";

export type TranslateParams = Readonly<
  Record<string, string | number | boolean | null | undefined | readonly string[]>
>;

export interface Translator {
  readonly locale: Locale;
  /** The text at `namespace:path.to.text`, its parameters filled in; `count` chooses the plural form. */
  readonly t: (key: string, params?: TranslateParams) => string;
  /** The i18next instance beneath, for bindings to a view library. */
  readonly i18n: I18n;
}

/**
 * A translator for one locale, ready at once and without a fallback to another language: a test holds all locales complete.
 * Texts are never escaped here; React and the document writers escape what they print.
 */
export function createTranslator(locale: Locale, catalogue: Catalogue): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: catalogue as never },
    ns: [...NAMESPACES],
    defaultNS: "common",
    fallbackLng: false,
    load: "currentOnly",
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<I18n["init"]>[0]);
  const t = (key: string, params?: TranslateParams) => i18n.t(key, params as Record<string, unknown>) as string;
  return { locale, t, i18n };
}
