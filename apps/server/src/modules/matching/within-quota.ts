interface Pair {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
}
export interface QuotaOfMatches {
  readonly matchesPerListing: number;
  readonly matchesPerOrganisation: number | null;
}

/**
 * Of the pairs that a change brought, those both sides have room for: best first, ties by ids; those already stored stay.
 * `again` are listings matched anew, of whose stored pairs only those in `matches` remain; `gone` are pairs that are none any
 * more. O((matches + stored) log matches).
 */
export function withinQuota<T extends Pair & { readonly score: number }>(
  matches: readonly T[],
  stored: readonly Pair[],
  {
    renewed,
    gone,
  }: { readonly renewed: readonly string[]; readonly gone: readonly Pick<Pair, "needId" | "offerId">[] },
  { matchesPerListing, matchesPerOrganisation }: QuotaOfMatches,
): T[] {
  const key = (pair: Pick<Pair, "needId" | "offerId">): string => `${pair.needId} ${pair.offerId}`;
  const [again, lost] = [new Set(renewed), new Set(gone.map(key))];
  const wanted = new Set(matches.map(key));
  const before = new Set(stored.map(key));
  const counts = new Map<string, number>();
  const count = (pair: Pair): void => {
    for (const id of [pair.needId, pair.offerId, pair.needOrganisationId, pair.offerOrganisationId])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const pair of stored)
    if (wanted.has(key(pair)) || (!lost.has(key(pair)) && !again.has(pair.needId) && !again.has(pair.offerId)))
      count(pair);
  const hasRoom = (id: string, most: number): boolean => (counts.get(id) ?? 0) < most;
  const fits = (pair: Pair): boolean =>
    [pair.needId, pair.offerId].every((id) => hasRoom(id, matchesPerListing)) &&
    [pair.needOrganisationId, pair.offerOrganisationId].every((id) => hasRoom(id, matchesPerOrganisation ?? Infinity));
  const kept = new Set<T>();
  for (const found of matches.toSorted((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1))) {
    const stays = before.has(key(found));
    if (!stays && !fits(found)) continue;
    if (!stays) count(found);
    kept.add(found);
  }
  return matches.filter((found) => kept.has(found));
}
