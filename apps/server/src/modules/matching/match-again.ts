import { warmThread } from "../../platform/jobs/warm-thread.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import type { RunContext, RunEnd } from "../runs/index.ts";
import { storedPairsOf } from "./again-queries.ts";
import { embedListings } from "./embedders/listing-vectors.ts";
import { matchingDay } from "./market.ts";
import type { ChangeAnswer, ChangeTask, StoredChange, VersionedListing } from "./open-event.ts";
import { getMatchingEvent, listingVersions, loadMarket, matchPartners } from "./queries.ts";
import { currentRules } from "./rules/queries.ts";
import { engineRules } from "./rules/rules.ts";
import { changeMatches } from "./store.ts";
import { stillTrue } from "./still-true.ts";
import { withInterest } from "./verdicts/apply.ts";
import { allVerdicts } from "./verdicts/queries.ts";
import { withinQuota } from "./within-quota.ts";

/** Somebody who edits a listing often edits it again; and opening a market costs seconds. */
const KEPT_OPEN_MS = 15 * 60_000;
const matching = warmThread<ChangeTask & { eventId: string }, ChangeAnswer>(
  new URL("./change.worker.ts", import.meta.url),
  KEPT_OPEN_MS,
);
/** The thread may be a new one, and listings change while it is asked: more rounds than this mean a fault. */
const MOST_ROUNDS = 5;
/** Above this the whole market is read at once. */
const MOST_READ_SINGLY = 500;

/**
 * Matches one listing again, and others that changed unnoticed, against the market as a thread keeps it open; ids of pairs that
 * stay are kept, and others gain and lose what the change brings. The first time after a start the market is opened.
 */
export async function matchAgain(context: RunContext, listingId: string): Promise<RunEnd> {
  const { services, eventId, runId } = context;
  const { change, read } = await changeOf(services, eventId, listingId);
  await context.progress(1, 2);
  const kept = await services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, eventId);
    const { current, changed, rules } = await stillTrue(tx, eventId, change.matches, read, services.clock.now());
    const renewed = change.renewed.filter((id) => !changed.includes(id));
    const touched = new Set(current.flatMap((found) => [found.needOrganisationId, found.offerOrganisationId]));
    const stored = await storedPairsOf(tx, eventId, [...touched]);
    const within = withinQuota(current, stored, change, rules);
    const judged = withInterest(within, await allVerdicts(tx, eventId));
    await changeMatches(tx, eventId, runId, judged, renewed, change.gone);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: PLATFORM,
      action: "matches.renewed",
      subjectType: "listing",
      subjectId: listingId,
      data: { runId, matches: judged.length, gone: change.gone.length },
    });
    return judged;
  });
  return {
    note: { listings: read.length, renewed: change.renewed.length, matches: kept.length, gone: change.gone.length },
  };
}

async function changeOf(
  services: Services,
  eventId: string,
  listingId: string,
): Promise<{ change: StoredChange; read: { id: string; updatedAt: string }[] }> {
  const { db, clock } = services;
  const event = await getMatchingEvent(db, eventId);
  const { rules } = await currentRules(db, eventId);
  const today = matchingDay(clock.now(), {
    startsOn: event.starts_on,
    endsOn: event.ends_on,
    homeZone: event.home_zone,
  });
  const formerPartners = await matchPartners(db, eventId, listingId);
  let missing: readonly string[] = [];
  // A thread keeps nothing of a task it could not answer: what was read for one round is handed over in the next as well.
  const read = new Map<string, VersionedListing>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (missing.length > 0)
      for (const listing of await loadMarket(db, eventId, missing.length > MOST_READ_SINGLY ? undefined : missing))
        read.set(listing.id, listing);
    const supplied = [...read.values()];
    const { models } = await embedListings(services, eventId, supplied, () => Promise.resolve(false));
    const versions = [...(await listingVersions(db, eventId))];
    const answer = await matching.run({
      eventId,
      today,
      rules: engineRules(rules),
      perListing: rules.matchesPerListing,
      versions,
      supplied,
      models,
      listingId,
      formerPartners,
    });
    if (!("missing" in answer)) return { change: answer, read: versions.map(([id, updatedAt]) => ({ id, updatedAt })) };
    missing = answer.missing;
  }
  throw new Error(`the market of event ${eventId} changes faster than it is read`);
}
