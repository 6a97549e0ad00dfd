import { CURRENCIES, LOCAL_DATE, type Currency, type Decimal, type LocalDate } from "@songhua/kernel";
import { compareExact, isExact, plainDecimal } from "../exact/decimal.ts";
import { LARGEST_AMOUNT } from "../exact/limbs.ts";
import { provinceOf } from "../classification/regions.ts";
import type { DigitalFlag } from "../classification/vocabulary.ts";
import type { StatedMoney, StatedRate } from "./contract-line.ts";
import { economyNamed, regionNamed } from "./names.ts";
import { currencyNamed, foldWord, readAmountText, readDateText } from "./values.ts";
import { FINDINGS, type Finding, type FindingCode } from "./findings.ts";

/** One row of a table, its place, and where its cells are by column code: shared by all rows, since a register has a million. */
export interface RegisterRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<string, RegisterCell>;
}

export interface RegisterCell {
  readonly at: number;
  /** A unit the heading gives the column's amounts. */
  readonly unit: string;
  /** Stands in for an empty currency where this column has an amount. */
  readonly currency: Currency | null;
}

const EARLIEST = "1990-01-01";
const YES = new Set(["y", "yes", "true", "1", "是", "有", "да", "예", "네", "옳다"]);
const NO = new Set(["n", "no", "false", "0", "否", "无", "нет", "아니요", "아니오", "아니다"]);
const NOT_KNOWN = new Set([
  "",
  "u",
  "unknown",
  "不详",
  "未知",
  "不明",
  "неизвестно",
  "нет данных",
  "_u",
  "알 수 없음",
  "모름",
]);

/** Reads the cells of one row; what does not fit becomes a finding that names row, column and value. */
export class RowCells {
  readonly row: number;
  readonly id: string | null;
  readonly #cells: readonly string[];
  readonly #columns: RegisterRow["columns"];
  readonly #asOf: LocalDate;
  readonly #report: (finding: Finding) => void;
  /** True once the row has an error: it is then left out whole. */
  failed = false;

  constructor({ row, cells, columns }: RegisterRow, asOf: LocalDate, report: (finding: Finding) => void) {
    this.row = row;
    this.#cells = cells;
    this.#columns = columns;
    this.#asOf = asOf;
    this.#report = report;
    this.id = this.text("contract_no");
  }

  find(code: FindingCode, column: string | null, params: Finding["params"] = {}): void {
    const severity = FINDINGS[code];
    if (severity === "error") this.failed = true;
    this.#report({ code, severity, row: this.row, column, id: this.id, params });
  }

  text(column: string): string | null {
    const value = this.#cell(column);
    if (value !== "" || column !== "currency") return value === "" ? null : value;
    return this.#cell("amount") === "" ? null : (this.#columns.get("amount")?.currency ?? null);
  }

  #cell(column: string): string {
    const place = this.#columns.get(column);
    const value = place === undefined ? "" : (this.#cells[place.at]?.trim() ?? "");
    return value !== "" && place !== undefined && place.unit !== "" ? `${value}${place.unit}` : value;
  }

  /** One of `words`, whatever its case; null where the cell is empty. */
  code<T extends string>(
    column: string,
    words: readonly T[],
    refusal: FindingCode,
    synonyms: Readonly<Record<string, T>> = {},
  ): T | null {
    const value = this.text(column);
    if (value === null) return null;
    const folded = value.toUpperCase();
    const said = foldWord(value);
    const found =
      words.find((word) => word.toUpperCase() === folded) ??
      (Object.hasOwn(synonyms, said) ? synonyms[said] : undefined);
    if (found === undefined) this.find(refusal, column, { value, allowed: words.slice(0, 16).join(", ") });
    return found ?? null;
  }

  date(column: string): LocalDate | null {
    const value = this.text(column);
    if (value === null) return null;
    const date = readDateText(value) ?? value;
    if (
      !LOCAL_DATE.test(date) ||
      Number.isNaN(Date.parse(date)) ||
      !new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
    ) {
      this.find("date_invalid", column, { value });
      return null;
    }
    if (date < EARLIEST) this.find("date_absurd", column, { value });
    return date;
  }

  /** A date of something that has happened. */
  pastDate(column: string): LocalDate | null {
    const date = this.date(column);
    if (date !== null && date > this.#asOf) this.find("date_future", column, { value: date, asOf: this.#asOf });
    return date;
  }

  /** A count of people or filings. */
  count(column: string): number | null {
    const value = this.text(column);
    if (value === null) return null;
    const digits = value
      .normalize("NFKC")
      .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "")
      .replace(/\s*(人|名|чел\.?|명)$/, "");
    if (/^\d{1,7}$/.test(digits)) return Number(digits);
    this.find("count_invalid", column, { value });
    return null;
  }

  flag(column: string): DigitalFlag {
    const value = (this.text(column) ?? "").normalize("NFKC").toLowerCase();
    if (YES.has(value)) return "Y";
    if (NO.has(value)) return "N";
    if (!NOT_KNOWN.has(value)) this.find("flag_unknown", column, { value });
    return "U";
  }

  percent(column: string): Decimal | null {
    const value =
      this.text(column)
        ?.normalize("NFKC")
        .replace(/\s*%$/, "")
        .replace(/^(\d+),(\d+)$/, "$1.$2") ?? null;
    if (value === null) return null;
    if (isExact(value) && compareExact(value, "0") >= 0 && compareExact(value, "100") <= 0) return value;
    this.find("percent_invalid", column, { value });
    return null;
  }

  economy(column: string): string | null {
    const value = this.text(column);
    if (value === null) return null;
    const code = economyNamed(value);
    if (code === undefined) this.find("economy_unknown", column, { value });
    return code ?? value;
  }

  region(column: string): string | null {
    const value = this.text(column);
    if (value === null) return null;
    const code = value.normalize("NFKC");
    if (provinceOf(code) !== undefined) return code;
    const named = regionNamed(value);
    if (named === undefined) this.find("region_unknown", column, { value });
    return named ?? value;
  }

  /** An amount with at most four decimals, see `readAmountText`; a currency written with it must be the row's. */
  amount(column: string): Decimal | null {
    const raw = this.text(column);
    if (raw === null) return null;
    const read = readAmountText(raw);
    const stated = this.text("currency");
    const contradicts =
      column === "amount" && read?.currency && stated !== null && currencyNamed(stated) !== read.currency;
    if (!read || contradicts) {
      this.find("amount_invalid", column, { value: raw });
      return null;
    }
    const value = read.amount;
    if (compareExact(value, "0") < 0) this.find("amount_negative", column, { value: raw });
    else if (compareExact(value, String(LARGEST_AMOUNT)) > 0)
      this.find("amount_absurd", column, { value: raw, most: LARGEST_AMOUNT });
    // One way to write each amount, so that the same filing has the same hash.
    return plainDecimal(value);
  }

  currency(column: string): Currency | null {
    const value = this.text(column);
    if (value === null) return null;
    const code = currencyNamed(value);
    if (code !== undefined) return code;
    this.find("currency_unknown", column, { value, allowed: Object.keys(CURRENCIES).join(", ") });
    return null;
  }

  rate(column: string): StatedRate | null {
    const value =
      this.text(column)
        ?.normalize("NFKC")
        .replace(/^(\d+),(\d+)$/, "$1.$2") ?? null;
    if (value === null) return null;
    if (!isExact(value) || compareExact(value, "0") <= 0) {
      this.find("rate_invalid", column, { value });
      return null;
    }
    return { rate: value, source: this.text("rate_source"), date: this.text("rate_date") };
  }

  /** The row's money, if it has an amount. `inherited` is the contract's currency, for executions that name none. */
  money(inherited: Currency | null = null): StatedMoney | null {
    const amount = this.amount("amount");
    if (amount === null) return null;
    const written = readAmountText(this.text("amount") ?? "")?.currency ?? null;
    const currency = this.currency("currency") ?? (this.text("currency") === null ? (written ?? inherited) : null);
    if (currency === null) {
      if (this.text("currency") === null) this.find("currency_missing", "currency");
      return null;
    }
    return {
      amount,
      currency,
      cny: this.amount("amount_cny"),
      usd: this.amount("amount_usd"),
      toCny: this.rate("rate_cny"),
      toUsd: this.rate("rate_usd"),
    };
  }
}
