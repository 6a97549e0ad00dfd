import type { Instant } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { MatchRecord } from "./market.ts";
import { eventDay, listingVersions, loadMarket, storedMatches } from "./queries.ts";
import { currentRules } from "./rules/queries.ts";
import type { MarketRules } from "./rules/rules.ts";
import { stillAllowed, type MarketNow } from "./still-allowed.ts";
import { dropMatches } from "./store.ts";

/** Above this the whole market is read at once. */
const MOST_READ_SINGLY = 500;

/**
 * Leaves out what changed while the thread was at work: listings edited, withdrawn or run out, organisations kept apart, refused or
 * moved out of what the rules allow, quotas made smaller. Listings accepted since (`changed`) are left to the run that their
 * acceptance started, and what new rules would add to the run that their publication did.
 */
export async function stillTrue(
  tx: Db,
  eventId: string,
  matches: readonly MatchRecord[],
  readAs: readonly { id: string; updatedAt: string }[],
  now: Instant,
): Promise<{ current: MatchRecord[]; changed: string[]; rules: MarketRules }> {
  const read = new Map(readAs.map(({ id, updatedAt }) => [id, updatedAt]));
  const versions = await listingVersions(tx, eventId);
  const unchanged = (id: string): boolean => versions.get(id) !== undefined && versions.get(id) === read.get(id);
  const asRead = matches.filter((found) => unchanged(found.needId) && unchanged(found.offerId));
  const market = await marketNow(tx, eventId, asRead, now);
  return {
    changed: [...versions.keys()].filter((id) => !unchanged(id)),
    current: stillAllowed(asRead, market),
    rules: market.rules,
  };
}

/**
 * Takes away stored matches that the rules as they stand do not allow, so that nobody sees them until the next run is through. The
 * caller holds the event's lock. @returns how many went.
 */
export async function dropForbidden(tx: Db, eventId: string, now: Instant): Promise<number> {
  const stored = await storedMatches(tx, eventId);
  const allowed = new Set(stillAllowed(stored, await marketNow(tx, eventId, stored, now)));
  const gone = stored.filter((pair) => !allowed.has(pair));
  await dropMatches(tx, eventId, gone);
  return gone.length;
}

async function marketNow(
  tx: Db,
  eventId: string,
  pairs: readonly { readonly needId: string; readonly offerId: string }[],
  now: Instant,
): Promise<MarketNow> {
  const ids = [...new Set(pairs.flatMap(({ needId, offerId }) => [needId, offerId]))];
  return {
    listings: ids.length === 0 ? [] : await loadMarket(tx, eventId, ids.length > MOST_READ_SINGLY ? undefined : ids),
    rules: (await currentRules(tx, eventId)).rules,
    today: await eventDay(tx, eventId, now),
  };
}
