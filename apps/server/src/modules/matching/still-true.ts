import type { Db } from "../../platform/database/connect.ts";
import type { MatchRecord } from "./market.ts";
import { listExclusionPairs, listingVersions } from "./queries.ts";

/**
 * Leaves out what changed while the thread was at work: listings edited or withdrawn, organisations kept apart since. Listings
 * accepted since (`changed`) are left to the run that their acceptance started.
 */
export async function stillTrue(
  tx: Db,
  eventId: string,
  matches: readonly MatchRecord[],
  readAs: readonly { id: string; updatedAt: string }[],
): Promise<{ current: MatchRecord[]; changed: string[] }> {
  const read = new Map(readAs.map(({ id, updatedAt }) => [id, updatedAt]));
  const now = await listingVersions(tx, eventId);
  const unchanged = (id: string): boolean => now.get(id) !== undefined && now.get(id) === read.get(id);
  const apart = new Set((await listExclusionPairs(tx, eventId)).map((pair) => pair.join(" ")));
  return {
    changed: [...now.keys()].filter((id) => !unchanged(id)),
    current: matches.filter(
      (found) =>
        unchanged(found.needId) &&
        unchanged(found.offerId) &&
        !apart.has([found.needOrganisationId, found.offerOrganisationId].sort().join(" ")),
    ),
  };
}
