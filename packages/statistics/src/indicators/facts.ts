import type { Currency } from "@songhua/kernel";
import { percentOfUnits } from "../exact/decimal.ts";
import { groupOfClass } from "../classification/service-classes.ts";
import { provinceOf } from "../classification/regions.ts";
import { UNKNOWN, type DigitalFlag } from "../classification/vocabulary.ts";
import { unitsOfLimbs } from "../exact/limbs.ts";
import { plusUnits, unitsAtRate, unitsOfAmount, type Units } from "../exact/units-at-rate.ts";
import type { RateBook, RateRule } from "../money/rates.ts";
import { viewOf } from "../money/view-of.ts";
import type { ContractLine, StatedMoney } from "../register/contract-line.ts";
import { DIMENSIONS } from "./definition.ts";
import { AMOUNTS, FACT_KINDS, type FactTable } from "./fact-table.ts";
import { monthOf, RatesByPeriod } from "./rates-by-period.ts";

/** What is true of a fact beside its amounts; bits of `flags`. */
export const FLAG = {
  noCny: 1,
  noUsd: 2,
  noValue: 4,
  withheld: 8,
  undisclosed: 16,
  headsUnknown: 32,
  registered: 64,
  started: 128,
  executed: 256,
  /** Its signed and executed values can be compared: disclosed, and both in CNY. */
  comparable: 512,
} as const;

const SIGNING = FACT_KINDS.indexOf("signing");
const EXECUTION = FACT_KINDS.indexOf("execution");
const DIGITAL = FACT_KINDS.indexOf("digital");
const CURRENCY = DIMENSIONS.indexOf("currency");
const DELIVERED = DIMENSIONS.indexOf("delivered");

/** An amount for which no rate was at hand: named, never filled in. */
export interface MissingRate {
  readonly lineId: string;
  readonly currency: Currency;
  readonly to: "CNY" | "USD";
  readonly on: string;
}

/** Turns lines into facts, amounts converted by one rule from one book of rates. */
export class FactWriter {
  readonly #table: FactTable;
  readonly #rates: RateBook;
  readonly #rule: RateRule;
  readonly #known: RatesByPeriod;
  readonly #missing: (one: MissingRate) => void;
  readonly #provinces = new Map<string, string>();
  readonly #codes = new Uint32Array(DIMENSIONS.length);

  constructor(table: FactTable, rates: RateBook, rule: RateRule, missing: (one: MissingRate) => void) {
    this.#table = table;
    this.#rates = rates;
    this.#rule = rule;
    this.#known = new RatesByPeriod(rates, rule);
    this.#missing = missing;
  }

  /**
   * Appends all facts of a line: its signing, its executions, its value by delivery. A framework whose contracts are registered, or
   * which a later one renews, gives none: its money is counted there (do not call). O(executions).
   */
  write(line: ContractLine): void {
    const table = this.#table;
    const codes = this.#codes;
    this.#encode(line);
    const { value } = line;
    const money = value.kind === "none" ? null : value.money;
    const hidden = value.kind === "undisclosed";
    const signing = table.add(
      SIGNING,
      codes,
      monthOf(line.signedOn),
      (value.kind === "none" ? FLAG.noValue : 0) |
        (hidden ? (money ? FLAG.undisclosed : FLAG.withheld) : 0) |
        (line.heads === null ? FLAG.headsUnknown : 0) |
        (line.registeredOn === null ? 0 : FLAG.registered) |
        (line.startedOn === null ? 0 : FLAG.started) |
        (line.executions.length === 0 ? 0 : FLAG.executed),
    );
    if (money) this.#value(signing, money, line.signedOn, line.id);
    const { [CURRENCY]: own } = codes;
    let executedCny: Units = 0;
    let executionsKnown = true;
    for (const { on, money: paid } of line.executions) {
      codes[CURRENCY] = table.books[CURRENCY]!.numberOf(paid.currency);
      const fact = table.add(EXECUTION, codes, monthOf(on), hidden ? FLAG.undisclosed : 0);
      const cny = this.#value(fact, paid, on, line.id);
      if (cny === undefined) executionsKnown = false;
      else executedCny = plusUnits(executedCny, cny);
    }
    codes[CURRENCY] = own!;
    const comparable = value.kind === "amount" && (table.flags(signing) & FLAG.noCny) === 0 && executionsKnown;
    if (comparable) table.flagged[signing]! |= FLAG.comparable;
    table.setSigning(signing, line.heads ?? 0, line.graduates ?? 0, comparable ? executedCny : 0);
    this.#byDelivery(line, signing);
  }

  /** Enters an amount in all its views; gives that in CNY. */
  #value(fact: number, stated: StatedMoney, on: string, lineId: string): Units | undefined {
    const original = unitsOfAmount(stated.amount);
    const cny = this.#view(stated, original, "CNY", on);
    const usd = this.#view(stated, original, "USD", on);
    this.#table.setAmounts(fact, cny ?? 0, usd ?? 0, original);
    if (cny === undefined) {
      this.#table.flagged[fact]! |= FLAG.noCny;
      this.#missing({ lineId, currency: stated.currency, to: "CNY", on });
    }
    if (usd === undefined) {
      this.#table.flagged[fact]! |= FLAG.noUsd;
      this.#missing({ lineId, currency: stated.currency, to: "USD", on });
    }
    return cny;
  }

  #view(stated: StatedMoney, original: Units, to: "CNY" | "USD", on: string): Units | undefined {
    const filed = to === "CNY" ? stated.cny : stated.usd;
    if (filed !== null) return unitsOfAmount(filed);
    if (stated.currency === to) return original;
    if ((to === "CNY" ? stated.toCny : stated.toUsd) === null) {
      const rate = this.#known.rate(stated.currency, to, on);
      return rate && unitsAtRate(original, rate);
    }
    return unitsOfAmount(viewOf(stated, to, on, this.#rates, this.#rule)!);
  }

  /** The signed value by delivery: a share delivered over networks counts there, the rest as not delivered so. */
  #byDelivery(line: ContractLine, signing: number): void {
    const table = this.#table;
    const percent = line.deliveredPercent;
    const parted = line.delivered === "Y" && percent !== null && Number(percent) !== 100;
    const whole = parted && Number(percent) === 0 ? this.#alike(signing, "N") : this.#alike(signing, null);
    if (!parted || Number(percent) === 0) return;
    const views = [0, 2, 4].map((place) => unitsOfLimbs(table.amount(whole, place), table.amount(whole, place + 1)));
    const inside = views.map((amount) => percentOfUnits(amount, percent));
    const rest = this.#alike(signing, "N");
    table.setAmounts(whole, inside[0]!, inside[1]!, inside[2]!);
    table.setAmounts(rest, views[0]! - inside[0]!, views[1]! - inside[1]!, views[2]! - inside[2]!);
  }

  /** A fact of delivery with all that a signing has, under its own or another code of delivery. */
  #alike(signing: number, delivered: DigitalFlag | null): number {
    const table = this.#table;
    const codes = this.#codes;
    if (delivered !== null) codes[DELIVERED] = table.books[DELIVERED]!.numberOf(delivered);
    const fact = table.add(DIGITAL, codes, table.month(signing), table.flags(signing));
    table.amounts.copyWithin(fact * AMOUNTS, signing * AMOUNTS, (signing + 1) * AMOUNTS);
    table.people.copyWithin(fact * 2, signing * 2, signing * 2 + 2);
    return fact;
  }

  #encode(line: ContractLine): void {
    const { books } = this.#table;
    const codes = this.#codes;
    const group = line.serviceClass === null ? undefined : groupOfClass(line.serviceClass, line.classVersion);
    // In the order of DIMENSIONS.
    codes[0] = books[0]!.numberOf(line.kind);
    codes[1] = books[1]!.numberOf(line.value.kind === "none" ? UNKNOWN : (line.value.money?.currency ?? UNKNOWN));
    codes[2] = books[2]!.numberOf(line.location ?? UNKNOWN);
    codes[3] = books[3]!.numberOf(group ?? UNKNOWN);
    codes[4] = books[4]!.numberOf(line.serviceClass ?? UNKNOWN);
    codes[5] = books[5]!.numberOf(line.buyerEconomy ?? UNKNOWN);
    codes[6] = books[6]!.numberOf(line.region === null ? UNKNOWN : this.#provinceOf(line.region));
    codes[7] = books[7]!.numberOf(line.ownership ?? UNKNOWN);
    codes[8] = books[8]!.numberOf(line.ordered);
    codes[9] = books[9]!.numberOf(line.delivered);
    codes[10] = books[10]!.numberOf(line.ebops ?? UNKNOWN);
    codes[11] = books[11]!.numberOf(line.eventId ?? UNKNOWN);
  }

  #provinceOf(region: string): string {
    let province = this.#provinces.get(region);
    if (province === undefined) {
      province = provinceOf(region) ?? UNKNOWN;
      this.#provinces.set(region, province);
    }
    return province;
  }
}
