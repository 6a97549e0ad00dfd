/** ISO 4217 codes the platform knows, with the digits of their minor unit. */
export const CURRENCIES = { CNY: 2, RUB: 2, KRW: 0, USD: 2, EUR: 2, JPY: 0, HKD: 2 } as const;
export type Currency = keyof typeof CURRENCIES;
export const CURRENCY_CODES = Object.keys(CURRENCIES) as Currency[];

/** Amounts travel as decimal strings: "928000000.00". Never as binary floats. */
export type Decimal = string;
export interface Money {
  readonly amount: Decimal;
  readonly currency: Currency;
}

const SHAPE = /^-?\d{1,18}(\.\d{1,4})?$/;
const SCALE = 10_000n;

/** True for up to 18 digits and 4 decimals. */
export function isDecimal(value: string): boolean {
  return SHAPE.test(value);
}

function toUnits(value: Decimal): bigint {
  if (!isDecimal(value)) throw new Error(`not a decimal: ${value}`);
  const negative = value.startsWith("-");
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const units = BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, "0"));
  return negative ? -units : units;
}

function fromUnits(units: bigint): Decimal {
  const size = units < 0n ? -units : units;
  const fraction = (size % SCALE)
    .toString()
    .padStart(4, "0")
    .replace(/0{1,2}$/, "");
  return `${units < 0n ? "-" : ""}${size / SCALE}.${fraction}`;
}

/** Exact sum of decimals, at least two decimals in the result; "0.00" for none. O(n). */
export function addDecimals(values: readonly Decimal[]): Decimal {
  return fromUnits(values.reduce((sum, value) => sum + toUnits(value), 0n));
}

/** a − b, exact. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return fromUnits(toUnits(a) - toUnits(b));
}

/** Sign of a − b. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = toUnits(a) - toUnits(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
