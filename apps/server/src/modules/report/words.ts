import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { sayIn } from "../../platform/language/say.ts";
import type { Cell } from "./queries.ts";

/* Cells that hold a word of a closed vocabulary, and the glossary it stands in. */
const VOCABULARY: Record<string, string> = {
  role: "organisationRole",
  industry: "industry",
  side: "listingSide",
  kind: "listingKind",
  priority: "priority",
  mode: "meetingMode",
  state: "meetingState",
};

/** A cell in the reader's language. Words of a vocabulary that the glossary does not have are shown as they are stored. */
export function cellText(locale: Locale, figure: string, key: string, cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return new Intl.NumberFormat(locale).format(cell);
  if (typeof cell !== "string") return pickText(cell, locale)?.text ?? "";
  if (key === "country") return countryName(locale, cell);
  if (key === "currency" || key === "amount") return cell;
  const glossary = glossaryOf(figure, key);
  if (glossary === undefined) return cell;
  const text = `glossary:${glossary}.${cell}`;
  const said = sayIn(locale)(text);
  return said === text || said === `${glossary}.${cell}` ? cell : said;
}

function glossaryOf(figure: string, key: string): string | undefined {
  if (key === "state" && figure.startsWith("requests")) return "requestState";
  if (key === "kind" && figure !== "listings") return "agreementKind";
  if (key === "value") return "valueKind";
  return VOCABULARY[key];
}

function countryName(locale: Locale, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function textIn(locale: Locale, text: MultiText): string {
  return pickText(text, locale)?.text ?? "";
}

/** An amount with its separators; decimals only where it has any. */
export function amountText(locale: Locale, amount: string): string {
  const [whole = "0", decimals = ""] = amount.split(".");
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  return /^0*$/.test(decimals)
    ? grouped
    : `${grouped}${new Intl.NumberFormat(locale).format(0.5).charAt(1)}${decimals}`;
}
