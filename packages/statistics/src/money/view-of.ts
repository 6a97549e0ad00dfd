import type { Decimal } from "@songhua/kernel";
import { multiplyDecimals } from "../exact/decimal.ts";
import type { StatedMoney } from "../register/contract-line.ts";
import type { RateBook, RateRule } from "./rates.ts";

const AMOUNT_DIGITS = 4;

/**
 * The view of stated money in another currency: as filed; else by the rate stated on the line; else by the rule from the book;
 * undefined where no rate is at hand. Four decimals, halves away from zero.
 */
export function viewOf(
  money: StatedMoney,
  to: "CNY" | "USD",
  on: string,
  rates: RateBook,
  rule: RateRule,
): Decimal | undefined {
  const filed = to === "CNY" ? money.cny : money.usd;
  if (filed !== null) return filed;
  if (money.currency === to) return money.amount;
  const stated = to === "CNY" ? money.toCny : money.toUsd;
  const rate = stated?.rate ?? rates.rate(money.currency, to, on, rule)?.rate;
  return rate === undefined ? undefined : multiplyDecimals(money.amount, rate, AMOUNT_DIGITS);
}
