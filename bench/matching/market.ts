import { seededRng, type Rng } from "../../packages/kernel/src/index.ts";
import { balancePairs, choosePairs, DEFAULT_BETA, type PairTable } from "../../packages/matching/src/index.ts";

/**
 * A simulated market, 20 seeds: do all meet somebody, or do a few absorb the meetings?
 *
 * The model, fixed before anything was tuned; after Su, Bayoumi and Joachims, "Optimizing Rankings for Recommendation in
 * Matching Markets" (2022), and Tomita et al., "Fast and Examination-agnostic Reciprocal Recommendation in Matching Markets"
 * (2023):
 * - 1,500 needs and 1,500 offers. How much i likes j is half j's popularity (uniform, one number a party) and half i's own
 *   taste (uniform, one number a pair): a crowded market, λ = 0.5.
 * - A policy shows every party a list of 10. The party reads place k with probability 1 / log2(k + 1) and asks for a meeting
 *   with the probability that it likes what it reads.
 * - Whoever is asked puts the requests in order of its own liking, reads the r-th with probability 1 / log2(r + 1) and agrees
 *   with the probability that it likes it. A pair is a mutual match once, whoever asked.
 * - Nobody can hold more than 8 meetings; of more, those it likes best stay.
 *
 * Policies: one-sided (own liking), product (of both likings) and ours: the pairs of both sides' shortlists (the best 150 by
 * score less half the mean score of the other's best 150), balanced with transferable utility, then 10 places a party. The
 * score is the geometric mean of both likings, as in a match.
 */
const SIDE = 1500;
const LIST = 10;
const CAPACITY = 8;
const SEEDS = 20;
const SHORTLIST = 150;
const GOALS = { ratio: 1.3, gini: 0.45, coverage: 0.9, top: 3.5 };

interface Likings {
  /** How much need i likes offer j at i · SIDE + j, and offer j need i at the same place. */
  readonly ofNeed: Float64Array;
  readonly ofOffer: Float64Array;
}
/** Per party (needs first, then offers) its list of parties of the other side, best first. */
type Lists = readonly (readonly number[])[];

function drawLikings(rng: Rng): Likings {
  const popularity = Float64Array.from({ length: 2 * SIDE }, () => rng.next());
  const ofNeed = new Float64Array(SIDE * SIDE);
  const ofOffer = new Float64Array(SIDE * SIDE);
  for (let i = 0; i < SIDE; i++) {
    for (let j = 0; j < SIDE; j++) {
      ofNeed[i * SIDE + j] = 0.5 * popularity[SIDE + j]! + 0.5 * rng.next();
      ofOffer[i * SIDE + j] = 0.5 * popularity[i]! + 0.5 * rng.next();
    }
  }
  return { ofNeed, ofOffer };
}

/** For every party the best `count` of the other side by a value of (need, offer). */
function bestBy(value: (need: number, offer: number) => number, count: number): number[][] {
  const best = (valueOf: (other: number) => number): number[] => {
    const values = Float64Array.from({ length: SIDE }, (_, other) => valueOf(other));
    return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count);
  };
  return [
    ...Array.from({ length: SIDE }, (_, need) => best((offer) => value(need, offer))),
    ...Array.from({ length: SIDE }, (_, offer) => best((need) => value(need, offer))),
  ];
}

function oneSided({ ofNeed, ofOffer }: Likings): Lists {
  const needs = bestBy((need, offer) => ofNeed[need * SIDE + offer]!, LIST).slice(0, SIDE);
  return [...needs, ...bestBy((need, offer) => ofOffer[need * SIDE + offer]!, LIST).slice(SIDE)];
}

function product({ ofNeed, ofOffer }: Likings): Lists {
  return bestBy((need, offer) => ofNeed[need * SIDE + offer]! * ofOffer[need * SIDE + offer]!, LIST);
}

function balanced({ ofNeed, ofOffer }: Likings): Lists {
  const score = ofNeed.map((value, at) => Math.sqrt(value * ofOffer[at]!));
  const near = bestBy((need, offer) => score[need * SIDE + offer]!, SHORTLIST);
  const hub = near.map(
    (list, party) =>
      list.reduce((sum, other) => sum + score[party < SIDE ? party * SIDE + other : other * SIDE + party - SIDE]!, 0) /
      SHORTLIST,
  );
  const forNeeds = bestBy((need, offer) => score[need * SIDE + offer]! - 0.5 * hub[SIDE + offer]!, SHORTLIST);
  const forOffers = bestBy((need, offer) => score[need * SIDE + offer]! - 0.5 * hub[need]!, SHORTLIST);
  const pairs = new Set<number>();
  for (let party = 0; party < SIDE; party++) {
    for (const offer of forNeeds[party]!) pairs.add(party * SIDE + offer);
    for (const need of forOffers[SIDE + party]!) pairs.add(need * SIDE + party);
  }
  const at = Uint32Array.from(pairs).sort();
  const table: PairTable = {
    a: at.map((pair) => Math.floor(pair / SIDE)),
    b: at.map((pair) => SIDE + (pair % SIDE)),
    score: Float64Array.from(at, (pair) => score[pair]!),
    capacity: new Float64Array(2 * SIDE).fill(LIST),
  };
  const shares = balancePairs(table, DEFAULT_BETA);
  const lists: number[][] = Array.from({ length: 2 * SIDE }, () => []);
  const chosen = choosePairs(table, shares).sort((p, q) => shares[q]! - shares[p]! || p - q);
  for (const p of chosen) {
    lists[table.a[p]!]!.push(table.b[p]! - SIDE);
    lists[table.b[p]!]!.push(table.a[p]!);
  }
  return lists;
}

/** Mutual matches held by each party. */
function hold(lists: Lists, { ofNeed, ofOffer }: Likings, rng: Rng): Uint32Array {
  const liking = (party: number, other: number): number =>
    party < SIDE ? ofNeed[party * SIDE + other]! : ofOffer[other * SIDE + party - SIDE]!;
  const asked: number[][] = Array.from({ length: 2 * SIDE }, () => []);
  lists.forEach((list, party) => {
    list.forEach((other, place) => {
      if (rng.next() >= 1 / Math.log2(place + 2) || rng.next() >= liking(party, other)) return;
      asked[party < SIDE ? SIDE + other : other]!.push(party < SIDE ? party : party - SIDE);
    });
  });
  const pairs = new Set<number>();
  asked.forEach((requests, party) => {
    const inOrder = requests.sort((a, b) => liking(party, b) - liking(party, a) || a - b);
    inOrder.forEach((other, place) => {
      if (rng.next() >= 1 / Math.log2(place + 2) || rng.next() >= liking(party, other)) return;
      pairs.add(party < SIDE ? party * SIDE + other : other * SIDE + party - SIDE);
    });
  });
  const held = new Uint32Array(2 * SIDE);
  const ranked = [...pairs].sort((p, q) => ofNeed[q]! * ofOffer[q]! - ofNeed[p]! * ofOffer[p]! || p - q);
  for (const pair of ranked) {
    const [need, offer] = [Math.floor(pair / SIDE), SIDE + (pair % SIDE)];
    if (held[need]! >= CAPACITY || held[offer]! >= CAPACITY) continue;
    held[need]!++;
    held[offer]!++;
  }
  return held;
}

interface Figures {
  readonly matches: number;
  readonly gini: number;
  readonly coverage: number;
  readonly topPercent: number;
}

function measure(held: Uint32Array): Figures {
  const sorted = Uint32Array.from(held).sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const n = sorted.length;
  const weighted = sorted.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0);
  const top = sorted.slice(n - Math.ceil(n / 100)).reduce((sum, value) => sum + value, 0);
  return {
    matches: total / 2,
    gini: weighted / (n * total),
    coverage: sorted.filter((value) => value > 0).length / n,
    topPercent: (100 * top) / total,
  };
}

/** Prints the means over 20 seeds and the worst seed of each figure a goal is set for. */
export function market(): void {
  const policies = { "one-sided": oneSided, product, balanced } as const;
  const results: Record<keyof typeof policies, Figures[]> = { "one-sided": [], product: [], balanced: [] };
  const started = process.cpuUsage();
  for (let seed = 1; seed <= SEEDS; seed++) {
    const likings = drawLikings(seededRng(seed));
    for (const name of Object.keys(policies) as (keyof typeof policies)[])
      results[name].push(measure(hold(policies[name](likings), likings, seededRng(seed + 1000))));
  }
  const mean = (name: keyof typeof policies, figure: keyof Figures): number =>
    results[name].reduce((sum, one) => sum + one[figure], 0) / SEEDS;
  console.log(`market ${SIDE} × ${SIDE}, ${SEEDS} seeds       mutual matches   Gini   coverage   top 1 % hold`);
  for (const name of Object.keys(policies) as (keyof typeof policies)[]) {
    const figures = [
      mean(name, "matches").toFixed(0).padStart(14),
      mean(name, "gini").toFixed(3),
      mean(name, "coverage").toFixed(3),
      `${mean(name, "topPercent").toFixed(2)} %`,
    ];
    console.log(`  ${name.padEnd(26)} ${figures.join("     ")}`);
  }
  const ratios = results.balanced.map((one, i) => one.matches / results.product[i]!.matches);
  const worst = (figure: keyof Figures, pick: (...values: number[]) => number): number =>
    pick(...results.balanced.map((one) => one[figure]));
  console.log(
    `  balanced against product: ${(mean("balanced", "matches") / mean("product", "matches")).toFixed(2)} times (worst seed ` +
      `${Math.min(...ratios).toFixed(2)}; goal ${GOALS.ratio}); worst seed: Gini ${worst("gini", Math.max).toFixed(3)} (goal ≤ ${GOALS.gini}), ` +
      `coverage ${worst("coverage", Math.min).toFixed(3)} (≥ ${GOALS.coverage}), top 1 % ${worst("topPercent", Math.max).toFixed(2)} % (≤ ${GOALS.top})`,
  );
  const used = process.cpuUsage(started);
  console.log(`  ${((used.user + used.system) / 1e6).toFixed(0)} s of processor time`);
}
