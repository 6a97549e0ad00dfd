import type { Decimal } from "@songhua/kernel";
import { divideDecimals, multiplyDecimals, plainDecimal, roundDecimal } from "../exact/decimal.ts";
import { decimalOfLimbs } from "../exact/limbs.ts";
import { hex, type Sha256 } from "./line-digest.ts";
import type { Cell, CellFamily } from "./cell.ts";
import { SUM } from "./cut.ts";
import type { FollowThrough, IndicatorDefinition, Window } from "./definition.ts";
import type { CutOfData, IndicatorNumber } from "./indicator-number.ts";
import type { RegisterCube } from "./register-cube.ts";

/** A number before rounding: what shares and growths compute with. */
export interface RawNumber {
  readonly number: IndicatorNumber;
  readonly exact: Decimal | null;
}

export interface SumContext {
  readonly cube: RegisterCube;
  readonly area: string;
  /** The day of the evaluation: a period that was not over is provisional. */
  readonly asOf: string;
  readonly rateRule: string;
  readonly hash: Sha256;
  /** Cuts whose values must not be published. */
  readonly suppressed: ReadonlySet<Cell>;
}

const LISTED_IDS = 20;
const RATIO_DIGITS = 12;

/** A cell's period as it is published: "2022", "2022-Q2", "2022-06"; of a year to date its last month. */
export function periodName(period: number, window: Window): string {
  const year = (number: number): string => String(number).padStart(4, "0");
  if (window === "A") return year(period);
  if (window === "Q") return `${year(Math.floor(period / 4))}-Q${(period % 4) + 1}`;
  return `${year(Math.floor(period / 12))}-${String((period % 12) + 1).padStart(2, "0")}`;
}

/** The number behind a period's name, see `periodName`. */
export function periodNumber(name: string, window: Window): number {
  const year = Number(name.slice(0, 4));
  if (window === "A") return year;
  return window === "Q" ? year * 4 + Number(name.slice(6)) - 1 : year * 12 + Number(name.slice(5, 7)) - 1;
}

/** A period by its last month, so that quarters compare with months and years: "2022-Q2" is "2022-06". */
export function lastMonthOf(period: string): string {
  return period[5] === "Q" ? `${period.slice(0, 5)}${String(Number(period.slice(6)) * 3).padStart(2, "0")}` : period;
}

/** The period is over on the day: all of it can have been filed. */
export function isOver(period: string, asOf: string): boolean {
  const end = lastMonthOf(period);
  return asOf.slice(0, end.length) > end;
}

/** Numbers of a definition that counts or adds lines, one per cell, in the order of period and codes. */
export function sumNumbers(definition: IndicatorDefinition, context: SumContext): RawNumber[] {
  const family = context.cube.familyOf(definition);
  if (!family) return [];
  // All of the definition: a draft is tried under a version that is not final yet.
  const key = `${JSON.stringify({ ...definition, name: null })} ${context.area} ${context.asOf} ${context.rateRule}`;
  const keyOfHidden = `${key} hidden`;
  const hides = hidesValue(definition);
  return [...family.cuts.values()]
    .map((cut) => {
      const hidden = hides && context.suppressed.has(cut);
      const known = cut.made.get(hidden ? keyOfHidden : key) as Made | undefined;
      if (known) return known;
      const raw = sumNumber(definition, family, cut, context, hidden);
      const made = { raw, order: orderOf(raw.number) };
      cut.made.set(hidden ? keyOfHidden : key, made);
      return made;
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ raw }) => raw);
}

const orderOf = (number: IndicatorNumber): string => `${number.period} ${Object.values(number.dims).join(" ")}`;

interface Made {
  readonly raw: RawNumber;
  readonly order: string;
}

function sumNumber(
  definition: IndicatorDefinition,
  family: CellFamily,
  cut: Cell,
  context: SumContext,
  suppressed: boolean,
): RawNumber {
  const { exact, leftOut } = exactOf(definition, cut);
  const period = periodName(cut.period, definition.window);
  const dims = family.codeNames(cut);
  const number: IndicatorNumber = {
    indicator: definition.id,
    version: definition.version,
    frequency: definition.window,
    period,
    area: context.area,
    dims,
    basket: definition.basket,
    peerSet: definition.peerSet,
    unit: definition.unit,
    currency:
      definition.unit === "ORIGINAL"
        ? (dims.currency ?? null)
        : definition.unit === "CNY" || definition.unit === "USD"
          ? definition.unit
          : null,
    value: exact === null || suppressed ? null : plainDecimal(roundDecimal(exact, definition.digits)),
    status: suppressed
      ? "suppressed"
      : exact === null
        ? "unknown"
        : isOver(period, context.asOf)
          ? "normal"
          : "provisional",
    reason: suppressed ? "small_cell" : exact === null ? (leftOut["rate_missing"] ? "rate_missing" : "no_value") : null,
    leftOut,
    cut: cutOf(cut, context),
    inputs: [],
    rateRule: definition.unit === "CNY" || definition.unit === "USD" ? context.rateRule : null,
    rank: null,
    claims: [],
  };
  return { number, exact: suppressed ? null : exact };
}

/** Amounts can give an undisclosed value away; counts of lines and people do not. */
export function hidesValue({ formula, unit, smallestGroup }: IndicatorDefinition): boolean {
  return smallestGroup !== null && formula.kind === "sum" && formula.measure === "value" && unit !== "COUNT";
}

function cutOf(cut: Cell, { cube, hash }: SumContext): CutOfData {
  const known = cut.made.get("cut") as CutOfData | undefined;
  if (known) return known;
  const table = cube.table;
  const { first, last } = cut.bounds(table);
  const few = cut.sums[SUM.facts]! <= LISTED_IDS;
  const ids = few ? Array.from(cut.living(), (ordinal) => table.ids[ordinal]!).sort() : null;
  const data = { lines: cut.size, first, last, ids, sha256: hex(cut.sha256(table, hash)) };
  cut.made.set("cut", data);
  return data;
}

function exactOf(
  definition: IndicatorDefinition,
  { sums }: Cell,
): { exact: Decimal | null; leftOut: Record<string, number> } {
  const { formula, unit } = definition;
  if (formula.kind === "ratio") return ratioOf(sums, formula.numerator, formula.denominator);
  if (formula.kind !== "sum") throw new Error(`${definition.id} is no sum`);
  const facts = sums[SUM.facts]!;
  switch (formula.measure) {
    case "lines":
      return { exact: String(facts), leftOut: {} };
    case "heads":
    case "graduates": {
      const missing = sums[SUM.headsUnknown]!;
      const value = sums[formula.measure === "heads" ? SUM.heads : SUM.graduates]!;
      return { exact: missing === facts ? null : String(value), leftOut: counted({ count_missing: missing }) };
    }
    case "value": {
      const noRate = unit === "CNY" ? sums[SUM.noCny]! : unit === "USD" ? sums[SUM.noUsd]! : 0;
      const leftOut = counted({ no_value: sums[SUM.noValue]!, withheld: sums[SUM.withheld]!, rate_missing: noRate });
      const at = unit === "CNY" ? SUM.cny : unit === "USD" ? SUM.usd : SUM.original;
      const none = sums[SUM.noValue]! + sums[SUM.withheld]! + noRate === facts;
      return { exact: none ? null : decimalOfLimbs(sums[at]!, sums[at + 1]!), leftOut };
    }
  }
}

function ratioOf(sums: Float64Array, numerator: FollowThrough, denominator: FollowThrough) {
  const partOf = (step: FollowThrough): Decimal => {
    switch (step) {
      case "signed":
        return String(sums[SUM.facts]!);
      case "registered":
        return String(sums[SUM.registered]!);
      case "started":
        return String(sums[SUM.started]!);
      case "executed":
        return String(sums[SUM.executed]!);
      case "signed_value":
        return decimalOfLimbs(sums[SUM.comparableCny]!, sums[SUM.comparableCny + 1]!);
      case "executed_value":
        return decimalOfLimbs(sums[SUM.executedCny]!, sums[SUM.executedCny + 1]!);
    }
  };
  const isValue = denominator === "signed_value";
  const leftOut = counted(isValue ? { not_comparable: sums[SUM.facts]! - sums[SUM.comparable]! } : {});
  const whole = partOf(denominator);
  return { exact: Number(whole) === 0 ? null : percentOf(partOf(numerator), whole), leftOut };
}

/** a ÷ b in per cent, with enough digits for any rounding after. */
export function percentOf(a: Decimal, b: Decimal): Decimal {
  return divideDecimals(multiplyDecimals(a, "100", 4), b, RATIO_DIGITS);
}

function counted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
