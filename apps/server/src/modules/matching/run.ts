import type { Db } from "../../platform/database/connect.ts";
import { refreshStatistics } from "../../platform/database/statistics.ts";
import { runInThread } from "../../platform/jobs/thread.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import { RunCancelled, type RunBook, type RunContext, type RunEnd } from "../runs/index.ts";
import { embedListings } from "./embedders/listing-vectors.ts";
import { matchingDay, withoutGoodMatch, type MatchRecord } from "./market.ts";
import type { MatchNote, MatchTask } from "./match.worker.ts";
import { getMatchingEvent, listExclusionPairs, listingVersions, loadMarket } from "./queries.ts";
import { currentRules } from "./rules/queries.ts";
import { previewRun } from "./rules/preview.ts";
import { replaceMatches } from "./store.ts";
import { withInterest } from "./verdicts/apply.ts";
import { allVerdicts } from "./verdicts/queries.ts";

const SCRIPT = new URL("./match.worker.ts", import.meta.url);
/** Organisations named in a run's note; the count says how many there are. */
const MOST_NAMED = 100;

/** The matching of all accepted listings, and that of one listing which has just been accepted. */
export function matchingRuns(book: RunBook): void {
  book.add("matching", matchAll);
  book.add("rules_preview", previewRun);
  book.add("rematching", (context) => matchEvent(context, String(context.input["listingId"])));
}

/** Matches all accepted listings of the run's event anew. */
export function matchAll(context: RunContext): Promise<RunEnd> {
  return matchEvent(context, undefined);
}

/** One listing is matched in the whole market too: how rare a word is depends on all texts. */
async function matchEvent(context: RunContext, onlyListing: string | undefined): Promise<RunEnd> {
  const { services, eventId, runId } = context;
  const event = await getMatchingEvent(services.db, eventId);
  const listings = await loadMarket(services.db, eventId);
  const { rules } = await currentRules(services.db, eventId);
  const now = services.clock.now();
  const today = matchingDay(now, {
    startsOn: event.starts_on,
    endsOn: event.ends_on,
    homeZone: event.home_zone,
  });
  let stopped = false;
  const { models, made, failures } = await embedListings(services, eventId, listings, async (done, total) => {
    stopped ||= await context.progress(done, total + listings.length * 2);
    return stopped;
  });
  if (stopped) throw new RunCancelled();
  const matches = await runInThread<MatchTask, MatchNote, MatchRecord[] | undefined>(
    SCRIPT,
    { listings, rules, today, models },
    (newest) => context.progress(made + (newest?.done ?? 0), made + (newest?.total ?? listings.length * 2)),
  );
  if (!matches) throw new RunCancelled();
  const concerned = matches.filter(
    (found) => onlyListing === undefined || found.needId === onlyListing || found.offerId === onlyListing,
  );
  const kept = await services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, eventId);
    const { current, changed } = await stillTrue(tx, eventId, concerned, listings);
    const judged = withInterest(current, await allVerdicts(tx, eventId));
    await replaceMatches(tx, eventId, runId, judged, onlyListing, changed);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: PLATFORM,
      action: onlyListing === undefined ? "matches.made" : "matches.renewed",
      subjectType: onlyListing === undefined ? "event" : "listing",
      subjectId: onlyListing ?? eventId,
      data: { runId, matches: current.length },
    });
    return current;
  });
  await refreshStatistics(services.db, ["match", "listing", "organisation"]);
  const needs = listings.filter((listing) => listing.side === "need").length;
  const lonely = withoutGoodMatch(listings, matches);
  return {
    note: {
      listings: listings.length,
      needs,
      offers: listings.length - needs,
      matches: kept.length,
      organisations: new Set(listings.map((listing) => listing.organisationId)).size,
      withoutGoodMatch: lonely.length,
      withoutGoodMatchIds: lonely.slice(0, MOST_NAMED),
      ...(models.length > 0 || failures.length > 0
        ? {
            models: models.map(({ name }) => name),
            embedded: made,
            embedderFailures: failures,
          }
        : {}),
    },
  };
}

/**
 * Leaves out what changed while the thread was at work: listings edited or withdrawn, organisations kept apart since. Listings
 * accepted since (`changed`) are left to the run that their acceptance started.
 */
async function stillTrue(
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
