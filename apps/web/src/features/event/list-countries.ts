import type { Locale } from "@songhua/kernel";
import { formatCountry } from "../../ui/format.ts";

/* The three countries of these events first, then their neighbours and usual trading partners. */
const FIRST = ["CN", "RU", "KR"];
/* The reader most likely writes for an organisation of their own country: it is the one chosen at first. */
const OWN: Partial<Record<Locale, string>> = { ru: "RU", "ko-KR": "KR" };
const OTHERS = (
  "AE AM AT AU AZ BE BG BR BY CA CH CZ DE DK EE EG ES FI FR GB GE GR HK HU ID IE IL IN IR IT JP KG KH KZ LA LT LV " +
  "MD MM MN MO MX MY NL NO NZ PH PK PL PT RO RS SA SE SG SI SK TH TJ TM TR TW UA US UZ VN ZA"
).split(" ");

/** Countries and regions for a choice, in the reader's language and order. */
export function listCountries(locale: Locale): { code: string; name: string }[] {
  const named = (code: string) => ({ code, name: formatCountry(code, locale) });
  const own = OWN[locale];
  const first = [...(own ? [own] : []), ...FIRST.filter((code) => code !== own)];
  return [...first.map(named), ...OTHERS.map(named).sort((a, b) => a.name.localeCompare(b.name, locale))];
}
