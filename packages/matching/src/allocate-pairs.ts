/** A market as a list of pairs in typed arrays: pair p is of parties `a[p]` and `b[p]`, with `score[p]` in [0, 1]. */
export interface PairTable {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly score: Float64Array;
  /** Meetings each party can hold, by its number; whole numbers ≥ 0. */
  readonly capacity: Float64Array;
}

export const DEFAULT_BETA = 0.1;
const MAX_ROUNDS = 200;
const TOLERANCE = 1e-6;

/**
 * Expected meetings per pair in a market with transferable utility: √(μi0·μj0)·exp(score / 2β), where μi0, what is left of i,
 * is fitted until capacities are used up. One party at a time (Gauss–Seidel), which for this convex problem converges;
 * with x = √μi0 each step solves x² + x·Σj K·xj = capacity. O(rounds × pairs), at most 200 rounds.
 * Source: Choo and Siow 2006, on one market for all roles; by iterative proportional fitting.
 */
export function balancePairs({ a, b, score, capacity }: PairTable, beta: number): Float64Array {
  const parties = capacity.length;
  const kernel = score.map((value) => Math.exp(value / (2 * beta)));
  const at = new Uint32Array(parties + 1);
  for (let p = 0; p < a.length; p++) {
    at[a[p]! + 1]!++;
    at[b[p]! + 1]!++;
  }
  for (let i = 0; i < parties; i++) at[i + 1]! += at[i]!;
  const next = at.slice(0, parties);
  const partner = new Uint32Array(2 * a.length);
  const pull = new Float64Array(2 * a.length);
  for (let p = 0; p < a.length; p++) {
    const [i, j] = [a[p]!, b[p]!];
    partner[next[i]!] = j;
    pull[next[i]!++] = kernel[p]!;
    partner[next[j]!] = i;
    pull[next[j]!++] = kernel[p]!;
  }
  const root = capacity.map(Math.sqrt);
  for (let round = 0, change = Infinity; round < MAX_ROUNDS && change > TOLERANCE; round++) {
    change = 0;
    for (let i = 0; i < parties; i++) {
      if (capacity[i] === 0) continue;
      let sum = 0;
      for (let e = at[i]!; e < at[i + 1]!; e++) sum += pull[e]! * root[partner[e]!]!;
      // The positive root, in the form that does not cancel when the pull is large.
      const fitted = (2 * capacity[i]!) / (sum + Math.sqrt(sum * sum + 4 * capacity[i]!));
      change = Math.max(change, Math.abs(fitted - root[i]!));
      root[i] = fitted;
    }
  }
  return kernel.map((value, p) => value * root[a[p]!]! * root[b[p]!]!);
}

/**
 * Numbers of the pairs to propose, in the order chosen: greedily by share, first those that give a party its first meeting,
 * then the rest, never beyond a capacity. Ties by pair number. O(pairs log pairs).
 */
export function choosePairs({ a, b, capacity }: PairTable, shares: Float64Array): Uint32Array {
  const order = Uint32Array.from(shares, (_, p) => p).sort((p, q) => shares[q]! - shares[p]! || p - q);
  const met = new Uint32Array(capacity.length);
  const chosen: number[] = [];
  const taken = new Uint8Array(shares.length);
  for (const firstMeetingsOnly of [true, false]) {
    for (const p of order) {
      const [i, j] = [a[p]!, b[p]!];
      if (taken[p] === 1 || met[i]! >= capacity[i]! || met[j]! >= capacity[j]!) continue;
      if (firstMeetingsOnly && met[i]! > 0 && met[j]! > 0) continue;
      met[i]!++;
      met[j]!++;
      taken[p] = 1;
      chosen.push(p);
    }
  }
  return Uint32Array.from(chosen);
}
