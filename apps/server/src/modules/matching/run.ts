import { refreshStatistics } from "../../platform/database/statistics.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import { RunCancelled, type RunBook, type RunContext, type RunEnd } from "../runs/index.ts";
import { configuredBackends } from "./embedders/backends.ts";
import { embedListings } from "./embedders/listing-vectors.ts";
import { matchingDay, withoutGoodMatch } from "./market.ts";
import { runMatching } from "./match-in-thread.ts";
import { matchAgain } from "./match-again.ts";
import { getMatchingEvent, loadMarket } from "./queries.ts";
import { currentRules } from "./rules/queries.ts";
import { previewRun } from "./rules/preview.ts";
import { stillTrue } from "./still-true.ts";
import { replaceMatches } from "./store.ts";
import { withInterest } from "./verdicts/apply.ts";
import { allVerdicts } from "./verdicts/queries.ts";

/** Organisations named in a run's note; the count says how many there are. */
const MOST_NAMED = 100;

/** The matching of all accepted listings, and that of one listing which has just been accepted. */
export function matchingRuns(book: RunBook): void {
  book.add("matching", matchAll);
  book.add("rules_preview", previewRun);
  // A model's places are counted over the whole market; with one, all are matched anew from stored vectors.
  book.add("rematching", (context) =>
    configuredBackends(context.services.config.embedders).length > 0
      ? matchAll(context)
      : matchAgain(context, String(context.input["listingId"])),
  );
}

/** Matches all accepted listings of the run's event anew. */
export async function matchAll(context: RunContext): Promise<RunEnd> {
  const { services, eventId, runId } = context;
  const event = await getMatchingEvent(services.db, eventId);
  const listings = await loadMarket(services.db, eventId);
  const { rules } = await currentRules(services.db, eventId);
  const now = services.clock.now();
  const today = matchingDay(now, { startsOn: event.starts_on, endsOn: event.ends_on, homeZone: event.home_zone });
  let stopped = false;
  const { models, made, failures } = await embedListings(services, eventId, listings, async (done, total) => {
    stopped ||= await context.progress(done, total + listings.length * 2);
    return stopped;
  });
  if (stopped) throw new RunCancelled();
  const matches = await runMatching({ listings, rules, today, models }, (newest) =>
    context.progress(made + (newest?.done ?? 0), made + (newest?.total ?? listings.length * 2)),
  );
  if (!matches) throw new RunCancelled();
  const kept = await services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, eventId);
    const { current, changed } = await stillTrue(tx, eventId, matches, listings, services.clock.now());
    const judged = withInterest(current, await allVerdicts(tx, eventId));
    await replaceMatches(tx, eventId, runId, judged, changed);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: PLATFORM,
      action: "matches.made",
      subjectType: "event",
      subjectId: eventId,
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
        ? { models: models.map(({ name }) => name), embedded: made, embedderFailures: failures }
        : {}),
    },
  };
}
