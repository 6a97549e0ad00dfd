import { pickText, type Locale } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";
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

/** How a definition is best drawn. `periods`: how many it has. */
export function viewOf({ by, formula }: Definition, periods: number): View {
  if (by.includes("ordered") && by.includes("delivered")) return "square";
  if (by.includes("region")) return "map";
  if (formula.kind === "rank" || (by.length > 0 && periods < 2)) return "ranking";
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
