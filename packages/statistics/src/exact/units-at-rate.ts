import type { Decimal } from "@songhua/kernel";
import { smallUnitsOf, unitsOf } from "./limbs.ts";

/** Ten-thousandths of an amount: a float as long as it is exact, a bigint beyond. */
export type Units = bigint | number;

const RATE_SCALE = 8;
const SCALED_ONE = 10 ** RATE_SCALE;
const EXACT = 2 ** 52;
/** A rate is cut in two so that the products below stay exact in floats; one above a thousand goes the long way. */
const CUT = 10_000;
const MOST_SCALED = 1e11;

/** A rate of at most eight decimals, in hundred-millionths. */
export interface RateUnits {
  readonly scaled: bigint;
  /** The same where floats will do, taken apart as high × 10,000 + low. */
  readonly small: { readonly scaled: number; readonly high: number; readonly low: number } | null;
}

/** @param rate with at most eight decimals, as a book of rates gives it */
export function rateUnits(rate: Decimal): RateUnits {
  const [whole = "0", fraction = ""] = rate.split(".");
  const scaled = BigInt(whole + fraction.padEnd(RATE_SCALE, "0"));
  const float = Number(scaled);
  const small = float < MOST_SCALED ? { scaled: float, high: Math.floor(float / CUT), low: float % CUT } : null;
  return { scaled, small };
}

export function unitsOfAmount(amount: Decimal): Units {
  return smallUnitsOf(amount) ?? unitsOf(amount);
}

/**
 * An amount at a rate, rounded to ten-thousandths, halves away from zero: exact, and for everyday amounts without bigints, since a
 * register has millions of them.
 */
export function unitsAtRate(amount: Units, { scaled, small }: RateUnits): Units {
  if (typeof amount === "number" && small) {
    const size = Math.abs(amount);
    const high = Math.floor(size / SCALED_ONE);
    const low = size - high * SCALED_ONE;
    const ofHigh = high * small.scaled;
    if (ofHigh < EXACT) {
      const product = low * small.high; // below 10⁸ × 10⁷
      const whole = Math.floor(product / CUT);
      const rest = (product - whole * CUT) * CUT + low * small.low;
      const result = ofHigh + whole + Math.floor((rest + SCALED_ONE / 2) / SCALED_ONE);
      return amount < 0 ? -result : result;
    }
  }
  const product = BigInt(amount) * scaled;
  const half = product < 0n ? -50_000_000n : 50_000_000n;
  return (product + half) / 100_000_000n;
}

export function plusUnits(a: Units, b: Units): Units {
  if (typeof a === "number" && typeof b === "number" && Math.abs(a) + Math.abs(b) < EXACT) return a + b;
  return BigInt(a) + BigInt(b);
}
