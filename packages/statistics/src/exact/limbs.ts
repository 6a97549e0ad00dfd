import type { Decimal } from "@songhua/kernel";

/** Amounts inside the engine count in ten-thousandths, the finest the platform's money knows. */
export const UNIT_SCALE = 4;
const UNITS = 10_000;
/**
 * A number of ten-thousandths as two floats, `high` × LIMB + `low`: both stay exact integers while up to nine million of them are
 * added, where one float would lose fen beyond 900 billion and bigints would cost ten times as much.
 */
export const LIMB = 1_000_000_000;

/** Beyond this an amount is taken for a mistake: ten trillion of any currency. */
export const LARGEST_AMOUNT = 10_000_000_000_000;

/** Ten-thousandths of a decimal that `isDecimal` accepts. O(digits). */
export function unitsOf(amount: Decimal): bigint {
  const point = amount.indexOf(".");
  const whole = point < 0 ? amount : amount.slice(0, point);
  const fraction = (point < 0 ? "" : amount.slice(point + 1)).padEnd(UNIT_SCALE, "0");
  return BigInt(whole + fraction);
}

/** The same as a float where it is exact, which saves the bigint for the everyday amount; undefined beyond that. */
export function smallUnitsOf(amount: Decimal): number | undefined {
  if (amount.length > 16) return undefined;
  const units = Math.round(Number(amount) * UNITS);
  return Math.abs(units) < 2 ** 50 ? units : undefined;
}

/** Takes a number of ten-thousandths apart; both limbs carry its sign. */
export function limbsOf(units: bigint | number): { high: number; low: number } {
  if (typeof units === "number") return { high: Math.trunc(units / LIMB), low: units % LIMB };
  return { high: Number(units / BigInt(LIMB)), low: Number(units % BigInt(LIMB)) };
}

export function unitsOfLimbs(high: number, low: number): bigint {
  return BigInt(high) * BigInt(LIMB) + BigInt(low);
}

/** Two limbs as a decimal with four decimals. */
export function decimalOfLimbs(high: number, low: number): Decimal {
  const units = unitsOfLimbs(high, low);
  const size = (units < 0n ? -units : units).toString().padStart(UNIT_SCALE + 1, "0");
  return `${units < 0n ? "-" : ""}${size.slice(0, -UNIT_SCALE)}.${size.slice(-UNIT_SCALE)}`;
}
