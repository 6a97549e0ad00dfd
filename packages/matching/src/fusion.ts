/** Damps what the first places gain over the next; the value of the method's paper. */
export const RRF_K = 60;

export interface Fused<T> {
  readonly item: T;
  /** Sum of 1 / (k + place) over the rankings that name the item. */
  readonly score: number;
}

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): makes one ranking out of several whose scores cannot be
 * compared. Each ranking is best first; an item counts once in each, at its first place; one that does not name it adds
 * nothing. Best first; ties by the best place an item has, then by the earlier ranking. O(items log items).
 * @throws Error when `k` is below 0.
 */
export function fuseByRank<T>(rankings: readonly (readonly T[])[], k = RRF_K): Fused<T>[] {
  if (!(k >= 0)) throw new Error(`k must be at least 0, not ${k}`);
  const found = new Map<T, { score: number; bestPlace: number; ranking: number }>();
  rankings.forEach((items, ranking) => {
    const seen = new Set<T>();
    for (const item of items) {
      if (seen.has(item)) continue;
      seen.add(item);
      const place = seen.size;
      const entry = found.get(item);
      if (!entry) found.set(item, { score: 1 / (k + place), bestPlace: place, ranking });
      else {
        entry.score += 1 / (k + place);
        if (place < entry.bestPlace) {
          entry.bestPlace = place;
          entry.ranking = ranking;
        }
      }
    }
  });
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score || a.bestPlace - b.bestPlace || a.ranking - b.ranking)
    .map(([item, { score }]) => ({ item, score }));
}

/** What a place (from 1) is worth on a scale on which the first is 1: its reciprocal rank over that of the first. */
export function worthOfPlace(place: number, k = RRF_K): number {
  return (k + 1) / (k + place);
}
