import type { Locale } from "@songhua/kernel";
import { sayIn } from "../../../platform/language/say.ts";
import type { DocumentValue } from "./structure.ts";

/** A label in each of the document's languages, once where they agree. */
export function multiLabel(key: string, languages: readonly Locale[]): string {
  return [...new Set(languages.map((language) => sayIn(language)(key)))].join(" / ");
}

/** "54,600,000.00 CNY": the same digits in every language, so that no reader takes a comma for a point. */
export function amountText(value: DocumentValue, language: Locale): string {
  if (value.kind !== "amount") return sayIn(language)(`glossary:valueKind.${value.kind}`);
  const [whole = "0", cents] = value.amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const amount = `${grouped}${cents === undefined ? "" : `.${cents}`} ${value.currency}`;
  return value.rate
    ? `${amount} (1 ${value.currency} = ${value.rate.rate} ${value.rate.to}, ${value.rate.source}, ${value.rate.date})`
    : amount;
}
