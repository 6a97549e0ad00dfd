import { LOCALES, type Locale } from "@songhua/kernel";
import { inLocale } from "../app/locale-of.ts";
import { useHere, useText } from "./use-text.ts";

export const LANGUAGE_NAMES: Record<Locale, string> = {
  "zh-CN": "中文",
  ru: "Русский",
  "ko-KR": "한국어 (한국)",
  "ko-CN": "조선말 (중국)",
  en: "English",
};

/** Links to the same address in the other languages; opens and closes without scripts. */
export function LanguageSwitch() {
  const { t, locale } = useText();
  const here = useHere();
  return (
    <details className="menu" name="switches">
      <summary aria-label={`${t("common:language")}: ${LANGUAGE_NAMES[locale]}`}>
        <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>
      </summary>
      <ul>
        {LOCALES.map((other) => (
          <li key={other}>
            <a href={inLocale(here, other)} lang={other} hrefLang={other} aria-current={other === locale || undefined}>
              {LANGUAGE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
