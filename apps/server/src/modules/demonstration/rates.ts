import type { Currency } from "@songhua/kernel";
import type { RateRow } from "../../platform/database/schema.ts";

/**
 * Yuan per unit on 14 June 2023, crossed through the euro from the European Central Bank's reference rates of that day
 * (CNY 7.7363, USD 1.0809, KRW 1380.92 per euro). The bank has published no rouble rate since 1 March 2022, so there is none.
 */
const YUAN: Partial<Record<Currency, string>> = { USD: "7.15728", KRW: "0.00560228" };

export function yuanRate(currency: Currency): RateRow | null {
  const rate = YUAN[currency];
  return rate === undefined
    ? null
    : { to: "CNY", rate, source: "European Central Bank, euro reference rates", date: "2023-06-14" };
}
