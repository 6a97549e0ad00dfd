import type { Locale } from "@songhua/kernel";
import type { Answer } from "../../../api/transport.ts";
import { formatAmount } from "../../../ui/format.ts";
import type { Translate } from "../../../ui/use-text.ts";

export type ContractRow = Answer<"listOutsourcingLines">["items"][number];
export type Contract = Answer<"getOutsourcingLine">;
export const LEVELS = ["company", "district", "city", "province", "ministry"] as const;
export const STATES = ["draft", "under_review", "returned", "accepted"] as const;

export function valueText(t: Translate, locale: Locale, { money, kind }: ContractRow["value"]): string {
  return money ? `${formatAmount(money.amount, locale)} ${money.currency}` : t(`indicators:value.${kind}`);
}

/** "under review · city" */
export function filingText(t: Translate, { kind, level }: ContractRow["filing"]): string {
  const state = t(`indicators:register.state.${kind}`);
  return level === null ? state : `${state} · ${t(`indicators:register.level.${level}`)}`;
}
