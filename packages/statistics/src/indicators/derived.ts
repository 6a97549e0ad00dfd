import type { Decimal } from "@songhua/kernel";
import { compareExact, plainDecimal, roundDecimal, subtractExact } from "../exact/decimal.ts";
import type { IndicatorDefinition } from "./definition.ts";
import { isOver, percentOf, type RawNumber } from "./evaluation.ts";
import { numberKey, type IndicatorNumber } from "./indicator-number.ts";

type Unknown = Pick<IndicatorNumber, "status" | "reason">;
const unknown = (reason: NonNullable<IndicatorNumber["reason"]>): Unknown => ({
  status: reason === "small_cell" ? "suppressed" : "unknown",
  reason,
});

/** A number computed from others: it takes their period, cell and cut, and names them as inputs. */
export function derivedNumber(
  definition: IndicatorDefinition,
  from: IndicatorNumber,
  inputs: readonly IndicatorNumber[],
  exact: Decimal | null,
  state: Unknown,
): RawNumber {
  const leftOut: Record<string, number> = {};
  for (const input of inputs)
    for (const [reason, count] of Object.entries(input.leftOut))
      leftOut[reason] = Math.max(leftOut[reason] ?? 0, count);
  return {
    exact,
    number: {
      ...from,
      indicator: definition.id,
      version: definition.version,
      basket: definition.basket ?? from.basket,
      peerSet: definition.peerSet,
      unit: definition.unit,
      value: exact === null ? null : plainDecimal(roundDecimal(exact, definition.digits)),
      ...state,
      leftOut,
      inputs: inputs.map(numberKey),
      rank: null,
      claims: [],
    },
  };
}

/** The period `years` before: "2021-06" for "2022-06" and 1. */
export function periodBefore(period: string, years: number): string {
  return `${String(Number(period.slice(0, 4)) - years).padStart(4, "0")}${period.slice(4)}`;
}

/**
 * Change on the same period of an earlier year, in per cent, of values in one named currency. Unknown while the period is not
 * over, without an earlier value, and across a break in the series: a guess is never made.
 * @param broken whether the series breaks between two periods
 */
export function growthNumbers(
  definition: IndicatorDefinition,
  values: readonly RawNumber[],
  years: number,
  asOf: string,
  broken: (from: IndicatorNumber, to: IndicatorNumber) => boolean,
): RawNumber[] {
  const byKey = new Map(values.map((raw) => [cellKey(raw.number, raw.number.period), raw]));
  return values.map((raw) => {
    const { number } = raw;
    const before = byKey.get(cellKey(number, periodBefore(number.period, years)));
    const inputs = before ? [number, before.number] : [number];
    const none = (reason: NonNullable<IndicatorNumber["reason"]>) =>
      derivedNumber(definition, number, inputs, null, unknown(reason));
    if (number.status === "suppressed") return none("small_cell");
    if (raw.exact === null) return none(number.reason ?? "no_value");
    if (!isOver(number.period, asOf)) return none("period_incomplete");
    if (!before) return none("previous_missing");
    if (before.number.status === "suppressed") return none("previous_suppressed");
    if (before.exact === null) return none("previous_missing");
    if (compareExact(before.exact, "0") === 0) return none("previous_zero");
    if (broken(before.number, number)) return none("series_break");
    const change = subtractExact(percentOf(raw.exact, before.exact), "100");
    return derivedNumber(definition, number, inputs, change, { status: "normal", reason: null });
  });
}

/** Shares of cells in the cell of the whole that has the same period and the same codes as far as it has any. */
export function shareNumbers(
  definition: IndicatorDefinition,
  parts: readonly RawNumber[],
  wholes: readonly RawNumber[],
): RawNumber[] {
  const names = new Set(wholes.flatMap(({ number }) => Object.keys(number.dims)));
  const byKey = new Map(wholes.map((raw) => [cellKey(raw.number, raw.number.period, names), raw]));
  return parts.map((part) => {
    const whole = byKey.get(cellKey(part.number, part.number.period, names));
    const inputs = whole ? [part.number, whole.number] : [part.number];
    const none = (reason: NonNullable<IndicatorNumber["reason"]>) =>
      derivedNumber(definition, part.number, inputs, null, unknown(reason));
    if (part.number.status === "suppressed" || whole?.number.status === "suppressed") return none("small_cell");
    if (part.exact === null) return none(part.number.reason ?? "no_value");
    if (!whole || whole.exact === null) return none("no_value");
    if (compareExact(whole.exact, "0") === 0) return none("whole_zero");
    const status = part.number.status === "provisional" ? "provisional" : "normal";
    return derivedNumber(definition, part.number, inputs, percentOf(part.exact, whole.exact), { status, reason: null });
  });
}

function cellKey(number: IndicatorNumber, period: string, names?: ReadonlySet<string>): string {
  const dims = Object.entries(number.dims).filter(([name]) => !names || names.has(name));
  return JSON.stringify([period, dims.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
