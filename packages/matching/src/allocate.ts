import { balancePairs, choosePairs, DEFAULT_BETA, type PairTable } from "./allocate-pairs.ts";

/** A pair of organisations that might meet, with how much both want it, in [0, 1]. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface AllocateOptions {
  /** Meetings each organisation can hold; those not named take `defaultCapacity`. Whole numbers ≥ 0. */
  readonly capacities?: ReadonlyMap<string, number>;
  readonly defaultCapacity: number;
  /** Spread of taste the model allows for; smaller follows the scores more closely. Default 0.1. */
  readonly beta?: number;
}

export interface Allocation {
  /** Meetings to propose, each pair once with a < b, in the order they were chosen. */
  readonly meetings: readonly ProposedMeeting[];
  /** Organisations that stand in a pair and can meet, but got no meeting; ascending. */
  readonly unserved: readonly string[];
}

export interface ProposedMeeting extends ScoredPair {
  /** Expected number of this meeting in the balanced market, > 0. */
  readonly share: number;
}

/**
 * Chooses meetings for a whole market. First the pairs are balanced as in matching with transferable utility: the
 * expected number of meetings of i and j is √(μi0·μj0)·exp(score / 2β), where μi0 (what is left of i) is fitted until
 * each organisation's capacity is used up. A sought-after organisation thereby spreads thin, and pairs that matter to
 * those with few options rise. Then meetings are taken greedily by that share: first only those that give somebody a
 * first meeting, then the rest, never beyond a capacity. Ties by a, then b. Repeated pairs count once, at their best score.
 * Source: Choo and Siow 2006 (one market for all roles); fitted by iterative proportional fitting, one organisation at a
 * time, which for this convex problem converges. O(rounds × pairs + pairs log pairs), at most 200 rounds.
 */
export function allocate(pairs: readonly ScoredPair[], options: AllocateOptions): Allocation {
  const capacity = (id: string): number => options.capacities?.get(id) ?? options.defaultCapacity;
  const unique = uniquePairs(pairs).filter(({ a, b }) => capacity(a) > 0 && capacity(b) > 0);
  const ids = [...new Set(unique.flatMap(({ a, b }) => [a, b]))].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  const table: PairTable = {
    a: Uint32Array.from(unique, (pair) => place.get(pair.a)!),
    b: Uint32Array.from(unique, (pair) => place.get(pair.b)!),
    score: Float64Array.from(unique, (pair) => pair.score),
    capacity: Float64Array.from(ids, capacity),
  };
  const shares = balancePairs(table, options.beta ?? DEFAULT_BETA);
  const chosen = [...choosePairs(table, shares)];
  const served = new Set(chosen.flatMap((p) => [unique[p]!.a, unique[p]!.b]));
  return {
    meetings: chosen.map((p) => ({ ...unique[p]!, share: shares[p]! })),
    unserved: ids.filter((id) => !served.has(id)),
  };
}

function uniquePairs(pairs: readonly ScoredPair[]): ScoredPair[] {
  const best = new Map<string, ScoredPair>();
  for (const pair of pairs) {
    if (pair.a === pair.b) continue;
    const [a, b] = pair.a < pair.b ? [pair.a, pair.b] : [pair.b, pair.a];
    const key = JSON.stringify([a, b]);
    if (pair.score > (best.get(key)?.score ?? -1)) best.set(key, { a, b, score: pair.score });
  }
  return [...best.values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
