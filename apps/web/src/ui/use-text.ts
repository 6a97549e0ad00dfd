import { isLocale, type Locale } from "@songhua/kernel";
import type { TranslateParams } from "@songhua/i18n";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { inLocale } from "../app/locale-of.ts";

export type Translate = (key: string, params?: TranslateParams) => string;

/** The texts of the page's language: `t("common:verb.save")`. */
export function useText(): { t: Translate; locale: Locale } {
  const { t, i18n } = useTranslation();
  return { t: t as unknown as Translate, locale: isLocale(i18n.language) ? i18n.language : "en" };
}

/** Writes addresses in the page's language: `address("/e/longjiang-2023")` → `/ru/e/longjiang-2023`. */
export function useAddress(): (path: string) => string {
  const { locale } = useText();
  return (path) => inLocale(path, locale);
}

/** Path and search of the page, for forms and links that come back to it. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}
