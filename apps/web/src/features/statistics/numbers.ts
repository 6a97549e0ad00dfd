import { pickText, type Locale } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
import { formatMonth, formatMonthName } from "../../ui/format.ts";
import type { Translate } from "../../ui/use-text.ts";

export type Numbers = Answer<"queryNumbers">;
export type IndicatorNumber = Numbers["items"][number];
export type Definition = Numbers["definitions"][number];

export const TOPICS = [
  "scale",
  "structure",
  "markets",
  "regions",
  "ownership",
  "employment",
  "digital",
  "signing",
  "follow_through",
  "rank",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where in a ministry's release a definition stands. */
export function topicOf({ by, formula, basket, id }: Definition): Topic {
  if (formula.kind === "rank") return "rank";
  if (by.includes("group") || by.includes("class") || /_(structure|class)_/.test(id)) return "structure";
  if (by.includes("market") || id.includes("_market_")) return "markets";
  if (by.includes("region") || id.includes("_region_")) return "regions";
  if (by.includes("ownership") || id.includes("_ownership_")) return "ownership";
  if (id.startsWith("employment")) return "employment";
  if (basket !== null || by.includes("ordered") || formula.kind === "series" || id.startsWith("deliverable"))
    return "digital";
  if (id.startsWith("signing")) return "signing";
  if (formula.kind === "ratio" || formula.kind === "conversion") return "follow_through";
  return "scale";
}

export type View = "trend" | "parts" | "ranking" | "map" | "square";

/** Along what its numbers are broken down: a share or a change is it as what it is computed from. */
export function breakdownOf(numbers: readonly Pick<IndicatorNumber, "dims">[]): string[] {
  return [...new Set(numbers.flatMap(({ dims }) => Object.keys(dims)))];
}

/** The time a number goes over, as people say it: a year to date from its January on. */
export function periodText(
  t: Translate,
  { frequency, period }: Pick<IndicatorNumber, "frequency" | "period">,
  locale: Locale,
): string {
  const year = period.slice(0, 4);
  const months = (first: number, last: number): string =>
    t("indicators:months", { year, from: formatMonthName(first, locale), to: formatMonthName(last, locale) });
  if (frequency === "Q") return months(Number(period.slice(6)) * 3 - 2, Number(period.slice(6)) * 3);
  if (frequency === "A" || period.length === 4) return period;
  const month = Number(period.slice(5));
  return frequency === "YTD" && month > 1 ? months(1, month) : formatMonth(period, locale);
}

/** How the numbers of a definition are best drawn. `by`: their breakdown; `periods`: how many there are. */
export function viewOf({ formula }: Definition, by: readonly string[], periods: number): View {
  if (by.includes("ordered") && by.includes("delivered")) return "square";
  if (by.includes("region")) return "map";
  if (formula.kind === "rank" || (by.length > 0 && periods < 2)) return "ranking";
  if (formula.kind === "growth" && by.length > 0) return "ranking";
  return by.length > 0 && by[0] === "group" ? "parts" : by.length > 0 ? "ranking" : "trend";
}

/** What the codes of a number are called: "KPO", "Republic of Korea", "contract, CNY". */
export function dimsName(number: Pick<IndicatorNumber, "dims">, names: Numbers["names"], locale: Locale): string {
  return Object.entries(number.dims)
    .map(([dimension, code]) => {
      const text = names[dimension]?.[code];
      return (text && pickText(text, locale)?.text) ?? code;
    })
    .join(", ");
}

export const asNumber = (value: string | null): number | null => (value === null ? null : Number(value));

/** The text of a reason; in the catalogue its words are joined by hyphens, since `_zero` would name a plural form. */
export const reasonKey = (reason: string): string => `indicators:reason.${reason.replaceAll("_", "-")}`;

const NOT_COUNTED = new Set([
  ...["filing_draft", "filing_under_review", "filing_returned"],
  ...["no_value", "withheld", "rate_missing", "count_missing", "not_comparable"],
]);
/** Why lines are not in a figure; for rows that a rule of the register refused, the rule. */
export const notCountedText = (t: Translate, reason: string): string =>
  NOT_COUNTED.has(reason)
    ? t(`indicators:not_counted.${reason}`)
    : t("indicators:not_counted.by_rule", { rule: t(`indicators:finding.${reason}`, { defaultValue: reason }) });
