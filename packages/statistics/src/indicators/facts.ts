import type { Currency, Decimal } from "@songhua/kernel";
import { multiplyDecimals } from "../exact/decimal.ts";
import { smallUnitsOf, unitsOf } from "../exact/limbs.ts";
import { groupOfClass } from "../classification/service-classes.ts";
import { provinceOf } from "../classification/regions.ts";
import { UNKNOWN } from "../classification/vocabulary.ts";
import type { RateBook, RateRule } from "../money/rates.ts";
import type { ContractLine, StatedMoney } from "../register/contract-line.ts";
import type { Dimension, FactKind } from "./definition.ts";

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

/** Something countable that a line says, with its codes and its amounts in ten-thousandths (see limbs.ts). */
export interface Fact {
  readonly kind: FactKind;
  /** Months since year 0. */
  readonly month: number;
  readonly codes: { readonly [D in Dimension]: string };
  readonly flags: number;
  readonly cny: bigint | number;
  readonly usd: bigint | number;
  readonly original: bigint | number;
  readonly heads: number;
  readonly graduates: number;
  /** Executed value of the line so far, in CNY; only on its signing. */
  readonly executedCny: bigint | number;
}

/** An amount for which no rate was at hand: named, never filled in. */
export interface MissingRate {
  readonly lineId: string;
  readonly currency: Currency;
  readonly to: "CNY" | "USD";
  readonly on: string;
}

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

const rateUnits = new Map<string, bigint>();
const RATE_SCALE = 8;

/**
 * Ten-thousandths of an amount at a rate of at most eight decimals, halves away from zero: what `viewOf` gives, without going
 * through text for each of a million amounts.
 */
function converted(amount: bigint | number, rate: Decimal): bigint | number {
  let scaled = rateUnits.get(rate);
  if (scaled === undefined) {
    const [whole = "0", fraction = ""] = rate.split(".");
    scaled = BigInt(whole + fraction.padEnd(RATE_SCALE, "0"));
    if (rateUnits.size > 100_000) rateUnits.clear();
    rateUnits.set(rate, scaled);
  }
  const product = BigInt(amount) * scaled;
  const half = product < 0n ? -50_000_000n : 50_000_000n;
  const result = (product + half) / 100_000_000n;
  const small = Number(result);
  return Math.abs(small) < 2 ** 50 ? small : result;
}

const units = (amount: Decimal): bigint | number => smallUnitsOf(amount) ?? unitsOf(amount);
const plus = (a: bigint | number, b: bigint | number): bigint | number => {
  if (typeof a === "number" && typeof b === "number" && Math.abs(a) + Math.abs(b) < 2 ** 52) return a + b;
  return BigInt(a) + BigInt(b);
};

/**
 * All facts of a line. A framework whose contracts are registered, or which a later one renews, gives none: its money is counted
 * there (`covered`). O(executions).
 */
export function factsOf(
  line: ContractLine,
  covered: boolean,
  rates: RateBook,
  rule: RateRule,
  missing: (one: MissingRate) => void,
): Fact[] {
  if (covered) return [];
  const codes = codesOf(line);
  const money = line.value.kind === "none" ? null : line.value.money;
  const hidden = line.value.kind === "undisclosed";
  const base =
    (line.value.kind === "none" ? FLAG.noValue : 0) | (hidden ? (money ? FLAG.undisclosed : FLAG.withheld) : 0);
  const amounts = (stated: StatedMoney | null, on: string) => {
    let flags = 0;
    const view = (to: "CNY" | "USD", flag: number): bigint | number => {
      if (stated) {
        const filed = to === "CNY" ? stated.cny : stated.usd;
        if (filed !== null) return units(filed);
        if (stated.currency === to) return units(stated.amount);
        const rate =
          (to === "CNY" ? stated.toCny : stated.toUsd)?.rate ?? rates.rate(stated.currency, to, on, rule)?.rate;
        if (rate !== undefined)
          return (rate.split(".")[1] ?? "").length <= RATE_SCALE
            ? converted(units(stated.amount), rate)
            : units(viewOf(stated, to, on, rates, rule)!);
      }
      flags |= flag;
      if (stated) missing({ lineId: line.id, currency: stated.currency, to, on });
      return 0;
    };
    const [cny, usd] = [view("CNY", FLAG.noCny), view("USD", FLAG.noUsd)];
    return { cny, usd, original: stated ? units(stated.amount) : 0, flags: stated ? flags : 0 };
  };
  const signed = amounts(money, line.signedOn);
  let executedCny: bigint | number = 0;
  let executionsKnown = true;
  const executions = line.executions.map((execution): Fact => {
    const value = amounts(execution.money, execution.on);
    if ((value.flags & FLAG.noCny) !== 0) executionsKnown = false;
    else executedCny = plus(executedCny, value.cny);
    return {
      kind: "execution",
      month: monthOf(execution.on),
      codes: { ...codes, currency: execution.money.currency },
      ...value,
      flags: value.flags | (hidden ? FLAG.undisclosed : 0),
      heads: 0,
      graduates: 0,
      executedCny: 0,
    };
  });
  const comparable = line.value.kind === "amount" && (signed.flags & FLAG.noCny) === 0 && executionsKnown;
  const signing: Fact = {
    kind: "signing",
    month: monthOf(line.signedOn),
    codes,
    ...signed,
    flags:
      base |
      signed.flags |
      (line.heads === null ? FLAG.headsUnknown : 0) |
      (line.registeredOn === null ? 0 : FLAG.registered) |
      (line.startedOn === null ? 0 : FLAG.started) |
      (line.executions.length === 0 ? 0 : FLAG.executed) |
      (comparable ? FLAG.comparable : 0),
    heads: line.heads ?? 0,
    graduates: line.graduates ?? 0,
    executedCny: comparable ? executedCny : 0,
  };
  return [signing, ...executions, ...digitalFacts(line, signing)];
}

/** The signed value by delivery: a share delivered over networks counts there, the rest as not delivered so. */
function digitalFacts(line: ContractLine, signing: Fact): Fact[] {
  const whole: Fact = { ...signing, kind: "digital" };
  const percent = line.deliveredPercent;
  if (line.delivered !== "Y" || percent === null || Number(percent) === 100) return [whole];
  if (Number(percent) === 0) return [{ ...whole, codes: { ...whole.codes, delivered: "N" } }];
  const share = (amount: bigint | number): bigint =>
    BigInt(multiplyDecimals(multiplyDecimals(amount.toString(), percent, 18), "0.01", 0));
  const inside = { cny: share(whole.cny), usd: share(whole.usd), original: share(whole.original) };
  const rest = {
    cny: BigInt(whole.cny) - inside.cny,
    usd: BigInt(whole.usd) - inside.usd,
    original: BigInt(whole.original) - inside.original,
  };
  return [
    { ...whole, ...inside },
    { ...whole, ...rest, codes: { ...whole.codes, delivered: "N" } },
  ];
}

function codesOf(line: ContractLine): Fact["codes"] {
  const group = line.serviceClass === null ? undefined : groupOfClass(line.serviceClass, line.classVersion);
  return {
    kind: line.kind,
    currency: line.value.kind === "none" ? UNKNOWN : (line.value.money?.currency ?? UNKNOWN),
    location: line.location ?? UNKNOWN,
    group: group ?? UNKNOWN,
    class: line.serviceClass ?? UNKNOWN,
    market: line.buyerEconomy ?? UNKNOWN,
    region: (line.region === null ? undefined : provinceOf(line.region)) ?? UNKNOWN,
    ownership: line.ownership ?? UNKNOWN,
    ordered: line.ordered,
    delivered: line.delivered,
    ebops: line.ebops ?? UNKNOWN,
    event: line.eventId ?? UNKNOWN,
  };
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
