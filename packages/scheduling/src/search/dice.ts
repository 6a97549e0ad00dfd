import type { Rng } from "@songhua/kernel";

/** Fast chance for inner loops: xorshift32 (Marsaglia 2003), seeded from an `Rng`, so that the whole search hangs on one seed. */
export interface Dice {
  /** Whole number in [0, bound); bound 1 … 2³¹. Bias below bound / 2³². */
  below(bound: number): number;
  /** Number in [0, 1). */
  unit(): number;
}

export function diceOf(rng: Rng): Dice {
  let state = rng.int(0x7fffffff) + 1;
  const step = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return { below: (bound) => Math.floor((step() / 4294967296) * bound), unit: () => step() / 4294967296 };
}
