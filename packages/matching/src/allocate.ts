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

const DEFAULT_BETA = 0.1;
const MAX_ROUNDS = 200;
const TOLERANCE = 1e-6;

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
  const shares = balance(unique, ids, ids.map(capacity), options.beta ?? DEFAULT_BETA);
  const ranked = unique
    .map((pair, i) => ({ ...pair, share: shares[i]! }))
    .sort((x, y) => y.share - x.share || compare(x.a, y.a) || compare(x.b, y.b));
  const met = new Map(ids.map((id) => [id, 0]));
  const chosen: ProposedMeeting[] = [];
  const taken = new Set<ProposedMeeting>();
  for (const firstMeetingsOnly of [true, false]) {
    for (const pair of ranked) {
      const [a, b] = [met.get(pair.a)!, met.get(pair.b)!];
      if (taken.has(pair) || a >= capacity(pair.a) || b >= capacity(pair.b)) continue;
      if (firstMeetingsOnly && a > 0 && b > 0) continue;
      met.set(pair.a, a + 1).set(pair.b, b + 1);
      taken.add(pair);
      chosen.push(pair);
    }
  }
  return { meetings: chosen, unserved: ids.filter((id) => met.get(id) === 0) };
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

/** Expected meetings per pair. With x = √μi0: x² + x·Σj K·xj = capacity, solved for one organisation at a time. */
function balance(
  pairs: readonly ScoredPair[],
  ids: readonly string[],
  capacities: readonly number[],
  beta: number,
): Float64Array {
  const place = new Map(ids.map((id, i) => [id, i]));
  const kernel = Float64Array.from(pairs, ({ score }) => Math.exp(score / (2 * beta)));
  const partners: [number, number][][] = ids.map(() => []);
  pairs.forEach(({ a, b }, i) => {
    const [p, q] = [place.get(a)!, place.get(b)!];
    partners[p]!.push([q, kernel[i]!]);
    partners[q]!.push([p, kernel[i]!]);
  });
  const root = Float64Array.from(capacities, Math.sqrt);
  for (let round = 0, change = Infinity; round < MAX_ROUNDS && change > TOLERANCE; round++) {
    change = 0;
    for (let i = 0; i < ids.length; i++) {
      let pull = 0;
      for (const [j, k] of partners[i]!) pull += k * root[j]!;
      // The positive root, in the form that does not cancel when the pull is large.
      const next = (2 * capacities[i]!) / (pull + Math.sqrt(pull * pull + 4 * capacities[i]!));
      change = Math.max(change, Math.abs(next - root[i]!));
      root[i] = next;
    }
  }
  return Float64Array.from(pairs, ({ a, b }, i) => kernel[i]! * root[place.get(a)!]! * root[place.get(b)!]!);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
