import { IDENTIFIER_SCHEMES, isLocale, LISTING_SIDES, LOCALES } from "@songhua/kernel";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import type { Translate } from "../../ui/use-text.ts";

const SHARED = new Set([
  "name",
  "role",
  "country",
  "region",
  "city",
  "industry",
  "website",
  "languages",
  "identifier",
  "email",
  "phone",
  "venue",
  "kind",
]);

/** The meaning of a column in words: `organisation.name.ru` → "Organisation · Name (Русский)". */
export function fieldName(field: string, t: Translate): string {
  const locale = LOCALES.find((other) => field.endsWith(`.${other}`));
  const [sheet = "", key = ""] = (locale ? field.slice(0, -locale.length - 1) : field).split(".");
  const scheme = IDENTIFIER_SCHEMES.find((other) => other === key);
  const word = scheme
    ? t(`glossary:identifier.${scheme}`)
    : key === "title"
      ? t(sheet === "listing" ? "organise:import.field_title" : "common:field.title")
      : SHARED.has(key)
        ? t(`common:field.${key}`)
        : LISTING_SIDES.some((side) => side === key)
          ? t(`glossary:listingSide.${key}`)
          : t(`organise:import.field_${key}`);
  if (field === "organisation.name" || field.startsWith("organisation.name."))
    return `${t("organise:organisation.name")}${isLocale(locale) ? ` (${LANGUAGE_NAMES[locale]})` : ""}`;
  const of = t(`organise:import.of_${sheet}`);
  return `${of} · ${word}${isLocale(locale) ? ` (${LANGUAGE_NAMES[locale]})` : ""}`;
}
