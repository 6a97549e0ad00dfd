import type { Decimal } from "@songhua/kernel";

/** A decimal taken apart: value = units / 10^scale. */
interface Parts {
  readonly units: bigint;
  readonly scale: number;
}

const SHAPE = /^[+-]?\d{1,30}(\.\d{1,18})?$/;

/** True for plain digits with at most 30 before and 18 after the point: no exponent, no grouping. */
export function isExact(text: string): boolean {
  return SHAPE.test(text);
}

function partsOf(value: Decimal): Parts {
  if (!isExact(value)) throw new Error(`not a decimal: ${value}`);
  const plain = value.startsWith("+") ? value.slice(1) : value;
  const point = plain.indexOf(".");
  if (point < 0) return { units: BigInt(plain), scale: 0 };
  return { units: BigInt(plain.slice(0, point) + plain.slice(point + 1)), scale: plain.length - point - 1 };
}

const POWERS = Array.from({ length: 64 }, (_, digits) => 10n ** BigInt(digits));
const tenTo = (digits: number): bigint => POWERS[digits] ?? 10n ** BigInt(digits);

/** n / d as a whole number, halves away from zero, as statistical offices round. */
function roundedQuotient(n: bigint, d: bigint): bigint {
  const negative = n < 0n !== d < 0n;
  const [size, by] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const whole = (size + size + by) / (by + by);
  return negative ? -whole : whole;
}

function written(units: bigint, scale: number): Decimal {
  const size = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const cut = size.length - scale;
  return `${units < 0n ? "-" : ""}${size.slice(0, cut)}${scale > 0 ? `.${size.slice(cut)}` : ""}`;
}

/** `value` with exactly `digits` decimals, halves away from zero. */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  return rounded(partsOf(value), digits);
}

function rounded({ units, scale }: Parts, digits: number): Decimal {
  return scale <= digits
    ? written(units * tenTo(digits - scale), digits)
    : written(roundedQuotient(units, tenTo(scale - digits)), digits);
}

/** a × b with `digits` decimals, rounded once. */
export function multiplyDecimals(a: Decimal, b: Decimal, digits: number): Decimal {
  const [x, y] = [partsOf(a), partsOf(b)];
  return rounded({ units: x.units * y.units, scale: x.scale + y.scale }, digits);
}

/** `percent` of a whole number of units, rounded once to a whole number, halves away from zero. */
export function percentOfUnits(whole: bigint, percent: Decimal): bigint {
  const { units, scale } = partsOf(percent);
  return roundedQuotient(whole * units, tenTo(scale + 2));
}

/** a ÷ b with `digits` decimals, rounded once. @throws Error for a divisor of zero. */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (y.units === 0n) throw new Error("division by zero");
  const n = x.units * tenTo(digits + y.scale);
  return written(roundedQuotient(n, y.units * tenTo(x.scale)), digits);
}

/** The same value without zeros at its end: "928000000.00" is "928000000"; "-0.0" is "0". */
export function plainDecimal(value: Decimal): Decimal {
  const { units, scale } = partsOf(value);
  const text = written(units, scale);
  return scale === 0 ? text : text.replace(/\.?0+$/, "");
}

/** Sign of a − b, whatever their scales. */
export function compareExact(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = [partsOf(a), partsOf(b)];
  const [left, right] = x.scale === y.scale ? [x.units, y.units] : [x.units * tenTo(y.scale), y.units * tenTo(x.scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exact sum, with as many decimals as the finest of them; "0" for none. O(n). */
export function sumExact(values: readonly Decimal[]): Decimal {
  const parts = values.map(partsOf);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  return written(
    parts.reduce((sum, part) => sum + part.units * tenTo(scale - part.scale), 0n),
    scale,
  );
}

/** a − b, exact, with the finer of their scales. */
export function subtractExact(a: Decimal, b: Decimal): Decimal {
  return sumExact([a, b.startsWith("-") ? b.slice(1) : `-${b}`]);
}
