import { CURRENCIES, type Currency, type Decimal } from "@songhua/kernel";
import { compareExact, isExact } from "../exact/decimal.ts";
import { parseCsv } from "../formats/csv.ts";
import type { RateSeries } from "./rates.ts";

/** Why a file is no table of rates, and where. */
export class RatesUnreadable extends Error {
  readonly row: number;
  constructor(row: number, what: string) {
    super(`row ${row}: ${what}`);
    this.name = "RatesUnreadable";
    this.row = row;
  }
}

const FED_CURRENCIES: Readonly<Record<string, Currency>> = {
  China: "CNY",
  Japan: "JPY",
  "South Korea": "KRW",
  "Hong Kong": "HKD",
  Euro: "EUR",
};

/**
 * Rates from the text of a file, told by its header: the ECB's daily table (`Date,USD,CNY,…`, units for one euro; `N/A` is no
 * quote), the Federal Reserve's annual averages (`Date,Country,Exchange rate`, units for one dollar), or rates an authority gave (`period,base,currency,rate,source`).
 * @throws RatesUnreadable naming the row. O(n).
 */
export function readRates(text: string): RateSeries {
  const rows = parseCsv(text);
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  if (header[0] === "Date" && header[1] === "Country") return fedAnnual(rows);
  if (header[0] === "Date") return ecbDaily(rows, header);
  if (header.join(",").startsWith("period,base,currency,rate,source")) return given(rows);
  throw new RatesUnreadable(1, "the header is that of no table of rates");
}

function ecbDaily(rows: readonly (readonly string[])[], header: readonly string[]): RateSeries {
  const quotes = new Map<string, Map<Currency, Decimal>>();
  rows.slice(1).forEach((row, i) => {
    const day = row[0] ?? "";
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RatesUnreadable(i + 2, `“${day}” is not a day`);
    const known = new Map<Currency, Decimal>();
    header.forEach((name, column) => {
      const value = row[column]?.trim() ?? "";
      if (column === 0 || !isCurrency(name) || value === "" || value === "N/A") return;
      known.set(name, checked(value, i + 2));
    });
    quotes.set(day, known);
  });
  return { source: "ECB euro reference rates", base: "EUR", frequency: "day", quotes };
}

function fedAnnual(rows: readonly (readonly string[])[]): RateSeries {
  const quotes = new Map<string, Map<Currency, Decimal>>();
  rows.slice(1).forEach((row, i) => {
    const [date = "", country = "", value = ""] = row;
    const currency = FED_CURRENCIES[country];
    if (currency === undefined || value.trim() === "") return;
    const rate = checked(value.trim(), i + 2);
    const year = date.slice(0, 4);
    const known = quotes.get(year) ?? new Map<Currency, Decimal>();
    known.set(currency, rate);
    quotes.set(year, known);
  });
  return { source: "Federal Reserve H.10, annual averages", base: "USD", frequency: "year", quotes };
}

function given(rows: readonly (readonly string[])[]): RateSeries {
  const quotes = new Map<string, Map<Currency, Decimal>>();
  let source = "";
  let base: Currency | undefined;
  rows.slice(1).forEach((row, i) => {
    const [period = "", from = "", currency = "", rate = "", by = ""] = row.map((cell) => cell.trim());
    if (!isCurrency(from) || !isCurrency(currency)) throw new RatesUnreadable(i + 2, "unknown currency");
    if (base !== undefined && base !== from) throw new RatesUnreadable(i + 2, "one file has one base currency");
    if (!/^\d{4}$/.test(period)) throw new RatesUnreadable(i + 2, `“${period}” is not a year`);
    base = from;
    source ||= by;
    const known = quotes.get(period) ?? new Map<Currency, Decimal>();
    known.set(currency, checked(rate, i + 2));
    quotes.set(period, known);
  });
  if (base === undefined || source === "") throw new RatesUnreadable(2, "a rate needs the authority that gave it");
  return { source, base, frequency: "given", quotes };
}

function checked(value: string, row: number): Decimal {
  if (!isExact(value) || compareExact(value, "0") <= 0) throw new RatesUnreadable(row, `“${value}” is not a rate`);
  return value;
}

function isCurrency(name: string): name is Currency {
  return Object.hasOwn(CURRENCIES, name);
}
