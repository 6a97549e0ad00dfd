import type { Currency, Decimal } from "@songhua/kernel";
import { rateUnits, type RateUnits } from "../exact/units-at-rate.ts";
import type { RateBook, RateRule } from "../money/rates.ts";

const ZERO = 48;
const digits = (text: string, from: number, until: number): number => {
  let number = 0;
  for (let at = from; at < until; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
};

/** Months since year 0 of a day such as "2023-06-14". */
export function monthOf(date: string): number {
  return digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1;
}

/** Rates of one rule, remembered by whole numbers: asked for two amounts of each of millions of facts. */
export class RatesByPeriod {
  readonly #rates: RateBook;
  readonly #rule: RateRule;
  readonly #known = { CNY: new Map<Currency, Found>(), USD: new Map<Currency, Found>() };

  constructor(rates: RateBook, rule: RateRule) {
    this.#rates = rates;
    this.#rule = rule;
  }

  /** The rate for an amount of a day, or undefined where none is at hand. O(1) after the first of its period. */
  rate(from: Currency, to: "CNY" | "USD", on: string): RateUnits | undefined {
    const rule = this.#rule;
    const period =
      rule === "signing_day"
        ? monthOf(on) * 32 + digits(on, 8, 10)
        : rule === "month_average"
          ? monthOf(on)
          : digits(on, 0, 4);
    let found = this.#known[to].get(from);
    if (!found) this.#known[to].set(from, (found = new Map()));
    let rate = found.get(period);
    if (rate === undefined) {
      const text: Decimal | undefined = this.#rates.rate(from, to, on, rule)?.rate;
      rate = text === undefined ? null : rateUnits(text);
      found.set(period, rate);
    }
    return rate ?? undefined;
  }
}

type Found = Map<number, RateUnits | null>;
