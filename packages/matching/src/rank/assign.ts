/** Scores of each query's candidates: `targets[q][k]` scored `scores[q][k]`. */
export interface Candidates {
  readonly targets: readonly Uint32Array[];
  readonly scores: readonly Float32Array[];
}

/** Neighbours that count towards how much of a hub a target is, and the share of it that is taken off. */
const HUB_NEIGHBOURS = 10;
const HUB_WEIGHT = 0.5;
/** How sharply a better score is believed: a step of 1/100 makes a pair e times as likely. */
const SHARPNESS = 100;
const ROUNDS = 60;

/**
 * Corrects scores for targets that are near to everything. First, half of a target's mean score for its nearest queries is
 * taken off (one-sided cross-domain similarity local scaling, Conneau et al. 2018). Then queries and targets share each
 * other out: every query spreads one vote over its candidates, and a target that gathers more votes than its due (the
 * number of queries by that of targets, at least 1) is discounted until it does not (Sinkhorn's scaling with the columns
 * only bounded from above, so that a target nobody means stays unmeant and a lone query is not corrected at all).
 * Returns logarithms, comparable within a query. O(rounds × candidates).
 */
export function shareOut({ targets, scores }: Candidates, targetCount: number): Float32Array[] {
  const hubs = hubsOf({ targets, scores }, targetCount);
  const likely = scores.map((row, query) => {
    const values = Float64Array.from(row, (score, k) => score - HUB_WEIGHT * hubs[targets[query]![k]!]!);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return values.map((value) => Math.exp((value - most) * SHARPNESS));
  });
  const discount = new Float64Array(targetCount).fill(1);
  const due = Math.max(1, scores.length / Math.max(1, targetCount));
  const votes = new Float64Array(targetCount);
  for (let round = 0; round < ROUNDS; round++) {
    votes.fill(0);
    likely.forEach((row, query) => {
      const own = targets[query]!;
      let total = 0;
      for (let k = 0; k < row.length; k++) total += row[k]! * discount[own[k]!]!;
      if (total > 0) for (let k = 0; k < row.length; k++) votes[own[k]!]! += (row[k]! * discount[own[k]!]!) / total;
    });
    for (let target = 0; target < targetCount; target++)
      if (votes[target]! > due) discount[target]! *= due / votes[target]!;
  }
  return likely.map((row, query) =>
    Float32Array.from(row, (value, k) => Math.log(Math.max(value * discount[targets[query]![k]!]!, Number.MIN_VALUE))),
  );
}

function hubsOf({ targets, scores }: Candidates, targetCount: number): Float32Array {
  const top = new Float32Array(targetCount * HUB_NEIGHBOURS);
  targets.forEach((own, query) => {
    own.forEach((target, k) => {
      const score = scores[query]![k]!;
      const base = target * HUB_NEIGHBOURS;
      let at = base + HUB_NEIGHBOURS - 1;
      if (score <= top[at]!) return;
      for (; at > base && top[at - 1]! < score; at--) top[at] = top[at - 1]!;
      top[at] = score;
    });
  });
  return Float32Array.from({ length: targetCount }, (_, target) => {
    let sum = 0;
    for (let i = 0; i < HUB_NEIGHBOURS; i++) sum += top[target * HUB_NEIGHBOURS + i]!;
    return sum / HUB_NEIGHBOURS;
  });
}
