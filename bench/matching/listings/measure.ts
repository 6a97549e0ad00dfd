/** Discounted gain (2^grade − 1, discount log2(1 + place)) of the first ten, against that of the best order; undefined without any grade above 0. */
export function ndcgAt10(ranked: readonly string[], grades: ReadonlyMap<string, number>): number | undefined {
  const gain = (ordered: readonly number[]): number =>
    ordered.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? undefined : gain(ranked.map((id) => grades.get(id) ?? 0)) / best;
}

export interface Mean {
  readonly needs: number;
  readonly ndcg: number;
  /** Share of needs whose first offer fits at least partly. */
  readonly precision: number;
  /** Share of needs whose first offer fits as well as any judged one. */
  readonly exact: number;
}

/** Means over the rankings of needs that have something to find; each ranking with the grades of the offers that were in it. */
export function meanOf(rankings: readonly (readonly [readonly string[], ReadonlyMap<string, number>])[]): Mean {
  const judged = rankings.flatMap(([ranked, grades]) => {
    const ndcg = ndcgAt10(ranked, grades);
    if (ndcg === undefined) return [];
    const first = grades.get(ranked[0] ?? "") ?? 0;
    return [{ ndcg, precision: Number(first > 0), exact: Number(first === Math.max(...grades.values())) }];
  });
  const mean = (key: "ndcg" | "precision" | "exact"): number =>
    judged.reduce((sum, row) => sum + row[key], 0) / Math.max(1, judged.length);
  return { needs: judged.length, ndcg: mean("ndcg"), precision: mean("precision"), exact: mean("exact") };
}
