import type { Currency, Decimal, LocalDate } from "@songhua/kernel";
import { divideDecimals, sumExact } from "../exact/decimal.ts";

/** How a rate is chosen for an amount: by its day, by the average of its month or year, or only as an authority gave it. */
export const RATE_RULES = ["signing_day", "month_average", "year_average", "given"] as const;
export type RateRule = (typeof RATE_RULES)[number];

/** Rates of one publisher: how many units of each currency one unit of `base` bought. */
export interface RateSeries {
  readonly source: string;
  readonly base: Currency | "EUR";
  readonly frequency: "day" | "year" | "given";
  /** By day ("2023-06-14"), or by year ("2022"); a currency that was not quoted is absent, never zero. */
  readonly quotes: ReadonlyMap<string, ReadonlyMap<Currency, Decimal>>;
}

/** A rate with everything that must stand beside an amount converted by it. */
export interface ChosenRate {
  /** Units of the target for one unit of the amount's currency, eight decimals. */
  readonly rate: Decimal;
  readonly source: string;
  readonly rule: RateRule;
  /** The day quoted, or the month or year averaged. */
  readonly date: string;
}

const RATE_DIGITS = 8;
/** A publisher does not quote on holidays; its last quote stands for them, but not for longer than a long holiday lasts. */
export const QUOTE_STANDS_DAYS = 7;

/**
 * The book of rates an evaluation may use. Looks up and never guesses: what no series has is undefined.
 * Series are asked in the order given; the first that has the rate answers.
 */
export class RateBook {
  readonly #series: readonly RateSeries[];
  readonly #known = new Map<string, ChosenRate | undefined>();
  readonly #months = new Map<RateSeries, ReadonlyMap<string, readonly string[]>>();

  constructor(series: readonly RateSeries[]) {
    this.#series = series;
  }

  get sources(): readonly string[] {
    return this.#series.map((series) => series.source);
  }

  /**
   * The rate that turns `from` into `to` for an amount dated `on`.
   * - `signing_day`: the day's quote, or the last one at most QUOTE_STANDS_DAYS earlier; its own day is told.
   * - `month_average`, `year_average`: mean of the cross rates of all days quoted; an annual series answers for a year as published.
   * - `given`: only a series an authority gave.
   * Cross rates are quotients rounded to eight decimals, halves away from zero. Remembered, so O(1) after the first.
   */
  rate(from: Currency, to: Currency, on: LocalDate, rule: RateRule): ChosenRate | undefined {
    const period = rule === "month_average" ? on.slice(0, 7) : rule === "signing_day" ? on : on.slice(0, 4);
    const key = `${from}${to}${rule}${period}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(from, to, period, rule));
    return this.#known.get(key);
  }

  #find(from: Currency, to: Currency, period: string, rule: RateRule): ChosenRate | undefined {
    for (const series of this.#series) {
      const found = this.#inSeries(series, from, to, period, rule);
      if (found) return { ...found, source: series.source, rule };
    }
    return undefined;
  }

  #inSeries(series: RateSeries, from: Currency, to: Currency, period: string, rule: RateRule) {
    const published = () => {
      const rate = crossRate(series, period, from, to);
      return rate === undefined ? undefined : { rate, date: period };
    };
    if (rule === "given") return series.frequency === "given" ? published() : undefined;
    if (series.frequency === "given") return undefined;
    if (series.frequency === "year") return rule === "year_average" ? published() : undefined;
    if (rule === "signing_day") {
      for (let back = 0; back <= QUOTE_STANDS_DAYS; back++) {
        const date = daysBefore(period, back);
        const rate = crossRate(series, date, from, to);
        if (rate !== undefined) return { rate, date };
      }
      return undefined;
    }
    const days = this.#daysOf(series).get(period) ?? [];
    const rates = days.flatMap((day) => crossRate(series, day, from, to) ?? []);
    // A mean over days on which a currency was no longer quoted would pass for the whole period's.
    return rates.length === 0 || rates.length < days.length
      ? undefined
      : { rate: divideDecimals(sumExact(rates), String(rates.length), RATE_DIGITS), date: period };
  }

  #daysOf(series: RateSeries): ReadonlyMap<string, readonly string[]> {
    let found = this.#months.get(series);
    if (!found) {
      const days = new Map<string, string[]>();
      for (const day of series.quotes.keys())
        for (const period of [day.slice(0, 7), day.slice(0, 4)]) {
          const list = days.get(period);
          if (list) list.push(day);
          else days.set(period, [day]);
        }
      this.#months.set(series, (found = days));
    }
    return found;
  }
}

function crossRate(series: RateSeries, at: string, from: Currency, to: Currency): Decimal | undefined {
  const quotes = series.quotes.get(at);
  if (!quotes) return undefined;
  const [a, b] = [from, to].map((currency) => (currency === series.base ? "1" : quotes.get(currency)));
  return a === undefined || b === undefined ? undefined : divideDecimals(b, a, RATE_DIGITS);
}

function daysBefore(day: LocalDate, days: number): LocalDate {
  return days === 0 ? day : new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
